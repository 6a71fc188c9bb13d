import { randomBytes } from 'node:crypto'
import type { Storage } from '../storage/storage.ts'
import { allMarks, markPath, marksFolder } from './paths.ts'

/** A process that began a shard and never said how it went: the place of the dossier that it was at, null where it did not say. */
export type Mark = number | null

/**
 * What one process says of the shards it begins, beside the plan: whoever takes a shard after a process that died finds its
 * marks. Nothing is brought to disk for it: a mark that is lost with the machine is a try that does not count.
 */
export type Marks = {
  /** Those that other processes left on a shard. */
  readonly left: (shard: number) => Promise<readonly Mark[]>
  /** The path of this process' own mark on a shard. */
  readonly own: (shard: number) => string
  /** This process is still there to say how the shard went. */
  readonly clear: (shard: number) => Promise<void>
}

export const openMarks = (storage: Storage): Marks => {
  const process = randomBytes(6).toString('hex')
  const own = (shard: number): string => markPath(shard, process)
  return {
    left: async (shard) => await marksLeft(storage, shard, own(shard)),
    own,
    clear: async (shard) => await storage.remove(own(shard)),
  }
}

/** A folder of marks holds those of a thousand shards, and few of them are worked on or were left. */
const marksLeft = async (storage: Storage, shard: number, own: string): Promise<readonly Mark[]> => {
  const marks: Mark[] = []
  const stem = markPath(shard, '')
  for await (const path of storage.list(marksFolder(shard)))
    if (path.startsWith(stem) && path !== own) marks.push(placeIn(await storage.get(path)))
  return marks
}

const placeIn = (bytes: Uint8Array | null): Mark => {
  const text = Buffer.from(bytes ?? []).toString('latin1')
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

/** Says that a shard, or its dossier of that place, is begun. */
export const mark = async (storage: Storage, path: string, place: Mark): Promise<void> =>
  await storage.note(path, Buffer.from(place === null ? '' : String(place), 'latin1'))

/** When every shard has its receipt no mark says anything any more. */
export const sweepMarks = async (storage: Storage): Promise<void> => await storage.clear(allMarks)
