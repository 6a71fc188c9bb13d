import type { DateRange } from '../../../language/dates/calendar.ts'
import { tellsGoneBy } from '../../../language/dates/gone-by.ts'
import { datesIn, timesIn } from '../../../language/dates/told.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import type { Unit } from '../units/units.ts'

/** When a unit says that its facts were. `isUnplaced`: it names a date or a time gone by, and nobody can place it in time. */
export type OwnTimes = { readonly dates: readonly DateRange[]; readonly isUnplaced: boolean }

/**
 * The dates of a unit, births apart. A date that a detector claims and that the engine did not read at its place is read
 * alone, by its words (a line end may have cut it): if that fails too, nobody can place it.
 */
export const ownTimes = (unit: Unit, findings: readonly Finding[], reference: string | null): OwnTimes => {
  const inUnit = ({ start, end }: Span): Span => ({ start: start - unit.start, end: end - unit.start })
  const births = findings.filter(({ category }) => category === 'birth-date')
  const { told, unplaced, read } = timesIn(withoutSpans(unit, births), reference)
  const claimed = findings.filter(({ category, start, end }) => {
    const own = inUnit({ start, end })
    return category === 'date' && ![...read, ...births.map(inUnit)].some((span) => overlaps(span, own))
  })
  const alone = claimed.map(({ start, end }) => datesIn(unit.passage.text.slice(start, end), reference))
  const dates = [...told.map(({ range }) => range), ...alone.flat()]
  const isGoneBy = dates.length === 0 && tellsGoneBy(unit.folded)
  return { dates, isUnplaced: isGoneBy || unplaced.length > 0 || alone.some((ranges) => ranges.length === 0) }
}

const withoutSpans = (unit: Unit, spans: readonly Span[]): string => {
  let folded = unit.folded
  for (const span of spans) {
    const start = Math.max(0, span.start - unit.start)
    const end = Math.min(folded.length, span.end - unit.start)
    folded = folded.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + folded.slice(end)
  }
  return folded
}
