import { isHead } from '../../decide/scope/units/entries.ts'
import { type Unit, unitsOf } from '../../decide/scope/units/units.ts'
import { countRulings } from '../../model/ask/ruling-counts.ts'
import type { DecidedCounts, Waiting } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import { overlaps } from '../../model/record/span.ts'
import { lastDecisions } from '../../review/close-review.ts'
import { dueQuestions } from '../../review/open-questions.ts'

/** What waits for a second person; null when nothing does, or one has signed. `review` is null before an approval. */
export const waitingIn = (draft: Draft, review: Review | null): Waiting | null => {
  if (review !== null && review.secondBy !== null) return null
  const counts = countFacts(draft, review?.decisions ?? lastDecisions(draft.decisions))
  return counts.waiting === 0 ? null : counts
}

/** What the director answered and corrected; null where nothing was asked, nor corrected. */
export const decidedIn = (draft: Draft): DecidedCounts | null => {
  const { answers, corrections } = countRulings(draft.rulings ?? [], draft)
  const unanswered = dueQuestions(draft).length
  return answers + corrections + unanswered === 0 ? null : { answers, corrections, unanswered }
}

/**
 * How many sentences, rows and groups of values answer the request, and how many of them wait for a second person.
 * Headings and bare dates tell nothing by themselves and are not counted.
 */
const countFacts = (
  { dossier, findings }: Pick<Draft, 'dossier' | 'findings'>,
  decisions: readonly Decision[],
): Waiting => {
  const decisionOf = new Map(decisions.map((decision) => [decision.findingId, decision]))
  const byPassage = groupByPassage(findings.filter(({ detector }) => detector === 'scope'))
  let [waiting, facts] = [0, 0]
  for (const passage of dossier.pieces.flatMap(({ passages }) => passages)) {
    const covers = byPassage.get(passage.id) ?? []
    for (const unit of tellingUnits(passage)) {
      const over = covers.filter((cover) => overlaps(cover, unit))
      if (over.some((cover) => isHeld(decisionOf.get(cover.id)))) continue
      facts += 1
      if (over.some((cover) => isWaiting(cover, decisionOf.get(cover.id)))) waiting += 1
    }
  }
  return { waiting, facts }
}

/** Of the units of a passage, those that tell something. */
export const tellingUnits = (passage: Passage): readonly Unit[] =>
  apart.has(passage.role) ? [] : unitsOf(passage).filter(tells)

const apart: ReadonlySet<string> = new Set(['hidden', 'heading', 'labels'])

const tells = (unit: Unit): boolean => !isHead(unit) && /[a-z]{2}/.test(unit.folded)

/** Held by scope or by a gate, whoever signs. */
const isHeld = (decision: Decision | undefined): boolean =>
  decision === undefined || (decision.outcome === 'withhold' && !decision.needsSecond)

const isWaiting = ({ why }: Finding, decision: Decision | undefined): boolean =>
  why === 'two-persons' && decision?.needsSecond === true
