import { type Category, categoriesWith } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { Finding } from '../../model/record/finding.ts'
import { type Passage, widenSpan } from '../../model/record/passage.ts'
import { contains, type Span } from '../../model/record/span.ts'

/**
 * Categories that a test set replaces: what identifies somebody, says where or when. Facts (health, justice, money…) are none:
 * what the policy withholds of them stays a mark.
 */
const replaced: ReadonlySet<Category> = new Set([...categoriesWith('identifier', 'place', 'born'), 'date', 'age'])

export const isReplaced = (category: Category): boolean => replaced.has(category)

const numbers = categoriesWith('code', 'formed')
const afterNumbers: readonly Category[] = ['birth-date', 'date', 'age', 'address', 'organisation', 'person', 'place']

/** Of two that cover the same words the one that says most comes first: numbers, days, then what holds names. */
const rank = ({ category }: Finding): number =>
  numbers.has(category) ? -1 : (afterNumbers.indexOf(category) + afterNumbers.length) % afterNumbers.length

/** Grounds under which somebody else is spared. Under any other one (a hidden address, an informant…) a mark stays. */
const replaceable: ReadonlySet<Ground> = new Set<Ground>(['TIERS', 'MIN-TIERS', 'AGENT', 'ID-TECH'])

/**
 * Findings of a passage that overlap, and what is to become of them: `fill` where a borrowed value may stand in the place of
 * all; `mark` where it may not; `leave` where nothing of it is touched.
 */
export type Stretch = {
  readonly findings: readonly Finding[]
  readonly to:
    | {
        readonly kind: 'fill'
        readonly span: Span
        readonly category: Category
        readonly valueKind: string | null
        readonly personId: string | null
      }
    | { readonly kind: 'mark' | 'covered' | 'leave' }
}

export type DecisionOf = (findingId: string) => Decision | undefined

export const stretchesOf = (
  passage: Passage,
  findings: readonly Finding[],
  decisionOf: DecisionOf,
): readonly Stretch[] =>
  groupsOf(passage, findings).map((group) => ({ findings: group, to: fateOf(passage, group, decisionOf) }))

/** Findings in groups of those that overlap once widened to whole words. */
const groupsOf = (passage: Passage, findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const wide = findings.map((finding) => ({ finding, ...widenSpan(passage, finding) }))
  const groups: Finding[][] = []
  let end = -1
  for (const one of wide.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < end) groups.at(-1)?.push(one.finding)
    else groups.push([one.finding])
    end = Math.max(end, one.end)
  }
  return groups
}

const fateOf = (passage: Passage, group: readonly Finding[], decisionOf: DecisionOf): Stretch['to'] => {
  const own = group.filter(({ category }) => isReplaced(category))
  if (own.length === 0) return { kind: 'leave' }
  const decided = group.map(({ id }) => decisionOf(id))
  if (decided.every((one) => one?.outcome === 'disclose' && 'reviewer' in one.by)) return { kind: 'leave' }
  if (group.some((finding) => !isReplaced(finding.category) && decisionOf(finding.id)?.outcome !== 'disclose'))
    return { kind: 'covered' }
  return decided.every(isReplaceable) ? fillOf(passage, own) : { kind: 'mark' }
}

/** A person's own decision to mask says that it must be a mark. */
const isReplaceable = (decision: Decision | undefined): boolean =>
  decision !== undefined &&
  'rule' in decision.by &&
  (decision.outcome === 'disclose' || (decision.ground !== null && replaceable.has(decision.ground)))

/** One finding must cover all: of two that cross each other nobody knows where one value ends. */
const fillOf = (passage: Passage, own: readonly Finding[]): Stretch['to'] => {
  const span = { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) }
  const whole = own.filter((finding) => contains(finding, span)).toSorted((a, b) => rank(a) - rank(b))
  const lead = whole[0] ?? (own.every(({ category }) => category === own[0]?.category) ? own[0] : undefined)
  const wide = lead === undefined ? null : fullSpan(passage, span, lead.category)
  if (lead === undefined || wide === null) return { kind: 'mark' }
  const personId =
    lead.personId ?? own.find(({ category, personId: id }) => category === lead.category && id !== null)?.personId
  return { kind: 'fill', span: wide, category: lead.category, valueKind: lead.kind, personId: personId ?? null }
}

const days: ReadonlySet<Category> = new Set<Category>(['date', 'birth-date'])

/**
 * What policies widen to (whole words, words of a page, numbers of data): a moment is taken whole, and around any other value
 * signs alone may stay.
 */
const fullSpan = (passage: Passage, span: Span, category: Category): Span | null => {
  const wide = widenSpan(passage, span)
  const before = passage.text.slice(wide.start, span.start)
  const after = passage.text.slice(span.end, wide.end)
  if (/^(?:[^\p{L}\p{N}]*|.{0,3}[’'ʼ])$/su.test(before) && /^[^\p{L}\p{N}]*$/u.test(after)) return span
  return days.has(category) ? wide : null
}
