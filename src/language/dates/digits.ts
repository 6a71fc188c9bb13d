import { romanMonth } from '../months.ts'
import { dayWords, numberOf } from '../numbers.ts'

/** A digit, or a letter that scanners put for one (folded). */
export const one = '[0-9oilszbq]'

const shapes: ReadonlyMap<string, string> = new Map(
  Object.entries({ o: '0', q: '0', i: '1', l: '1', z: '2', s: '5', b: '8' }),
)

/** « l2 » is 12, « O3 » is 3; null when a letter stands for no digit. */
export const numberFrom = (text: string): number | null => {
  let digits = ''
  for (const unit of text) digits += shapes.get(unit) ?? unit
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null
}

/** How many true digits there are: letters alone are words (« il », « lois »). */
export const trueDigits = (text: string): number => text.replace(/\D/g, '').length

const inWords = new RegExp(`^(?:${dayWords})$`)

/** The day of a month: « 1er », « l9 », « vingt et un », « 3rd ». Null when there is none such. */
export const dayFrom = (text: string): number | null => {
  const plain = text.trim()
  const told = inWords.test(plain) ? numberOf(plain) : numberFrom(plain.replace(/ ?(?:er|ere|re|°|st|nd|rd|th)$/, ''))
  return told !== null && told >= 1 && told <= 31 ? told : null
}

/** « 03 », « O3 », « III ». Null when the year has no such month. */
export const monthFrom = (text: string): number | null => {
  const told = romanMonth(text) || numberFrom(text)
  return told !== null && told >= 1 && told <= 12 ? told : null
}
