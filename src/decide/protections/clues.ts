import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'

/** A passage of the record, with its text folded once for all that look through it. */
export type FoldedPassage = { readonly pieceId: string; readonly passage: Passage; readonly folded: string }

export const foldPassages = (pieces: readonly Piece[]): readonly FoldedPassage[] =>
  pieces.flatMap((piece) =>
    piece.passages.map((passage) => ({ pieceId: piece.id, passage, folded: foldText(passage.text) })),
  )

/** A stretch that a pattern of the law found. */
export type Clue = Span & { readonly pieceId: string; readonly passage: Passage }

/** Every pattern is looked for by itself: « l'arrêt de la ligne 7 » is two clues. */
export const findClues = (passages: readonly FoldedPassage[], patterns: readonly RegExp[]): readonly Clue[] =>
  passages.flatMap(({ pieceId, passage, folded }) =>
    patterns
      .flatMap((pattern) => [...folded.matchAll(pattern)])
      .map((match) => ({ pieceId, passage, start: match.index, end: match.index + match[0].length })),
  )

/** In a data file what a pattern took of the next line is the name of the next value: folding makes a line end a space. */
export const toLineEnd = (clue: Clue): Clue => {
  if (clue.passage.role !== 'fields') return clue
  const line = clue.passage.text.slice(clue.start, clue.end).search(/\n/)
  return line <= 0 ? clue : { ...clue, end: clue.start + line }
}

type Claimed = Pick<Finding, 'category' | 'kind' | 'confidence' | 'why'>

/** Clues as findings, numbered. What the reader added itself came from no file and needs none. */
export const clueFindings = (
  clues: readonly Clue[],
  claimed: Claimed,
  idOf: (rank: number) => string,
): readonly Finding[] =>
  clues
    .filter((clue) => mappedParts(clue.passage, clue).length > 0)
    .map(({ pieceId, passage, start, end }, at) => ({
      id: idOf(at + 1),
      pieceId,
      passageId: passage.id,
      start,
      end,
      ...claimed,
      personId: null,
      detector: 'protection',
    }))

/** Patterns of the law tables, which begin where a word does; « soeur » stands for « sœur » too. */
export const cluePattern = (source: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${source.replaceAll('oeu', '(?:oe|œ)u')})`, 'g')

type Words = Readonly<Record<string, string>>

const compiled = new WeakMap<readonly string[], { readonly words: Words; readonly patterns: readonly RegExp[] }>()

/**
 * Patterns in which names in capitals stand for words of the table. To be tested, not walked through. Every judgement of a record asks for
 * those of the same tables: each list is compiled once.
 */
export const wordedPatterns = ({ words, patterns: sources }: WordedTable): readonly RegExp[] => {
  const known = compiled.get(sources)
  if (known?.words === words) return known.patterns
  const patterns = sources.map((source) => new RegExp(cluePattern(withWords(source, words)).source))
  compiled.set(sources, { words, patterns })
  return patterns
}

type WordedTable = { readonly words: Words; readonly patterns: readonly string[] }

/** A word may hold the names of those that stand before it. */
export const withWords = (source: string, words: Words): string =>
  Object.entries(words).reduceRight(
    (text, [name, own]) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), own),
    source,
  )
