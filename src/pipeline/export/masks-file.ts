import { outsideCategory } from '../../model/category.ts'
import type { Disclosure } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Place } from '../../model/record/place.ts'

/**
 * `masks.jsonl` of docs/contract.md: one line per mask with its place in the copy, in the form that the outside may know; never
 * the text, never its length, nor the name of the rule: `informant-clue` beside TIERS would undo the outside form of a ground.
 */
export const masksFile = (disclosure: Disclosure, copies: readonly Rendition[]): string => {
  const placeOf = new Map(copies.flatMap((copy) => copy.maskPlaces.map((mark) => [mark.maskId, mark.place])))
  return disclosure.masks
    .map((mask) => {
      const place: Place = placeOf.get(mask.id) ?? { kind: 'block', index: 0 }
      const line = {
        id: mask.id,
        piece: mask.pieceId,
        place,
        category: outsideCategory(mask.category),
        grounds: mask.grounds,
        by: mask.by === 'reviewer' ? 'reviewer' : 'rule',
      }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}
