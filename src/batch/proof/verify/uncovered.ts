import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asidePrefix, isPart } from '../../storage/folder.ts'
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

/** What a retry leaves of a former state. */
const ofHistory: ReadonlySet<string> = new Set([
  ...['plan', 'receipts', 'targets', 'lists', 'inclusion'],
  ...Object.values(batchNames),
])

/**
 * Names what no check looked at; `count` is of what no batch leaves, and whose name may be anything. `disks`: folders of this machine
 * where the batch lies; of what was left half written there the folder at the top is told.
 */
export const nameUncovered = (
  folder: string,
  {
    report,
    marks,
    disks,
  }: { readonly report: BatchCheck; readonly marks: readonly string[]; readonly disks: readonly string[] },
): BatchCheck => {
  const checked = report.outcome === 'passed' ? (report.names ?? []) : []
  const top = namesIn(folder).filter((name) => !lookedAt.has(name) && !isPart(name))
  const filledIn = namesIn(join(folder, 'lists'))
    .map((name) => `lists/${name}`)
    .filter(isFilledIn)
  const own = top.filter((name) => ofBatch.has(name) && !checked.includes(name))
  const parts = [...new Set(disks.flatMap((disk) => [...partsBelow(disk)]))]
  const foreign = top.length - top.filter((name) => ofBatch.has(name)).length + disks.flatMap(foreignInHistory).length
  return notChecked('batch-uncovered', foreign, [...filledIn, ...marks, ...own, ...parts].sort())
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

const foreignInHistory = (folder: string): readonly string[] =>
  namesIn(join(folder, 'history')).flatMap((state) =>
    lstatSync(join(folder, 'history', state)).isDirectory()
      ? namesIn(join(folder, 'history', state)).filter((name) => !ofHistory.has(name) && !isPart(name))
      : [],
  )

/** Files that writers put aside are in no list of what lies there: whoever hands over a folder hands them over too. */
function* partsBelow(folder: string, top: string | null = null): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (isPart(entry.name)) yield top === null ? `${asidePrefix}*` : `${top}/**/${asidePrefix}*`
    else if (entry.isDirectory()) yield* partsBelow(join(folder, entry.name), top ?? entry.name)
  }
}
