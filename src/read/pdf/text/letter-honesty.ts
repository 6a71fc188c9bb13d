import { distance, type Grid, gridOf } from './letter-grid.ts'
import type { Model } from './letter-models.ts'

/** A letter this near its models is never doubted. */
const doubtful = 0.19
/** Another letter that is so much nearer is what the eye reads. */
const nearer = 1.6
/** A sign this near a letter is that letter. */
const same = 0.06

/**
 * Whether a shape can be the text that its file gives for it. A table of characters can lie: then the eye reads a name
 * where detectors read something else, and the shape must not be drawn. It errs towards doubt.
 */
export const isHonest = (text: string, path: readonly number[], models: readonly Model[]): boolean => {
  const grid = gridOf(path)
  if (grid === null) return true
  const claimed = baseOf(text)
  let own = Number.POSITIVE_INFINITY
  let other = { reach: Number.POSITIVE_INFINITY, base: '' }
  for (const model of models) {
    const reach = distance(grid, model.grid)
    if (baseOf(model.text) === claimed) own = Math.min(own, reach)
    else if (reach < other.reach) other = { reach, base: baseOf(model.text) }
  }
  if (models.some((model) => model.text === text)) return own < doubtful || own < other.reach * nearer
  return Math.min(own, other.reach) >= same || own <= other.reach || plainShapes.has(other.base)
}

/** How far a shape is from the letter that it is said to be; null for what no model shows. */
export const likenessOf = (text: string, grid: Grid, models: readonly Model[]): number | null => {
  if (text === '') return null
  const claimed = baseOf(text)
  const own = models.filter((model) => baseOf(model.text) === claimed).map((model) => distance(grid, model.grid))
  return own.length === 0 ? null : Math.min(...own)
}

/** Letters that signs look like: a degree is an `o`, a bar an `l`. */
const plainShapes = new Set([...'1octsvxuz7ny'])

/** Capitals and accents change no name that a detector looks for; these four are one stroke in many fonts. */
const baseOf = (text: string): string => {
  const [first = ''] = text.normalize('NFD').toLowerCase()
  if (text.length > 1 || 'ijl1'.includes(first)) return text.length > 1 ? text.toLowerCase() : '1'
  return first === '0' ? 'o' : first
}
