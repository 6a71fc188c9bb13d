import type { Category } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Fragment } from '../../model/record/place.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Plan } from './plan.ts'
import { isReplaced } from './stretches.ts'
import type { Edit } from './words.ts'

/** Where a place of the old text stands in the new one; the inside of an edit is its end. */
type Moved = (at: number) => number

/** A passage as a test set has it, with what is still found in it. `dayFills`: days and ages as they are written now. */
export type Rewritten = {
  readonly passage: Passage
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly filled: readonly Finding[]
  readonly dayFills: readonly string[]
}

type Decided = (findingId: string) => Decision | undefined

/** `shift`: by how much the passages before it grew. */
export const rewritePassage = (
  passage: Passage,
  plans: readonly Plan[],
  { shift, decidedOf }: { readonly shift: number; readonly decidedOf: Decided },
): Rewritten => {
  const edits = plans.flatMap((plan) => plan.edits ?? []).toSorted((a, b) => a.start - b.start)
  const moved = movedBy(edits)
  const text = withEdits(passage.text, edits)
  const fragments = passage.fragments.map((one): Fragment => ({ ...one, start: moved(one.start), end: moved(one.end) }))
  const filled = plans.filter((plan) => plan.edits !== null)
  const kept = plans.filter((plan) => plan.edits === null)
  return {
    passage: {
      ...{ ...passage, text, offset: passage.offset + shift },
      fragments: fragments.filter(({ start, end }, at) => end > start || isEmpty(passage.fragments[at])),
    },
    findings: kept.flatMap(({ stretch }) =>
      stretch.findings.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    ),
    decisions: kept.flatMap((plan) => decisionsOf(plan, decidedOf)),
    filled: filled.flatMap(({ stretch }) => stretch.findings),
    dayFills: filled.flatMap((plan) => dayFillOf(plan, text, moved)),
  }
}

export const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((left, { start, end, text: own }) => left.slice(0, start) + own + left.slice(end), text)

const isEmpty = (fragment: Fragment | undefined): boolean => fragment !== undefined && fragment.start === fragment.end

const movedBy =
  (edits: readonly Edit[]): Moved =>
  (at) => {
    let shift = 0
    for (const { start, end, text } of edits) {
      if (at <= start) break
      if (at < end) return start + shift + text.length
      shift += text.length - (end - start)
    }
    return at + shift
  }

/** Two cells, or two values of data, keep their border: no edit crosses it. */
export const crossesBorder = (passage: Passage, edit: Span): boolean =>
  passage.text.slice(edit.start, edit.end).includes('\t') ||
  passage.fragments.filter((one) => one.place.kind === 'field' && overlaps(one, edit)).length > 1

/** What the rules disclose of a value that could not be replaced (a day that no form fits) is withheld. */
const decisionsOf = ({ stretch }: Plan, decidedOf: Decided): readonly Decision[] =>
  stretch.findings.flatMap(({ id, category }): readonly Decision[] => {
    const decision = decidedOf(id)
    const stays = stretch.to.kind === 'leave' || !isReplaced(category) || decision?.outcome !== 'disclose'
    if (stays) return decision === undefined ? [] : [decision]
    return [{ findingId: id, outcome: 'withhold', ground: 'TIERS', needsSecond: false, by: { rule: 'test-set' } }]
  })

const days: ReadonlySet<Category> = new Set<Category>(['date', 'birth-date', 'age', 'id-number'])

const dayFillOf = ({ stretch: { to } }: Plan, text: string, moved: Moved): readonly string[] =>
  to.kind === 'fill' && days.has(to.category) ? [text.slice(moved(to.span.start), moved(to.span.end))] : []
