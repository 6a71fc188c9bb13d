import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  title: 'Annexe interne – ne pas remettre',
  help: 'Pour la direction seule : toutes les pièces, leurs motifs réels, et ce qui n’est listé ni dans la lettre ni au bordereau. Aucun contenu n’y est cité, mais l’existence d’une pièce peut elle-même être secrète : ne la joignez à aucun dossier, ne l’envoyez pas.',
  reference: 'Demande : {reference}',
  decided: 'D’après la relecture close par {name}.',
  proposed: 'D’après les propositions : la relecture n’est pas close.',
  pieces: 'Pièces',
  piece: '{id} ({outside}) – {facts} ; {status} ; {grounds}{masks}. Empreinte : {sha}',
  listed: 'au-dehors : {id}',
  'not-listed': 'non listée au-dehors',
  'no-ground': 'aucun motif',
  bearing:
    ' ({asked} {asked|phrase|phrases} en question, questions : {questions} ; {second} en attente d’une seconde personne ; {other} {other|autre|autres} de la demande, ou peut-être)',
  masks: ' ({first} à {last})',
  mask: ' ({first})',
  hidden: 'Pièces qui ne sont listées ni dans la lettre ni au bordereau remis : {count}.',
  'hidden-none': 'Toutes les pièces sont listées au bordereau.',
  hush: 'Leur existence peut être secrète : ne la dites ni à l’écrit ni au téléphone. Un accord à demander l’est sans la lettre.',
  grounds: 'Motifs réels',
  ground: '{ground} × {count} : {label} – {source}',
  doubts: 'Doutes et points à voir',
  'no-doubt': 'Aucun.',
  second: 'Éléments qui demandent deux personnes : {count}.',
  done: 'Annexe interne écrite : {path}. Pour la direction seule.',
} as const

type AnnexKey = keyof typeof fr

const en: { readonly [Key in AnnexKey]: string } = {
  title: 'Internal annex – do not hand over',
  help: 'For the director alone: every piece, its real grounds, and what neither the letter nor the list of pieces mentions. No content is quoted, but the existence of a piece can itself be secret: add it to no file, send it to nobody.',
  reference: 'Request: {reference}',
  decided: 'From the review closed by {name}.',
  proposed: 'From the proposals: the review is not closed.',
  pieces: 'Pieces',
  piece: '{id} ({outside}) – {facts}; {status}; {grounds}{masks}. Hash: {sha}',
  listed: 'outside: {id}',
  'not-listed': 'not listed outside',
  'no-ground': 'no ground',
  bearing:
    ' ({asked} {asked|sentence|sentences} asked about, questions: {questions}; {second} waiting for a second person; {other} {other|other|others} of the request, or perhaps)',
  masks: ' ({first} to {last})',
  mask: ' ({first})',
  hidden: 'Pieces that neither the letter nor the list handed over mentions: {count}.',
  'hidden-none': 'Every piece is on the list handed over.',
  hush: 'Their existence may be secret: do not tell it, in writing or by telephone. An accord is asked for outside the letter.',
  grounds: 'Real grounds',
  ground: '{ground} × {count}: {label} – {source}',
  doubts: 'Doubts and points to look at',
  'no-doubt': 'None.',
  second: 'Items that need two persons: {count}.',
  done: 'Internal annex written: {path}. For the director alone.',
}

export const annexSentence = (
  language: Language,
  key: AnnexKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)

const registerFr = {
  done: 'Une ligne est ajoutée au registre : {path}.',
  already: 'Cette réponse est déjà au registre : rien n’est ajouté.',
} as const

const registerEn: { readonly [Key in keyof typeof registerFr]: string } = {
  done: 'One line was added to the register: {path}.',
  already: 'This reply is in the register already: nothing was added.',
}

export const registerSentence = (
  language: Language,
  key: keyof typeof registerFr,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? registerFr : registerEn)[key], values)
