import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPlan } from '../../batch/engine/plan.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { openStorage } from '../../batch/storage/index.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove } from '../../disk/system.ts'
import { RequisError } from '../../model/problem.ts'
import { replaceFileAside } from '../../store/files/disk.ts'

/** Where plan, receipts and targets lie, in the folder of a batch that keeps them elsewhere. */
export const placeName = 'storage.json'

export const keepPlace = (folder: string, address: string): void => {
  const path = join(folder, placeName)
  if (isIn(folder, address)) remove(path)
  else replaceFileAside(path, Buffer.from(`${JSON.stringify({ storage: address })}\n`, 'utf8'), 0o600)
}

/** The storage's address of a batch that is named by its folder, or by its bucket. */
export const placeOf = (batch: string): string => {
  const path = join(batch, placeName)
  if (isBucket(batch) || !existsSync(path)) return batch
  try {
    const { storage }: { readonly storage: unknown } = JSON.parse(readPlain(path, mostSetting).toString('utf8'))
    if (typeof storage === 'string') return storage
  } catch {
    // Said below.
  }
  throw new RequisError({ code: 'batch.broken-plan' })
}

/** An address as every host reads it. */
export const absolute = (address: string): string => (isBucket(address) ? address : resolve(address))

export const isBucket = (address: string): boolean => address.startsWith('s3://')

/** Plan, receipts and targets lie in the batch's own folder. */
export const isIn = (folder: string, address: string): boolean =>
  !isBucket(address) && resolve(folder) === resolve(address)

/** A batch that was planned, by its folder or its bucket. Throws `batch.not-found`. */
export const openBatchAt = async (batch: string): Promise<{ readonly storage: Storage; readonly plan: PlanHead }> => {
  const storage = openStorage(placeOf(batch))
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  return { storage, plan }
}
