import type { Box } from '../../model/record/place.ts'
import { joins } from '../thresholds.ts'
import { type Grid, gridOf } from './grid.ts'
import type { Item } from './page-items.ts'
import { isOnLine, type Segment, segmentsOf } from './segments.ts'
import { strayIn } from './stray.ts'

/**
 * The ways from one item to those that the eye may read after it. `isBreak`: something keeps the two apart that no word
 * crosses (the end of a line, of a cell, of a page, a wide gap).
 */
export type Step = { readonly to: Item; readonly isBreak: boolean }

export type PageWays = {
  readonly items: readonly Item[]
  readonly isStray: (item: Item) => boolean
  /** The segment in which an item stands. */
  readonly segmentOf: (item: Item) => Segment | undefined
  /** `isPlain`: the next word of the same line is a way too. */
  readonly from: (item: Item, isPlain: boolean) => readonly Step[]
  /** What is read next, and the next lines of the cell that an item ends. */
  readonly goesOn: (item: Item) => readonly Item[]
  /** The next lines of the cell that an item ends. */
  readonly under: (item: Item) => readonly Item[]
  /** Stray letters around a stray one, nearest first. */
  readonly around: (item: Item) => readonly Item[]
}

export const waysOf = (items: readonly Item[], nextPage: readonly Item[]): PageWays => {
  const grid = gridOf(items)
  const stray = strayIn(items, grid)
  const segments = segmentsOf(items)
  const segmentOf = new Map(segments.flatMap((segment) => segment.items.map((item) => [item, segment] as const)))
  const rankOf = new Map(items.map((item, rank) => [item, rank]))
  const feet = new Set(segments.slice(-joins.overPage).map((segment) => segment.items.at(-1)))
  const heads = segmentsOf(nextPage).slice(0, joins.overPage)
  const lonely = (item: Item): readonly Item[] =>
    stray.has(item)
      ? grid
          .around(item, joins.near)
          .filter((other) => stray.has(other))
          .slice(0, joins.neighbours)
      : []
  /** The segment that an item ends. */
  const endedBy = (item: Item): Segment | null => {
    const segment = segmentOf.get(item)
    return segment?.items.at(-1) === item ? segment : null
  }
  const nextOf = (item: Item): Item | undefined => items[(rankOf.get(item) ?? -2) + 1]
  const under = (item: Item): readonly Item[] => {
    const segment = endedBy(item)
    return segment === null ? [] : below(segment, grid.around(item, joins.nextCell), segmentOf)
  }
  const direct = (item: Item, isPlain: boolean): readonly Step[] => {
    const next = nextOf(item)
    const segment = endedBy(item)
    return [
      ...(next === undefined ? [] : onward(item, next, isPlain, segment !== null)),
      ...lonely(item).map(broken),
      ...(segment === null
        ? []
        : [...beside(item, grid), ...under(item), ...headsBeside(segment, segments)].map(broken)),
      ...(feet.has(item) ? heads.flatMap((head) => head.items.slice(0, 1)).map(broken) : []),
    ]
  }
  const plain = remembered((item) => direct(item, true))
  // The mark of a note, the number of a list, may stand in the middle of a word.
  const overNotes = (item: Item): readonly Step[] =>
    plain(item)
      .filter(({ to }) => isNote(to))
      .slice(0, joins.neighbours)
      .flatMap(({ to }) => plain(to).map((step) => broken(step.to)))
  const named = remembered((item) => [...direct(item, false), ...overNotes(item)])
  const from = (item: Item, isPlain: boolean): readonly Step[] => (isPlain ? plain(item) : named(item))
  const goesOn = (item: Item): readonly Item[] => {
    const next = nextOf(item)
    return [...new Set([...(next === undefined ? [] : [next]), ...under(item)])]
  }
  return {
    items,
    isStray: (item) => stray.has(item),
    segmentOf: (item) => segmentOf.get(item),
    from,
    under,
    goesOn,
    around: lonely,
  }
}

const broken = (to: Item): Step => ({ to, isBreak: true })

/** The steps from an item are asked again and again: they are found once. */
const remembered = (find: (item: Item) => readonly Step[]): ((item: Item) => readonly Step[]) => {
  const known = new Map<Item, readonly Step[]>()
  return (item) => {
    const steps = known.get(item) ?? find(item)
    known.set(item, steps)
    return steps
  }
}

const isNote = ({ letters, passage, end }: Item): boolean =>
  /^\d{1,3}$/.test(letters) || (letters.length === 1 && /^[).]/.test(passage.text.slice(end)))

/** Signs that stand in no word; a hyphen and an apostrophe do, and the text is read with them. */
const oddSign = /^[[\](){}<>|_*~·•^°]+$/

const onward = (item: Item, next: Item, isPlain: boolean, isLast: boolean): readonly Step[] => {
  if (next.before === '') return [{ to: next, isBreak: isLast && !isOnLine(item.box, next.box) }]
  if (isLast || oddSign.test(next.before)) return [{ to: next, isBreak: true }]
  return isPlain ? [{ to: next, isBreak: false }] : []
}

type SegmentOf = ReadonlyMap<Item, Segment>

/** The nearest on its line to the right; beside a large letter there may be several lines. */
const beside = (item: Item, grid: Grid): readonly Item[] => {
  const right = grid
    .around(item, joins.nextCell)
    .filter(({ box }) => box[0] >= item.box[2] - item.size * 0.1 && isOnLine(item.box, box))
  const nearest = Math.min(...right.map(({ box }) => box[0]))
  return right.filter(({ box }) => box[0] < nearest + joins.column * item.size)
}

/** The first item of each segment right under a segment, and what starts there where it starts. */
const below = (segment: Segment, around: readonly Item[], segmentOf: SegmentOf): readonly Item[] => {
  const lower = around
    .map((item) => ({ item, under: segmentOf.get(item) }))
    .flatMap(({ item, under }) => (under === undefined || under === segment ? [] : [{ item, under }]))
    .filter(({ under }) => aside(segment.box, under.box) < joins.aside * segment.size)
    .map((one) => ({ ...one, drop: middleOf(segment) - middleOf(one.under) }))
    .filter(({ drop }) => drop > 0.5 * segment.size && drop <= joins.nextLine * segment.size)
  const nearest = Math.min(...lower.map(({ drop }) => drop))
  return lower
    .filter(({ drop }) => drop <= nearest + 0.5 * segment.size)
    .filter(({ item, under }) => under.items[0] === item || startsWith(segment, item))
    .map(({ item }) => item)
}

/** Where the text of a column may go on: all that starts to the right of it and no lower. */
const headsBeside = ({ box }: Segment, segments: readonly Segment[]): readonly Item[] =>
  segments
    .filter((other) => other.box[0] >= box[2] && other.box[1] >= box[1] - 1)
    .slice(0, joins.nextColumn)
    .flatMap(({ items }) => items.slice(0, 1))
    .filter(({ letters }) => letters.length > 1)

/** How far to the side of each other two boxes stand; less than nothing where one is under the other. */
const aside = (one: Box, other: Box): number => Math.max(one[0], other[0]) - Math.min(one[2], other[2])

const middleOf = ({ box }: Segment): number => (box[1] + box[3]) / 2

const startsWith = (segment: Segment, item: Item): boolean =>
  Math.abs(item.box[0] - segment.box[0]) < joins.column * segment.size
