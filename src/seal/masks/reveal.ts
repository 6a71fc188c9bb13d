import { z } from 'zod'
import { RequisError } from '../../model/problem.ts'
import { type CommittedMasks, exactText, type OpenedMask, stateCommitments } from './commitment.ts'
import { proveInclusion } from './merkle.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)

const maskSchema = z.strictObject({
  id: z.string().regex(/^M\d{1,9}$/),
  category: code,
  ground: code,
  text: z.string().refine((text) => exactText(text) === text),
  salt: hash,
  index: z.int().nonnegative(),
  proof: z.array(hash).max(31),
})

const revealSchema = z.strictObject({
  format: z.literal('requis-reveal-v1'),
  export: z.string().min(1).max(200),
  root: hash,
  count: z.int().positive(),
  masks: z.array(maskSchema).min(1),
})

/**
 * Masks that are lifted, in the order of `masks.jsonl`. `export` is the reference of the export, `root` and `count` are
 * those of its statement; `index` (from 0) and `proof` lead from a mask's commitment to that root. Hashes and salts are
 * in lower-case hexadecimal.
 */
export type Reveal = z.infer<typeof revealSchema>

/** Lifts masks by their ids, each once whatever the order. An id that no mask has is refused (`mask.unknown`). */
export const revealMasks = (committed: CommittedMasks, reference: string, ids: readonly string[]): Reveal => {
  const { opened } = committed
  const { root, count } = stateCommitments(committed)
  const wanted = new Set(ids)
  const known = new Set(opened.map(({ id }) => id))
  if (wanted.size === 0 || ids.some((id) => !known.has(id))) throw new RequisError({ code: 'mask.unknown', count })
  const masks = opened.flatMap((mask, index) => (wanted.has(mask.id) ? [liftMask(mask, index, committed)] : []))
  return { format: 'requis-reveal-v1', export: reference, root, count, masks }
}

const liftMask = (mask: OpenedMask, index: number, { tree }: CommittedMasks): Reveal['masks'][number] => ({
  ...mask,
  index,
  proof: proveInclusion(tree, index).map((node) => node.toString('hex')),
})

/** `reveal.json`: one spelling for one reveal, laid out so that a person can read it. */
export const writeReveal = (reveal: Reveal): string => {
  const masks = reveal.masks.map(({ id, category, ground, text, salt, index, proof }) => ({
    ...{ id, category, ground, text, salt, index, proof },
  }))
  const { format, export: reference, root, count } = reveal
  return `${JSON.stringify({ format, export: reference, root, count, masks }, null, 2)}\n`
}

/**
 * What `writeReveal` wrote. Anything else is refused (`reveal.broken`), other spacing or a key given twice too: another
 * program could read another text in it than the one that is checked.
 */
export const readReveal = (text: string): Reveal => {
  const reveal = revealSchema.safeParse(parseOrNull(text)).data
  if (reveal === undefined || writeReveal(reveal) !== text) throw new RequisError({ code: 'reveal.broken' })
  return reveal
}

const parseOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's words quote the text: dropped.
    return null
  }
}
