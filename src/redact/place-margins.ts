import { endOf, isOnLine, lostWords, type Stretch, startOf } from './stretches.ts'

/** Where lines that tell nothing start and end: what others share says nothing of the length of one line. */
export type Margins = {
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  /** The same starts, by page. */
  readonly exact: ReadonlyMap<number, readonly number[]>
}

/** A side of a stretch that other lines may share; `other` is where it would lie if the length of a word moved it. */
type Side = { readonly page: number; readonly at: number; readonly other: number }

export const marginsOf = (stretches: readonly Stretch[]): Margins => {
  const free = stretches.filter((stretch) => !lostWords(stretch) && !stretch.isLed)
  const own = stretches.filter(({ isLed }) => !isLed)
  const starts = [
    ...free.map((stretch) => ({ page: stretch.page, at: startOf(stretch) })),
    ...sharedOf(own.map((stretch) => ({ page: stretch.page, at: startOf(stretch), other: endOf(stretch) }))),
    ...freeOf(sharedOf(ledSides(stretches))),
  ]
  const ends = [
    ...free.map((stretch) => ({ page: stretch.page, at: endOf(stretch) })),
    ...sharedOf(stretches.map((stretch) => ({ page: stretch.page, at: endOf(stretch), other: startOf(stretch) }))),
  ]
  return {
    starts: new Set(starts.map(({ page, at }) => marginKey(page, at))),
    ends: new Set(ends.map(({ page, at }) => marginKey(page, at))),
    exact: byPage(starts),
  }
}

/** Of a cell after one that lost words, what moves it is the end of that one. */
const ledSides = (stretches: readonly Stretch[]): readonly Side[] =>
  stretches.flatMap((stretch, at) => {
    const last = stretch.isLed ? stretches.slice(0, at).findLast((one) => isOnLine(one, stretch)) : undefined
    return last !== undefined ? [{ page: stretch.page, at: startOf(stretch), other: endOf(last) }] : []
  })

/** So many lines, and their other sides so far apart, in points, that no word of one of them put its edge there. */
const leastLines = 3
const leastSpread = 6

/** A centred line that lost words moves both its sides; lines whose one side alone is the same stand at an edge. */
const sharedOf = (sides: readonly Side[]): readonly Side[] =>
  sides.filter(({ page, at }) => {
    const alike = sides.filter((side) => side.page === page && Math.abs(side.at - at) <= sameEdge)
    const others = alike.map(({ other }) => other)
    return alike.length >= leastLines && Math.max(...others) - Math.min(...others) >= leastSpread
  })

const sameEdge = 1

/** A column that is as wide as its longest word starts no further from it than this, in points. */
const widestGap = 36

/** Edges that no word of the column before them can have set: the longest of them ends well before. */
const freeOf = (sides: readonly Side[]): readonly Side[] =>
  sides.filter(({ page, at }) => {
    const alike = sides.filter((side) => side.page === page && Math.abs(side.at - at) <= sameEdge)
    return at - Math.max(...alike.map(({ other }) => other)) >= widestGap
  })

const byPage = (sides: readonly Pick<Side, 'page' | 'at'>[]): ReadonlyMap<number, readonly number[]> => {
  const pages = new Map<number, number[]>()
  for (const { page, at } of sides) pages.set(page, [...(pages.get(page) ?? []), at])
  return pages
}

const marginKey = (page: number, x: number): string => `${page} ${Math.round(x)}`

export const startsAtMargin = (stretch: Stretch, { starts }: Margins): boolean =>
  [-1, 0, 1].some((shift) => starts.has(marginKey(stretch.page, startOf(stretch) + shift)))

const endsAtMargin = (stretch: Stretch, { ends }: Margins): boolean =>
  [-1, 0, 1].some((shift) => ends.has(marginKey(stretch.page, endOf(stretch) + shift)))

/**
 * A cell after one that lost words, at a place that no other line of the page has, was pushed there by what is lost: it
 * joins the line before it, and follows at its pace.
 */
export const joinLed = (stretches: readonly Stretch[], margins: Margins): readonly Stretch[] => {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const before = joined.findLastIndex((one) => isOnLine(one, stretch))
    const last = joined[before]
    const isOwn = startsAtMargin(stretch, margins) || (endsAtMargin(stretch, margins) && !lostWords(stretch))
    if (!stretch.isLed || last === undefined || isOwn) joined.push(stretch)
    else joined[before] = { ...last, pieces: [...last.pieces, ...stretch.pieces] }
  }
  return joined
}
