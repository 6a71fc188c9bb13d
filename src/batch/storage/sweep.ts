import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isPart } from './folder.ts'

/**
 * Takes away what workers that were killed left half written, when every shard is done: what is handed over holds whole files
 * alone. A worker that wakes up afterwards finds its part gone, and what it was writing there already.
 */
export const sweepParts = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (isPart(entry.name)) rmSync(path, { recursive: true, force: true })
    else if (entry.isDirectory()) sweepParts(path)
  }
}
