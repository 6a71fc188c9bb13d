import { type CalendarDate, dayOf, yearOf } from './calendar-date.ts'
import { leftOf, matchesOf, rightOf } from './match.ts'

const d2 = '(1er|[0-3OlI]?[0-9OlI])'
const m2 = '([01OlI]?[0-9OlI]|[IVX]{1,4})'
const y4 = '([12lI][09Oo][0-9OlI]{2}|[0-9OlI]{2})'
// A dash may join two whole dates, `31/12/23-02/01/24`.
const edgeLeft = '(?<![\\p{L}\\p{N}]|[0-9][./,]|[+]|[0-9]-(?<!/\\d{2,4}-))'
const edgeRight = '(?![\\p{L}\\p{N}€%]|[./,][0-9]|-[0-9]{1,2}(?![0-9/]))'
const full = new RegExp(
  `${edgeLeft}(?:${d2} ?/ ?${m2} ?/ ?${y4}|${d2} ?\\. ?${m2} ?\\. ?${y4}|${d2} ?- ?${m2} ?- ?${y4}|${d2}\\|${m2}\\|${y4}|(\\d{1,2}) (0[1-9]|1[0-2]) ((?:19|20)\\d{2}))${edgeRight}(?<!\\d{2}-\\d{2}-\\d{2}(?=-))`,
  'gu',
)
const iso = /(?<![\p{L}\p{N}.-])((?:19|20)\d{2})[-/.](0[1-9]|1[0-2])[-/.](0[1-9]|[12]\d|3[01])(?![0-9-]|\/\d)/gu
const short =
  /(?<![\p{L}\p{N}]|\d[./,-]|[+])(1er|0?[1-9]|[12]\d|3[01]|[0O][1-9])([/.-])(0[1-9]|1[0-2]|[1-9]|O[1-9])(?![\p{L}\p{N}%€]|[./,-]\d| ?(?:€|euros?|kg|cm|mmHg|ans|mg|points?)(?![\p{L}]))/gu
const compact =
  /(?<=(?:naissance|n[ée]e? le|\bDDN|\bdate)[ :.]{1,4})(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d{2})(?!\d)/giu

/** Dates in digits, in all the forms of the records; boxes of forms included. */
export const datesInDigits = (flat: string): readonly CalendarDate[] =>
  /\d/.test(flat) ? [...fullDates(flat), ...shortDates(flat), ...(flat.includes('|') ? boxedDates(flat) : [])] : []

const fullDates = (flat: string): readonly CalendarDate[] => {
  const dates: CalendarDate[] = []
  for (const match of matchesOf(flat, full)) {
    const [dayText = '', monthText = '', yearText = ''] = match.slice(1).filter((group) => group !== undefined)
    pushValid(dates, match, { day: dayOf(dayText), month: monthNumber(monthText), year: yearOf(yearText) }, 0.97)
  }
  for (const match of matchesOf(flat, iso)) {
    pushValid(dates, match, { day: Number(match[3]), month: Number(match[2]), year: Number(match[1]) }, 0.97)
  }
  for (const match of matchesOf(flat, compact)) {
    pushValid(dates, match, { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) }, 0.9)
  }
  return dates
}

const shortDates = (flat: string): readonly CalendarDate[] => {
  const dates: CalendarDate[] = []
  for (const match of matchesOf(flat, short)) {
    if (isShortDate(flat, match)) {
      pushValid(dates, match, { day: dayOf(match[1] ?? ''), month: monthNumber(match[3] ?? ''), year: null }, 0.85)
    }
  }
  return dates
}

// `du 03 au 12/04`, `les 3 et 4/06/2024`: the first days belong to the date.
const daysBefore =
  /(?<=(?<![\p{L}])(?:du|les|le|des|au) )(?:(?:0?[1-9]|[12]\d|3[01])(?: au | et | ou |, ?| ?[-&] ?)){1,5}$/u

type Numbers = { readonly day: number | null; readonly month: number | null; readonly year: number | null }

