import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ReadFile } from '../../pipeline/load/read-sources.ts'
import { type PackedRead, unpackRead } from '../../read/entry/packed-places.ts'
import { readPiece } from '../../read/entry/read-piece.ts'
import type { ReadInput, ReadResult } from '../../read/entry/reading.ts'
import { recogniseFormat } from '../../read/entry/recognise.ts'
import { openCompany } from './company.ts'
import { memoryFor, openTurns, timeFor, withinBudget } from './piece-budget.ts'
import { runUntilGone, withThreads } from './thread-pool.ts'

/** Each thread may hold an OCR engine, or a PDF of a thousand pages (megabytes). */
const mostThreads = 4
const threadMemory = 2000

/**
 * Reads pieces in threads, as many as there are cores. A file that kills its reader (memory, a bug of a parser), or that
 * takes longer than its budget, takes its thread down, not the program: the piece goes to quarantine. A short plain text needs no parser, and is read here.
 * `stop` ends it: its reason is thrown.
 */
export const withReaders = async <T>(
  use: (readFile: ReadFile) => Promise<T>,
  stop?: AbortSignal | undefined,
): Promise<T> => {
  const filename = fileURLToPath(new URL('../../read/entry/read-in-thread.js', import.meta.url))
  const threads = Math.max(1, Math.min(mostThreads, availableParallelism()))
  const turns = openTurns(threads)
  const inCompany = openCompany()
  return await withThreads({ filename, name: 'readInThread', threads, memory: threadMemory }, (pool) => {
    // A function cannot go to a thread: what needs the converter of old files is read here, afterwards.
    const readFile: ReadFile = async (input) => {
      stop?.throwIfAborted()
      if (await isShortText(input)) return await readPiece(input)
      const readOne = async (): Promise<ReadResult> => {
        const { pieceId, bytes } = input
        const budget = { pieceId, limit: timeFor(bytes), memory: memoryFor(process.memoryUsage.rss()) }
        return await withinBudget(budget, async (signal) => {
          const work = { ...input, assets: { ...input.assets, convertDoc: null } }
          const either = stop === undefined ? signal : AbortSignal.any([signal, stop])
          const lent = await pool()
          const packed: PackedRead = await runUntilGone(lent, () => lent.run(work, { signal: either }))
          return unpackRead(packed)
        })
      }
      if (input.bytes.length > shared) return await turns(readOne, threads)
      const { result, hadCompany } = await turns(() => inCompany(readOne))
      // The memory is that of all that are read at once: the piece may have met a hungry one.
      const isFull = result.problem?.code === 'read.over-budget' && result.problem.what === 'memory'
      return isFull && hadCompany ? await turns(readOne, threads) : result
    }
    return use(readFile)
  })
}

/** Bytes of a piece that is read beside others; a larger one is read alone. By hand. */
const shared = 16 * 2 ** 20

/** Bytes: a text of some twenty pages, read in less time than a thread takes to start. */
const shortText = 65_536

const isShortText = async ({ bytes, extension }: ReadInput): Promise<boolean> =>
  bytes.length <= shortText && bytes.every(isPlainByte) && (await recogniseFormat(bytes, extension)).format === 'text'

/** No control but tab and line ends: what archives, pictures and old office files are made of is not even looked at. */
const isPlainByte = (byte: number): boolean => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
