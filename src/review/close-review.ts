import { isFunctionOnly, mayBeSameSigner } from '../language/signer-likeness.ts'
import { isNoName, isSameSigner } from '../language/signer-name.ts'
import type { Draft, Review } from '../model/draft.ts'
import type { Decision } from '../model/law/decision.ts'
import { type Problem, RequisError } from '../model/problem.ts'
import { dueQuestions } from './open-questions.ts'
import { isOwnSignature } from './own-signature.ts'

export type Signing = { readonly by: string; readonly second: string | null; readonly acceptProposals: boolean }

/**
 * Closes a draft in a person's name. Throws when a name is missing, when the preparer approves, or when the second
 * person is one of the two others. What needs two persons stays withheld without the second (docs/domain.md 3).
 */
export const signReview = (draft: Draft, signing: Signing): Review => {
  refuseNames(draft, signing)
  const problem = openProblem(draft, signing)
  if (problem !== null) throw new RequisError(problem)
  return {
    approvedBy: signing.by.trim(),
    secondBy: signing.second?.trim() ?? null,
    waived: isWaived(draft, signing),
    accepted: signing.acceptProposals,
    decisions: lastDecisions(draft.decisions).map((decision) => applySecond(decision, signing.second)),
  }
}

/** What tells who may sign a draft. */
type Signable = Pick<Draft, 'preparedBy' | 'request' | 'persons'>

/** Whoever decides or approves has a name, did not prepare the draft, does not ask, and is not the second person. */
export const refuseNames = (draft: Signable, names: Pick<Signing, 'by' | 'second'>): void => {
  const problem = namesProblem(draft, names)
  if (problem !== null) throw new RequisError(problem)
}

/** A second person who is not known by her own name could sign nothing: what she would let out is not shown. */
export const refuseSecond = (draft: Signable, second: string | null): void => {
  const { preparedBy } = draft
  if (second === null) return
  if (isNoName(second)) throw new RequisError({ code: 'review.name-missing' })
  if (isSameSigner(second, preparedBy)) throw new RequisError({ code: 'review.second-same' })
  if (mayBeSameSigner(second, preparedBy)) throw new RequisError({ code: 'review.names-unclear' })
  if (isOwnSignature(second, draft)) throw new RequisError({ code: 'review.own-signature' })
}

const namesProblem = (draft: Signable, signing: Pick<Signing, 'by' | 'second'>): Problem | null => {
  if (isNoName(signing.by) || (signing.second !== null && isNoName(signing.second)))
    return { code: 'review.name-missing' }
  if (isSameSigner(signing.by, draft.preparedBy)) return { code: 'review.same-person' }
  if (
    signing.second !== null &&
    (isSameSigner(signing.second, signing.by) || isSameSigner(signing.second, draft.preparedBy))
  )
    return { code: 'review.second-same' }
  const isUnclear = signing.second !== null && isUnclearSecond(signing.second, signing.by, draft.preparedBy)
  if (isUnclear || mayBeSameSigner(signing.by, draft.preparedBy)) return { code: 'review.names-unclear' }
  const isOwn = [signing.by, signing.second].some((name) => name !== null && isOwnSignature(name, draft))
  return isOwn ? { code: 'review.own-signature' } : null
}

/** « VASSEUR » may be « Claire VASSEUR (directrice) », and « la directrice » whoever approves by a name. */
const isUnclearSecond = (second: string, by: string, preparedBy: string): boolean =>
  [by, preparedBy].some((other) => mayBeSameSigner(second, other)) || (isFunctionOnly(second) && !isFunctionOnly(by))

/** The proposals are taken as they are: a draft that asks questions has some open; one without them is never asked otherwise. */
const isWaived = (draft: Draft, { acceptProposals }: Signing): boolean =>
  acceptProposals && (draft.questions === undefined || dueQuestions(draft).length > 0)

/**
 * A draft that asks questions is closed once those that are due have their answers. Where it asks none (all is kept but what
 * rules mask), a proposal is not a decision: without `acceptProposals`, each finding needs the choice of a reviewer.
 */
const openProblem = (draft: Draft, { acceptProposals }: Signing): Problem | null => {
  const remarks = (draft.remarks ?? []).filter(({ open }) => open).length
  if (remarks > 0) return { code: 'review.remarks', count: remarks }
  const due = dueQuestions(draft).length
  if (!acceptProposals && due > 0) return { code: 'review.questions', count: due }
  const takesProposals = acceptProposals || draft.questions !== undefined
  const counts = draft.decisions.filter((decision) => takesProposals || 'reviewer' in decision.by)
  const decided = new Set(counts.map((decision) => decision.findingId))
  const undecided = draft.findings.filter((finding) => !decided.has(finding.id)).length
  return undecided === 0 ? null : { code: 'review.open', undecided }
}

/** Decisions are appended: the last one on a finding counts, and a reviewer's wins over any rule's. */
export const lastDecisions = (decisions: readonly Decision[]): readonly Decision[] => {
  const last = new Map<string, Decision>()
  for (const decision of decisions) {
    const known = last.get(decision.findingId)
    if (known === undefined || !('reviewer' in known.by) || 'reviewer' in decision.by)
      last.set(decision.findingId, decision)
  }
  return [...last.values()]
}

/** The proposals as one person, or two, would accept them: masks bear the numbers of that export. */
export const proposedDecisions = (
  { decisions }: Pick<Draft, 'decisions'>,
  second: string | null,
): readonly Decision[] => lastDecisions(decisions).map((decision) => applySecond(decision, second))

/** Without a second person, what needs two stays withheld. */
export const applySecond = (decision: Decision, second: string | null): Decision =>
  decision.needsSecond && decision.outcome === 'disclose' && second === null
    ? { ...decision, outcome: 'withhold', ground: decision.ground ?? 'CONS' }
    : decision
