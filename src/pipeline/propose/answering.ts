import type { ProposeInput } from '../../decide/bench.ts'
import { atService } from '../../decide/gates/gates.ts'
import { applyHand } from '../../decide/hand/apply-hand.ts'
import { lawProblems } from '../../decide/intake/law-validity.ts'
import { modelsFrom } from '../../decide/plan/act-model.ts'
import { detectedIn } from '../../explain/view.ts'
import type { Ruling } from '../../model/ask/ruling.ts'
import type { AskWeights } from '../../model/ask/weights.ts'
import type { Before, Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Problem } from '../../model/problem.ts'
import type { Finding } from '../../model/record/finding.ts'
import { joinRulings } from '../../review/contradictions.ts'
import { judgeDraft } from './judge-draft.ts'

/** The rules under which a draft is judged again: those that made it. */
export type AnsweringContext = {
  readonly law: Law
  readonly policy: Policy
  readonly subjectWeights: Uint8Array | null
  /** What doubts, and orders the questions (`pipelines/weights/asks.json`). */
  readonly askWeights: AskWeights | null
}

/** A draft with more rulings: the whole record is judged again, as it was read and detected, under all of them. */
export const answerDraft = (draft: Draft, added: readonly Ruling[], context: AnsweringContext): Draft =>
  judgeUnder(draft, joinRulings(draft.rulings ?? [], added), context)

/** The same under exactly these rulings. */
export const judgeUnder = (draft: Draft, rulings: readonly Ruling[], context: AnsweringContext): Draft => {
  const given = givenOf(draft, rulings, context)
  const corrected = applyHand(given)
  const asked = { questions: draft.questions ?? [], lastQuestion: draft.lastQuestion ?? 0 }
  const proposal = judgeDraft({ ...given, askWeights: context.askWeights, asked })
  const names = new Map(corrected.persons.map((person) => [person.id, person]))
  const kept = draft.problems.filter(({ code }) => !isProposed(code))
  return {
    ...draft,
    dossier: {
      ...draft.dossier,
      pieces: corrected.pieces,
      persons: draft.dossier.persons.map((person) => names.get(person.id) ?? person),
    },
    persons: corrected.persons,
    ...proposal,
    problems: [...kept, ...proposal.problems, ...lawProblems(given.law, draft.request.receivedAt, proposal.decisions)],
    before: beforeOf(draft, given, proposal.findings),
  }
}

/** What was read and detected, before anybody settled anything. */
const givenOf = (draft: Draft, rulings: readonly Ruling[], context: AnsweringContext): ProposeInput => {
  const { before, dossier } = draft
  const { law, policy, subjectWeights } = context
  return {
    pieces: dossier.pieces.map(({ stated: _stated, titled: _titled, ...piece }) => ({
      ...piece,
      ...before?.pieces[piece.id],
    })),
    persons: before?.persons ?? draft.persons,
    findings: detectedIn(draft).map((finding) => ({ ...finding, personId: personBefore(finding, before) })),
    request: before?.request ?? draft.request,
    ...{ policy, law: atService(law, dossier.service), rulings },
    ...modelsFrom(subjectWeights),
  }
}

const personBefore = ({ id, personId }: Finding, before: Before | undefined): string | null =>
  before !== undefined && Object.hasOwn(before.personOf, id) ? (before.personOf[id] ?? null) : personId

const beforeOf = (draft: Draft, given: ProposeInput, judged: readonly Finding[]): Before => {
  const meant = new Map(given.findings.map(({ id, personId }) => [id, personId]))
  const changed = judged.flatMap(({ id, personId }): readonly [string, string | null][] => {
    const was = meant.get(id)
    return was === undefined || was === personId ? [] : [[id, was]]
  })
  return {
    persons: given.persons,
    request: given.request,
    pieces: Object.fromEntries(given.pieces.map(({ id, title, date }) => [id, { title, date }])),
    personOf: { ...draft.before?.personOf, ...Object.fromEntries(changed) },
  }
}

/** Told by judging: the others were told when the record was read, and stay true. */
const isProposed = (code: Problem['code']): boolean =>
  /^(?:gate|given|request|parent|danger)\./.test(code) || proposedCodes.has(code)

const proposedCodes: ReadonlySet<Problem['code']> = new Set([
  ...(['law.not-valid', 'piece.author-hushed', 'piece.homonym', 'piece.other-birth'] as const),
  ...(['piece.namesake-lines'] as const),
  'piece.unknown-profession',
])
