import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { csvLine, csvStart } from './csv.ts'

/** A list in the making, written aside while dossiers go by: it appears whole or not at all. */
export type ListFile = {
  readonly add: (cells: readonly string[]) => void
  readonly settle: () => void
  readonly drop: () => void
}

/** Characters gathered before they are written. */
const gathered = 1 << 16

/** Named apart from the parts of targets, which are swept away when a batch ends. */
export const listPrefix = '.requis-list-'

/** Only the service's account reads it: its paths may be names. */
export const openListFile = (folder: string, name: string, heads: readonly string[]): ListFile => {
  const aside = join(folder, `${listPrefix}${name}`)
  rmSync(aside, { force: true })
  const file = openSync(aside, 'wx', 0o600)
  let waiting = csvStart + csvLine(heads)
  const flush = (): void => {
    const bytes = Buffer.from(waiting, 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    waiting = ''
  }
  return {
    add: (cells) => {
      waiting += csvLine(cells)
      if (waiting.length > gathered) flush()
    },
    settle: () => {
      flush()
      fsyncSync(file)
      closeSync(file)
      renameSync(aside, join(folder, name))
    },
    drop: () => {
      closeSync(file)
      rmSync(aside, { force: true })
    },
  }
}
