import { goesOn } from '../language/open-end.ts'
import type { DisclosedBlock, Segment } from '../model/copy/disclosure.ts'
import type { CutPassage } from './stretches.ts'

type Gap = Extract<Segment, { kind: 'gap' }>

const space: Segment = { kind: 'kept', text: ' ', path: null }

/** The block with the mark at its end, where its last sentence goes on in what the mark covers; null where it does not. */
export const withTail = (block: DisclosedBlock | undefined, gap: Gap, covered: string): DisclosedBlock | null => {
  const last = block?.segments.at(-1)
  if (block === undefined || block.role === 'heading' || last?.kind !== 'kept') return null
  return goesOn(last.text, covered) ? { ...block, segments: [...block.segments, space, gap] } : null
}

/** « ven 12/09/25 07:12 bonjour »: an entry written without capitals begins with its day, and goes on from nothing. */
const opensEntry = /^\s*\p{Ll}{2,9}\.? \d/u

/** True where a passage goes on in small letters from what is withheld before it: the mark stands at its head. */
export const continues = (covered: string, { passage, cuts }: CutPassage): boolean =>
  passage.role !== 'heading' &&
  !opensEntry.test(passage.text) &&
  cuts[0]?.hole === null &&
  /^[\s«"(]{0,3}\p{Ll}/u.test(passage.text) &&
  goesOn(covered, passage.text)

export const withHead = (gap: Gap | null, segments: readonly Segment[]): readonly Segment[] =>
  gap === null ? segments : [gap, space, ...segments]
