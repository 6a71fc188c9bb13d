import type { Passage } from '../../model/record/passage.ts'
import type { Fragment } from '../../model/record/place.ts'
import type { ReadResult } from './reading.ts'

/**
 * A piece on its way out of a thread. Messages between threads write the name of every field of every object: the words
 * of a thousand pages would take half a gigabyte. Places on pages travel as numbers, in one array; `counts` says how
 * many there are for each passage, null where its fragments go as they are.
 */
export type PackedRead = Omit<ReadResult, 'passages'> & {
  readonly passages: readonly Passage[]
  readonly counts: readonly (number | null)[]
  readonly places: Float64Array
}

/** Start, end, page, box, doubt. */
const width = 8

export const packRead = (read: ReadResult): PackedRead => {
  const counts = read.passages.map(({ fragments }) => (fragments.every(isOnPage) ? fragments.length : null))
  const places = new Float64Array(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) * width)
  let at = 0
  const passages = read.passages.map((passage, index): Passage => {
    if (counts[index] === null) return passage
    for (const { start, end, place, doubt } of passage.fragments) {
      if (place.kind !== 'page') continue
      places.set([start, end, place.page, ...place.box, doubt === true ? 1 : 0], at)
      at += width
    }
    return { ...passage, fragments: [] }
  })
  return { ...read, passages, counts, places }
}

const isOnPage = ({ place }: Fragment): boolean => place.kind === 'page'

export const unpackRead = ({ counts, places, ...read }: PackedRead): ReadResult => {
  let at = 0
  const passages = read.passages.map((passage, index) => {
    const count = counts[index] ?? null
    if (count === null) return passage
    const fragments = Array.from({ length: count }, (_, rank) => fragmentAt(places, at + rank * width))
    at += count * width
    return { ...passage, fragments }
  })
  return { ...read, passages }
}

const fragmentAt = (places: Float64Array, at: number): Fragment => {
  const number = (rank: number): number => places[at + rank] ?? 0
  const place = { kind: 'page', page: number(2), box: [number(3), number(4), number(5), number(6)] } as const
  const fragment = { start: number(0), end: number(1), place }
  return number(7) === 1 ? { ...fragment, doubt: true } : fragment
}
