import { join } from 'node:path'
import { readPlan } from '../../batch/engine/plan.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { readBatchFile } from '../../batch/proof/batch-file.ts'
import { refuseForged } from '../../batch/proof/verify/refuse-forged.ts'
import { storageBelow } from '../../batch/storage/below.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { RequisError } from '../../model/problem.ts'
import { withSigner } from '../../store/keys/keys.ts'
import type { Output } from '../say/output.ts'
import type { BatchOptions } from './command-batch.ts'
import { batchKeyOf } from './open-desk.ts'
import type { Running } from './run-batch.ts'

/** Receipts of a finished batch, held against what was signed. */
export type RetryProof = {
  /** Of the batch itself, before anything is changed: where it is planned again, or a plan made for it waits. */
  readonly before: (folder: string, storage: Storage, isRetry: boolean) => Promise<void>
  /** Of a former state in `history/`, before what it did is taken as done. */
  readonly former: (folder: string, name: string, terms: Former) => Promise<void>
}

type Former = { readonly storage: Storage; readonly plan: PlanHead; readonly root: string | null }

export const nextFolder = 'next'

export const openRetryProof = (options: BatchOptions, key: Running['key'], output: Output): RetryProof => {
  const proofOf = (plan: PlanHead) => ({
    key: batchKeyOf(key.secret, plan),
    certificate: async () =>
      await withSigner(options, output, new Date(plan.date), async (signer) => signer.certificate),
  })
  return {
    before: async (folder, storage, isRetry) => {
      const next = storageBelow(storage, nextFolder)
      if (readBatchFile(folder) === null || !(isRetry || (await readPlan(next)) !== null)) return
      const plan = await readPlan(storage)
      if (plan === null) return
      if (plan.keyId !== key.id) throw new RequisError({ code: 'batch.other-key' })
      await refuseForged({ folder, storage, plan, root: null, ...proofOf(plan) })
    },
    former: async (folder, name, { storage, plan, root }) =>
      await refuseForged({ folder: join(folder, name), storage, plan, root, ...proofOf(plan) }),
  }
}
