import { readCms } from '../../../seal/cms/cms-reader.ts'
import { attempt } from '../../../seal/container/bundle.ts'
import { endKinds } from '../../model/ends.ts'
import type { BatchFile } from '../batch-file.ts'
import { asciiOf, type readCheckpoint } from '../checkpoint.ts'

type Signed = NonNullable<ReturnType<typeof readCheckpoint>>

/** Which root and how many items came to each end: `batch.json` says what was signed. */
export const hasSameEnds = (batch: BatchFile, { root, fields }: Signed): boolean =>
  root === batch.root &&
  fields.get('batch') === batch.id &&
  fields.get('planned') === String(batch.planned) &&
  endKinds.every((kind) => (fields.get(kind) ?? '0') === String(batch.ends[kind] ?? 0))

/** By which rules and by whom: `batch.json` says the pipeline that was signed, and who signed. */
export const hasSameNames = (batch: BatchFile, { fields }: Signed, signature: Uint8Array): boolean =>
  fields.get('pipeline') === asciiOf(batch.pipeline) && signerOf(signature)?.commonName === batch.sealedBy

/** The certificate that a signature names; null for what is none. */
export const signerOf = (signature: Uint8Array) => attempt(() => readCms(signature))?.certificate ?? null
