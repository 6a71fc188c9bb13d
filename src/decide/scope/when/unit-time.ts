import { type DateRange, daysBetween } from '../../../language/dates/calendar.ts'
import { isInPeriod } from '../../../language/dates/told.ts'
import type { Period } from '../../../model/record/request.ts'
import { entryLimits } from '../../thresholds.ts'
import type { Entry } from '../units/entries.ts'
import type { Unit } from '../units/units.ts'
import { daysOfHours } from './night.ts'
import type { OwnTimes } from './own-times.ts'

/** Where a unit stands: its entry, the dates told before it there, and the period asked. */
type Around = { readonly entry: Entry; readonly told: readonly DateRange[]; readonly periods: readonly Period[] }

/**
 * `daysOut`: from the period asked; 0 in it, null where nothing dates the unit. `told`: what the next unit goes on from. `isReported`: an
 * entry of the period tells it of a time before.
 */
export type UnitTime = {
  readonly daysOut: number | null
  readonly told: readonly DateRange[]
  readonly isReported: boolean
}

/** A date that nobody can place is no reason to take the unit for undated: the day of the piece is not its own. */
export const whenOf = (unit: Unit, own: OwnTimes, around: Around): UnitTime => {
  const { entry, periods } = around
  const time = timeOf(unit, own, around)
  const isPast = own.dates.every(({ to }) => entry.reference === null || to < entry.reference)
  return { ...time, isReported: time.daysOut !== 0 && isPast && daysOutside(entry.dates, periods) === 0 }
}

const timeOf = (
  unit: Unit,
  own: OwnTimes,
  { entry, told: before, periods }: Around,
): Pick<UnitTime, 'daysOut' | 'told'> => {
  const night = entry.night ?? null
  if (night !== null && isOnEdge(night, periods) && own.dates.every((range) => isSame(range, night)))
    return { daysOut: daysOfNight(unit, night, periods), told: own.dates.length > 0 ? own.dates : before }
  const isAhead = liesAhead(own.dates, entry.reference)
  const isDated = !isAhead && (own.dates.length > 0 || own.isUnplaced)
  const told = isDated ? own.dates : before
  if (isDated || (!isAhead && isFlashback(unit))) return { daysOut: daysOutside(told, periods), told }
  const dates = [...own.dates, ...entry.dates, ...nearOf(told, entry.reference)]
  return { daysOut: daysOutside(dates, periods), told }
}

/** A night of which one day alone is asked for is read by the hours of each line; without one a person says. */
const daysOfNight = (unit: Unit, night: DateRange, periods: readonly Period[]): number | null => {
  const days = daysOfHours(unit.folded, night)
  const out = (days.length > 0 ? days : [night.from, night.to]).map(
    (day) => daysOutside([{ from: day, to: day }], periods) ?? 0,
  )
  return Math.max(...out)
}

const isOnEdge = ({ from, to }: DateRange, periods: readonly Period[]): boolean => {
  const [evening, morning] = [from, to].map((day) => daysOutside([{ from: day, to: day }], periods) === 0)
  return evening !== morning
}

const isSame = (one: DateRange, other: DateRange): boolean => one.from === other.from && one.to === other.to

/** « Terme prévu mi-mai »: what is only expected tells how things stand on the day of writing. */
const liesAhead = (dates: readonly DateRange[], reference: string | null): boolean =>
  reference !== null && dates.length > 0 && dates.every(({ from }) => from > reference)

/** « Elle avait… »: what goes on telling of the time told just before. */
const isFlashback = (unit: Unit): boolean =>
  /(?<![a-z])(?:avait|avaient|etait|etaient|s'etait|s'etaient)(?![a-z])/.test(unit.folded) &&
  !/(?<![a-z])(?:est|a|sont|ont|dit|raconte|explique|aujourd'hui|ce jour)(?![a-z'])/.test(unit.folded)

/** A report goes on telling of the day that it has given: not of a day long before it was written. */
const nearOf = (told: readonly DateRange[], reference: string | null): readonly DateRange[] =>
  told.filter(({ to }) => reference !== null && Math.abs(daysBetween(to, reference)) <= entryLimits.toldNear)

/** Days from the nearest date to the nearest period asked; null where nothing is dated. */
const daysOutside = (dates: readonly DateRange[], periods: readonly Period[]): number | null => {
  const gaps = periods.map((period) => daysOutsideOne(dates, period)).filter((days) => days !== null)
  return gaps.length === 0 ? null : Math.min(...gaps)
}

const daysOutsideOne = (dates: readonly DateRange[], period: Period): number | null => {
  const { from, to } = period
  if (from === null && to === null) return 0
  if (dates.some((range) => isInPeriod(range, period))) return 0
  const gaps = dates.map((range) =>
    from !== null && range.to < from ? daysBetween(range.to, from) : to === null ? 0 : daysBetween(to, range.from),
  )
  return gaps.length === 0 ? null : Math.max(0, Math.min(...gaps))
}
