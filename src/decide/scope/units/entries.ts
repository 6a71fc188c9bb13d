import type { DateRange } from '../../../language/dates/calendar.ts'
import { datesIn, type Times, timesIn } from '../../../language/dates/told.ts'
import { isApart } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { entryLimits } from '../../thresholds.ts'
import { nightOf } from '../when/night.ts'
import { pieceTimes } from '../when/piece-times.ts'
import { isBareHead } from './entry-head.ts'
import { type DatedRow, datedRow, isOfSameDay } from './same-day.ts'
import { type Unit, unitsOf } from './units.ts'

/**
 * A stretch of a piece that was written on one day: an entry of a log book, a message, a section, a row. `dates` are of
 * its writing, `reference` the last of them; both come from the piece where the entry has none of its own.
 */
export type Entry = {
  readonly units: readonly Unit[]
  readonly dates: readonly DateRange[]
  readonly reference: string | null
  /** A night from one day to the next, where its head says so. */
  readonly night?: DateRange | null
}

type Opening = { readonly dates: readonly DateRange[]; readonly isOwn: boolean; readonly night: DateRange | null }

/** Cuts what a reader sees of a piece into entries, in order. Hidden passages have none: they never leave. */
export const entriesOf = (
  piece: Piece,
  pieceDate: string | null,
  requestDate: string | null,
  byCell = false,
): readonly Entry[] => {
  const entries: (Entry & { readonly units: Unit[] })[] = []
  const times = pieceTimes(piece, pieceDate, requestDate)
  let current = times.dates
  let reference = times.reference
  let isRow = false
  let night: DateRange | null = null
  let row: DatedRow | null = null
  for (const passage of piece.passages) {
    if (passage.role === 'hidden') continue
    for (const unit of unitsOf(passage, byCell)) {
      const opening: Opening | null = sameDay(unit, row) ?? openingOf(unit, reference)
      if (!isApart(passage)) row = null
      else if (opening?.isOwn === true) row = datedRow(unit, reference, opening.dates) ?? row
      if (opening?.isOwn && !isApart(passage)) {
        current = opening.dates
        night = opening.night
        if (!isTold(unit)) reference = dayOf(current) ?? pieceDate ?? lastBefore(current, requestDate) ?? reference
      }
      const last = entries.at(-1)
      const isCell = isRow && last?.units.at(-1)?.passage === passage
      if (last !== undefined && (isCell || (opening === null && !isRow))) last.units.push(unit)
      else {
        const dates = opening?.isOwn === true ? opening.dates : current
        entries.push({
          ...{ units: [unit], dates, night: opening?.isOwn === true ? opening.night : night },
          reference: isApart(passage) ? (dayOf(dates) ?? reference) : reference,
        })
      }
      isRow = isApart(passage)
    }
  }
  return entries
}

/** « idem » under a day: the row is of that day. */
const sameDay = (unit: Unit, row: DatedRow | null): Opening | null =>
  row !== null && isApart(unit.passage) && isOfSameDay(unit, row)
    ? { dates: row.dates, isOwn: true, night: null }
    : null

/** « Hiver 2026 » at the head of notes that a request of June asks for: they end with the request at the latest. */
const lastBefore = (dates: readonly DateRange[], received: string | null): string | null => {
  const to = dates.at(-1)?.to ?? null
  return to !== null && received !== null && received < to ? received : to
}

/** « Le 4 octobre, il l'a suivie »: told in a report, which was not written on that day. */
const isTold = ({ folded }: Unit): boolean => /^[^a-z0-9]{0,4}le \d{1,2}(?:er)? [a-z]{3,9},? (?!\d)/.test(folded)

/** « Les faits depuis septembre 2025 » dates what follows, and is no day to count from. */
const dayOf = (dates: readonly DateRange[]): string | null => {
  const last = dates.at(-1)
  return last !== undefined && last.from === last.to ? last.to : null
}

/** Null when the unit goes on with the entry before it. */
const openingOf = (unit: Unit, reference: string | null): Opening | null => {
  const { passage, folded, opens } = unit
  if (isApart(passage)) return rowOpening(folded, reference)
  if (passage.role !== 'heading' && !opens) return null
  const { told, unplaced } = timesIn(folded, reference)
  const isNear = ({ start }: { readonly start: number }): boolean =>
    passage.role === 'heading' || start < entryLimits.dateWithin
  return dated(folded, told.filter(isNear).slice(0, 1), unplaced.filter(isNear))
}

/** An entry that opens with a date that nobody can place has its own day, and that day is not known. */
const dated = (folded: string, told: Times['told'], unplaced: Times['unplaced']): Opening => ({
  dates: told.map(({ range }) => range),
  isOwn: told.length + unplaced.length > 0,
  night: nightOf(
    told.map(({ range }) => range),
    folded.slice(0, told[0]?.start ?? 0),
  ),
})

const rowOpening = (folded: string, reference: string | null): Opening => {
  const { told, unplaced } = timesIn(folded, reference)
  return dated(folded, told, unplaced)
}

/**
 * The first full date of the first lines, when nobody gave the piece a date; a birth date is none, nor is one after the
 * request was received (« valable jusqu'au 4 mars 2027 »).
 */
export const letterDate = (piece: Piece, isBirth: (unit: Unit) => boolean, received: string | null): string | null => {
  for (const passage of piece.passages.filter((one) => one.role !== 'hidden').slice(0, entryLimits.headOfLetter)) {
    for (const unit of unitsOf(passage)) {
      const dates = isBirth(unit) ? [] : datesIn(unit.folded, null)
      const date = dates.find(({ from }) => received === null || from <= received)
      if (date !== undefined) return date.from
    }
  }
  return null
}

/** A unit that says nothing by itself: a date, an hour. */
export const isHead = ({ folded }: Unit): boolean => isBareHead(folded)
