import type { Period } from '../model/request.ts'
import { type DateRange, oneDay, shiftDays, weekdayOf, yearOf } from './day.ts'
import { count, type DateRule, dateRules, relative } from './when-rules.ts'
import { away } from './when-words.ts'

export type { DateRange } from './day.ts'

/** A date or a period that a text tells, and where. */
export type Told = { readonly start: number; readonly end: number; readonly range: DateRange }

/**
 * All dates that a folded text gives, in order. `reference` (ISO) is the day of writing: it completes « le 3 mars » and
 * resolves « hier », « samedi », « à l'automne »; without it only whole dates are told. Words are read once: the rules
 * stand in order, and what one has read the next do not see.
 */
export const datesTold = (folded: string, reference: string | null): readonly Told[] => {
  const told: Told[] = []
  let rest = folded
  for (const rule of dateRules) rest = readWith(rule, rest, () => reference, told)
  const joined = joinedDates(folded, inOrder(told))
  const dated = joined.map((date) => ({ ...date, range: widened(folded, date, reference) }))
  for (const rule of followingRules) {
    const before = inOrder(dated)
    const anchorOf = (at: number): string | null =>
      before.findLast((date) => date.end <= at)?.range.from ?? (rule.needsDate ? null : reference)
    rest = readWith(rule, rest, anchorOf, dated)
  }
  return inOrder(dated)
}

export const datesIn = (folded: string, reference: string | null): readonly DateRange[] =>
  datesTold(folded, reference).map(({ range }) => range)

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

/** Adds what the rule reads to `told`, and gives the text with those words struck out. */
const readWith = (rule: DateRule, text: string, referenceAt: (at: number) => string | null, told: Told[]): string => {
  const parts: string[] = []
  let at = 0
  for (const match of text.matchAll(rule.pattern)) {
    const end = match.index + match[0].length
    const range = rule.range(match.groups ?? {}, referenceAt(match.index))
    parts.push(text.slice(at, match.index), (range === null ? '#' : '_').repeat(match[0].length))
    at = end
    if (range !== null) told.push({ start: match.index, end, range })
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

/** « du 28 décembre au 3 janvier 2026 »: the first has the year that puts it before the last. */
const broughtBefore = (folded: string, first: Told, last: Told): DateRange => {
  const { from, to } = first.range
  const hasYear = /\d{4}|\d[/.-]\d{1,2}[/.-]\d|[a-z.] \d\d$/.test(folded.slice(first.start, first.end))
  const lastHasYear = /\d{4}/.test(folded.slice(last.start, last.end))
  if (hasYear || !(lastHasYear || from > last.range.from)) return first.range
  const inYear = (day: string, shift: number): string => `${yearOf(last.range.from) + shift}${day.slice(4)}`
  const shift = inYear(from, 0) > last.range.from ? -1 : 0
  return { from: inYear(from, shift), to: inYear(to, shift + (to.slice(0, 4) > from.slice(0, 4) ? 1 : 0)) }
}

const since =
  /(?<![a-z])(?:depuis|a (?:partir|compter) d[eu])(?: le mois de| le| la| les| l'| debut| fin| mi-?)? ?$|(?<![a-z])des (?:le |la |les |l')$/
const sinceWord = /^(?:depuis|des) /

/** « depuis mars »: until the day of writing; « la semaine du 2 mars », « la nuit du 14 »: more than the day told. */
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
  if (range.from !== range.to) return range
  if (/(?:semaine|sem\.?) du $/.test(before)) return { from: range.from, to: shiftDays(range.from, 6) }
  if (/week[ -]?end du $/.test(before))
    return { from: range.from, to: shiftDays(range.from, 6 - weekdayOf(range.from)) }
  return /nuit d[ue] $/.test(before) ? { from: range.from, to: shiftDays(range.from, 1) } : range
}

export const isInPeriod = (range: DateRange, period: Period): boolean =>
  (period.to === null || range.from <= period.to) && (period.from === null || range.to >= period.from)
