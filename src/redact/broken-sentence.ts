import { endsOpen } from '../language/open-end.ts'
import type { DisclosedBlock, Segment } from '../model/copy/disclosure.ts'
import type { CutPassage } from './stretches.ts'

type Gap = Extract<Segment, { kind: 'gap' }>

const space: Segment = { kind: 'kept', text: ' ', path: null }

// What is withheld has no say in where its mark stands: the words that are kept tell alone that a sentence was cut.

/** The block with the mark at its end, where its last words lead to others; null where they do not. */
export const withTail = (block: DisclosedBlock | undefined, gap: Gap): DisclosedBlock | null => {
  const last = block?.segments.at(-1)
  if (block === undefined || block.role === 'heading' || block.row !== undefined || last?.kind !== 'kept') return null
  return endsOpen(last.text) ? { ...block, segments: [...block.segments, space, gap] } : null
}

/** « ven 12/09/25 07:12 bonjour »: an entry written without capitals begins with its day, and goes on from nothing. */
const opensEntry = /^\s*\p{Ll}{2,9}\.? \d/u

/** True where a passage of prose begins in small letters after what is withheld: the mark stands at its head. */
export const continues = ({ passage, cuts: [first] }: CutPassage): boolean => {
  if (first === undefined || first.hole !== null) return false
  const kept = passage.text.slice(first.start, first.end)
  const isProse = passage.role === 'paragraph' || passage.role === 'list-item'
  return isProse && !opensEntry.test(kept) && /^[\s«"(]{0,3}\p{Ll}/u.test(kept)
}

export const withHead = (gap: Gap | null, segments: readonly Segment[]): readonly Segment[] =>
  gap === null ? segments : [gap, space, ...segments]
