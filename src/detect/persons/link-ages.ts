import type { Mention } from './link-mentions.ts'
import { afterOf } from './link-room.ts'

/** The age a mention gives, in years; null when it gives none. */
export const ageOf = (mention: Mention): number | null => {
  const found = agePattern.exec(afterOf(mention))
  if (found === null) return null
  return (found[2] ?? '').startsWith('m') || (found[2] ?? '').startsWith('j') ? 0 : Number(found[1])
}

const agePattern = /^[\s,(:–-]{1,4}(?:agee? de )?(\d{1,3}) ?(ans?|a\b|mois|jours|m\b)/
