import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** A temporary folder for one file of tests: it goes when that file ends (`remove-folders.ts`). */
export const temporaryFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), name))
  made.push(folder)
  return folder
}

export const removeFolders = (): void => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
