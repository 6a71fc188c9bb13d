import type { Outside } from '../../model/copy/disclosure.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type CommittedMasks, commitMasks, type HeldMask } from '../../seal/masks/commitment.ts'

type Told = Pick<Outside, 'disclosure' | 'textUnder'>

/** Commits to the masks that `masks.jsonl` lists, under the ids and grounds that it gives them, in its order. */
export const commitOutside = ({ secret }: Pick<Draft, 'secret'>, told: Told): CommittedMasks =>
  commitMasks(Buffer.from(secret ?? '', 'hex'), heldMasks(told))

const heldMasks = ({ disclosure, textUnder }: Told): readonly HeldMask[] =>
  disclosure.masks.map(({ id, category, ground }) => {
    const text = textUnder.get(id)
    if (text === undefined) throw new RequisError({ code: 'internal' })
    return { id, category, ground, text }
  })
