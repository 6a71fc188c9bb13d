import { readdirSync } from 'node:fs'
import { planHead, receiptsFolder, targetsFolder } from '../../batch/engine/paths.ts'
import { batchNames } from '../../batch/proof/batch-file.ts'
import { checksNames } from '../../batch/proof/finish.ts'
import { isPart } from '../../batch/storage/folder.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { RequisError } from '../../model/problem.ts'
import { placeName } from './place.ts'

/** The names that a batch leaves at the top of its folder. */
const ownNames: ReadonlySet<string> = new Set([
  ...[
    'plan',
    'receipts',
    'targets',
    'lists',
    'inclusion',
    'history',
    'next',
    'report.html',
    'report.pdf',
    'progress.json',
  ],
  ...[placeName, 'control.json', '.requis-batch.lock', 'inventory.json', 'hashes.jsonl', 'mapping.proposed.yaml'],
  ...Object.values(checksNames),
  ...Object.values(batchNames),
])

/** A folder that holds something else is not written to: nothing of ours would be told from it. */
export const refuseForeign = (folder: string): void => {
  if (readdirSync(folder).some((name) => !ownNames.has(name) && !isPart(name)))
    throw new RequisError({ code: 'batch.out-filled' })
}

/** Of a batch without a plan, nothing can be there: what lies among its targets would be handed over with them. */
export const refuseFilled = async (storage: Storage): Promise<void> => {
  if ((await storage.head(planHead)) !== null) return
  for (const folder of [targetsFolder, receiptsFolder])
    for await (const _ of storage.list(folder)) throw new RequisError({ code: 'batch.out-filled' })
}
