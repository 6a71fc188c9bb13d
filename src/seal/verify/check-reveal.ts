import { z } from 'zod'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { treeNames } from '../container/tree.ts'
import { commitmentOf, commitmentScheme } from '../masks/commitment.ts'
import { isLineOf } from '../masks/listed-mask.ts'
import { isIncluded } from '../masks/merkle.ts'
import type { Reveal } from '../masks/reveal.ts'
import { result } from './check-files.ts'

/**
 * Whether each revealed text is what lay under its mask when the director signed. Its facts: how many masks are lifted,
 * what is wrong (`flaw`), and under which mask.
 */
export const checkReveal = (bundle: Bundle, reveal: Reveal | null): Check => {
  if (reveal === null) return { id: 'reveal', outcome: 'not-checked', facts: {} }
  const flaw = findFlaw(bundle, reveal)
  return result('reveal', flaw === null, { revealed: reveal.masks.length, ...(flaw ?? { flaw: 'none' }) })
}

const statedSchema = z.looseObject({
  predicate: z.looseObject({
    format: z.int().default(1),
    reference: z.string(),
    maskCommitments: z.strictObject({ scheme: z.literal(commitmentScheme), count: z.int(), root: z.string() }),
  }),
})

type Flaw = { readonly flaw: 'not-stated' | 'other-export' | 'twice' | 'other-mask' | 'forged'; readonly mask?: string }

const findFlaw = ({ statement, contents }: Bundle, reveal: Reveal): Flaw | null => {
  const stated = statedSchema.safeParse(statement).data?.predicate
  if (stated === undefined) return { flaw: 'not-stated' }
  const { root, count } = stated.maskCommitments
  const listed = listedMasks(contents)
  if (stated.reference !== reveal.export || root !== reveal.root || count !== reveal.count)
    return { flaw: 'other-export' }
  const indexes = reveal.masks.map(({ index }) => index)
  if (new Set(indexes).size !== indexes.length) return { flaw: 'twice' }
  const other = reveal.masks.find((mask) => !isLineOf(listed[mask.index], mask, stated.format))
  if (other !== undefined) return { flaw: 'other-mask', mask: other.id }
  const forged = reveal.masks.find((mask) => !isUnderMask(mask, reveal))
  return forged === undefined ? null : { flaw: 'forged', mask: forged.id }
}

/** Lines of `masks.jsonl` in their order, which is that of the commitments; null for what is no JSON. */
const listedMasks = (contents: Bundle['contents']): readonly unknown[] => {
  const text = Buffer.from(contents.get(treeNames.masks) ?? []).toString('utf8')
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
  return lines.map((line): unknown => attempt(() => JSON.parse(line)))
}

const isUnderMask = (mask: Reveal['masks'][number], { root, count }: Reveal): boolean =>
  isIncluded({
    entry: commitmentOf(mask),
    index: mask.index,
    size: count,
    proof: mask.proof.map((node) => Buffer.from(node, 'hex')),
    root: Buffer.from(root, 'hex'),
  })
