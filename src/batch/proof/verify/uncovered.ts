import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { batchNames } from '../batch-file.ts'
import { checksNames } from '../finish.ts'
import { isFilledIn, reportNames } from '../sums.ts'
import { type BatchCheck, notChecked } from './check.ts'

/** Folders and files that the other checks look at. */
const lookedAt: ReadonlySet<string> = new Set([
  ...['plan', 'receipts', 'targets', 'lists', 'inclusion', 'history'],
  ...Object.values(batchNames),
  ...reportNames,
])

/** What a batch leaves that no signature covers: what a person fills in, what a running command tells others, what is asked before. */
const ofBatch: ReadonlySet<string> = new Set([
  ...['inventory.json', 'hashes.jsonl', 'mapping.proposed.yaml', 'next'],
  ...['control.json', 'progress.json', 'storage.json', '.requis-batch.lock'],
  ...Object.values(checksNames),
])

/** Names what no check looked at; `count` is of what no batch leaves, and whose name may be anything. */
export const nameUncovered = (folder: string, report: BatchCheck, marks: readonly string[]): BatchCheck => {
  const checked = report.outcome === 'passed' ? (report.names ?? []) : []
  const top = readdirSync(folder).filter((name) => !lookedAt.has(name))
  const lists = existsSync(join(folder, 'lists')) ? readdirSync(join(folder, 'lists')) : []
  const filledIn = lists.map((name) => `lists/${name}`).filter(isFilledIn)
  const own = top.filter((name) => ofBatch.has(name) && !checked.includes(name))
  return notChecked(
    'batch-uncovered',
    top.filter((name) => !ofBatch.has(name)).length,
    [...filledIn, ...marks, ...own].sort(),
  )
}
