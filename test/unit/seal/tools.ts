import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TreeFile } from '../../../src/seal/container/tree.ts'
import { temporaryFolder } from '../../temporary-folders.ts'

/** True when a test must be skipped for want of a program; never when REQUIS_REQUIRE_ALL=1, so that it fails. */
export const isMissing = (program: string): boolean => process.env.REQUIS_REQUIRE_ALL !== '1' && !isThere(program)

const isThere = (program: string): boolean => spawnSync('sh', ['-c', 'command -v "$0"', program]).status === 0

/** 7-Zip, by the name that it has here: `7zz` in Debian 12's 7zip, `7z` in Debian 13's and in p7zip-full. */
export const sevenZip = ['7zz', '7z', '7za'].find(isThere) ?? '7z'

export const newFolder = (): string => temporaryFolder('requis-seal-')

/** Writes a tree in a folder of its own, inside a new one: LISEZMOI puts its by-products beside the tree. */
export const extract = (tree: readonly TreeFile[]): string => {
  const folder = join(newFolder(), 'export')
  for (const { name, bytes } of tree) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

export type Run = { readonly status: number | null; readonly output: string }

export const run = (command: string, folder: string): Run => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: plain })
  return { status, output: stdout + stderr }
}

/** A plain home and locale: neither openssl nor pdfsig may lean on the settings of who runs the tests. */
const plain = { PATH: process.env.PATH ?? '', HOME: tmpdir(), LANG: 'C.UTF-8' }
