import { closeSync, fsyncSync, ftruncateSync, openSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { isWindows } from './platform.ts'

// What systems offer of a disk, and what Windows offers instead (docs/windows.md). All that differs between them stands
// here; which system this is, in platform.ts.

/**
 * Writes to disk that names were added to a folder or taken from it. Windows syncs no folder (EPERM): there the journal
 * of NTFS keeps names whole, and a name may come to disk some seconds after its file, which is synced by itself.
 */
export const syncFolder = (folder: string): void => {
  if (isWindows()) return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Cuts a file, by a way of its own: Windows refuses to cut one by a descriptor that appends (EPERM). */
export const cutFile = (path: string, length: number): void => {
  const descriptor = openSync(path, 'r+')
  try {
    ftruncateSync(descriptor, length)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Windows refuses what another program holds open: a scanner of viruses, an indexer, a preview. They soon let go. */
const heldOpen: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'])

/** Milliseconds between tries: two and a half seconds in all. npm and VS Code wait longer; a person waits here. */
const pauses = [10, 20, 40, 80, 150, 300, 600, 1300] as const

/** Whether Windows may refuse because another program has it open; it says the same of a place where this account may not write. */
export const isHeldOpen = (code: unknown): boolean => isWindows() && heldOpen.has(code)

/** Does what Windows may refuse for a moment, again until it does it. What was begun is begun again from its start. */
export const patiently = (work: () => void): void => {
  for (const pause of isWindows() ? pauses : []) {
    try {
      work()
      return
    } catch (error) {
      if (!isHeldOpen(codeOf(error))) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
  work()
}

export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null

/** Gives a file or a folder its final name. A file of that name is replaced. */
export const rename = (from: string, to: string): void => patiently(() => renameSync(from, to))

/** Removes a file or a folder with all that it holds; nothing when it is not there. */
export const remove = (path: string): void => patiently(() => rmSync(path, { recursive: true, force: true }))

export const removeFile = (path: string): void => patiently(() => unlinkSync(path))

export const removeEmptyFolder = (path: string): void => patiently(() => rmdirSync(path))
