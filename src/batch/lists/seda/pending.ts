import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { ListedDossier } from '../../model/source.ts'
import { listPrefix } from '../list-file.ts'

/** A dossier for the archives; `from` and `to` as in `SedaDossier`. */
export type Due = {
  readonly place: number
  readonly listed: ListedDossier
  readonly from: string | null
  readonly to: string | null
}

/** Dossiers whose rows are still to be read again, in a file aside: memory does not grow with their number. */
export const openPending = (folder: string) => {
  const path = join(folder, `${listPrefix}pending`)
  rmSync(path, { force: true })
  const file = openSync(path, 'wx', 0o600)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    add: (due: Due): void => {
      const bytes = Buffer.from(`${JSON.stringify(due)}\n`, 'utf8')
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    },
    async *all(): AsyncGenerator<Due> {
      close()
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
        yield JSON.parse(line)
    },
    drop: (): void => {
      close()
      rmSync(path, { force: true })
    },
  }
}
