import type { Category } from '../../model/category.ts'
import type { Mask } from '../../model/disclosure.ts'
import { type Ground, grounds } from '../../model/ground.ts'

export type GroundCount = {
  readonly ground: Ground
  readonly count: number
  readonly categories: readonly Category[]
}

/** Masks of each ground, in the order of the law's list. */
export const countByGround = (masks: readonly Mask[]): readonly GroundCount[] =>
  grounds.flatMap((ground) => {
    const found = masks.filter((mask) => mask.ground === ground)
    if (found.length === 0) return []
    return [{ ground, count: found.length, categories: [...new Set(found.map((mask) => mask.category))].sort() }]
  })

/** Every ground that the masks or the pieces themselves name. */
export const groundsUsed = (
  masks: readonly Mask[],
  pieces: readonly { readonly grounds: readonly Ground[] }[],
): readonly Ground[] => {
  const used = new Set<Ground>([...masks.map((mask) => mask.ground), ...pieces.flatMap((piece) => piece.grounds)])
  return grounds.filter((ground) => used.has(ground))
}
