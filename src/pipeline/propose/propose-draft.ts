import { atService } from '../../decide/gates/gates.ts'
import { lawProblems } from '../../decide/intake/law-validity.ts'
import { modelsFrom } from '../../decide/plan/act-model.ts'
import { plainNames } from '../../detect/names/plain-words.ts'
import type { AskWeights } from '../../model/ask/weights.ts'
import { noSender } from '../../model/copy/sender.ts'
import type { Controller, Draft } from '../../model/draft.ts'
import type { Association } from '../../model/law/association.ts'
import type { Law } from '../../model/law/law.ts'
import type { Problem } from '../../model/problem.ts'
import { holdsHiddenWords } from '../../model/record/hidden-words.ts'
import { mergeSenders, senderOf } from '../../reply/sender.ts'
import type { Detected } from '../load/detect-dossier.ts'
import type { Pipeline } from '../load/load-pipeline.ts'
import { type RecordInput, readRecord } from '../load/read-record.ts'
import { judgeDraft } from './judge-draft.ts'

export type ProposeDraftInput = Omit<RecordInput, 'use' | 'onStage'> & {
  readonly pipeline: Pipeline
  readonly law: Law
  /** Weights of the subject classifier; null where this installation has none. */
  readonly subjectWeights: Uint8Array | null
  /** What orders the questions (`pipelines/weights/asks.json`). */
  readonly askWeights?: AskWeights | null
  /** A person has said whether an address of the record is hidden (`law` holds her answer): what was learnt is not asked. */
  readonly isHidingSaid?: boolean
  readonly versions: Draft['versions']
  readonly preparedBy: string
  /** 32 random bytes in hex: what the draft's salts derive from. */
  readonly secret: string
  readonly onStage?: (stage: Stage) => void
}

export const stages = ['read', 'detect', 'propose', 'redact', 'write', 'prove', 'seal'] as const

export type Stage = (typeof stages)[number]

/** Steps 1 to 5 of the main walk: bytes in, a draft with a proposal for every finding out. */
export const proposeDraft = async (input: ProposeDraftInput): Promise<Draft> => {
  const { dossier, problems, names, ...detected } = await readRecord({
    ...input,
    source: { ...input.source, accepts: input.pipeline },
    use: input.pipeline.detect,
  })
  input.onStage?.('propose')
  const { pipeline, request, subjectWeights } = input
  const law = atService(input.law, dossier.service)
  const proposal = judgeDraft({
    ...{ pieces: dossier.pieces, ...detected, request, policy: pipeline.policy, law, ...modelsFrom(subjectWeights) },
    ...(input.isHidingSaid === true ? { hidingJudge: null } : {}),
    askWeights: input.askWeights ?? null,
    asked: { questions: [], lastQuestion: 0 },
  })
  const expired = lawProblems(law, request.receivedAt, proposal.decisions)
  const nothing: readonly Problem[] = detected.findings.length === 0 ? [{ code: 'detect.no-findings' }] : []
  return {
    format: 1,
    pipeline: pipeline.name,
    policyKind: pipeline.policy.kind,
    versions: input.versions,
    ...(pipeline.policy.disputed === null ? {} : { disputed: pipeline.policy.disputed }),
    dossier,
    persons: detected.persons,
    ...proposal,
    floor: pipeline.policy.floor,
    problems: [
      ...[...problems, ...hiddenProblems(dossier.pieces), ...plainNameProblems(dossier.pieces, detected)],
      ...[...proposal.problems, ...expired, ...nothing],
    ],
    preparedBy: input.preparedBy,
    secret: input.secret,
    files: names,
    controller: controllerOf(pipeline.association),
    sender: mergeSenders(
      input.source.described.sender,
      pipeline.hasOwnAssociation ? senderOf(pipeline.association, dossier.service) : noSender,
    ),
  }
}

/** What a file hides never leaves: the director is told that it is there. */
const hiddenProblems = (pieces: Draft['dossier']['pieces']): readonly Problem[] => {
  const ids = pieces.filter(holdsHiddenWords).map(({ id }) => id)
  return ids.length === 0 ? [] : [{ code: 'piece.hidden-words', ids }]
}

const plainNameProblems = (pieces: Draft['dossier']['pieces'], { persons, findings }: Detected): readonly Problem[] =>
  plainNames(pieces, persons, findings).map((one) => ({ code: 'person.plain-name', ...one }))

const controllerOf = ({ association, finess, processors }: Association): Controller => ({
  ...{ association, finess, processors },
})
