import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  done: 'Aperçu écrit : {folder}\nCe que chaque personne recevrait si le brouillon était approuvé maintenant par vous seul(e). Chaque page porte « PROJET – NON VALIDÉ » : ne la remettez pas.',
  'done-two':
    'Aperçu écrit : {folder}\nCe que chaque personne recevrait si le brouillon était approuvé maintenant par vous et par une seconde personne. Chaque page porte « PROJET – NON VALIDÉ » : ne la remettez pas.',
  code: 'Code de l’aperçu : {code}\nÉcrivez-le en tête de decisions.yaml (preview: {code}) pour y nommer des occultations (M0001) ou des pièces (P01).',
  pieces: 'Pièces :',
  copy: '  {id} ({title}) : {masks} {masks|occultation|occultations} – {file}',
  'copy-listed': '  {id} ({title}, au-dehors {listedAs}) : {masks} {masks|occultation|occultations} – {file}',
  'no-copy': '  {id} ({title}) : {status}, aucune copie',
  letter: '  lettre : {file}',
  unlisted:
    '{count} {count|pièce n’est listée|pièces ne sont listées} nulle part au-dehors : voyez l’annexe interne (requis annexe).',
  next: 'Ensuite : répondre aux questions (requis questions {draft}), corriger (requis decider {draft} --decisions decisions.yaml --by NOM), ou approuver (requis approuver {draft} --by NOM).',
  'next-two':
    'Ensuite : faites relire par la seconde personne ce que sa signature ajoute (✓✓ dans requis expliquer {draft} --text P01), puis approuvez (requis approuver {draft} --by NOM --second NOM).',
  remove: 'Cet aperçu contient des données personnelles : supprimez-le quand il ne sert plus.',
} as const

type PreviewKey = keyof typeof fr

const en: { readonly [Key in PreviewKey]: string } = {
  done: 'Preview written: {folder}\nWhat would be received if you alone approved the draft now. Each page bears « PROJET – NON VALIDÉ »: do not hand it over.',
  'done-two':
    'Preview written: {folder}\nWhat would be received if you and a second person approved the draft now. Each page bears « PROJET – NON VALIDÉ »: do not hand it over.',
  code: 'Code of the preview: {code}\nWrite it at the head of decisions.yaml (preview: {code}) to name masks (M0001) or pieces (P01) there.',
  pieces: 'Pieces:',
  copy: '  {id} ({title}): {masks} {masks|mask|masks} – {file}',
  'copy-listed': '  {id} ({title}, outside {listedAs}): {masks} {masks|mask|masks} – {file}',
  'no-copy': '  {id} ({title}): {status}, no copy',
  letter: '  letter: {file}',
  unlisted: '{count} {count|piece is|pieces are} listed nowhere outside: see the internal annex (requis annex).',
  next: 'Next: answer the questions (requis questions {draft}), correct (requis decide {draft} --decisions decisions.yaml --by NAME), or approve (requis approve {draft} --by NAME).',
  'next-two':
    'Next: let the second person read what their signature adds (✓✓ in requis explain {draft} --text P01), then approve (requis approve {draft} --by NAME --second NAME).',
  remove: 'This preview holds personal data: delete it when you no longer need it.',
}

/** A sentence of `requis preview`. */
export const previewSentence = (
  language: Language,
  key: PreviewKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
