import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fold } from './cast.ts'
import type { Glyph } from './glyphs.ts'

// Words that a mask hides from the eye while the text still holds them: they are neither kept nor withheld.

const Mask = z.object({
  id: z.string(),
  piece: z.string(),
  place: z.object({ page: z.number(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  grounds: z.array(z.string()),
})
export type Mask = z.infer<typeof Mask>

/** The masks of an export that stand on a page; `data` is the export's folder of data. */
export const readMasks = (data: string): readonly Mask[] => {
  const path = join(data, 'masks.jsonl')
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line) => (line === '' ? [] : (Mask.safeParse(JSON.parse(line)).data ?? [])))
}

/** A label may hold a letter more than its number and grounds. */
const slack = 3

/** A letter of which a fifth is hidden is hard to read. */
const hurt = 0.2

export const isCovering = (glyphs: readonly Glyph[], { id, place, grounds }: Mask): boolean => {
  const [left, bottom, right, top] = place.box
  const inside = glyphs.filter(({ page, x, width, up, size }) => {
    const middle = x + width / 2
    const body = size / 2
    const hidden = Math.min(top, up + body) - Math.max(bottom, up)
    return page === place.page - 1 && middle > left && middle < right && hidden > hurt * body
  })
  return inside.length > fold(`${id}${grounds.join('')}`).length + slack
}
