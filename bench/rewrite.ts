import type { MarkedText } from './marked.ts'

/** Replaces `[start, end)` by `text`. Edits are disjoint; none crosses the edge of an entity. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** The text after the edits, its marks moved along. */
export const rewrite = (marked: MarkedText, edits: readonly Edit[]): MarkedText => {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  const shifts: { readonly at: number; readonly by: number }[] = []
  let [from, by] = [0, 0]
  for (const edit of sorted) {
    if (edit.start < from) continue
    parts.push(marked.text.slice(from, edit.start), edit.text)
    from = edit.end
    by += edit.text.length - (edit.end - edit.start)
    shifts.push({ at: edit.end, by })
  }
  parts.push(marked.text.slice(from))
  const text = parts.join('')
  const move = makeMove(shifts)
  const entities = marked.entities.map((entity) => {
    const [start, end] = [move(entity.start), move(entity.end)]
    return { ...entity, start, end, text: text.slice(start, end) }
  })
  return { ...marked, text, entities: entities.filter((entity) => entity.end > entity.start) }
}

/** An edit that ends at an offset has pushed it. */
const makeMove =
  (shifts: readonly { readonly at: number; readonly by: number }[]) =>
  (offset: number): number => {
    let [low, high] = [0, shifts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset + (shifts[low - 1]?.by ?? 0)
  }
