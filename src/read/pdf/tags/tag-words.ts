import type { Word } from '../text/pdf-words.ts'
import type { TagBlock } from './tag-tree.ts'

/** Where the tags put a word: in a block, for a table in a cell. */
export type TagSpot = { readonly block: number; readonly row: number; readonly column: number }

/** Words by the place that tags give them; `loose` are those that they leave out. */
export type SortedWords = {
  readonly spotOf: ReadonlyMap<Word, TagSpot>
  readonly loose: readonly Word[]
  /** For each table that stands among the lines as one word, the first and the last block of its words. */
  readonly blocksIn: ReadonlyMap<Word, readonly [number, number]>
}

/** Finds the tag of each word. Null where a word is cut by tags: it is never read in two places. */
export const sortWords = (words: readonly Word[], blocks: readonly TagBlock[]): SortedWords | null => {
  const spots = spotsOf(blocks)
  const spotOf = new Map<Word, TagSpot>()
  const loose: Word[] = []
  const blocksIn = new Map<Word, readonly [number, number]>()
  for (const word of words) {
    const found = (word.table === undefined ? [word] : wordsOfTable(word)).map((own) => spotOfWord(own, spots))
    if (found.includes('cut')) return null
    const [first] = found
    if (first === undefined || first === 'cut') return null
    if (found.some((spot) => (spot === null) !== (first === null))) return null
    if (first === null) {
      loose.push(word)
      continue
    }
    spotOf.set(word, first)
    const own = found.flatMap((spot) => (spot === null || spot === 'cut' ? [] : [spot.block]))
    if (word.table !== undefined) blocksIn.set(word, [Math.min(...own), Math.max(...own)])
  }
  return { spotOf, loose, blocksIn }
}

/** The words of a table that stands among the lines as one word. */
export const wordsOfTable = ({ table }: Word): readonly Word[] =>
  (table?.rows ?? []).flatMap(({ cells }) => cells.flatMap((lines) => lines.flatMap((line) => line.words)))

const spotsOf = (blocks: readonly TagBlock[]): ReadonlyMap<number, TagSpot> => {
  const spots = new Map<number, TagSpot>()
  for (const [block, one] of blocks.entries()) {
    if (one.kind === 'text') for (const mark of one.marks) spots.set(mark, { block, row: 0, column: 0 })
    else
      for (const [row, cells] of one.rows.entries())
        for (const [column, { marks }] of cells.entries())
          for (const mark of marks) spots.set(mark, { block, row, column })
  }
  return spots
}

const spotOfWord = (word: Word, spots: ReadonlyMap<number, TagSpot>): TagSpot | null | 'cut' => {
  const found = new Set(
    word.parts.flatMap(({ glyphs }) =>
      (glyphs ?? []).map(({ mark }) => (mark === null ? null : (spots.get(mark) ?? null))),
    ),
  )
  const [first = null, ...others] = found
  return others.every((other) => isSameSpot(first, other)) ? first : 'cut'
}

const isSameSpot = (a: TagSpot | null, b: TagSpot | null): boolean =>
  a?.block === b?.block && a?.row === b?.row && a?.column === b?.column
