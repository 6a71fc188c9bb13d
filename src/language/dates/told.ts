import { foldLines } from '../../model/fold.ts'
import type { Period } from '../../model/record/request.ts'
import type { Span } from '../../model/record/span.ts'
import { remembered } from '../../model/remembered.ts'
import { type DateRange, oneDay, shiftDays, weekdayOf, yearOf } from './calendar.ts'
import { type Placed, placeDay } from './place.ts'
import { away } from './resolve.ts'
import { count, type DateRule, notDates, relative, rulesFor } from './rules.ts'
import { writtenDays } from './written.ts'

export type { DateRange } from './calendar.ts'

/** A date or a period that a text tells, and where. */
export type Told = Span & { readonly range: DateRange }

/** All that a text tells of time. `unplaced` are days that it names and that nobody can place; `read` all that was read. */
export type Times = {
  readonly told: readonly Told[]
  readonly unplaced: readonly Span[]
  readonly read: readonly Span[]
}

/**
 * Where dates stand in a folded text and when each is, in order. `reference` (ISO) is the day of writing: it completes
 * « le 3 mars » and resolves « hier », « samedi », « à l'automne »; without it only whole dates are told. Words are read
 * once: what is no date first, then the days written, then the rules in their order; what one has read the next do not see.
 */
export const timesIn: (text: string, reference: string | null) => Times = remembered((text, reference) => {
  const reading: Reading = { told: [], unplaced: [], read: [] }
  let rest = foldLines(text)
  for (const rule of notDates) rest = readWith(rule, rest, () => reference, reading)
  rest = readWritten(rest, reference, reading)
  for (const rule of rulesFor(rest)) rest = readWith(rule, rest, () => reference, reading)
  const folded = foldLines(text).replaceAll('\n', ' ')
  const joined = joinedDates(folded, inOrder(reading.told))
  reading.told = joined.map((date) => ({ ...date, range: widened(folded, date, reference) }))
  for (const rule of followingRules) {
    const before = inOrder(reading.told)
    const anchorOf = (at: number): string | null =>
      before.findLast((date) => date.end <= at)?.range.from ?? (rule.needsDate ? null : reference)
    rest = readWith(rule, rest, anchorOf, reading)
  }
  return { ...reading, told: inOrder(reading.told) }
})

export const datesTold = (text: string, reference: string | null): readonly Told[] => timesIn(text, reference).told

export const datesIn = (text: string, reference: string | null): readonly DateRange[] =>
  datesTold(text, reference).map(({ range }) => range)

/** What follows the date told before it in the same text; else the day of writing, when that makes sense. */
const followingRules: readonly (DateRule & { readonly needsDate: boolean })[] = [
  {
    ...relative(
      `${count} (?:plus tard|apres)(?! (?:que |l[ae]s? |l'|s(?:on|a|es) |cet?(?:te)? |leurs? |mon |ma ))`,
      (r, g) => away(r, g, 1),
    ),
    needsDate: true,
  },
  {
    ...relative(
      `${count} (?:plus tot|auparavant|avant)(?! (?:que |l[ae]s? |l'|s(?:on|a|es) |cet?(?:te)? |leurs? |mon |ma |d[e']))`,
      (r, g) => away(r, g, -1),
    ),
    needsDate: false,
  },
  { ...relative("l'avant-veille(?! d[eu'])", (r) => oneDay(shiftDays(r, -2))), needsDate: false },
  {
    ...relative("la veille(?! (?:d[eu']|saisonn|sanit|socia|educ|jurid))", (r) => oneDay(shiftDays(r, -1))),
    needsDate: false,
  },
  { ...relative("le surlendemain(?! d[eu'])", (r) => oneDay(shiftDays(r, 2))), needsDate: true },
  { ...relative("le lendemain(?! d[eu'])", (r) => oneDay(shiftDays(r, 1))), needsDate: true },
]

const inOrder = (told: readonly Told[]): readonly Told[] => told.toSorted((a, b) => a.start - b.start)

type Reading = { told: Told[]; readonly unplaced: Span[]; readonly read: Span[] }

/** The days written, each struck out: `_` where it is told, `#` where nobody can place it. */
const readWritten = (plain: string, reference: string | null, reading: Reading): string => {
  let rest = plain
  for (const date of writtenDays(plain)) {
    if (date.why === 'date-months') continue
    for (const placed of placeDay(plain, date, reference)) rest = strike(rest, placed, reading)
  }
  return rest
}

const strike = (text: string, { start, end, range }: Placed, reading: Reading): string => {
  reading.read.push({ start, end })
  if (range === null) reading.unplaced.push({ start, end })
  else reading.told.push({ start, end, range })
  return text.slice(0, start) + (range === null ? '#' : '_').repeat(end - start) + text.slice(end)
}

