import type { Passage } from '../../model/record/passage.ts'
import { overlaps, type Span } from '../../model/record/span.ts'

/**
 * What detectors read at once: one passage, or the rows of one table. A number under `Âge` is an age only when its
 * heading is seen, and the heading is another passage.
 */
export type Stretch = { readonly text: string; readonly passages: readonly (Span & { readonly passage: Passage })[] }

// Enough for a long list; a table beyond that is read in parts, and its rows lose their heading, not their words.
const longest = 200_000

/** One after the other: the joined rows of a long table are its whole text once more. */
export function* stretchesOf(passages: readonly Passage[]): Generator<Stretch> {
  const groups: Passage[][] = []
  let length = 0
  for (const passage of passages) {
    const group = groups.at(-1)
    const follows = passage.role === 'row' && group?.at(-1)?.role === 'row' && length < longest
    length = follows ? length + passage.text.length + 1 : passage.text.length
    if (follows) group?.push(passage)
    else groups.push([passage])
  }
  for (const group of groups) yield joinRows(group)
}

const joinRows = (group: readonly Passage[]): Stretch => {
  let start = 0
  const passages = group.map((passage) => {
    const placed = { passage, start, end: start + passage.text.length }
    start = placed.end + 1
    return placed
  })
  return { text: group.map((passage) => passage.text).join('\n'), passages }
}

/** The parts of a span of the stretch, each in the offsets of its own passage. */
export const partsIn = (stretch: Stretch, span: Span): readonly { readonly passage: Passage; readonly span: Span }[] =>
  stretch.passages
    .slice(firstEndingAfter(stretch, span.start), firstEndingAfter(stretch, span.end) + 1)
    .filter((placed) => overlaps(placed, span))
    .map(({ passage, start, end }) => ({
      passage,
      span: { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start },
    }))

const firstEndingAfter = ({ passages }: Stretch, at: number): number => {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}
