import { hkdfSync } from 'node:crypto'
import type { PlanHead } from '../../batch/model/plan.ts'
import type { Connector, ConnectorInput } from '../../batch/model/source.ts'
import { connectors } from '../../batch/source/index.ts'
import { openTree } from '../../batch/source/tree.ts'
import { openStorage } from '../../batch/storage/index.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { treatments } from '../../batch/treat/index.ts'
import type { TreatDesk, Treatment } from '../../batch/treat/treatment.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { RequisError } from '../../model/problem.ts'
import { requestKinds } from '../../model/record/request.ts'
import type { Pipeline } from '../../pipeline/load/load-pipeline.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { requestOf } from '../../store/files/open-source.ts'
import { readAssets, readWeights } from '../../store/installed/installed.ts'
import {
  readAskWeights,
  readFonts,
  readLaw,
  readLetterDesk,
  readPdfium,
  readPipeline,
} from '../../store/installed/settings.ts'
import { softwareVersion } from '../../store/installed/version.ts'
import { type BatchOrder, migrationOf } from './order.ts'

/** What is opened once in each thread, and serves all its shards. */
export type OpenedDesk = {
  readonly storage: Storage
  readonly connector: Connector
  readonly input: ConnectorInput
  readonly treat: Treatment
  readonly desk: TreatDesk
}

export const openDesk = (
  order: BatchOrder,
  plan: PlanHead,
  { secret, signer }: { readonly secret: Uint8Array; readonly signer: Signer | null },
): OpenedDesk => {
  const named = readPipeline(order.pipeline)
  const pipeline = { ...named, policy: named.batchPolicy }
  refuseOtherVersion(plan, versionsOf(pipeline))
  const law = readLaw()
  const weights = readWeights('tagger')
  const kind = requestKinds.find((name) => name === pipeline.policy.kind) ?? 'migration'
  const { request, text } = requestOf(order.request?.text ?? '', law, kind)
  return {
    storage: openStorage(order.storage),
    ...openConnector(order, plan.connector),
    treat: treatmentOf(pipeline),
    desk: {
      ...{ plan, pipeline, law, request, signer },
      migration: migrationOf(order),
      requestText: text,
      batchKey: batchKeyOf(secret, plan),
      approvedBy: order.approvedBy ?? '',
      layers: weights === null ? [] : [taggerLayer(weights)],
      subjectWeights: readWeights('subjects'),
      askWeights: readAskWeights(),
      readAssets: readAssets(),
      write: { assets: readFonts(), labels: labelsOf('fr', law.grounds), lang: 'fr' },
      letterDesk: readLetterDesk(),
      pdfiumWasm: readPdfium(),
      versions: { ...versionsOf(pipeline), pipeline: pipeline.name },
    },
  }
}

/** What a plan says that decides; the same is asked of each worker. */
export const versionsOf = (pipeline: Pipeline): PlanHead['versions'] => ({
  software: softwareVersion(),
  policy: pipeline.version,
  law: readLaw().version,
})

/** What decided is part of a plan: another version of the program, of its rules or of the law makes another batch. */
export const refuseOtherVersion = ({ versions }: PlanHead, own: PlanHead['versions']): void => {
  if (own.software !== versions.software || own.policy !== versions.policy || own.law !== versions.law)
    throw new RequisError({ code: 'batch.other-version' })
}

export const openConnector = (
  order: Pick<BatchOrder, 'source' | 'migration'>,
  name: string,
): { readonly connector: Connector; readonly input: ConnectorInput } => {
  const connector = connectors[name]
  if (connector === undefined)
    throw new RequisError({ code: 'batch.source-unknown', accepted: Object.keys(connectors) })
  const text = order.migration?.mapping ?? null
  const mapping = text === null ? null : connector.parseMapping(text, 'mapping.yaml')
  return { connector, input: { tree: openTree(order.source), mapping } }
}

export const treatmentOf = ({ treatment }: Pipeline): Treatment => {
  const found = treatments[treatment]
  if (found === undefined)
    throw new RequisError({ code: 'batch.treatment-missing', name: treatment, accepted: Object.keys(treatments) })
  return found
}

/** Secrets of one batch say nothing of another's; a batch that is tried again keeps those of its first plan. */
export const batchKeyOf = (secret: Uint8Array, { id, origin }: Pick<PlanHead, 'id' | 'origin'>): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, Buffer.alloc(0), `requis:batch:v1:key:${origin ?? id}`, 32))
