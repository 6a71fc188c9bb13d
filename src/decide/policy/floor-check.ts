import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { absoluteGrounds, type Ground } from '../../model/law/ground.ts'
import type { FloorRow } from '../../model/law/policy.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { contains } from '../../model/record/span.ts'
import { mistakenRules } from '../../model/rule.ts'
import { matchTargets, personAnswers, spokenIn } from '../scope/who/targets.ts'
import type { Case } from './policy.ts'
import { meets } from './policy-space.ts'

type Held = Pick<Draft, 'findings' | 'decisions' | 'persons' | 'request' | 'floor' | 'rulings'>

/** What the check of one draft needs, looked up once. */
type Desk = Held & {
  readonly findingOf: ReadonlyMap<string, Finding>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly informants: ReadonlySet<string>
  readonly targetIds: readonly string[]
  /** Absolute grounds under which the program proposed to withhold. */
  readonly proposed: ReadonlyMap<string, Ground>
}

/**
 * The ground of each finding that decisions let out though the association never does. A draft has no judgement of scope:
 * rows that ask whom a fact is about are checked where the finding itself tells, and were held when it was proposed. A
 * person may judge that a name is none; what an absolute rule hides, nobody opens.
 */
export const groundsOpened = (draft: Held, decisions: readonly Decision[]): readonly Ground[] => {
  const desk = deskOf(draft)
  return decisions.flatMap((decision) => {
    const finding = desk.findingOf.get(decision.findingId)
    const ground = finding === undefined || decision.outcome === 'withhold' ? null : groundOver(finding, decision, desk)
    return ground ?? []
  })
}

const deskOf = (draft: Held): Desk => ({
  ...draft,
  findingOf: new Map(draft.findings.map((finding) => [finding.id, finding])),
  byPassage: groupByPassage(draft.findings),
  informants: new Set(draft.persons.filter(({ role }) => role === 'informant').map(({ id }) => id)),
  targetIds: matchTargets(draft.request, draft.persons, {
    ...{ spoken: spokenIn(draft.findings), answers: personAnswers(draft.rulings ?? []) },
  }).personIds,
  proposed: new Map(draft.decisions.flatMap(absoluteProposal)),
})

/** A gate holds a whole piece, which its author or its source may release; what it holds has its own rules. */
const absoluteProposal = ({ findingId, outcome, ground, by }: Decision): readonly [string, Ground][] =>
  outcome === 'withhold' && ground !== null && 'rule' in by && by.rule !== 'gate' && absoluteGrounds.includes(ground)
    ? [[findingId, ground]]
    : []

const groundOver = (finding: Finding, decision: Decision, desk: Desk): Ground | null =>
  'reviewer' in decision.by
    ? (desk.proposed.get(finding.id) ?? rowOver(finding, desk, absoluteGrounds))
    : groundOfRule(finding, decision, decision.by.rule, desk)

const groundOfRule = (finding: Finding, decision: Decision, rule: string, desk: Desk): Ground | null => {
  const isPartOfName = rule === 'no-name' && isInName(finding, desk)
  const closed = isPartOfName ? null : rowOver(finding, desk, null)
  if (closed !== null || decision.needsSecond || mistakenRules.includes(rule)) return closed
  return isForTwo(finding, desk) ? 'CONS' : null
}

const rowOver = (finding: Finding, desk: Desk, only: readonly Ground[] | null): Ground | null =>
  desk.floor.withheld.find(
    ({ when, ground }) =>
      (only === null || only.includes(ground)) && isTold(when) && meets(when, caseOf(finding, desk)),
  )?.ground ?? null

const isForTwo = (finding: Finding, desk: Desk): boolean =>
  desk.floor.twoPersons.some(({ when }) => isTold(when) && meets(when, caseOf(finding, desk)))

/** Rows that a finding alone can meet. */
const isTold = ({ asked, named, minor, regime }: FloorRow['when']): boolean =>
  asked === undefined && named === undefined && minor === undefined && regime === undefined

/** A draft does not tell whose a value is: it is taken for the person's own, which the fewest rows close. */
const caseOf = (finding: Finding, { informants, targetIds }: Desk): Case => ({
  finding,
  facts: {
    role: informants.has(finding.personId ?? '') ? 'informant' : null,
    target: finding.category !== 'person' || targetIds.includes(finding.personId ?? ''),
    asked: false,
    named: false,
    minor: false,
    regime: 'discretion',
  },
})

const isInName = (finding: Finding, { byPassage }: Desk): boolean =>
  (byPassage.get(finding.passageId) ?? []).some(
    (other) => other.category === 'person' && other.id !== finding.id && contains(other, finding),
  )

/** Nobody waives the second signature alone: a choice on what two persons must sign waits for them like a proposal. */
export const withSecond = (draft: Held): readonly Decision[] => {
  const desk = deskOf(draft)
  const waiting = new Set(
    draft.decisions.filter((one) => 'rule' in one.by && one.needsSecond).map((one) => one.findingId),
  )
  return draft.decisions.map((decision) => {
    const finding = desk.findingOf.get(decision.findingId)
    const isOpened = 'reviewer' in decision.by && decision.outcome === 'disclose' && finding !== undefined
    return isOpened && (waiting.has(finding.id) || isForTwo(finding, desk))
      ? { ...decision, needsSecond: true }
      : decision
  })
}
