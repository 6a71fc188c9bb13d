import type { LegalRequest } from '../../model/record/request.ts'
import { type Detected, type DetectInput, detectDossier, knownPersons } from './detect-dossier.ts'
import { judgeWithThreads, type RunShare } from './detect-with-threads.ts'
import { type LocalModel, localModelLayer } from './local-model.ts'
import { neutralTitles } from './neutral-titles.ts'
import { type ReadDossier, type ReadDossierInput, readDossier } from './read-dossier.ts'
import type { ReadFile } from './read-sources.ts'

/** Lends readers for the time of a work: what they hold in memory is free before anything is detected. */
export type LendReaders = (work: (readFile: ReadFile) => Promise<ReadDossier>) => Promise<ReadDossier>

/** Lends threads that detect, with the tagger that `extra` holds; null where there is one core. */
export type LendThreads = (work: (run: RunShare | null) => Promise<DetectInput>) => Promise<DetectInput>

export type RecordInput = {
  readonly source: ReadDossierInput
  /** Where the files are read in threads. */
  readonly lendReaders?: LendReaders
  /** Where a long dossier is detected in threads. A local model is asked here: it is not lent. */
  readonly lendThreads?: LendThreads
  readonly request: LegalRequest
  /** Names of the detectors. */
  readonly use: readonly string[]
  readonly extra: NonNullable<DetectInput['extra']>
  /** The model that the pipeline asks for, if it asks for one. */
  readonly localModel?: LocalModel | null
  readonly onStage?: (stage: 'read' | 'detect') => void
  /** Within a stage: pieces done, of how many. */
  readonly onPiece?: (done: number, total: number) => void
}

export type ReadRecord = Detected & ReadDossier

/** The pieces read, and who is spoken of in them. `propose` and `request check` ask this one, and know the same persons. */
export const readRecord = async (input: RecordInput): Promise<ReadRecord> => {
  const onPiece = input.onPiece === undefined ? {} : { onPiece: input.onPiece }
  input.onStage?.('read')
  const source = { ...input.source, ...onPiece }
  const read = await (input.lendReaders?.((readFile) => readDossier({ ...source, readFile })) ?? readDossier(source))
  input.onStage?.('detect')
  const persons = knownPersons(read.dossier.persons, input.request)
  const { dossier, problems: replaced } = neutralTitles(read.dossier, persons)
  const services = dossier.service === null ? [] : [dossier.service]
  const model = await localModelLayer(input.localModel ?? null, dossier.pieces)
  const judged = { pieces: dossier.pieces, persons, services, use: input.use, ...onPiece }
  const layers = { ...judged, extra: [...input.extra, ...model] }
  const lend = model.length === 0 ? input.lendThreads : undefined
  const detected = detectDossier((await lend?.((run) => judgeWithThreads(layers, run))) ?? layers)
  return { ...detected, dossier, problems: [...read.problems, ...replaced], names: read.names }
}
