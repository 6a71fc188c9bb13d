import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../model/problem.ts'
import { targetsFolder } from '../engine/paths.ts'
import type { PlanHead } from '../model/plan.ts'
import type { Storage } from '../storage/storage.ts'
import { type JoinedTable, openJoiner, type Sink } from '../target/tables/join.ts'
import { joinedOf } from '../target/tables/part-file.ts'

/**
 * Writes the tables of a finished batch from the rows of its dossiers (`parts`), in the order of the plan, and takes away those of a former run. They
 * are joined in files aside, so that memory does not grow with the batch. No table for a target that has none.
 */
export const joinTables = async (
  work: string,
  storage: Storage,
  plan: PlanHead,
  parts: Iterable<string>,
): Promise<readonly JoinedTable[]> => {
  if (plan.target !== 'tables' || plan.treatment !== 'migrate') return []
  const aside = asideFiles(join(work, 'tables'))
  const joiner = openJoiner(aside.sinkOf)
  const known = new Set<string>()
  for (const path of parts) {
    if (known.has(path)) continue
    known.add(path)
    const bytes = await storage.get(path)
    if (bytes === null) throw new RequisError({ code: 'batch.target-differs' })
    joiner.add(path, bytes)
  }
  const joined = joiner.finish()
  for (const { path } of joined) known.add(path)
  await sweepFormer(storage, known)
  for (const { path } of joined) await replaceOne(storage, path, aside.read(path))
  return joined
}

/** Rows and tables that no receipt names any more: of dossiers that were tried again. */
const sweepFormer = async (storage: Storage, known: ReadonlySet<string>): Promise<void> => {
  for await (const path of storage.list(targetsFolder))
    if (isOfTables(path) && !known.has(path)) await storage.remove(path)
}

const isOfTables = (path: string): boolean =>
  joinedOf(path) !== null ||
  /^targets\/(?:apart\/[a-z-]{1,30}\/)?tables\/(?:personnes|evenements|documents)(?:-\d{1,6})?\.(?:csv|xlsx)$/.test(
    path,
  )

const replaceOne = async (storage: Storage, path: string, bytes: Uint8Array): Promise<void> => {
  const there = await storage.get(path)
  if (there !== null && !Buffer.from(there).equals(bytes)) await storage.remove(path)
  await storage.putMany([{ path, bytes }])
}

const asideFiles = (folder: string) => {
  mkdirSync(folder)
  const names = new Map<string, string>()
  const nameOf = (path: string): string => {
    const name = names.get(path) ?? join(folder, `${names.size}.csv`)
    names.set(path, name)
    return name
  }
  return {
    read: (path: string): Uint8Array => readFileSync(nameOf(path)),
    sinkOf: (path: string): Sink => {
      const file = openSync(nameOf(path), 'wx', 0o600)
      return {
        write: (bytes) => {
          for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
        },
        close: () => closeSync(file),
      }
    },
  }
}
