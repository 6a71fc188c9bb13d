import { type Ground, grounds } from '../law/ground.ts'
import type { Disclosure, Mask } from './disclosure.ts'

export type GroundCount = { readonly ground: Ground; readonly count: number }

/**
 * How many masks a reply bears: the one number of the letter, the bordereau, the screen, `masks.jsonl` and the statement.
 * A piece of which nothing leaves counts for one.
 */
export const countMasks = ({ masks }: Pick<Disclosure, 'masks'>): number => masks.length

/** Masks that say each ground, in the order of the law's list: one that says two is counted under both. */
export const countByGround = (masks: readonly Pick<Mask, 'grounds'>[]): readonly GroundCount[] =>
  grounds.flatMap((ground) => {
    const count = masks.filter((mask) => mask.grounds.includes(ground)).length
    return count === 0 ? [] : [{ ground, count }]
  })
