import { isoDay, monthOfDay, yearOf } from '../../language/dates/calendar.ts'
import { accentedMonths, accentedShorts, monthNumber } from '../../language/months.ts'
import { weekdayNames } from '../../language/weekdays.ts'
import { foldText } from '../../model/fold.ts'
import { nearYear } from './days.ts'
import { type Edit, shiftedBy } from './words.ts'

/** Moves a day; `reference` is the day of the piece, where a text leaves out the year. */
export type Move = { readonly moved: (day: string) => string; readonly reference: string | null }

/**
 * A date moved and written as it was: `12/03/2024`, `2024-03-12T10:00`, `20240312`, `les 4 et 11 mars`, `mars 2024`, `12/03`.
 * Null for what none of these forms is: then it is a mark.
 */
export const dateEdits = (text: string, move: Move): readonly Edit[] | null => {
  // Signs around it stay: « 1984-05-17 } ».
  const [, before = '', core = ''] = /^([^\p{L}\p{N}]*)(.*?)[^\p{L}\p{N}]*$/su.exec(text) ?? []
  for (const form of [iso, numeric, joined, dayAndMonth, inWords, yearAlone]) {
    const edits = form(core, move)
    if (edits !== null) return shiftedBy(edits, before.length)
  }
  return null
}

type Form = (text: string, move: Move) => readonly Edit[] | null

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

const dayOf = (day: string): number => Number(day.slice(8, 10))

/** The group of a match, by the order in which groups follow each other in it. */
const editsAt = (match: RegExpExecArray, written: readonly (string | null)[]): readonly Edit[] => {
  const edits: Edit[] = []
  let at = match.index
  for (const [rank, group] of match.slice(1).entries()) {
    const text = written[rank]
    if (text !== null && text !== undefined && group !== undefined)
      edits.push({ start: at, end: at + group.length, text })
    at += group?.length ?? 0
  }
  return edits
}

// Every part is a group: their lengths say where each stands.
const isoForm =
  /^(\s*)(\d{4})([-/.])(\d{1,2})(\3)(\d{1,2})((?:[T ]\d{2}(?::?\d{2}){0,2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?|T\d{2}:?)?\s*)$/

const iso: Form = (text, { moved }) => {
  const match = isoForm.exec(text)
  const day = match === null ? null : isoDay(Number(match[2]), Number(match[4]), Number(match[6]))
  if (match === null || day === null) return null
  const to = moved(day)
  const [, , , , month = '', , number = ''] = match
  const written = [pad(monthOfDay(to), month.length), pad(dayOf(to), number.length)]
  return editsAt(match, [null, to.slice(0, 4), null, written[0] ?? null, null, written[1] ?? null, null])
}

const numericForm = /^(\s*)(\d{1,2})(\s?[-/.]\s?)(\d{1,2})(\s?[-/.]\s?)(\d{4}|\d{2})(\s*)$/

const numeric: Form = (text, { moved }) => {
  const match = numericForm.exec(text)
  if (match === null) return null
  const [, , day = '', , month = '', , year = ''] = match
  const iso = isoDay(fullYear(year), Number(month), Number(day))
  if (iso === null) return null
  const to = moved(iso)
  const shortOrFull = year.length === 2 ? to.slice(2, 4) : to.slice(0, 4)
  return editsAt(match, [null, pad(dayOf(to), day.length), null, pad(monthOfDay(to), month.length), null, shortOrFull])
}

/** Two digits: this century up to 2040, as a record is of persons alive. By hand. */
export const fullYear = (year: string): number => {
  const number = Number(year)
  return year.length === 4 ? number : number <= 40 ? 2000 + number : 1900 + number
}

const joinedForm = /^(\s*)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])((?:T?\d{4}(?:\d{2})?Z?)?\s*)$/

const joined: Form = (text, { moved }) => {
  const match = joinedForm.exec(text)
  const day = match === null ? null : isoDay(Number(match[2]), Number(match[3]), Number(match[4]))
  if (match === null || day === null) return null
  const to = moved(day)
  return editsAt(match, [null, to.slice(0, 4), to.slice(5, 7), to.slice(8, 10), null])
}

const shortForm = /^(\s*)(\d{1,2})([/.-])(\d{1,2})(\s*)$/

const dayAndMonth: Form = (text, { moved, reference }) => {
  const match = shortForm.exec(text)
  if (match === null || reference === null) return null
  const [, , day = '', , month = ''] = match
  const near = nearYear(reference, Number(month), Number(day))
  if (near === null) return null
  const to = moved(near)
  return editsAt(match, [null, pad(dayOf(to), day.length), null, pad(monthOfDay(to), month.length), null])
}

const yearAlone: Form = (text, { moved }) => {
  const match = /^(\s*)((?:19|20)\d{2})(\s*)$/.exec(text)
  if (match === null) return null
  // A year has no day: its middle moves.
  return editsAt(match, [null, String(yearOf(moved(`${match[2]}-07-01`))), null])
}

