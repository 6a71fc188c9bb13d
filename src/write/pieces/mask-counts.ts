import type { Mask } from '../../model/copy/disclosure.ts'
import { type Ground, grounds } from '../../model/law/ground.ts'

/** Every ground that the masks or the pieces themselves name. */
export const groundsUsed = (
  masks: readonly Mask[],
  pieces: readonly { readonly grounds: readonly Ground[] }[],
): readonly Ground[] => {
  const used = new Set<Ground>([...masks.flatMap((mask) => mask.grounds), ...pieces.flatMap((piece) => piece.grounds)])
  return grounds.filter((ground) => used.has(ground))
}
