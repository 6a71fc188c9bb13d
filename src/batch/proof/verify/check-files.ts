import { join } from 'node:path'
import type { Storage } from '../../storage/storage.ts'
import { batchNames } from '../batch-file.ts'
import { hashOfFile, readLines } from '../read-chunks.ts'
import { isOfIds, listsHere, listsStored, parseSum, reportNames } from '../sums.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { openOwnFiles } from './own-file.ts'
import type { SignedState } from './signed-state.ts'
import type { TargetsAt } from './targets-at.ts'

export type ComparedFiles = {
  readonly lists: BatchCheck
  /** Reports that are as the batch's signature has them; null where it covers none (a batch of a former version). */
  readonly reports: ReadonlySet<string> | null
}

/**
 * Lists and reports, each against the sums that were signed; not one list more or less, and none by a link. What a person fills in is
 * not among them.
 */
export const compareFiles = async (
  { folder, checkpoint }: SignedState,
  { storage, targets }: { readonly storage: Storage; readonly targets: TargetsAt },
): Promise<ComparedFiles> => {
  const signed = checkpoint?.fields.get('files')
  if (signed === undefined) return { lists: notChecked('batch-lists'), reports: null }
  const sums = join(folder, batchNames.sums)
  if (hashOfFile(sums) !== signed)
    return { lists: check('batch-lists', false, 0, [batchNames.sums]), reports: new Set() }
  const own = openOwnFiles(folder)
  const reports = new Set<string>()
  const changed: string[] = []
  let [lists, failed] = [0, 0]
  for (const line of readLines(sums)) {
    const { path = '', sha256 = '' } = parseSum(line) ?? {}
    const isSame = (isOfIds(path) ? await targets.hash(path) : own(path)) === sha256
    if (isReport(path)) {
      if (isSame) reports.add(path)
      continue
    }
    if (path !== batchNames.script) lists += 1
    if (isSame) continue
    failed += 1
    if (changed.length < most) changed.push(path)
  }
  const isExact = (await countLists(folder, storage)) === lists
  return { lists: check('batch-lists', failed === 0 && isExact, lists, changed), reports }
}

const isReport = (path: string): boolean => reportNames.some((name) => name === path)

/** Names of a refusal that are told. By hand. */
const most = 5

const countLists = async (folder: string, storage: Storage): Promise<number> => {
  let count = 0
  for await (const _ of listsHere(folder)) count += 1
  for await (const _ of listsStored(storage)) count += 1
  return count
}
