import { createRequire } from 'node:module'
import type Nlp from 'compromise'
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from './detector.ts'
import { languageOf } from './language.ts'

const packages = createRequire(import.meta.url)

/** Read when English is first met: French records need not wait for it. */
const reader = (): typeof Nlp => packages('compromise')

/**
 * English passages: compromise knows the names, towns and bodies of that language. It is a poor judge of French, so it
 * never sees a French passage.
 */
export const english: Detector = (view) => {
  if (languageOf(view.flat) !== 'en') return []
  const reading = reader()(view.flat)
  return [
    ...claimsOf(reading.people().json({ offset: true }), view.flat, 'person'),
    ...claimsOf(reading.places().json({ offset: true }), view.flat, 'place'),
    ...claimsOf(reading.organizations().json({ offset: true }), view.flat, 'organisation'),
  ]
}

const foundSchema = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }))

const claimsOf = (found: unknown, flat: string, category: Category): readonly Claim[] =>
  foundSchema
    .catch([])
    .parse(found)
    .flatMap(({ offset }) => trimmed(flat, offset.start, offset.start + offset.length, category))

const title = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?\s+/i

/** Without the title before it, the possessive and the punctuation after it; a word in lower case names nobody. */
const trimmed = (flat: string, from: number, to: number, category: Category): readonly Claim[] => {
  const raw = flat.slice(from, to)
  const start = from + (raw.match(title)?.[0].length ?? 0)
  const end = start + flat.slice(start, to).replace(/(?:'s|[^\p{L}\p{N})]+)+$/u, '').length
  if (!/\p{Lu}/u.test(flat.slice(start, end))) return []
  return [{ start, end, category, kind: null, confidence: 0.7, why: 'english' }]
}
