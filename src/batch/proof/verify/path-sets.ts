import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Two sets of paths, held against each other: those that are expected and those that are found. They lie in files, by the first octet of a
 * hash of each path, and one part of 256 at a time is in memory: a Set of this language ends at 2^24 entries (ECMAScript engines; V8).
 */
export type PathSets = {
  readonly expect: (path: string) => void
  readonly find: (path: string) => void
  /** The same paths on both sides, however often each was named. */
  readonly areEqual: () => boolean
  /** How many of those that are found nobody expects. */
  readonly countUnexpected: () => number
}

/** `folder` is the caller's to remove. */
export const openPathSets = (folder: string): PathSets => {
  mkdirSync(folder)
  const [expected, found] = [openParts(join(folder, 'expected-')), openParts(join(folder, 'found-'))]
  return {
    expect: expected.add,
    find: found.add,
    areEqual: () => {
      for (let part = 0; part < parts; part += 1) {
        const [one, other] = [expected.read(part), found.read(part)]
        if (one.size !== other.size || [...one].some((hash) => !other.has(hash))) return false
      }
      return true
    },
    countUnexpected: () => {
      let count = 0
      for (let part = 0; part < parts; part += 1) {
        const known = expected.read(part)
        for (const hash of found.read(part)) if (!known.has(hash)) count += 1
      }
      return count
    },
  }
}

const parts = 256

/** 128 bits of a path's hash: no two paths share them by chance, nor by anybody's will within 2^64 tries. */
const hashBytes = 16

/** Bytes of a part gathered before they are written: 512 parts of both sides take 8 MB. By hand. */
const gathered = 16 * 1024

const openParts = (start: string) => {
  const waiting = Array.from({ length: parts }, (): Buffer[] => [])
  const flush = (part: number): void => {
    appendFileSync(`${start}${part}`, Buffer.concat(waiting[part] ?? []), { mode: 0o600 })
    waiting[part] = []
  }
  return {
    add: (path: string): void => {
      const hash = createHash('sha256').update(path).digest().subarray(0, hashBytes)
      const part = hash[0] ?? 0
      const own = waiting[part]
      own?.push(hash)
      if (own !== undefined && own.length * hashBytes >= gathered) flush(part)
    },
    read: (part: number): ReadonlySet<string> => {
      const hashes = new Set<string>()
      const written = existsSync(`${start}${part}`) ? [readFileSync(`${start}${part}`)] : []
      const bytes = Buffer.concat([...written, ...(waiting[part] ?? [])])
      for (let at = 0; at < bytes.length; at += hashBytes) hashes.add(bytes.toString('latin1', at, at + hashBytes))
      return hashes
    },
  }
}
