import { stretchesAround } from '../table/table-stretches.ts'
import { findRegions } from '../text/pdf-columns.ts'
import { findLines, type Line, lineOf } from '../text/pdf-lines.ts'
import type { Stretch } from '../text/pdf-stretches.ts'
import type { Word } from '../text/pdf-words.ts'
import { agrees } from './tag-agreement.ts'
import { leastTagged, mostOfPage, mostWords } from './tag-limits.ts'
import { linesInTag } from './tag-lines.ts'
import { tagTable } from './tag-table.ts'
import type { TagBlock } from './tag-tree.ts'
import { type SortedWords, sortWords, wordsOfTable } from './tag-words.ts'

export type Tagged = {
  readonly words: readonly Word[]
  readonly blocks: readonly TagBlock[]
  readonly page: number
  /** The page in the order that is seen. */
  readonly seen: readonly Stretch[]
}

/** A page in the order of its tags, where they name its words and agree with what it shows; else null. */
export const inOrderOfTags = ({ words, blocks, page, seen }: Tagged): readonly Stretch[] | null => {
  // What is above the limit would be compared two by two before anything else refuses it.
  if (seen.reduce((sum, { lines }) => sum + lines.length, 0) > mostOfPage || countOf(words) > mostWords) return null
  const sorted = sortWords(words, blocks)
  if (sorted === null || !isTaggedThrough(words, sorted.loose) || !areApart(sorted)) return null
  const regions = regionsOf(blocks, sorted)
  const around = looseAround(sorted)
  if (regions === null || around === null) return null
  const read = (lines: readonly Line[]): readonly Stretch[] => stretchesAround(lines, page)
  const stretches = [...around.above.flatMap(read), ...regions.flatMap(read), ...around.below.flatMap(read)]
  return agrees(stretches, seen) ? stretches : null
}

const countOf = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + (word.table === undefined ? 1 : wordsOfTable(word).length), 0)

const isTaggedThrough = (words: readonly Word[], loose: readonly Word[]): boolean =>
  countOf(words) > 0 && countOf(loose) <= (1 - leastTagged) * countOf(words)

/** No word of another place is tagged among those of a table that rules set apart. */
const areApart = ({ spotOf, blocksIn }: SortedWords): boolean =>
  [...blocksIn].every(([table, [first, last]]) =>
    [...spotOf].every(([word, { block }]) => word === table || block < first || block > last),
  )

/** The lines of each tag, one after the other, cut where they do not stand under each other. */
const regionsOf = (blocks: readonly TagBlock[], { spotOf }: SortedWords): readonly (readonly Line[])[] | null => {
  const byBlock = blocks.map((): Word[] => [])
  for (const [word, { block }] of spotOf) byBlock[block]?.push(word)
  const regions: Line[][] = []
  for (const [at, words] of byBlock.entries()) {
    const block = blocks[at]
    if (block === undefined || words.length === 0) continue
    const lines = linesOfBlock(block, words, spotOf)
    if (lines === null) return null
    for (const line of lines) {
      const last = regions.at(-1)?.at(-1)
      if (last !== undefined && isUnder(last, line)) regions.at(-1)?.push(line)
      else regions.push([line])
    }
  }
  return regions
}

const linesOfBlock = (
  block: TagBlock,
  words: readonly Word[],
  spotOf: SortedWords['spotOf'],
): readonly Line[] | null => {
  const [first] = words
  // A table that rules set apart is known better by them.
  if (first?.table !== undefined) return words.length === 1 ? [lineOf(words)] : null
  if (block.kind === 'text') return linesInTag(words)
  const table = tagTable(block, words, spotOf)
  return table === null ? null : [lineOf([table])]
}

const isUnder = (above: Line, line: Line): boolean => above.v > line.v && above.u0 < line.u1 && line.u0 < above.u1

/** Words without tags stand above or below all others: a running head, a number of a page. */
const looseAround = ({ spotOf, loose }: SortedWords) => {
  const heights = [...spotOf.keys()].flatMap((word) => (word.table === undefined ? [word] : wordsOfTable(word)))
  const top = Math.max(...heights.map(({ v, size }) => v + size))
  const bottom = Math.min(...heights.map(({ v }) => v))
  const above = loose.filter(({ v }) => v > top)
  const below = loose.filter(({ v, size }) => v + size < bottom)
  if (above.length + below.length < loose.length || loose.some(({ table }) => table !== undefined)) return null
  return { above: findRegions(findLines(above)), below: findRegions(findLines(below)) }
}
