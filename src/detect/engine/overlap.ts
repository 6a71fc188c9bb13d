import { type Category, categoriesWith } from '../../model/category.ts'
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
      compareKinds(a, b) ||
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
  if (claim.category === 'person' && claim.person === undefined && codes.has(cover.category))
    return spanLength(cover) > spanLength(claim)
  if (claim.category === cover.category)
    return rank.has(claim.category) || (spanLength(cover) === spanLength(claim) && saysNoMore(claim, cover))
  if (spanLength(cover) === spanLength(claim)) return rankOf(cover) < Infinity && rankOf(claim) < Infinity
  return rank.has(cover.category) && isInner(claim.category)
}

/** « R » of « R-088 », « Vito » of « Vito_du_Nord »: letters of a code name nobody, unless the record knows the name. */
const codes = categoriesWith('code')

/**
 * Categories that a shape tells. When two such readings cover the same units, the more specific one is kept: the first here.
 */
const structured: readonly Category[] = [
  ...(['nir', 'iban', 'birth-date', 'email', 'phone', 'vehicle', 'address'] as const),
  ...(['date', 'postcode', 'age', 'finance', 'id-number', 'account'] as const),
]

const rank: ReadonlyMap<Category, number> = new Map(structured.map((category, at) => [category, at]))

const rankOf = ({ category }: Claim): number => rank.get(category) ?? Infinity

/** What may be an artefact of a longer structured value. A place inside an address is one, a person is not. */
const isInner = (category: Category): boolean => category === 'place' || (category !== 'address' && rank.has(category))

const compareNames = (a: Claim, b: Claim): number => (a.category === b.category ? 0 : a.category < b.category ? -1 : 1)

/** A finer nature (« sexual », « negated ») is kept: two signatures may hang on it. */
const saysNoMore = (claim: Claim, cover: Claim): boolean => claim.kind === null || claim.kind === cover.kind

const compareKinds = (a: Claim, b: Claim): number => Number(a.kind === null) - Number(b.kind === null)

/** Of two claims on one name, the one that knows whose it is comes first. */
const compareKnown = (a: Claim, b: Claim): number => Number(a.person === undefined) - Number(b.person === undefined)

const compareRanks = (a: Claim, b: Claim): number => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) < rankOf(b) ? -1 : 1)
