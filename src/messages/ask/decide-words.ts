import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  done: 'Appliqué : {answers} {answers|réponse|réponses}, {corrections} {corrections|correction|corrections}. Le brouillon a été jugé de nouveau en entier.',
  masks: 'Accepté ainsi par une seule personne, l’export porterait {count} {count|occultation|occultations}.',
  letter: 'La lettre proposée a été réécrite.',
  'letter.own': 'La lettre est la vôtre : elle n’a pas été réécrite. Relisez-la.',
  open: '{count} {count|question attend|questions attendent} encore une réponse : requis questions {draft}',
  carried:
    '{kept} {kept|décision reprise|décisions reprises} du brouillon précédent ; {dropped} {dropped|écartée|écartées}, parce que les mots, la pièce, la personne ou la demande ont changé. Relisez-les : requis questions {draft}',
  next: 'Ensuite : requis apercu {draft} --out DOSSIER, puis requis approuver {draft} --by NOM',
} as const

type DecideKey = keyof typeof fr

const en: { readonly [Key in DecideKey]: string } = {
  done: 'Applied: {answers} {answers|answer|answers}, {corrections} {corrections|correction|corrections}. The whole draft was judged again.',
  masks: 'Accepted so by one person, the export would bear {count} {count|mask|masks}.',
  letter: 'The proposed letter was written anew.',
  'letter.own': 'The letter is yours: it was not written anew. Read it again.',
  open: '{count} {count|question still waits|questions still wait} for an answer: requis questions {draft}',
  carried:
    '{kept} {kept|decision|decisions} taken from the draft before; {dropped} dropped, because the words, the piece, the person or the request changed. Read them again: requis questions {draft}',
  next: 'Next: requis preview {draft} --out FOLDER, then requis approve {draft} --by NAME',
}

/** A sentence of `requis decide`. */
export const decideSentence = (
  language: Language,
  key: DecideKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
