import { atService } from '../decide/gates.ts'
import { lawProblems } from '../decide/law-validity.ts'
import { proposeAll } from '../decide/propose-all.ts'
import { loadSubjectModel } from '../decide/subject-model.ts'
import type { Draft } from '../model/draft.ts'
import type { Law } from '../model/law.ts'
import type { Problem } from '../model/problem.ts'
import type { LegalRequest } from '../model/request.ts'
import { type DetectInput, detectDossier, knownPersons } from './detect-dossier.ts'
import type { Pipeline } from './load-pipeline.ts'
import { type LocalModel, localModelLayer } from './local-model.ts'
import { neutralTitles } from './neutral-titles.ts'
import { type ReadDossier, type ReadDossierInput, readDossier } from './read-dossier.ts'
import type { ReadFile } from './read-sources.ts'

/** Lends readers for the time of a work: what they hold in memory is free before anything is detected. */
export type LendReaders = (work: (readFile: ReadFile) => Promise<ReadDossier>) => Promise<ReadDossier>

export type ProposeDraftInput = {
  readonly source: ReadDossierInput
  /** Where the files are read in threads. */
  readonly lendReaders?: LendReaders
  readonly request: LegalRequest
  readonly pipeline: Pipeline
  readonly law: Law
  readonly extra: NonNullable<DetectInput['extra']>
  /** The model that the pipeline asks for, if it asks for one. */
  readonly localModel?: LocalModel | null
  /** Weights of the subject classifier; null where this installation has none. */
  readonly subjectWeights: Uint8Array | null
  readonly versions: Draft['versions']
  readonly preparedBy: string
  /** 32 random bytes in hex: what the draft's salts derive from. */
  readonly secret: string
  readonly onStage?: (stage: Stage) => void
  /** Within a stage: pieces done, of how many. */
  readonly onPiece?: (done: number, total: number) => void
}

export const stages = ['read', 'detect', 'propose', 'redact', 'write', 'prove', 'seal'] as const

export type Stage = (typeof stages)[number]

/** Steps 1 to 5 of the main walk: bytes in, a draft with a proposal for every finding out. */
export const proposeDraft = async (input: ProposeDraftInput): Promise<Draft> => {
  input.onStage?.('read')
  const onPiece = input.onPiece === undefined ? {} : { onPiece: input.onPiece }
  const source = { ...input.source, accepts: input.pipeline, ...onPiece }
  const read = await (input.lendReaders?.((readFile) => readDossier({ ...source, readFile })) ?? readDossier(source))
  input.onStage?.('detect')
  const persons = knownPersons(read.dossier.persons, input.request)
  const { dossier, problems: replaced } = neutralTitles(read.dossier, persons)
  const services = dossier.service === null ? [] : [dossier.service]
  const detected = detectDossier({
    pieces: dossier.pieces,
    persons,
    services,
    use: input.pipeline.detect,
    ...onPiece,
    extra: [...input.extra, ...(await localModelLayer(input.localModel ?? null, dossier.pieces))],
  })
  input.onStage?.('propose')
  const { pipeline, request, subjectWeights } = input
  const law = atService(input.law, dossier.service)
  const subjectModel = subjectWeights === null ? null : loadSubjectModel(subjectWeights)
  const proposal = proposeAll({
    ...{ pieces: dossier.pieces, ...detected, request, policy: pipeline.policy, law, subjectModel },
  })
  const expired = lawProblems(law, request.receivedAt, proposal.decisions)
  const nothing: readonly Problem[] = detected.findings.length === 0 ? [{ code: 'detect.no-findings' }] : []
  return {
    format: 1,
    pipeline: pipeline.name,
    policyKind: pipeline.policy.kind,
    versions: input.versions,
    dossier,
    persons: detected.persons,
    request,
    findings: proposal.findings,
    decisions: proposal.decisions,
    problems: [...read.problems, ...replaced, ...proposal.problems, ...expired, ...nothing],
    preparedBy: input.preparedBy,
    secret: input.secret,
  }
}
