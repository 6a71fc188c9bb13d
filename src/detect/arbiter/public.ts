import { isPublicNumber } from '../identifiers/public-number.ts'
import type { Arbiter } from './arbiter.ts'

/** A number that all may call is no layer's to claim. */
export const withoutPublic: Arbiter = (flat, claims) =>
  claims.filter((claim) => !numbers.has(claim.category) || !isPublicNumber(flat, claim))

const numbers: ReadonlySet<string> = new Set(['phone', 'id-number', 'account'])
