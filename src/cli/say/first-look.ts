import { opendirSync, statSync } from 'node:fs'
import { isIgnored } from '../../disk/ignored.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import type { Output } from './output.ts'

/** Milliseconds for it: of a slow share the count so far is said, with « more than ». By hand. */
const longest = 500

/** Names asked of the system at once. By hand: 100,000 folders take 44 ms of CPU, and 59 with the usual 32. */
const namesAtOnce = 4096

/**
 * What stands at the root of a source, said before the program has loaded what reads it (that takes longer than this count). Imports
 * nothing heavy, and says nothing of a source that cannot be looked at: the command tells that trouble in its own words.
 */
export const sayFirstLook = (source: string, output: Output): void => {
  if (output.quiet || output.json) return
  const look = lookAt(source)
  if (look === null) return
  const { entries, isAll } = look
  output.say(batchScreen(output.language, isAll ? 'first-look' : 'first-look-part', { entries }))
}

type Look = { readonly entries: number; readonly isAll: boolean }

const lookAt = (source: string): Look | null => {
  try {
    return statSync(source).isDirectory() ? countRoot(source) : { entries: 1, isAll: true }
  } catch {
    return null
  }
}

const countRoot = (source: string): Look => {
  const folder = opendirSync(source, { bufferSize: namesAtOnce })
  const end = performance.now() + longest
  try {
    let entries = 0
    for (let one = folder.readSync(); one !== null; one = folder.readSync()) {
      if (!isIgnored(one.name)) entries += 1
      if (entries % namesAtOnce === 0 && performance.now() > end) return { entries, isAll: false }
    }
    return { entries, isAll: true }
  } finally {
    folder.closeSync()
  }
}
