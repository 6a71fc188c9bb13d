import { type Span, spanOfMatch } from '../../model/record/span.ts'
import { romanMonth } from '../months.ts'
import { dayFrom, monthFrom, numberFrom, one, trueDigits } from './digits.ts'
import { type ListedDay, leftOf, matchesIn, type WrittenDay } from './written-day.ts'
import { isShortDate, shortDate } from './written-short.ts'
import { fourDigits, type Year, yearFrom } from './year.ts'

/** Dates in digits, in all the forms of the records; boxes of forms included. */
export const daysInDigits = (plain: string): readonly WrittenDay[] =>
  /\d/.test(plain)
    ? [...fullDates(plain), ...isoDates(plain), ...joinedDigits(plain), ...shortDates(plain), ...boxedDates(plain)]
    : []

// A dash may join two whole dates, `31/12/23-02/01/24`. A word may touch the day: `le12/03/2019`.
const edgeLeft = '(?<![\\p{L}\\d](?<!(?<!\\p{L})(?:le|du|au))|\\d[./,|]|[+]|\\d-(?<!/\\d{2,4}-))'
const edgeRight = '(?![\\p{L}\\d€%]|[./,|]\\d|-\\d{1,2}(?![\\d/]))(?<!\\d{2}-\\d{2}-\\d{2}(?=-))'
const dayPart = `(1er|${one}{1,2})`
const monthPart = `(${one}{1,2}|[ivxl1]{1,4})`
const shortYear = '[0-9oil]{2}'
const alike = new RegExp(
  `${edgeLeft}${dayPart}( {0,2}[/.|-] {0,2}|[\\\\_·•:])${monthPart}( {0,2}[/.|-] {0,2}|[\\\\_·•:])(${fourDigits}|${shortYear})${edgeRight}`,
  'gu',
)
const spaced = new RegExp(
  `(?<![\\p{L}\\d]|\\d[ ./,-]|[+])(${one}?\\d|[123][oil])( {1,2})(0[1-9]|1[0-2]|o[1-9]|[ivxl1]{1,4})( {1,2})(${fourDigits})(?![\\p{L}\\d€%]| ?\\d|[./,]\\d)`,
  'gu',
)

const fullDates = (plain: string): readonly WrittenDay[] =>
  [
    ...matchesIn(plain, alike).filter(isFull),
    ...matchesIn(plain, spaced).filter(({ 5: year = '' }) => trueDigits(year) > 1),
  ].flatMap((match) => {
    const [, day = '', , month = '', , year = ''] = match
    return dateOf(plain, spanOfMatch(match), { day, month, year }, 0.97)
  })

/** Two different marks, or marks that no form has, are of a date only beside a whole year; so are spaces between letters. */
const isFull = (match: RegExpExecArray): boolean => {
  const [, day = '', first = '', month = '', second = '', year = ''] = match
  if (yearFrom(year) === null || isVersion(match)) return false
  const isWhole = year.replace(' ', '').length === 4
  const isUsual = /[/.|-]/.test(first) && first.trim() === second.trim()
  if (!isUsual && !(isWhole && trueDigits(year) > 2)) return false
  const digits = trueDigits(day) + trueDigits(month)
  return digits > 0 || (romanMonth(month) > 0 && trueDigits(day) > 0) || (isWhole && first.length === 1)
}

