import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { ReadFile } from '../../pipeline/load/read-sources.ts'
import { type PackedRead, unpackRead } from '../../read/entry/packed-places.ts'

/** Each thread may hold an OCR engine, or a PDF of a thousand pages (megabytes). */
const mostThreads = 4
const threadMemory = 2000

/**
 * Reads pieces in threads, as many as there are cores. A file that kills its reader (memory, a bug of a parser) takes
 * its thread down, not the program: the piece goes to quarantine.
 */
export const withReaders = async <T>(use: (readFile: ReadFile) => Promise<T>): Promise<T> => {
  const pool = new Piscina({
    filename: fileURLToPath(new URL('../../read/entry/read-in-thread.js', import.meta.url)),
    name: 'readInThread',
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(mostThreads, availableParallelism())),
    idleTimeout: 2000,
    resourceLimits: { maxOldGenerationSizeMb: threadMemory },
  })
  // A function cannot go to a thread: what needs the converter of old files is read here, afterwards.
  const readFile: ReadFile = async (input) => {
    const packed: PackedRead = await pool.run({ ...input, assets: { ...input.assets, convertDoc: null } })
    return unpackRead(packed)
  }
  try {
    return await use(readFile)
  } finally {
    await pool.destroy()
  }
}