/** Adds what the rule reads, and gives the text with those words struck out. */
const readWith = (
  rule: DateRule,
  text: string,
  referenceAt: (at: number) => string | null,
  reading: Reading,
): string => {
  const parts: string[] = []
  let at = 0
  for (const match of text.matchAll(rule.pattern)) {
    const end = match.index + match[0].length
    const range = rule.range(match.groups ?? {}, referenceAt(match.index))
    if (range === undefined) continue
    parts.push(text.slice(at, match.index), (range === null ? '#' : '_').repeat(match[0].length))
    at = end
    reading.read.push({ start: match.index, end })
    if (range !== null) reading.told.push({ start: match.index, end, range })
  }
  return parts.join('') + text.slice(at)
}

const toward = /^ ?(?:au|a|-|jusqu'(?:au|a|en)|et)(?: (?:le|la|l'|en|debut|fin|au soir|mois de))? ?$/
const between = /(?<![a-z])entre(?: le| la| l')? ?$/

/** « du 3 au 12 mars », « de mars à mai », « entre octobre et décembre »: one period, told by its two ends. */
const joinedDates = (folded: string, told: readonly Told[]): Told[] => {
  const joined: Told[] = []
  for (const date of told) {
    const last = joined.at(-1)
    const link = last === undefined ? '' : folded.slice(last.end, date.start)
    if (last === undefined || !toward.test(link)) {
      joined.push(date)
      continue
    }
    const first = { ...last, range: broughtBefore(folded, last, date) }
    const isPeriod = !link.includes('et') || between.test(folded.slice(Math.max(0, last.start - 16), last.start))
    const isOne = isPeriod && first.range.from <= date.range.to
    joined.splice(-1, 1, ...(isOne ? [joinedTwo(first, date)] : [first, date]))
  }
  return joined
}

const joinedTwo = (a: Told, b: Told): Told => ({
  start: a.start,
  end: b.end,
  range: { from: a.range.from, to: b.range.to },
})

/** The longest date in words. A stretch of many joined dates is not read again whole for each. */
const longestDate = 60

const endsOf = (folded: string, { start, end }: Told): string =>
  end - start < 2 * longestDate
    ? folded.slice(start, end)
    : `${folded.slice(start, start + longestDate)} ${folded.slice(end - longestDate, end)}`

/** « du 28 décembre au 3 janvier 2026 »: the first has the year that puts it before the last. */
const broughtBefore = (folded: string, first: Told, last: Told): DateRange => {
  const { from, to } = first.range
  const hasYear = /\d{4}|\d[/.-]\d{1,2}[/.-]\d|[a-z.] \d\d$/.test(endsOf(folded, first))
  const lastHasYear = /\d{4}/.test(folded.slice(last.start, last.end))
  if (hasYear || !(lastHasYear || from > last.range.from)) return first.range
  const inYear = (day: string, shift: number): string => `${yearOf(last.range.from) + shift}${day.slice(4)}`
  const shift = inYear(from, 0) > last.range.from ? -1 : 0
  return { from: inYear(from, shift), to: inYear(to, shift + (to.slice(0, 4) > from.slice(0, 4) ? 1 : 0)) }
}

const since =
  /(?<![a-z])(?:depuis|a (?:partir|compter) d[eu])(?: le mois de| le| la| les| l'| debut| fin| mi-?)? ?$|(?<![a-z])des (?:le |la |les |l')$/
const sinceWord = /^(?:depuis|des) /

/** « jusqu'au 14 mars 2027 »: what holds on the day of writing, and ends then. */
const until = /(?<![a-z])jusqu'(?:au|en|a)(?: la| l'| fin| debut| mi-?)? ?$/
const untilWord = /^jusqu'/

/** « depuis mars »: until the day of writing; « jusqu'en mai »: from it; « la semaine du 2 mars », « la nuit du 14 »: more than the day told. */
const widened = (folded: string, { start, end, range }: Told, reference: string | null): DateRange => {
  const before = folded.slice(Math.max(0, start - 24), start)
  const isOpen =
    since.test(before) ||
    sinceWord.test(folded.slice(start, start + 7)) ||
    (/(?<![a-z])des $/.test(before) && /^[a-z]/.test(folded.slice(start, end)))
  if (isOpen && reference !== null) {
    if (range.from <= reference) return { from: range.from, to: reference }
    const isWhole = /\d{4}|mille/.test(folded.slice(start, end)) || /partir|compter/.test(before)
    return isWhole ? range : { from: `${yearOf(range.from) - 1}${range.from.slice(4)}`, to: reference }
  }
  if (
    reference !== null &&
    range.to > reference &&
    (until.test(before) || untilWord.test(folded.slice(start, start + 6)))
  )
    return { from: range.from < reference ? range.from : reference, to: range.to }
  if (range.from !== range.to) return range
  if (/(?:semaine|sem\.?) du $/.test(before)) return { from: range.from, to: shiftDays(range.from, 6) }
  if (/week[ -]?end du $/.test(before))
    return { from: range.from, to: shiftDays(range.from, 6 - weekdayOf(range.from)) }
  return /nuit d[ue] $/.test(before) ? { from: range.from, to: shiftDays(range.from, 1) } : range
}

export const isInPeriod = (range: DateRange, period: Period): boolean =>
  (period.to === null || range.from <= period.to) && (period.from === null || range.to >= period.from)
