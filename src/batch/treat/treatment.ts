import type { AskWeights } from '../../model/ask/weights.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import type { Layer } from '../../pipeline/load/detect-dossier.ts'
import type { Pipeline } from '../../pipeline/load/load-pipeline.ts'
import type { ReadInput } from '../../read/entry/reading.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import type { WriteOptions } from '../../write/pieces/labels.ts'
import type { PlanHead } from '../model/plan.ts'
import type { OpenedSource } from '../model/source.ts'
import type { Treated } from '../model/treated.ts'
import type { Migration } from '../settings/migration.ts'

/** All that a worker needs beside the dossier; read once for a shard's whole life. */
export type TreatDesk = {
  readonly plan: PlanHead
  readonly pipeline: Pipeline
  readonly law: Law
  readonly migration: Migration
  readonly request: LegalRequest
  readonly requestText: string
  /** Derives salts and pseudonyms; never written anywhere. */
  readonly batchKey: Uint8Array
  readonly signer: Signer | null
  readonly approvedBy: string
  readonly layers: readonly Layer[]
  readonly subjectWeights: Uint8Array | null
  readonly askWeights: AskWeights | null
  readonly readAssets: ReadInput['assets']
  readonly write: Omit<WriteOptions, 'letter'>
  readonly letterDesk: LetterDesk
  readonly pdfiumWasm: Uint8Array
  readonly versions: Draft['versions']
}

/**
 * `place` is the dossier's own among all (neutral names come of it); `items` how many ends are owed; `there` reads a target that a
 * former try of the dossier may have written, for what cannot be written twice alike.
 */
export type TreatInput = {
  readonly source: OpenedSource
  readonly place: number
  readonly items: number
  readonly there?: (path: string) => Promise<Uint8Array | null>
}

/** What a batch does to a dossier. It throws for a dossier that cannot be treated: all its items are then set aside. */
export type Treatment = (input: TreatInput, desk: TreatDesk) => Promise<Treated>
