import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { Storage } from '../../storage/storage.ts'
import { openOwnFiles } from './own-file.ts'

/** Targets where they lie. Paths are plain ones below `targets/`. */
export type TargetsAt = {
  /** SHA-256; null where there is none, or a link in its place. */
  readonly hash: (path: string) => Promise<string | null>
  /** A target as a file of this machine, while `use` looks at it. */
  readonly onDisk: <T>(path: string, use: (path: string) => Promise<T>) => Promise<T>
}

/** In a folder: read in pieces. */
export const targetsInFolder = (folder: string): TargetsAt => {
  const hash = openOwnFiles(folder)
  return {
    hash: async (path) => hash(path),
    onDisk: async (path, use) => await use(join(folder, ...path.split('/'))),
  }
}

/** In a bucket: each is fetched whole. A container, which holds what may leave and no more, lies in a folder of the account's own meanwhile. */
export const targetsInStorage = (storage: Storage): TargetsAt => ({
  hash: async (path) => {
    const bytes = await storage.get(path)
    return bytes === null ? null : sha256Hex(bytes)
  },
  onDisk: async (path, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'requis-verify-'))
    try {
      const place = join(folder, path.slice(path.lastIndexOf('/') + 1))
      writeFileSync(place, (await storage.get(path)) ?? new Uint8Array(), { mode: 0o600 })
      return await use(place)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})
