import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A signature draws a number by chance: it is the one thing that two runs do not share. */
const signed = new Set(['checkpoint.p7s'])

/** Every file of a finished batch and the hash of its bytes: two runs that did the same are equal here, path by path. */
export const digestOf = (folder: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || signed.has(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    found.set(path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Paths that only one has, or whose bytes differ. What is left beside (a part that was never finished) is told by its name. */
export const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
