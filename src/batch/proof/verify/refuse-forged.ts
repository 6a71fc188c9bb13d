import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { verifyDetached } from '../../../seal/verify/verify-detached.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames, readBatchFile } from '../batch-file.ts'
import { hasOwnMac, readCheckpoint } from '../checkpoint.ts'
import { hashChunks, readChunks } from '../read-chunks.ts'
import { compareReceipts } from './compare-receipts.ts'
import { openLines } from './ledger-at.ts'
import { hasSameEnds, hasSameNames, signerOf } from './same-head.ts'

export type SignedBatch = {
  /** Where checkpoint, signature and ledger lie; plan and receipts are in the storage. */
  readonly folder: string
  readonly storage: Storage
  readonly plan: PlanHead
  /** The root that a later plan names; null for the batch itself. */
  readonly root: string | null
  /** The batch's own key. */
  readonly key: Uint8Array
  /** The certificate of who signs today: of a batch without a line of its own key it must be the one that signed. */
  readonly certificate: () => Promise<Uint8Array>
}

/**
 * Before a finished batch is tried again: its receipts are what the signed ledger says, and no other. Throws `batch.proof-differs` where
 * batch.json, checkpoint, signature or ledger are not those of this batch, `batch.receipts-differ` where a receipt is not what was signed.
 */
export const refuseForged = async (batch: SignedBatch): Promise<void> => {
  const signed = await signedFields(batch)
  const ledger = join(batch.folder, batchNames.ledger)
  if (!existsSync(ledger) || hashChunks(readChunks(ledger)) !== signed.get('ledger')) throw differs()
  const lines = openLines(ledger)
  try {
    const { differing, hash } = await compareReceipts(batch.storage, batch.plan, lines)
    const said = signed.get('receipts')
    if (differing > 0 || (said !== undefined && said !== hash)) throw new RequisError({ code: 'batch.receipts-differ' })
  } finally {
    lines.close()
  }
}

const differs = (): RequisError => new RequisError({ code: 'batch.proof-differs' })

const signedFields = async (batch: SignedBatch): Promise<ReadonlyMap<string, string>> => {
  const { folder, plan, root, key, certificate } = batch
  const [content, signature] = [batchNames.checkpoint, batchNames.signature].map((name) => bytesAt(folder, name))
  const own = readBatchFile(folder)
  if (content === undefined || signature === undefined || own === null) throw differs()
  const text = content.toString('utf8')
  const checkpoint = readCheckpoint(text)
  if (checkpoint === null || checkpoint.fields.get('batch') !== plan.id) throw differs()
  if (root !== null && checkpoint.root !== root) throw differs()
  if (!hasSameEnds(own, checkpoint) || !hasSameNames(own, checkpoint, signature)) throw differs()
  const checks = verifyDetached({ content, signature, trust: [], pin: null, now: new Date(plan.date) })
  if (checks.some(({ outcome }) => outcome === 'failed')) throw differs()
  const isOwn = hasOwnMac(text, key) ?? signerOf(signature)?.der.equals(await certificate()) === true
  if (!isOwn) throw differs()
  return checkpoint.fields
}

const bytesAt = (folder: string, name: string): Buffer | undefined =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined
