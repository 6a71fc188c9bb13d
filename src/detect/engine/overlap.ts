import type { Category } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import { contains, spanLength } from '../../model/record/span.ts'

/**
 * Findings add up, save where one structured value is plainly the inside of another: the digits of a NIR read as a
 * telephone, the postal code of an address. The longer one says it all. Of equal claims the surest is kept.
 */
export const dropCovered = <T extends Claim>(claims: readonly T[]): readonly T[] => {
  const sorted = [...claims].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      compareRanks(a, b) ||
      compareNames(a, b) ||
      compareKnown(a, b) ||
      b.confidence - a.confidence,
  )
  const kept: T[] = []
  let covers: readonly T[] = []
  for (const claim of sorted) {
    covers = covers.filter((cover) => cover.end > claim.start)
    if (covers.some((cover) => isInside(claim, cover))) continue
    kept.push(claim)
    covers = [...covers, claim]
  }
  return kept
}

const isInside = (claim: Claim, cover: Claim): boolean => {
  if (!contains(cover, claim)) return false
  if (claim.category === cover.category)
    return spanLength(cover) === spanLength(claim) || structured.has(claim.category)
  if (spanLength(cover) === spanLength(claim)) return rankOf(cover) < Infinity && rankOf(claim) < Infinity
  return structured.has(cover.category) && inner.has(claim.category)
}

/** When two structured readings cover the same units, the more specific one is kept. */
const rank: { readonly [category in Category]?: number } = {
  nir: 0,
  iban: 1,
  'birth-date': 2,
  email: 3,
  phone: 4,
  vehicle: 5,
  address: 6,
  date: 7,
  postcode: 8,
  age: 9,
  finance: 10,
  'id-number': 11,
  account: 12,
}

const compareNames = (a: Claim, b: Claim): number => (a.category === b.category ? 0 : a.category < b.category ? -1 : 1)

/** Of two claims on one name, the one that knows whose it is comes first. */
const compareKnown = (a: Claim, b: Claim): number => Number(a.person === undefined) - Number(b.person === undefined)

const compareRanks = (a: Claim, b: Claim): number => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) < rankOf(b) ? -1 : 1)

const rankOf = (claim: Claim): number => rank[claim.category] ?? Infinity

const structured: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'iban',
  'phone',
  'email',
  'id-number',
  'vehicle',
  'account',
  'address',
  'date',
  'birth-date',
  'age',
  'finance',
  'postcode',
])

/** What may be an artefact of a longer structured value. A place inside an address is one, a person is not. */
const inner: ReadonlySet<Category> = new Set<Category>([
  'nir',
  'iban',
  'phone',
  'email',
  'id-number',
  'vehicle',
  'account',
  'date',
  'birth-date',
  'age',
  'finance',
  'postcode',
  'place',
])
