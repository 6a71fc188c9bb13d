import type { DisclosedFrame } from '../model/copy/disclosure.ts'
import type { LeftKind } from '../model/record/left-out.ts'
import type { Passage } from '../model/record/passage.ts'

/**
 * Where the frames of what is left out stand among the blocks of a copy. `blockOf` gives the block that a passage became; a
 * passage that a mask covers whole has none. What stands between two of those is under the mask as well.
 */
export const framesOf = (
  passages: readonly Passage[],
  blockOf: ReadonlyMap<string, number>,
): readonly DisclosedFrame[] => {
  const frames: { at: number; kind: LeftKind; count: number }[] = []
  const add = (at: number, kinds: readonly LeftKind[] = []): void => {
    for (const kind of kinds) {
      const known = frames.find((frame) => frame.at === at && frame.kind === kind)
      if (known === undefined) frames.push({ at, kind, count: 1 })
      else known.count += 1
    }
  }
  passages.forEach(({ id, leftOut }, index) => {
    if (leftOut === undefined) return
    const own = blockOf.get(id)
    const last = blockOf.get(passages[index - 1]?.id ?? '')
    const before = own ?? (last === undefined ? undefined : last + 1)
    if (before !== undefined) add(before, leftOut.before)
    if (own !== undefined) add(own + 1, leftOut.after)
  })
  return frames.toSorted((a, b) => a.at - b.at)
}
