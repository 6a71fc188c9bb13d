import { randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, fsyncSync, lstatSync, openSync, writeSync } from 'node:fs'
import { patiently, removeFile } from '../../disk/system.ts'

const chunk = 1 << 20

/** Once, with random bytes: more passes change nothing on a disk of today (NIST SP 800-88r1, 2.4). */
export const overwrite = (path: string): void => patiently(() => writeOver(path))

const writeOver = (path: string): void => {
  const descriptor = openSync(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const { size } = fstatSync(descriptor)
    for (let at = 0; at < size; )
      at += writeSync(descriptor, randomBytes(Math.min(chunk, size - at)), 0, Math.min(chunk, size - at), at)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Overwrites and removes a plain file; says whether one was there. */
export const erase = (path: string): boolean => {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  overwrite(path)
  removeFile(path)
  return true
}