const pushValid = (dates: CalendarDate[], match: RegExpExecArray, numbers: Numbers, confidence: number): void => {
  const { day: d, month: m } = numbers
  if (d === null || m === null || d < 1 || d > 31 || m < 1 || m > 12) return
  const days = daysBefore.exec(leftOf(match.input, match.index, 40))?.[0].length ?? 0
  const span = { start: match.index - days, end: match.index + match[0].length }
  dates.push({ ...span, ...numbers, isList: days > 0, confidence, why: 'date-digits' })
}

const monthNumber = (text: string): number | null => {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(text)
  return roman >= 0 ? roman + 1 : dayOf(text)
}

const dateCue =
  /(?:(?<![\p{L}])(?:le|du|au|aux|les|dès|avant|depuis|vers|après|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun\.?|mar\.?|mer\.?|jeu\.?|ven\.?|sam\.?|dim\.?|ma|me|je|ve|sa|di|lu|rdv|rv|rendez-vous|date|dates|audience|visite|contr[ôo]le|soir|matin|nuit|ce|et|à partir du|jusqu'au|jusqu'à|entr[ée]e?|sortie?|anniversaire|anniv\.?|née?|prochaine?|not\.|échéance|vad|revoir|samu|chute|appel|synthèse|entretien|réunion|[\p{L}]{2,20} :)|[;|(→]|\d{1,2}\/\d{2},|\n-|^-|^–)\s{0,2}$/iu

/** `12/05` is a day; `8/10` a mark, `3/4` a part, `18.02` perhaps a sum: the weaker the form, the more it needs a cue. */
const isShortDate = (flat: string, match: RegExpExecArray): boolean => {
  const [text, dayText = '', sign = '', monthText = ''] = match
  const left = leftOf(flat, match.index, 30)
  const isMark = mark.test(left)
  const hasCue = dateCue.test(left) && !isMark
  const isLineStart = left === '' || /\n[ \t>*•-]{0,4}$/.test(left)
  const isPadded = /^[0O1]\d$/.test(monthText) && dayText.length === 2
  if (sign === '.') return isPadded && (isLineStart || (hasCue && dottedCue.test(left)))
  if (sign === '-') return isPadded && /(?<![\p{L}])(?:le|du|au) $/iu.test(left)
  if (sign === '/' && beforeHour.test(rightOf(flat, match.index + text.length, 10))) return !isMark
  const isTitle = isLineStart && /^(?: ?[-:→]|\s{1,3}\S|\n)/.test(rightOf(flat, match.index + text.length, 5))
  return hasCue || isTitle || (isPadded && !isMark && (/^[0O]/.test(monthText) || Number(dayText) > 12))
}

// `VAD 8/11 14h`, `revoir 28/2 10h`
const beforeHour = /^,? (?:à |vers )?\d{1,2} ?h(?![\p{L}])/u
const mark = /(?:note|score|EVA|TA|acuit[ée]|AV|MMS|GIR|tension|art\.?|n°)[ :]{0,3}(?:de |à )?$/i
const dottedCue = /(?:le|du|au|date|dates|[\p{L}]{2,9}\.|di|:|audience|rdv|rv)\s{0,2}$/iu

const boxedDate =
  /(?<!\d|\d ?\|{1,3} ?)(\d) ?\|{1,2} ?(\d) ?(?:\|{1,3} ?){1,2}(\d) ?\|{1,2} ?(\d) ?(?:\|{1,3} ?){1,2}(\d) ?\|{1,2} ?(\d) ?\|{1,2} ?(\d) ?\|{1,2} ?(\d)(?! ?\| ?\d|\d)/g

const boxedDates = (flat: string): readonly CalendarDate[] => {
  const dates: CalendarDate[] = []
  for (const match of matchesOf(flat, boxedDate)) {
    const digits = match.slice(1).join('')
    const numbers = {
      day: Number(digits.slice(0, 2)),
      month: Number(digits.slice(2, 4)),
      year: Number(digits.slice(4)),
    }
    if (numbers.year > 1900 && numbers.year < 2100) pushValid(dates, match, numbers, 0.9)
  }
  return dates
}