/** As French writes them, with their accents; short ones without the full stop. */
const written = (month: 'long' | 'short'): readonly string[] => {
  const format = new Intl.DateTimeFormat('fr-FR', { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2001, at, 1)).replace('.', ''))
}

const fullNames = written('long')
const shortNames = written('short')

const parts = new RegExp(
  `(?<![\\p{L}\\d])(?:(\\d{4})|(\\d{1,2})(?:\\s?er)?|(${accentedMonths}|${accentedShorts}))(?![\\p{L}\\d])`,
  'giu',
)
const between = new RegExp(
  `^(?:[\\s,.’'&/-]|du|au|et|ou|le|les|de|d|à|a|en|l|an|mois|entre|depuis|${weekdayNames})*$`,
  'iu',
)

type Part = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'year' | 'day' | 'month'
  readonly value: number
}

const partsIn = (text: string): readonly Part[] =>
  [...text.matchAll(parts)].map((match) => {
    const [found, year, day, month] = match
    const kind = year !== undefined ? 'year' : day !== undefined ? 'day' : 'month'
    const value = month === undefined ? Number(year ?? day) : monthNumber(foldText(month))
    return { start: match.index, end: match.index + found.length, text: found, kind, value }
  })

/** Days, their month and perhaps a year, as often as they follow each other. */
type Group = { readonly days: readonly Part[]; readonly month: Part; readonly year: Part | null }

const inWords: Form = (text, move) => {
  const found = partsIn(text)
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const groups = groupsOf(found)
  if (groups === null || groups.length === 0 || !between.test(rest.trim())) return null
  const years = yearsOf(groups)
  const edits = groups.map((group, at) => groupEdits(group, years[at] ?? null, move))
  return edits.some((one) => one === null) ? null : edits.flatMap((one) => one ?? [])
}

const groupsOf = (found: readonly Part[]): readonly Group[] | null => {
  const groups: Group[] = []
  let days: Part[] = []
  for (const part of found) {
    const last = groups.at(-1)
    if (part.kind === 'day') days.push(part)
    else if (part.kind === 'month') {
      groups.push({ days, month: part, year: null })
      days = []
    } else if (last === undefined || last.year !== null || days.length > 0) return null
    else groups[groups.length - 1] = { ...last, year: part }
  }
  return days.length > 0 ? null : groups
}

/** « du 28 décembre au 3 janvier 2026 »: what has no year takes that of the next, or the one before it. */
const yearsOf = (groups: readonly Group[]): readonly (number | null)[] => {
  const years: (number | null)[] = []
  let next: { readonly year: number; readonly month: number } | null = null
  for (const { year, month } of groups.toReversed()) {
    const own: number | null = year?.value ?? (next === null ? null : next.year - (month.value > next.month ? 1 : 0))
    if (own !== null) next = { year: own, month: month.value }
    years.push(own)
  }
  return years.reverse()
}

const groupEdits = ({ days, month, year }: Group, of: number | null, move: Move): readonly Edit[] | null => {
  const isoOf = (day: number): string | null => {
    if (of !== null) return isoDay(of, month.value, day)
    return move.reference === null ? null : nearYear(move.reference, month.value, day)
  }
  // A month without a day: its middle moves.
  const from = days.length === 0 ? [isoOf(15)] : days.map(({ value }) => isoOf(value))
  if (from.some((day) => day === null)) return null
  const to = from.map((day) => move.moved(day ?? ''))
  const last = to.at(-1) ?? ''
  const written = days.map((part, at) => ({
    start: part.start,
    end: part.end,
    text: dayText(part, to[at] ?? '', { last, month }),
  }))
  const yearEdit = year === null ? [] : [{ start: year.start, end: year.end, text: last.slice(0, 4) }]
  return [...written, { start: month.start, end: month.end, text: monthText(month.text, last) }, ...yearEdit]
}

/** « 28 et 30 mars » may become « 29 avril et 1er mai ». */
const dayText = (
  { text }: Part,
  to: string,
  { last, month }: { readonly last: string; readonly month: Part },
): string => {
  const number = /^0/.test(text) ? pad(dayOf(to)) : dayOf(to) === 1 ? '1er' : String(dayOf(to))
  return to.slice(0, 7) === last.slice(0, 7) ? number : `${number} ${monthText(month.text, to)}`
}

const monthText = (written: string, day: string): string => {
  const folded = foldText(written)
  const isFull = fullNames.some((name) => foldText(name) === folded)
  const name = (isFull ? fullNames : shortNames)[monthOfDay(day) - 1] ?? ''
  if (written.length > 1 && written === written.toUpperCase()) return name.toUpperCase()
  return written.charAt(0) === written.charAt(0).toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
