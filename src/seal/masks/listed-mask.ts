import { z } from 'zod'
import { categorySchema, outsideCategory } from '../../model/category.ts'

/**
 * `format` of the statement. In 1, `masks.jsonl` gave each mask's fine category and one `ground`; since 2, the category
 * that the outside may know, and `grounds` in their outside form; since 3, `proof.json` names each copy by its hash, and
 * no file says more than `seal/verify/words/shape.ts`. What the commitments hold is the same in all.
 */
export const exportFormat = 3

/** The fields of a mask that its commitment binds and that its line of `masks.jsonl` repeats. */
type Bound = { readonly id: string; readonly category: string; readonly ground: string }

const firstLine = z.looseObject({ id: z.string(), category: z.string(), ground: z.string() })

const secondLine = z.looseObject({ id: z.string(), category: z.string(), grounds: z.array(z.string()).min(1) })

/** Whether a line of `masks.jsonl`, as an export of this format writes it, is that of the mask. */
export const isLineOf = (line: unknown, mask: Bound, format: number): boolean =>
  format === 1 ? isFirstLine(line, mask) : format <= exportFormat && isSecondLine(line, mask)

const isFirstLine = (line: unknown, mask: Bound): boolean => {
  const listed = firstLine.safeParse(line).data
  return listed?.id === mask.id && listed.category === mask.category && listed.ground === mask.ground
}

const isSecondLine = (line: unknown, mask: Bound): boolean => {
  const listed = secondLine.safeParse(line).data
  const category = categorySchema.safeParse(mask.category).data
  if (listed === undefined || category === undefined) return false
  return listed.id === mask.id && listed.category === outsideCategory(category) && listed.grounds.includes(mask.ground)
}
