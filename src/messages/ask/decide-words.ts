import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  done: 'Appliqué : {answers} {answers|réponse|réponses}, {corrections} {corrections|correction|corrections}. Le brouillon a été jugé de nouveau en entier.',
  masks: 'Accepté ainsi par une seule personne, l’export porterait {count} {count|occultation|occultations}.',
  'stays.own-mask':
    'Ligne {line} : dans ces mots, {count} {count|occultation faite|occultations faites} à la main {count|reste|restent}. Pour {count|la|les} défaire : { undo: …, reason: … }.',
  'stays.second':
    'Ligne {line} : {count} {count|passage ne part|passages ne partent} qu’avec la signature d’une seconde personne (requis approuver --second NOM).',
  'stays.closed':
    'Ligne {line} : {count} {count|phrase reste retenue|phrases restent retenues} malgré votre réponse ({pieces}) : {why}.',
  'stays.asked-again':
    'Ligne {line} : {count} {count|phrase vous est reposée|phrases vous sont reposées} : une autre réponse y montrerait plus de mots que ceux que vous avez lus.',
  'stays.other-day':
    'Ligne {line} : {count} {count|phrase reste retenue|phrases restent retenues} ({pieces}) : vous dites de qui, et {count|son jour n’est pas|leurs jours ne sont pas} de la période demandée, ou n’{count|est|sont} pas sûr{count||s}. Si vous {count|la|les} remettez quand même, répondez à {count|sa|leur} question : requis questions.',
  'stays.value':
    'Ligne {line} : {count} {count|mot ou numéro reste occulté|mots ou numéros restent occultés} malgré votre réponse ({pieces}) : {why}.',
  'stays.not-held':
    'Ligne {line} : {pieces} {count|n’attend|n’attendent} aucun accord : il est noté, et n’ouvre rien de plus.',
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
  'stays.own-mask':
    'Line {line}: in these words {count} {count|mask|masks} made by hand {count|stays|stay}. To take {count|it|them} back: { undo: …, reason: … }.',
  'stays.second':
    'Line {line}: {count} {count|passage leaves|passages leave} only with the signature of a second person (requis approve --second NAME).',
  'stays.closed':
    'Line {line}: {count} {count|sentence stays|sentences stay} withheld in spite of your answer ({pieces}): {why}.',
  'stays.asked-again':
    'Line {line}: {count} {count|sentence is|sentences are} asked again: another answer would show more words there than you read.',
  'stays.other-day':
    'Line {line}: {count} {count|sentence stays|sentences stay} withheld ({pieces}): you say whose, and {count|its day is|their days are} not of the period asked, or not sure. To hand {count|it|them} over all the same, answer {count|its|their} question: requis questions.',
  'stays.value':
    'Line {line}: {count} {count|word or number stays|words or numbers stay} masked in spite of your answer ({pieces}): {why}.',
  'stays.not-held': 'Line {line}: {pieces} {count|waits|wait} for no accord: it is recorded, and opens nothing more.',
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
