import type { ProposeInput } from '../../decide/bench.ts'
import { atService, isGuessed } from '../../decide/gates/gates.ts'
import { modelsFrom } from '../../decide/plan/act-model.ts'
import { proposeAll } from '../../decide/propose-all.ts'
import { unitsOf } from '../../decide/scope/units/units.ts'
import { makeOnSubject } from '../../decide/scope/what/subjects.ts'
import { type Choice, choicesOf } from '../../explain/choices.ts'
import { type Explanation, explain } from '../../explain/explain.ts'
import { type MaskReasons, type Wanted, whyMask } from '../../explain/masks.ts'
import type { Repropose } from '../../explain/scope.ts'
import { type DraftIndex, detectedIn, indexDraft } from '../../explain/view.ts'
import type { AskWeights } from '../../model/ask/weights.ts'
import type { Cover, Redacted } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Law, SubjectTable } from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import { redact } from '../../redact/redact.ts'
import { openQuestions } from '../../review/open-questions.ts'
import { pieceReadings } from '../export/piece-readings.ts'
import { decisionsNow } from './reviewing.ts'

export type ExplainDraftInput = ReproposeInput & {
  readonly review: Review | null
  /** Null where the policy of the draft could not be found again. */
  readonly policy: Policy | null
}

type ReproposeInput = {
  readonly draft: Draft
  readonly law: Law
  readonly subjectWeights: Uint8Array | null
  readonly askWeights?: AskWeights | null
}

/**
 * Decisions are the review's when one was signed; otherwise the proposals as an approval by one person would take
 * them, so that masks bear the numbers of the export.
 */
export const viewOf = (draft: Draft, review: Review | null): DraftIndex =>
  indexDraft(draft, review?.decisions ?? decisionsNow(draft))

export const explainDraft = ({ draft, review, policy, ...rules }: ExplainDraftInput): Explanation => {
  const view = viewOf(draft, review)
  const { subjects } = rules.law
  return explain({
    ...{ draft, view, policy, subjects, makeOnSubject },
    reviewed: review !== null,
    both: indexDraft(draft, decisionsNow(draft, 'second')),
    unsigned: review === null ? view : viewOf(draft, null),
    redacted: masksOf(view),
    // What is put to whoever asks for all waits for nobody.
    open: openQuestions(draft).filter(({ extra }) => extra !== true),
    unitsOf,
    readings: pieceReadings(draft, view.decisions),
    isGuessed: guessedIn(draft, rules.law, policy),
    repropose: policy === null ? () => draft : reproposeWith({ draft, ...rules }, policy),
  })
}

const guessedIn = ({ dossier, request }: Draft, law: Law, policy: Policy | null): ((pieceId: string) => boolean) => {
  const own = atService(law, dossier.service)
  const basis = law.bases.find(({ id }) => id === request.basis) ?? null
  return (pieceId) => {
    const piece = dossier.pieces.find(({ id }) => id === pieceId)
    return piece !== undefined && policy !== null && isGuessed(piece, policy, own, basis)
  }
}

/** Why a mask of the export is there. An id that no mask has is refused with `mask.unknown`. */
export const explainMask = (view: DraftIndex, wanted: Wanted): MaskReasons => whyMask(view, masksOf(view), wanted)

/** What a director has to look at before she signs. */
export const draftChoices = (draft: Draft, subjects: SubjectTable): readonly Choice[] =>
  choicesOf(viewOf(draft, null), subjects, makeOnSubject)

/**
 * The rules asked again, of what detectors found alone: a change of the law or of the program since the draft does not
 * count as one of scope.
 */
export const reproposeWith = (
  { draft, law, subjectWeights, askWeights = null }: ReproposeInput,
  policy: Policy,
): Repropose => {
  const base: Omit<ProposeInput, 'request'> = {
    pieces: draft.dossier.pieces,
    persons: draft.persons,
    findings: detectedIn(draft),
    policy,
    law: atService(law, draft.dossier.service),
    askWeights,
    ...modelsFrom(subjectWeights),
    rulings: draft.rulings ?? [],
  }
  return (request) => proposeAll({ ...base, request })
}

/** Masks as the record numbers them, in its order, by what is decided. The cover plays no part in it. */
export const masksOf = (view: DraftIndex): Redacted =>
  redact({ dossier: view.draft.dossier, findings: view.draft.findings, decisions: view.decisions, cover: noCover })

const noCover: Cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '' },
  ...{
    approvedBy: '',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: '',
    waived: false,
    demonstration: false,
    copies: 'rebuilt',
  },
}