/** `1.2.10` numbers a chapter; `le 1.2.10` is a day. */
const isVersion = (match: RegExpExecArray): boolean => {
  const [, day = '', first = '', , , year = ''] = match
  return (
    first.trim() === '.' &&
    day.length === 1 &&
    year.length === 2 &&
    !/(?:le|du|au|date|[:,(])\s{0,2}$/.test(leftOf(match.input, match.index, 8))
  )
}

const iso = new RegExp(
  `(?<!\\p{L}\\d{0,3}|\\d|\\d[./-])([12liz][09oq]${one}{2})([-/._])(${one}{1,2})\\2(${one}{1,2})(?![\\d]|[-/._]\\d|[./-]?\\p{L}(?<!t(?=\\d\\d)))`,
  'gu',
)

const isoDates = (plain: string): readonly WrittenDay[] =>
  matchesIn(plain, iso).flatMap((match) => {
    const [, year = '', , month = '', day = ''] = match
    return trueDigits(day) + trueDigits(month) > 0 ? dateOf(plain, spanOfMatch(match), { day, month, year }, 0.97) : []
  })

const joinedCue = '(?<=(?:naissance|(?<!\\p{L})(?:nee? le|ddn|date|le|du|au))[ :.]{1,4})'
const joinedDay = new RegExp(`${joinedCue}(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])((?:19|20)\\d{2})(?!\\d)`, 'gu')
const joinedIso = new RegExp(`${joinedCue}((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)`, 'gu')

/** `DDN : 12032011` */
const joinedDigits = (plain: string): readonly WrittenDay[] => [
  ...matchesIn(plain, joinedDay).flatMap((match) =>
    dateOf(plain, spanOfMatch(match), { day: match[1] ?? '', month: match[2] ?? '', year: match[3] ?? '' }, 0.9),
  ),
  ...matchesIn(plain, joinedIso).flatMap((match) =>
    dateOf(plain, spanOfMatch(match), { day: match[3] ?? '', month: match[2] ?? '', year: match[1] ?? '' }, 0.9),
  ),
]

const shortDates = (plain: string): readonly WrittenDay[] =>
  matchesIn(plain, shortDate)
    .filter((match) => isShortDate(plain, match))
    .flatMap((match) =>
      dateOf(plain, spanOfMatch(match), { day: match[1] ?? '', month: match[3] ?? '', year: '' }, 0.85),
    )

const boxedDate =
  /(?<!\d|\d ?\|{1,3} ?)(\d) ?\|{1,2} ?(\d) ?(?:\|{1,3} ?){1,2}(\d) ?\|{1,2} ?(\d) ?(?:\|{1,3} ?){1,2}(\d) ?\|{1,2} ?(\d) ?\|{1,2} ?(\d) ?\|{1,2} ?(\d)(?! ?\| ?\d|\d)/gu

const boxedDates = (plain: string): readonly WrittenDay[] => {
  if (!plain.includes('|')) return []
  return matchesIn(plain, boxedDate).flatMap((match) => {
    const digits = match.slice(1).join('')
    const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
    return dateOf(plain, spanOfMatch(match), { day, month, year }, 0.9)
  })
}

type Parts = { readonly day: string; readonly month: string; readonly year: string }

const dateOf = (plain: string, span: Span, parts: Parts, confidence: number): readonly WrittenDay[] => {
  const year = parts.year === '' ? null : yearFrom(parts.year)
  if (parts.year !== '' && year === null) return []
  const numbers = numbersOf(plain, span, parts, year)
  if (numbers === null) return []
  const listed = daysBefore(plain, span.start)
  const start = listed[0]?.start ?? span.start
  return [
    {
      ...{ start, end: span.end, lastAt: span.start, ...numbers, year, listed },
      ...{ isList: listed.length > 0, confidence, why: 'date-digits' },
    },
  ]
}

type Numbers = { readonly day: number | null; readonly month: number | null }

/** What a scanner misread (« 45/03/2019 ») still has its year, where words lead to a date. */
const numbersOf = (plain: string, span: Span, parts: Parts, year: Year | null): Numbers | null => {
  const [day, month] = [dayFrom(parts.day), monthFrom(parts.month)]
  if (day !== null && month !== null) return { day, month }
  if (year === null || year.isShort) return null
  const [turnedDay, turnedMonth] = [dayFrom(parts.month), monthFrom(parts.day)]
  if (turnedDay !== null && turnedMonth !== null) return { day: turnedDay, month: turnedMonth }
  const isNumber = [parts.day, parts.month].every((part) => (numberFrom(part) ?? 100) < 100)
  return isNumber && /(?<!\p{L})(?:le|du|au|date ?:) {0,2}$/u.test(leftOf(plain, span.start, 8)) ? { day, month } : null
}

// `du 03 au 12/04`, `les 3 et 4/06/2024`: the first days belong to the date.
const before = /(?<=(?<!\p{L})(?:du|les|le|des|au) )(?:(?:0?[1-9]|[12]\d|3[01])(?: au | et | ou |, ?| ?[-&] ?)){1,5}$/u

const daysBefore = (plain: string, at: number): readonly ListedDay[] => {
  const found = before.exec(leftOf(plain, at, 40))?.[0] ?? ''
  return [...found.matchAll(/\d{1,2}/g)].map((match) => {
    const start = at - found.length + match.index
    return { start, end: start + match[0].length, day: Number(match[0]) }
  })
}
