import { appendFileSync } from 'node:fs'
import { isApart } from '../engine/paths.ts'
import { readLines } from './read-chunks.ts'

/** What is kept of a dossier that went by, for the paths to the root: `beside` is the folder of its container, null without one. */
export type Passed = { readonly shard: number; readonly leaf: string; readonly beside: string | null }

/**
 * Lines that are written in one pass and read in the next, in a file aside: nothing of them is in memory, and the receipts are
 * read once.
 */
export const openAside = (path: string) => {
  appendFileSync(path, '', { mode: 0o600 })
  let waiting: string[] = []
  const flush = (): void => {
    appendFileSync(path, waiting.map((line) => `${line}\n`).join(''))
    waiting = []
  }
  return {
    add: (line: string): void => {
      waiting.push(line)
      if (waiting.length >= gathered) flush()
    },
    read: (): Iterable<string> => {
      flush()
      return readLines(path)
    },
  }
}

/** Lines gathered before they are written. By hand. */
const gathered = 4096

export const openPassed = (path: string) => {
  const aside = openAside(path)
  return {
    add: (passed: Passed): void => aside.add(JSON.stringify([passed.shard, passed.leaf, passed.beside])),
    /** In their order, each with its place among all. */
    read: function* (): Iterable<Passed & { readonly place: number }> {
      let place = 0
      for (const line of aside.read()) {
        const [shard, leaf, beside]: readonly [number, string, string | null] = JSON.parse(line)
        yield { place, shard, leaf, beside }
        place += 1
      }
    },
  }
}

export type PassedDossiers = ReturnType<typeof openPassed>

/** The folder of a dossier's container, among its targets; null where it has none. One of closed pieces is no leaf. */
export const besideOf = (targets: readonly { readonly path: string }[]): string | null => {
  const container = targets.find(({ path }) => path.endsWith('.asice') && !isApart(path))?.path
  return container === undefined ? null : container.slice(0, container.lastIndexOf('/'))
}
