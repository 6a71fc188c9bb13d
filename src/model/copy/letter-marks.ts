import type { Ground } from '../law/ground.ts'
import type { DisclosedPiece, Disclosure } from './disclosure.ts'
import { writeStatusOf } from './label.ts'

/** Marks that stand alone on their line and become a list, a table or the place to sign. */
export const blockMarks = ['pieces-remises', 'occultations', 'pieces-non-remises', 'signature'] as const

export type BlockMark = (typeof blockMarks)[number]

/** Marks within a sentence that name pieces: a sentence whose mark names none is not printed. */
export const pieceMarks = [
  'accord-medecin',
  'accord-avocat',
  'accord-autre',
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

const belongs: Readonly<Record<PieceMark, (piece: DisclosedPiece) => boolean>> = {
  'accord-medecin': isHeldFor('MED-56-3'),
  'accord-avocat': isHeldFor('AVO-56-1'),
  'accord-autre': isHeldFor('CONS'),
  juridiction: isHeldFor('JUD-DOC'),
  'autre-organisme': isHeldFor('ORIG-TIERS'),
  exclues: isHeldFor('SEC-60-2'),
  'motif-legitime': isHeldFor('ML-DIR'),
  quarantaine: (piece) => writeStatusOf(piece) === 'quarantined',
}
