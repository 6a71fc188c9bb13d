import { join } from 'node:path'
import { readShards } from '../../engine/plan.ts'
import { readReceipt } from '../../engine/receipts.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames } from '../batch-file.ts'
import { type Inclusions, proofsOf } from '../inclusions.ts'
import { leafOfLines } from '../ledger-line.ts'
import { openPassed } from '../passed.ts'
import { openDiskTree } from '../tree-on-disk.ts'
import { openLines } from './ledger-at.ts'
import type { SignedState } from './signed-state.ts'

/** Each proof is written again from the tree: that of a shard, and what stands beside a container; not one file more. */
export const compareProofs = async (storage: Storage, inclusions: Inclusions): Promise<boolean> => {
  let [isSame, shards] = [true, 0]
  for (const { files } of proofsOf(inclusions)) {
    shards += 1
    for (const { path, bytes } of files) {
      const there = await storage.get(path)
      if (there === null || !Buffer.from(there).equals(bytes)) isSame = false
    }
  }
  let listed = 0
  for await (const _ of storage.list('inclusion')) listed += 1
  return isSame && listed === shards
}

type Former = { readonly storage: Storage; readonly plan: PlanHead; readonly work: string }

/** The same of a former state, whose ledger and receipts are those that were signed. What stood beside its containers is of the state after. */
export const hasFormerProofs = async (
  { folder, text, signature, checkpoint }: SignedState,
  { storage, plan, work }: Former,
): Promise<boolean> => {
  const tree = openDiskTree(work)
  const passed = openPassed(join(work, 'passed'))
  const lines = openLines(join(folder, batchNames.ledger))
  try {
    for await (const { shard, dossiers } of readShards(storage, plan)) {
      const receipt = await readReceipt(storage, plan, shard)
      for (const [at, { items }] of dossiers.entries()) {
        const leaf = receipt?.dossiers[at]?.leaf ?? leafOfLines(items.map(({ rank }) => lines.lineAt(rank)))
        tree.add(Buffer.from(leaf, 'hex'))
        passed.add({ shard, leaf, beside: null })
      }
    }
    const isSigned = tree.finish().toString('hex') === checkpoint?.root && checkpoint.size === plan.dossiers
    return isSigned && (await compareProofs(storage, { passed, tree, size: plan.dossiers, text, signature }))
  } finally {
    lines.close()
    tree.close()
  }
}
