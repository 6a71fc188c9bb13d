import { createHash } from 'node:crypto'
import { joinedOf } from './part-file.ts'

/** A table of the whole batch: its path, what it holds, and of which hash it is. */
export type JoinedTable = { readonly path: string; readonly sha256: string; readonly rows: number }

/** Where a table goes while it is joined; closed once. */
export type Sink = { readonly write: (bytes: Uint8Array) => void; readonly close: () => void }

/** A sheet of Excel has 1,048,576 rows, its header among them (Microsoft, « Excel specifications and limits »). */
const mostRows = 1_048_575

/** By hand: a table is put in the storage whole. */
const mostBytes = 256 * 1024 * 1024

/**
 * Joins the parts of dossiers, given in the order of the plan: the first whole, of the others what stands under the header. Past what a
 * sheet takes, `personnes-2.csv` goes on; no dossier is cut. Nothing is kept but counts and hashes: the same parts give the same
 * tables, so that whoever verifies joins them again, to nowhere.
 */
export const openJoiner = (sinkOf: (path: string) => Sink) => {
  const open = new Map<string, OpenTable>()
  const joined: JoinedTable[] = []
  const settle = (table: OpenTable): void => {
    table.sink.close()
    joined.push({ path: table.path, sha256: table.hash.digest('hex'), rows: table.rows })
  }
  return {
    /** Does nothing with a target that is no part. */
    add: (path: string, bytes: Uint8Array): void => {
      const name = joinedOf(path)
      if (name === null) return
      const part = cutPart(bytes)
      const before = open.get(name)
      const isFull =
        before !== undefined && (before.rows + part.rows > mostRows || before.bytes + part.body.length > mostBytes)
      if (isFull) settle(before)
      const table =
        before === undefined || isFull ? begin(name, (before?.rank ?? 0) + 1, { sinkOf, head: part.head }) : before
      append(table, part.body)
      table.rows += part.rows
      open.set(name, table)
    },
    /** All tables, by their paths. */
    finish: (): readonly JoinedTable[] => {
      for (const table of open.values()) settle(table)
      open.clear()
      return joined.sort((a, b) => (a.path < b.path ? -1 : 1))
    },
  }
}

type OpenTable = {
  readonly path: string
  readonly rank: number
  readonly sink: Sink
  readonly hash: ReturnType<typeof createHash>
  rows: number
  bytes: number
}

const begin = (
  name: string,
  rank: number,
  { sinkOf, head }: { readonly sinkOf: (path: string) => Sink; readonly head: Uint8Array },
): OpenTable => {
  const path = `${name}${rank === 1 ? '' : `-${rank}`}.csv`
  const table = { path, rank, sink: sinkOf(path), hash: createHash('sha256'), rows: 0, bytes: 0 }
  append(table, head)
  return table
}

const append = (table: OpenTable, bytes: Uint8Array): void => {
  table.sink.write(bytes)
  table.hash.update(bytes)
  table.bytes += bytes.length
}

/** The header has no line end in it; a row ends at one outside quotes. */
const cutPart = (bytes: Uint8Array) => {
  const start = bytes.indexOf(0x0a) + 1
  let isQuoted = false
  let rows = 0
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 0x22) isQuoted = !isQuoted
    else if (bytes[at] === 0x0a && !isQuoted) rows += 1
  }
  return { head: bytes.subarray(0, start), body: bytes.subarray(start), rows }
}
