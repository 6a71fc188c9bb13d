import type { Span } from '../model/span.ts'
import { dayWords } from './lexicon/structured-calendar.ts'

/** A date as written. `year` is null when none is; `isList` covers several days (`4, 5 et 11 mars`). */
export type CalendarDate = Span & {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  readonly isList: boolean
  readonly confidence: number
  readonly why: string
}

/** Numbers of a date; letters that scanners put for digits are read as digits. */
export const dayOf = (text: string): number | null => {
  const digits = text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1').replace(/\D/g, '')
  if (/\d/.test(text) || /^[OolI]{1,2}$/.test(text)) return Number(digits)
  const plain = text.toLowerCase().replace(/ /g, '-')
  const rank = dayWords.findIndex((word) => word.replaceAll('[ -]', '-') === plain)
  return rank < 0 ? null : rank + 1
}

export const yearOf = (text: string): number | null => {
  const digits = text
    .replace(/[Oo]/g, '0')
    .replace(/[lI](?=\d|$)/g, '1')
    .replace(/\D/g, '')
  if (digits.length === 4) return Number(digits)
  return digits.length === 2 ? Number(digits) + (Number(digits) > 30 ? 1900 : 2000) : null
}
