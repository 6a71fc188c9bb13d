import { groupBy } from '../model/record/finding.ts'
import { leastAlike, leastSpread, sameSide } from './place-limits.ts'
import { type Margins, startsAtMargin } from './place-margins.ts'
import { endOf, isOnLine, lostWords, type Stretch, startOf } from './stretches.ts'

/** A point of the page, and the share of a line that lies before it: its start (0), its middle or its end (1) stands there. */
export type Home = { readonly at: number; readonly share: Share }

export type Share = 0 | 0.5 | 1

/** Points: what is set to the middle of its page stands so near to it. */
const pageMiddle = 1.5

/** Gives the home that the column of a cell has for it, by others of the column. Tables that words set have none here. */
export const columnHomes = (stretches: readonly Stretch[]): ((stretch: Stretch) => Home | null) => {
  const inTables = stretches.filter(({ cell }) => cell.table !== null)
  const columns = groupBy(inTables, columnKey)
  const onPage = groupBy(stretches, ({ page }) => page)
  const led = inTables.filter(({ isLed }) => isLed)
  const befores = new Map(led.map((one) => [one, endBefore(onPage.get(one.page) ?? [], one)]))
  const homes = new Map(
    inTables.map((stretch) => [stretch, homeAmong(columns.get(columnKey(stretch)) ?? [], stretch, befores)]),
  )
  return (stretch) => homes.get(stretch) ?? null
}

const columnKey = ({ page, cell }: Stretch): string => `${page} ${cell.table} ${cell.column}`

const endBefore = (stretches: readonly Stretch[], led: Stretch): number => {
  const before = stretches.filter((one) => startOf(one) < startOf(led) && isOnLine(one, led))
  return Math.max(0, ...before.map(endOf))
}

const sideOf = (stretch: Stretch, share: Share): number =>
  startOf(stretch) + share * (endOf(stretch) - startOf(stretch))

const homeAmong = (
  column: readonly Stretch[],
  stretch: Stretch,
  befores: ReadonlyMap<Stretch, number>,
): Home | null => {
  for (const share of [0, 1, 0.5] as const) {
    const own = sideOf(stretch, share)
    const alike = column.filter((one) => Math.abs(sideOf(one, share) - own) <= sameSide)
    const free = alike.find((one) => one !== stretch && !one.isLed && !lostWords(one))
    const ends = alike.flatMap((one) => befores.get(one) ?? [])
    const isHeld = alike.length >= leastAlike && Math.max(...ends) - Math.min(...ends) >= leastSpread
    const kept = free ?? (isHeld ? alike.find((one) => !lostWords(one)) : undefined)
    if (kept !== undefined) return { at: sideOf(kept, share), share }
  }
  return null
}

/** Of a line that starts at no margin: the middle of its page, or the margin where it ends. */
export const lineHome = (stretch: Stretch, margins: Margins, width: number): Home | null => {
  if (startsAtMargin(stretch, margins) || stretch.isLed) return null
  const middle = sideOf(stretch, 0.5)
  const starts = margins.exact.get(stretch.page) ?? []
  const found = [width / 2, ...(margins.middles.get(stretch.page) ?? [])].find(
    (at) => Math.abs(at - middle) <= pageMiddle,
  )
  if (found !== undefined && starts.length > 0) return { at: found, share: 0.5 }
  const end = (margins.sharedEnds.get(stretch.page) ?? []).find((at) => Math.abs(at - endOf(stretch)) <= sameSide)
  return end === undefined ? null : { at: end, share: 1 }
}
