import { groupBy } from '../model/record/finding.ts'
import { leastAlike, leastSpread, sameSide, widestPadding } from './place-limits.ts'
import { endOf, isOnLine, lostWords, type Stretch, startOf } from './stretches.ts'

/** Where lines that tell nothing start and end: what others share says nothing of the length of one line. */
export type Margins = {
  readonly starts: ReadonlySet<string>
  /** The same starts, by page. */
  readonly exact: ReadonlyMap<number, readonly number[]>
  /** Where several lines that lost nothing have their middle, or their end, together: that of one line is met by chance. */
  readonly middles: ReadonlyMap<number, readonly number[]>
  readonly sharedEnds: ReadonlyMap<number, readonly number[]>
  /** Where lines end, by page. */
  readonly exactEnds: ReadonlyMap<number, readonly number[]>
}

/** A side of a line that others of its page may share; `other` is where it would lie if the length of a word moved it. */
type Side = { readonly at: number; readonly other: number }

export const marginsOf = (stretches: readonly Stretch[]): Margins => {
  const pages = [...groupBy(stretches, ({ page }) => page)]
  const starts = pages.flatMap(([page, own]) => startsOn(own).map((at) => ({ page, at })))
  const ends = pages.flatMap(([page, own]) => endsOn(own).map((at) => ({ page, at })))
  return {
    starts: new Set(starts.map(({ page, at }) => marginKey(page, at))),
    exact: placesOn(starts),
    exactEnds: placesOn(ends),
    middles: new Map(pages.map(([page, own]) => [page, sharedOf(own.filter(isFree).map(middleSide))])),
    sharedEnds: new Map(pages.map(([page, own]) => [page, sharedOf(own.filter(isFree).map(endSide))])),
  }
}

const placesOn = (places: readonly { readonly page: number; readonly at: number }[]) =>
  new Map([...groupBy(places, ({ page }) => page)].map(([page, own]) => [page, own.map(({ at }) => at)]))

const middleSide = (stretch: Stretch): Side => ({
  at: (startOf(stretch) + endOf(stretch)) / 2,
  other: startOf(stretch),
})

const endSide = (stretch: Stretch): Side => ({ at: endOf(stretch), other: startOf(stretch) })

const isFree = (stretch: Stretch): boolean => !lostWords(stretch) && !stretch.isLed

const startsOn = (stretches: readonly Stretch[]): readonly number[] => [
  ...stretches.filter(isFree).map(startOf),
  ...sharedOf(stretches.filter(({ isLed }) => !isLed).map((one) => ({ at: startOf(one), other: endOf(one) }))),
  ...sharedOf(ledSides(stretches), widestPadding),
]

const endsOn = (stretches: readonly Stretch[]): readonly number[] => [
  ...stretches.filter(isFree).map(endOf),
  ...sharedOf(stretches.map((stretch) => ({ at: endOf(stretch), other: startOf(stretch) }))),
]

/** Of a cell after one that lost words, what moves it is the end of that one. */
const ledSides = (stretches: readonly Stretch[]): readonly Side[] =>
  stretches.flatMap((stretch, at) => {
    if (!stretch.isLed) return []
    const last = stretches.slice(0, at).findLast((one) => isOnLine(one, stretch))
    return last === undefined ? [] : [{ at: startOf(stretch), other: endOf(last) }]
  })

/**
 * A centred line that lost words moves both its sides; lines whose one side alone is the same stand at an edge. With
 * `leastGap`, the longest of what could have set it must end so far before it.
 */
const sharedOf = (sides: readonly Side[], leastGap = Number.NEGATIVE_INFINITY): readonly number[] =>
  sides.flatMap(({ at }) => {
    const others = sides.filter((side) => Math.abs(side.at - at) <= sameSide).map(({ other }) => other)
    const [first, last] = [Math.min(...others), Math.max(...others)]
    return others.length >= leastAlike && last - first >= leastSpread && at - last >= leastGap ? [at] : []
  })

const marginKey = (page: number, x: number): string => `${page} ${Math.round(x)}`

export const startsAtMargin = (stretch: Stretch, { starts }: Margins): boolean =>
  [-1, 0, 1].some((shift) => starts.has(marginKey(stretch.page, startOf(stretch) + shift)))

/** Where the margin is at which a line ends, if it is at one: that of lines that lost nothing first. */
export const endsAtMargin = (stretch: Stretch, { exactEnds }: Margins): number | null =>
  (exactEnds.get(stretch.page) ?? []).find((end) => Math.abs(end - endOf(stretch)) <= sameSide) ?? null

/**
 * A cell after one that lost words, at a place that no other line of the page has, was pushed there by what is lost: it
 * joins the line before it, and follows at its pace. A cell of a column has a home of its own.
 */
export const joinLed = (
  stretches: readonly Stretch[],
  margins: Margins,
  hasHome: (stretch: Stretch) => boolean,
): readonly Stretch[] => {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const isAtEnd = !lostWords(stretch) && endsAtMargin(stretch, margins) !== null
    const isOwn = startsAtMargin(stretch, margins) || isAtEnd || hasHome(stretch)
    // Few lines are led: only for these is the line before them looked for.
    const before = stretch.isLed && !isOwn ? joined.findLastIndex((one) => isOnLine(one, stretch)) : -1
    const last = joined[before]
    if (last === undefined) joined.push(stretch)
    else joined[before] = { ...last, pieces: [...last.pieces, ...stretch.pieces] }
  }
  return joined
}
