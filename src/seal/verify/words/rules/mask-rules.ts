import type { Agreement } from '../agreement.ts'
import type { ListedMask } from '../shape.ts'
import type { Words } from '../words.ts'

/** Points: the largest page that a PDF may have (ISO 32000-1, annex C: 14,400 units). */
const largestPage = 14_400

const isInPage = (place: ListedMask['place']): boolean => {
  if (place.kind !== 'page') return false
  const [left, bottom, right, top] = place.box
  return left < right && bottom < top && left >= -largestPage && top <= largestPage && right <= largestPage
}

/** Copies that are pages, and those that are data. */
const isPlaced = ({ piece, place }: ListedMask, { copiesOf }: Words): boolean => {
  const copy = copiesOf.get(piece)?.[0]
  if (copy === undefined) return place.kind === 'block' && place.index === 0
  return copy.endsWith('.pdf') ? isInPage(place) : place.kind === 'field'
}

/** The list of masks against the pieces and copies that it tells of. */
export const maskRules: readonly Agreement[] = [
  {
    id: 'mask-numbers',
    since: 1,
    holds: ({ masks }) => masks.every(({ id }, at) => id === `M${String(at + 1).padStart(4, '0')}`),
  },
  {
    id: 'mask-pieces',
    since: 1,
    holds: ({ masks, predicate: { pieces } }) => {
      const rank = new Map(pieces.map(({ id }, at) => [id, at]))
      const ranks = masks.map(({ piece }) => rank.get(piece) ?? Number.NaN)
      return ranks.every((own, at) => own >= (ranks[at - 1] ?? 0))
    },
  },
  {
    id: 'mask-grounds',
    since: 2,
    holds: ({ masks }) => masks.every(({ grounds }) => new Set(grounds).size === grounds.length),
  },
  {
    id: 'mask-pages',
    since: 1,
    holds: ({ masks, pagesOf }) =>
      masks.every(
        ({ piece, place }) => place.kind !== 'page' || place.page <= (pagesOf.get(piece) ?? Number.POSITIVE_INFINITY),
      ),
  },
  { id: 'mask-places', since: 2, holds: (words) => words.masks.every((mask) => isPlaced(mask, words)) },
]
