import type { Ground } from '../law/ground.ts'
import type { DisclosedPiece, Disclosure } from './disclosure.ts'

/** Marks that stand alone on their line and become a list, a table or the place to sign. */
export const blockMarks = ['pieces-remises', 'reponses', 'occultations', 'pieces-non-remises', 'signature'] as const

export type BlockMark = (typeof blockMarks)[number]

/** Marks within a sentence that name pieces: a sentence whose mark names none is not printed. */
export const pieceMarks = [
  'accord-medecin',
  'accord-medecin-absent',
  'accord-medecin-demande',
  'accord-medecin-refuse',
  'accord-avocat',
  'accord-avocat-absent',
  'accord-avocat-demande',
  'accord-avocat-refuse',
  'accord-officier',
  'accord-officier-absent',
  'accord-officier-demande',
  'accord-officier-refuse',
  'accord-presse',
  'accord-presse-absent',
  'accord-presse-demande',
  'accord-presse-refuse',
  'accord-autre',
  'accord-autre-absent',
  'accord-autre-demande',
  'accord-autre-refuse',
  'juridiction',
  'autre-organisme',
  'exclues',
  'motif-legitime',
  'quarantaine',
] as const

export type PieceMark = (typeof pieceMarks)[number]

export const markOf = (name: BlockMark | PieceMark | 'date'): string => `[[${name}]]`

const anyMark = /\[\[([^[\]\n]{0,40})\]\]/g

/** The line (from 1) of the first mark that means nothing: it would be printed as it is. */
export const unknownMarkLine = (text: string): number | null => {
  const known: ReadonlySet<string> = new Set([...blockMarks, ...pieceMarks, 'date'])
  const at = withoutComments(text)
    .split('\n')
    .findIndex((line) => [...line.matchAll(anyMark)].some((match) => !known.has(match[1] ?? '')))
  return at === -1 ? null : at + 1
}

/** Comments speak to the director; their lines stay, so that a line keeps its number. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ''))

/** The sentence with its marks filled, or null when one of them names no piece. `date` is the day of the letter, written out. */
export const fillMarks = (sentence: string, pieces: Disclosure['pieces'], date: string): string | null => {
  let filled = sentence.replaceAll(markOf('date'), date)
  for (const mark of pieceMarks) {
    if (!filled.includes(markOf(mark))) continue
    const ids = pieces.filter((piece) => belongs[mark](piece)).map((piece) => piece.id)
    if (ids.length === 0) return null
    filled = filled.replaceAll(markOf(mark), ids.join(', '))
  }
  return filled
}

export const isHanded = (piece: DisclosedPiece): boolean => piece.blocks.length > 0

export const isWithheld = (piece: DisclosedPiece): boolean =>
  !isHanded(piece) && !['quarantined', 'container'].includes(piece.status)

const isHeldFor =
  (...grounds: readonly Ground[]) =>
  (piece: DisclosedPiece): boolean =>
    isWithheld(piece) && piece.grounds.some((ground) => grounds.includes(ground))

type Belongs = (piece: DisclosedPiece) => boolean

const forDoctor = isHeldFor('MED-56-3')
const forLawyer = isHeldFor('AVO-56-1')
/** A sentence may be withheld under the same ground in a piece that awaits nobody's accord. */
const forAnyOther: Belongs = (piece) => isHeldFor('CONS')(piece) && piece.problemCode === 'gate.accord'
const forOther: Belongs = (piece) => forAnyOther(piece) && piece.holder === undefined
const forHolder =
  (holder: DisclosedPiece['holder']): Belongs =>
  (piece) =>
    forAnyOther(piece) && piece.holder === holder
const forOfficer = forHolder('officer')
const forPress = forHolder('press')

/** An accord of which nothing was recorded is not said to be asked for. */
const withAccord =
  (isHeld: Belongs, state: DisclosedPiece['accord']): Belongs =>
  (piece) =>
    isHeld(piece) && piece.accord === state

const belongs: Readonly<Record<PieceMark, (piece: DisclosedPiece) => boolean>> = {
  'accord-medecin': forDoctor,
  'accord-medecin-absent': withAccord(forDoctor, undefined),
  'accord-medecin-demande': withAccord(forDoctor, 'asked'),
  'accord-medecin-refuse': withAccord(forDoctor, 'refused'),
  'accord-avocat': forLawyer,
  'accord-avocat-absent': withAccord(forLawyer, undefined),
  'accord-avocat-demande': withAccord(forLawyer, 'asked'),
  'accord-avocat-refuse': withAccord(forLawyer, 'refused'),
  'accord-officier': forOfficer,
  'accord-officier-absent': withAccord(forOfficer, undefined),
  'accord-officier-demande': withAccord(forOfficer, 'asked'),
  'accord-officier-refuse': withAccord(forOfficer, 'refused'),
  'accord-presse': forPress,
  'accord-presse-absent': withAccord(forPress, undefined),
  'accord-presse-demande': withAccord(forPress, 'asked'),
  'accord-presse-refuse': withAccord(forPress, 'refused'),
  'accord-autre': forOther,
  'accord-autre-absent': withAccord(forOther, undefined),
  'accord-autre-demande': withAccord(forOther, 'asked'),
  'accord-autre-refuse': withAccord(forOther, 'refused'),
  juridiction: isHeldFor('JUD-DOC'),
  'autre-organisme': isHeldFor('ORIG-TIERS'),
  exclues: isHeldFor('SEC-60-2'),
  'motif-legitime': isHeldFor('ML-DIR'),
  quarantaine: ({ status }) => status === 'quarantined',
}
