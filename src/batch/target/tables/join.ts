import { createHash } from 'node:crypto'
import { joinedOf, writerOf } from './part-file.ts'
import type { TableWriter } from './table-writer.ts'

/** A table of the whole batch: its path, what it holds, and of which hash it is. */
export type JoinedTable = { readonly path: string; readonly sha256: string; readonly rows: number }

/** Where a table goes while it is joined; closed once. */
export type Sink = { readonly write: (bytes: Uint8Array) => void; readonly close: () => void }

/** A sheet of Excel has 1,048,576 rows, its header among them (Microsoft, « Excel specifications and limits »). */
const mostRows = 1_048_575

/** By hand: a table is put in the storage whole. */
const mostBytes = 256 * 1024 * 1024

const mostOfAll = { rows: mostRows, bytes: mostBytes }

/**
 * Joins the parts of dossiers, given in the order of the plan, under one header. Past what a
 * sheet takes, `personnes-2.csv` goes on; no dossier is cut. Nothing is kept but counts and hashes: the same parts give the same
 * tables, so that whoever verifies joins them again, to nowhere.
 */
export const openJoiner = (sinkOf: (path: string) => Sink, most = mostOfAll) => {
  const open = new Map<string, OpenTable>()
  const joined: JoinedTable[] = []
  const settle = (table: OpenTable): void => {
    append(table, table.writer.end())
    table.sink.close()
    joined.push({ path: table.path, sha256: table.hash.digest('hex'), rows: table.rows })
  }
  return {
    /** Does nothing with a target that is no part. */
    add: (path: string, bytes: Uint8Array): void => {
      const name = joinedOf(path)
      if (name === null) return
      const form = writerOf(path)
      const part = form.cut(bytes)
      const before = open.get(name)
      const shaped = form.shape(part.head, part.body, before?.rows ?? 0)
      const isFull =
        before !== undefined && (before.rows + part.rows > most.rows || before.bytes + shaped.length > most.bytes)
      if (isFull) settle(before)
      const isNew = before === undefined || isFull
      const table = isNew ? begin(name, (before?.rank ?? 0) + 1, { sinkOf, head: part.head, form }) : before
      append(table, table.writer.add(isFull ? form.shape(part.head, part.body, 0) : shaped))
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
  readonly writer: ReturnType<TableWriter['open']>
  rows: number
  bytes: number
}

const begin = (
  name: string,
  rank: number,
  {
    sinkOf,
    head,
    form,
  }: { readonly sinkOf: (path: string) => Sink; readonly head: Uint8Array; readonly form: TableWriter },
): OpenTable => {
  const path = `${name}${rank === 1 ? '' : `-${rank}`}.${form.extension}`
  const writer = form.open(name.slice(name.lastIndexOf('/') + 1), head)
  const table = { path, rank, sink: sinkOf(path), hash: createHash('sha256'), writer, rows: 0, bytes: 0 }
  append(table, writer.begin())
  return table
}

const append = (table: OpenTable, bytes: Uint8Array): void => {
  table.sink.write(bytes)
  table.hash.update(bytes)
  table.bytes += bytes.length
}
