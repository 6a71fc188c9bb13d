import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mostSetting, readPlain } from '../../../disk/plain-file.ts'
import { verifyDetached } from '../../../seal/verify/verify-detached.ts'
import type { PlanHead } from '../../model/plan.ts'
import { type BatchFile, batchNames } from '../batch-file.ts'
import { readCheckpoint } from '../checkpoint.ts'
import { hashOfFile } from '../read-chunks.ts'
import { hasSameEnds, hasSameNames } from './same-head.ts'

/** What a folder says was signed: nothing of it is believed before its signature is verified. */
export type SignedState = {
  readonly folder: string
  readonly batch: BatchFile
  readonly text: Buffer
  readonly signature: Buffer
  readonly checkpoint: ReturnType<typeof readCheckpoint>
  /** The ledger is there, as it was signed. */
  readonly isLedger: boolean
}

export const readSigned = (folder: string, batch: BatchFile): SignedState => {
  const text = bytesOrNone(join(folder, batchNames.checkpoint))
  const checkpoint = readCheckpoint(text.toString('utf8'))
  return {
    ...{ folder, batch, text, checkpoint, signature: bytesOrNone(join(folder, batchNames.signature)) },
    isLedger: checkpoint !== null && hashOfFile(join(folder, batchNames.ledger)) === checkpoint.fields.get('ledger'),
  }
}

/**
 * What the checkpoint of a plan says, by its names; null where checkpoint, signature or `batch.json` are not those of this plan, or not of
 * this root (null: whichever was signed). Who signed is for the caller to ask.
 */
export const signedFields = (
  { batch, text: content, signature, checkpoint }: SignedState,
  plan: PlanHead,
  root: string | null,
): ReadonlyMap<string, string> | null => {
  if (checkpoint === null || checkpoint.fields.get('batch') !== plan.id) return null
  if (root !== null && checkpoint.root !== root) return null
  if (!hasSameEnds(batch, checkpoint) || !hasSameNames(batch, checkpoint, signature)) return null
  const checks = verifyDetached({ content, signature, trust: [], pin: null, now: new Date(plan.date) })
  return checks.some(({ outcome }) => outcome === 'failed') ? null : checkpoint.fields
}

/** What is there whole, and short. Throws `file.not-plain`, `file.too-large`. */
export const bytesOrNone = (path: string): Buffer =>
  existsSync(path) ? readPlain(path, mostSetting, basename(path)) : Buffer.alloc(0)
