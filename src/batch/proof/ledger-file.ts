import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

/**
 * `ledger.jsonl` in the making. Lines come dossier by dossier and are wanted in the order of the source: each is written where it
 * comes and its place noted (12 bytes an item in memory), then all are copied in order.
 */
export type LedgerFile = {
  readonly add: (rank: number, line: string) => void
  /** Copies the lines in the order of their ranks to a new file; gives how many there were. */
  readonly settle: (path: string) => number
  readonly close: () => void
}

export const openLedgerFile = (aside: string, items: number): LedgerFile => {
  const file = openSync(aside, 'wx+', 0o600)
  const starts = new Float64Array(items).fill(-1)
  const lengths = new Uint32Array(items)
  let end = 0
  return {
    add: (rank, line) => {
      const bytes = Buffer.from(line, 'utf8')
      writeSync(file, bytes, 0, bytes.length, end)
      starts[rank] = end
      lengths[rank] = bytes.length
      end += bytes.length
    },
    settle: (path) => copyInOrder(file, path, starts, lengths),
    close: () => closeSync(file),
  }
}

/** Bytes gathered before they are written. */
const gathered = 1 << 20

const copyInOrder = (from: number, path: string, starts: Float64Array, lengths: Uint32Array): number => {
  const to = openSync(path, 'wx', 0o600)
  let count = 0
  let waiting: Buffer[] = []
  let size = 0
  const flush = (): void => {
    for (const bytes of waiting) writeSync(to, bytes)
    waiting = []
    size = 0
  }
  try {
    for (const [rank, start] of starts.entries()) {
      if (start < 0) continue
      const line = Buffer.alloc(lengths[rank] ?? 0)
      readSync(from, line, 0, line.length, start)
      waiting.push(line)
      size += line.length
      count += 1
      if (size > gathered) flush()
    }
    flush()
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
  return count
}
