import { numberOf } from '../numbers.ts'
import { numberFrom, one, trueDigits } from './digits.ts'

/** Four digits of a year of these two centuries, as a scanner may have read them; « 2 019 » too. */
export const fourDigits = `(?:[12liz][09oq]${one}{2}|2 0\\d\\d)`

/** A year with nothing but its digits beside it: the letters that are certain not to make a word. */
export const wholeYear = '(?:19|20|2o|l9|i9)[0-9oil][0-9oilsb]'

/** A year that the text gives. `isShort`: by its last two digits alone, so that its century is a guess. */
export type Year = { readonly year: number; readonly isShort: boolean }

/** Records are written in the present: of the years to come, two digits mean those up to 2030. */
const lastGuessed = 2030

/** A record can name the end of a card or of a measure, some years ahead of the day of writing. */
const yearsAhead = 10

export const yearFrom = (text: string): Year | null => {
  if (/^[a-z -]+$/.test(text) && !/^[oilszbq]+$/.test(text)) return within(numberOf(text.trim()))
  const bare = text.replace(/[ ']/g, '')
  const told = numberFrom(bare)
  if (told === null || trueDigits(bare) * 2 < bare.length) return null
  if (bare.length === 4) return within(told)
  return bare.length === 2 ? { year: told + (2000 + told > lastGuessed ? 1900 : 2000), isShort: true } : null
}

const within = (year: number): Year | null => (year >= 1900 && year < 2100 ? { year, isShort: false } : null)

/** The year once the day of writing is known: « 12/03/33 » of a card written in 2026 is not 1933. */
export const yearAt = ({ year, isShort }: Year, reference: string | null): number =>
  isShort && year < 2000 && reference !== null && year + 100 <= Number(reference.slice(0, 4)) + yearsAhead
    ? year + 100
    : year
