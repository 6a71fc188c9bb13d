import { type Line, textOf } from '../pdf-lines.ts'
import { addressLines } from './limits.ts'

/** A short block that ends with a postcode and its town, and has no other: who writes, or to whom. */
export const isAddress = (lines: readonly Line[]): boolean => {
  if (lines.length < 3 || lines.length > addressLines) return false
  const towns = lines.flatMap((line, at) => (isTown(line) ? [at] : []))
  return towns.length === 1 && (towns[0] ?? 0) >= 2
}

const isTown = ({ words }: Line): boolean => {
  const text = words.slice(0, 3).map(textOf).join(' ')
  return /^(?:F-)?\d{5} \p{Lu}/u.test(text) || /^\d{2} \d{3} \p{Lu}/u.test(text)
}
