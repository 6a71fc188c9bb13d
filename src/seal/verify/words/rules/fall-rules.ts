import type { FallForm } from '../../../../model/copy/fall.ts'
import { groupBy } from '../../../../model/record/finding.ts'
import type { Agreement } from '../agreement.ts'
import type { StatedProof } from '../shape.ts'

type Fall = NonNullable<StatedProof['falls']>[number]

/** Each form is safer than the one before: a piece goes down, and never twice to the same. */
const rankOf: Readonly<Record<FallForm, number>> = { plain: 0, rebuilt: 1, quarantine: 2 }

const isDescent = (own: readonly Fall[]): boolean =>
  own.every(({ to }, at) => at === 0 || rankOf[to] > rankOf[own[at - 1]?.to ?? 'quarantine'])

const areDistinct = (values: readonly (number | string)[]): boolean => new Set(values).size === values.length

/** Only some pages become plain; whatever fell did so somewhere, each place told once. */
const isTold = ({ to, pages, places, from }: Fall, at: number): boolean =>
  pages.length > 0 === (to === 'plain') &&
  areDistinct(pages) &&
  places.length > 0 &&
  areDistinct(places.map(({ page, reading }) => `${page} ${reading}`)) &&
  (from === undefined || (at === 0 && to === 'rebuilt'))

/** What is said of the pieces whose copy failed its proof, against what became of them. */
export const fallRules: readonly Agreement[] = [
  {
    id: 'proof-falls',
    since: 1,
    holds: ({ proof: { falls }, predicate: { pieces } }) => {
      const known = new Set(pieces.map(({ id }) => id))
      return falls === undefined || (falls.length > 0 && falls.every(({ pieceId }) => known.has(pieceId)))
    },
  },
  {
    id: 'fall-order',
    since: 3,
    holds: ({ proof: { falls = [] } }) => {
      const own = [...groupBy(falls, ({ pieceId }) => pieceId).values()]
      return own.every((one) => isDescent(one) && one.every(isTold))
    },
  },
  {
    id: 'fall-copies',
    since: 3,
    holds: ({ proof: { falls = [] }, copiesOf }) =>
      [...groupBy(falls, ({ pieceId }) => pieceId)].every(
        ([id, own]) => copiesOf.has(id) === (own.at(-1)?.to !== 'quarantine'),
      ),
  },
]
