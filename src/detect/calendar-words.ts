import { type CalendarDate, dayOf, yearOf } from './calendar-date.ts'
import { dayWords, months, yearWords } from './lexicon/structured-calendar.ts'
import { caseless, type Found, findMatches, leftOf, matchesOf, rightOf } from './match.ts'

/** Dates whose month is a word. Months are found first: they are rare, and days are looked for just before them. */
export const datesInWords = (flat: string): readonly CalendarDate[] => [
  ...findMatches(flat, monthName).flatMap((month) => dayBefore(flat, month)),
  ...englishDates(flat),
]

/** Scanners read `AVRlL` and `0CT0BRE`. */
const loosen = (pattern: string): string =>
  pattern.replace(/(?<!\[[^\]]{0,5})i/g, '[il1I]').replace(/(?<!\[[^\]]{0,5})o/g, '[o0]')
const monthSource = months.map(([, pattern]) => loosen(pattern)).join('|')
const monthPatterns = months.map(([number, pattern]): readonly [number, RegExp] => [
  number,
  new RegExp(`^(?:${loosen(pattern)})$`, 'iu'),
])
const monthName = new RegExp(`(?<=[ '\\n.°\\d-])(?:${caseless(monthSource)})(?![\\p{L}])`, 'gu')

const wordDay = [...dayWords].sort((a, b) => b.length - a.length).join('|')
const numberDay = '(?:1 ?er|1[èe]re?|1 ?°|0?[1-9]|[12][0-9]|3[01]|[lI][0-9]|[123][OlI]|O[1-9])'
const link =
  '(?: ?(?:,|&|/|-) ?| (?:et|ou|au|puis|à|and) (?:le |du )?)(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?'
const daysBefore = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])((?:${numberDay}${link}){0,6})(${numberDay}|(?:${wordDay}))(?: {0,2}\\n?[> ]{0,3}|-|\\.| du mois (?:de |d'))$`,
  'iu',
)
const notYear =
  '(?![\\p{L}0-9]|[h:€%/.-]|,\\d| ?(?:h|ans?|€|euros?|jours?|mois|heures?|min|janv|f[ée]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[ée]c)(?![\\p{L}]))'
const yearAfter = new RegExp(
  `^(?: {0,2}\\n?[> ]{0,3},? (?:de l'an )?|,? ?(?:de l'an )?|\\.|-)(?:[12lI][09Oo][0-9OlI]{2}(?![0-9])|'\\d{2}(?!\\d)|${yearWords}|(?<=[ .])[0-9]{2}${notYear})`,
  'iu',
)
const english =
  /(?<![\p{L}])(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/gu

const dayBefore = (flat: string, month: Found): readonly CalendarDate[] => {
  const days = daysBefore.exec(leftOf(flat, month.start, 80))
  if (days === null) return []
  const [text, list = '', lastDay = ''] = days
  const start = month.start - text.length
  const tail = yearAfter.exec(rightOf(flat, month.end, 90))?.[0] ?? ''
  if ((isSeven(flat, month.end, month.text) && !isDated(flat, start)) || isDetermined(flat, start, lastDay)) return []
  const numbers = { day: dayOf(lastDay), month: monthOf(month.text), year: yearOf(tail) }
  return [{ start, end: month.end + tail.length, ...numbers, isList: list !== '', confidence: 0.97, why: 'date-words' }]
}

const englishDates = (flat: string): readonly CalendarDate[] =>
  matchesOf(flat, english).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    day: Number(match[2]),
    month: monthOf(match[1] ?? ''),
    year: Number(match[3]),
    isList: false,
    confidence: 0.9,
    why: 'date-english',
  }))

/** `2 sept enfants`: seven, not September. */
const isSeven = (flat: string, end: number, month: string): boolean =>
  /^sept$/i.test(month) && /^[ -]?\p{L}/u.test(flat.slice(end, end + 2))

/** `du 17 sept chez elle` */
const isDated = (flat: string, start: number): boolean =>
  /(?<!\p{L})(?:du|le|au|dès le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $/iu.test(leftOf(flat, start, 12))

/** `les deux mai`, `ces trois mars` are no dates; `un mars` neither. */
const isDetermined = (flat: string, start: number, lastDay: string): boolean =>
  /^\p{L}/u.test(lastDay) && /(?:\bles|\bces|\bdes|\bmes|\bses|\bleurs)\s$/i.test(leftOf(flat, start, 6))

const monthOf = (name: string): number | null => {
  for (const [number, pattern] of monthPatterns) if (pattern.test(name)) return number
  return null
}
