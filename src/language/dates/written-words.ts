import { anyMonth, englishMonths, monthLike, monthNames, monthNumber } from '../months.ts'
import { dayWords, yearWords } from '../numbers.ts'
import { weekdayNames } from '../weekdays.ts'
import { dayFrom, one, trueDigits } from './digits.ts'
import { type ListedDay, leftOf, matchesIn, rightOf, type WrittenDay } from './written-day.ts'
import { fourDigits, type Year, yearFrom } from './year.ts'

/** Dates whose month is a word. Months are found first: they are rare, and days are looked for just before them. */
export const daysInWords = (plain: string): readonly WrittenDay[] => [
  ...matchesIn(plain, monthName).flatMap((found) =>
    dayBefore(plain, { ...found, at: found.index, month: monthNumber(found[0]) }),
  ),
  ...misspelt(plain),
  ...monthFirst(plain),
]

const monthName = new RegExp(`(?<=[ '\\n.°\\d/|_-])(?:${anyMonth})(?!\\p{L})`, 'gu')

const numberDay =
  '(?:1 ?er|1ere?|1re|1 ?°|\\d{1,2}(?:st|nd|rd|th)(?: of)?|0?[1-9]|[12][0-9]|3[01]|[lio][0-9]|[0123][oliszb]|ll)'
const link = `(?: ?(?:,|&|/|-) ?| (?:et|ou|au|puis|a|and) (?:le |du )?)(?:(?:${weekdayNames}) )?`
const toMonth = "(?: {0,2}\\n?[> ]{0,3}|[-./|_]|\\. | du mois (?:de |d')| de (?=ce mois))"
const before = new RegExp(
  `(?<![\\p{L}\\d.,/-])((?:${numberDay}${link}|(?:${dayWords})(?:, | (?:et|au|ou) (?:le )?)){0,6})(${numberDay}|(?:${dayWords}))${toMonth}$`,
  'u',
)
const aYear = "(?: {0,2}\\n?[> ]{0,3}(?:, ?)?(?:(?:de|en) (?:l'an(?:nee)? )?|l'an(?:nee)? )?|,|[-./|_])"
const count =
  '(?!(?:dans|mais|puis|sans|apres|depuis|vers|sous|nous|vous|ils|elles|les|des|mes|ses|ces|tres|plus|alors|lors|pas|chez)(?!\\p{L}))\\p{L}{2,}s(?!\\p{L})'
const unit = '(?:h|ans?|euros?|eur|jours?|mois|heures?|min|kg|km|cm|mg|fois|enfant)(?!\\p{L})'
/** « 3 mars 25 », but not « 3 mars 25 personnes », « 3 mars 14h ». */
const shortYear = `(?: {1,2}|\\n|[-./|_]|\\. ?|,? ?')(?:\\d\\d|\\d[oil]|[oil]\\d)(?![\\p{L}\\d]|[h:€%/.-][\\d\\p{L}]|[:%€]|,\\d| ?[€%]| \\d{1,2} ?h| ?(?:${count}|${unit}|(?:${monthNames})(?!\\p{L})))`
const after = new RegExp(
  `^(?:${aYear}(${fourDigits}|${yearWords})(?!\\d|[-/.]\\d)| ?\\( ?(${fourDigits}) ?\\)|${shortYear})`,
  'u',
)

type Found = { readonly 0: string; readonly at: number; readonly month: number }

const dayBefore = (plain: string, { 0: name, at, month }: Found): readonly WrittenDay[] => {
  const left = leftOf(plain, at, 90)
  const days = before.exec(left)
  if (days === null) return []
  const [text, list = '', last = ''] = days
  const start = at - text.length
  const end = at + name.length
  if ((isSeven(plain, end, name) && !isDated(plain, start)) || isDetermined(plain, start, last)) return []
  const tail = yearAfter(plain, end)
  const listed = listedIn(list, start)
  const year = tail?.year ?? yearBefore(leftOf(plain, start, 110))
  const numbers = { day: dayFrom(last.replace(/ of$/, '')), month: month || null, year }
  return [
    {
      ...{ start, end: tail?.end ?? end, lastAt: start + list.length, ...numbers, listed },
      ...{ isList: list !== '', confidence: 0.97, why: 'date-words' },
    },
  ]
}

const yearAfter = (plain: string, at: number): { readonly year: Year; readonly end: number } | null => {
  const tail = after.exec(rightOf(plain, at, 100))
  if (tail === null) return null
  const year = yearFrom((tail[1] ?? tail[2] ?? tail[0].replace(/^[ \n./|_,'-]+/, '')).trim())
  return year === null ? null : { year, end: at + tail[0].trimEnd().length }
}

const opening = new RegExp(
  `(?<!\\p{L})l'an(?:nee)? (${fourDigits}|${yearWords})(?: et|,)? {0,2}le (?:(?:${weekdayNames}) )?$`,
  'u',
)

/** « L'an deux mille dix-neuf, le trois mars »: how an act opens. */
const yearBefore = (left: string): Year | null => {
  const found = opening.exec(left)
  return found === null ? null : yearFrom((found[1] ?? '').trim())
}

const listedDay = new RegExp(`(?<!\\p{L}|\\d)(?:${numberDay}|${dayWords})(?!\\p{L}|\\d)`, 'gu')

const listedIn = (list: string, start: number): readonly ListedDay[] =>
  matchesIn(list, listedDay).flatMap((match) => {
    const day = dayFrom(match[0])
    const from = start + match.index
    return day === null ? [] : [{ start: from, end: from + match[0].length, day }]
  })

/** `2 sept enfants`: seven, not September. */
const isSeven = (plain: string, end: number, month: string): boolean =>
  month === 'sept' && /^[ -]?\p{L}/u.test(plain.slice(end, end + 2))

/** `du 17 sept chez elle` */
const isDated = (plain: string, start: number): boolean =>
  new RegExp(`(?<!\\p{L})(?:du|le|au|des le|${weekdayNames}) $`, 'u').test(leftOf(plain, start, 12))

/** `les deux mai`, `ces trois mars` are no dates; `un mars` neither. */
const isDetermined = (plain: string, start: number, last: string): boolean =>
  /^\p{L}{2}/u.test(last) &&
  !/^(?:ll|\p{L}\d)/u.test(last) &&
  /(?<!\p{L})(?:les|ces|des|mes|ses|leurs)\s$/u.test(leftOf(plain, start, 6))

const framed = new RegExp(
  `(?<![\\p{L}\\d./,-])(${numberDay})(?:[ \\n./|_-]{1,2}| du m[o0][il1]s d[e'] ?)([a-z0-9|!]{3,11})\\.?${aYear}(?:${fourDigits})(?!\\d)`,
  'gu',
)
const framedShort = new RegExp(`(?<![\\p{L}\\d./,-])(${numberDay})[ ./-]([a-z0-9|!]{6,11})(?=${shortYear})`, 'gu')
const led = /(?<=(?<!\p{L})(?:le|du|au) )(1er|\d{1,2}) ([a-z0-9]{6,11})(?!\p{L}|\d)/gu

/** « 3 fevirer 2019 »: between a day and a year stands a month, however spelt; after « le » when the word is long. */
const misspelt = (plain: string): readonly WrittenDay[] => [
  ...matchesIn(plain, framed).flatMap((match) => likeMonth(plain, match, 2)),
  ...matchesIn(plain, framedShort).flatMap((match) => likeMonth(plain, match, 2)),
  ...matchesIn(plain, led).flatMap((match) => likeMonth(plain, match, 1)),
]

const likeMonth = (plain: string, match: RegExpExecArray, most: 1 | 2): readonly WrittenDay[] => {
  const word = match[2] ?? ''
  const month = trueDigits(word) * 2 > word.length ? 0 : monthLike(word, most)
  if (month === 0) return []
  const at = match.index + match[0].indexOf(word, (match[1] ?? '').length)
  return dayBefore(plain, { 0: word, at, month })
}

const english = new RegExp(
  `(?<!\\p{L})(${englishMonths}|${monthNames})\\.? (?:the )?(${one}{1,2})(?:er|st|nd|rd|th)?,? (${fourDigits})(?!\\d)`,
  'gu',
)

const englishLike = new RegExp(
  `(?<![\\p{L}\\d])([a-z0-9]{3,10}) (?:the )?(${one}{1,2})(?:st|nd|rd|th)?, ?(${fourDigits})(?!\\d)`,
  'gu',
)

/** « March 3, 2019 »; before a day, a comma and a year, a misspelt month too. */
const monthFirst = (plain: string): readonly WrittenDay[] =>
  [
    ...matchesIn(plain, english).map((match) => ({ match, month: monthNumber(match[1] ?? '') })),
    ...matchesIn(plain, englishLike).map((match) => ({ match, month: monthLike(match[1] ?? '') })),
  ].flatMap(({ match, month }) => {
    const [text, , told = '', year = ''] = match
    const day = dayFrom(told)
    if (day === null || month === 0) return []
    const span = { start: match.index, end: match.index + text.length, lastAt: match.index }
    const numbers = { day, month, year: yearFrom(year), listed: [] }
    return [{ ...span, ...numbers, isList: false, confidence: 0.9, why: 'date-english' }]
  })
