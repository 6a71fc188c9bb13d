import { isPublicNumber, publicNumberBefore } from '../identifiers/public-number.ts'
import type { Arbiter } from './arbiter.ts'

/** A number that all may call is no layer's to claim. */
export const withoutPublic: Arbiter = (flat, claims) =>
  claims.filter(
    ({ category, start, end }) =>
      !numbers.has(category) || !isPublicNumber(flat.slice(start, end), publicNumberBefore(flat, start)),
  )

const numbers: ReadonlySet<string> = new Set(['phone', 'id-number', 'account'])
