import { RequisError } from '../../../model/problem.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { Storage } from '../../storage/storage.ts'
import { readBatchFile } from '../batch-file.ts'
import { hasOwnMac } from '../checkpoint.ts'
import { agreeWithLedger } from './compare-receipts.ts'
import { signerOf } from './same-head.ts'
import { readSigned, signedFields } from './signed-state.ts'

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
  const { folder, plan, root, key, certificate } = batch
  const own = readBatchFile(folder)
  if (own === null) throw differs()
  const signed = readSigned(folder, own)
  const fields = signedFields(signed, plan, root)
  if (fields === null) throw differs()
  const isOwn =
    hasOwnMac(signed.text.toString('utf8'), key) ?? signerOf(signed.signature)?.der.equals(await certificate()) === true
  if (!isOwn || !signed.isLedger) throw differs()
  if (!(await agreeWithLedger(folder, batch, fields.get('receipts'))))
    throw new RequisError({ code: 'batch.receipts-differ' })
}

const differs = (): RequisError => new RequisError({ code: 'batch.proof-differs' })
