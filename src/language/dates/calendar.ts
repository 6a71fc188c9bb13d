/** ISO dates, both included. */
export type DateRange = { readonly from: string; readonly to: string }

/** What a text names comes back each year; null when that year has none (the 29th of February). */
export type RangeOf = (year: number) => DateRange | null

const dayLength = 86_400_000

const pad = (value: number): string => String(value).padStart(2, '0')

/** The ISO date of a day that the calendar has; null for the 31st of April. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null
}

export const oneDay = (day: string | null): DateRange | null => (day === null ? null : { from: day, to: day })

/** Months before January and after December belong to the years around: the month 0 is December of the year before. */
export const monthRange = (year: number, month: number, months = 1): DateRange => ({
  from: new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10),
})

/** From the first day of a year to the last of another. */
export const yearsRange = (first: number, last: number): DateRange => ({ from: `${first}-01-01`, to: `${last}-12-31` })

/** « début mars », « mi-mars », « fin mars »: ten or eleven days each. */
export const partOfMonth = (range: DateRange, part: string | undefined): DateRange => {
  if (part === 'debut') return { from: range.from, to: shiftDays(range.from, 9) }
  if (part === 'mi') return { from: shiftDays(range.from, 9), to: shiftDays(range.from, 19) }
  return part === 'fin' ? { from: shiftDays(range.from, 19), to: range.to } : range
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))

export const monthOfDay = (day: string): number => Number(day.slice(5, 7))

export const shiftDays = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * dayLength).toISOString().slice(0, 10)

/** The same day some months later, or the last of a month that has none. */
export const shiftMonths = (day: string, months: number): string => {
  const rank = yearOf(day) * 12 + monthOfDay(day) - 1 + months
  const last = monthRange(Math.floor(rank / 12), (rank % 12) + 1).to
  const wanted = `${last.slice(0, 8)}${day.slice(8, 10)}`
  return wanted > last ? last : wanted
}

/** Days from `a` to `b`; negative when `b` comes first. */
export const daysBetween = (a: string, b: string): number =>
  Math.round((Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / dayLength)

/** 0 for a Monday. */
export const weekdayOf = (day: string): number => (new Date(Date.parse(day.slice(0, 10))).getUTCDay() + 6) % 7

/** The day with this rank in the week (0 is Monday) that comes last, the reference included. */
export const lastWeekday = (reference: string, weekday: number): string =>
  shiftDays(reference, -((weekdayOf(reference) - weekday + 7) % 7))

/** The week of the reference, from Monday to Sunday, or one so many weeks from it. */
export const weekOf = (reference: string, weeks = 0): DateRange => {
  const monday = shiftDays(lastWeekday(reference, 0), 7 * weeks)
  return { from: monday, to: shiftDays(monday, 6) }
}

/** A week by its number: the first is that of the 4th of January (ISO 8601). */
export const numberedWeek = (year: number, week: number): DateRange | null => {
  const range = weekOf(`${year}-01-04`, week - 1)
  return week > 0 && yearOf(shiftDays(range.from, 3)) === year ? range : null
}

/** Records tell the past: a day ahead counts as four, so that what comes back each year lies less than 73 days ahead. */
const distance = (reference: string, range: DateRange): number => {
  if (range.to < reference) return daysBetween(range.to, reference)
  return range.from > reference ? 4 * daysBetween(reference, range.from) : 0
}

/** The day to which every day of its year is the nearest (see `distance`). */
export const middleOf = (year: number): string => `${year}-10-19`

/** Of the ranges that the years around the reference give, the nearest. */
export const nearest = (reference: string, rangeOf: RangeOf): DateRange | null => {
  const year = yearOf(reference)
  const ranges = [year - 1, year, year + 1].map(rangeOf).filter((range) => range !== null)
  return ranges.sort((a, b) => distance(reference, a) - distance(reference, b))[0] ?? null
}

/** Of the same ranges, the last that had begun; the one before it when the reference still lies in it. */
export const lastBegun = (reference: string, rangeOf: RangeOf, isOver: boolean): DateRange | null => {
  const year = yearOf(reference)
  return (
    [year + 1, year, year - 1, year - 2]
      .map(rangeOf)
      .find((range) => range !== null && range.from <= reference && !(isOver && range.to >= reference)) ?? null
  )
}

/** Of the same ranges, the first that lies ahead. */
export const nextBegun = (reference: string, rangeOf: RangeOf): DateRange | null => {
  const year = yearOf(reference)
  return [year, year + 1, year + 2].map(rangeOf).find((range) => range !== null && range.from > reference) ?? null
}

/**
 * The day so numbered of a month near the reference, the past first: « lundi 3 », « le 3 ». A weekday told must agree:
 * « mardi 3 enfants » is no date most of the time.
 */
export const dayOfNearMonth = (reference: string, day: number, weekday: number | null): string | null => {
  const months = [0, -1, 1, -2, 2, -3]
  const days = months.map((shift) => {
    const { from } = monthRange(yearOf(reference), monthOfDay(reference) + shift)
    return isoDay(yearOf(from), monthOfDay(from), day)
  })
  return days.find((iso) => iso !== null && (weekday === null ? iso <= reference : weekdayOf(iso) === weekday)) ?? null
}

/** Easter Sunday (the anonymous Gregorian rule: Meeus, Astronomical Algorithms, 8). */
export const easter = (year: number): string => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 19 * a + 15
  const h = d % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1) ?? `${year}-04-01`
}
