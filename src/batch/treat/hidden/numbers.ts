import type { Span } from '../../../model/record/span.ts'

/** A number of telephone is told by its last nine digits: +33 6…, 0033 6… and 06… are one (ARCEP, plan de numérotation). */
export const phoneDigits = (text: string): string | null => {
  const digits = text.replaceAll(/\D/g, '').replace(/^(?:0033|33|0)(?=[1-9]\d{8}$)/, '')
  return digits.length >= leastNumber ? digits : null
}

/** A number of fewer digits is a house's, a year's. By hand. */
const leastNumber = 6

/** Rows of digits in groups of any length, with spaces, dots, slashes, hyphens or nothing between them. */
const rowOfDigits = /(?<!\d)\+?\d(?:[\s./()\u00A0\u202F-]{0,3}\d){5,14}(?!\d)/g

export const phonesIn = (text: string): readonly (Span & { readonly digits: string })[] =>
  [...text.matchAll(rowOfDigits)].flatMap(({ 0: row, index }) => {
    const digits = phoneDigits(row)
    return digits === null ? [] : [{ digits, start: index, end: index + row.length }]
  })
