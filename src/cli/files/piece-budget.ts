import type { ReadResult } from '../../read/entry/read-piece.ts'
import { setAside } from '../../read/entry/reading.ts'
import { type Clocks, isOver } from '../../read/entry/time-limit.ts'

/** What one piece may take, in milliseconds of work: the largest is a scan of some hundred pages, at five seconds a page. */
const least = 600_000
const perMegabyte = 120_000

export const timeFor = (bytes: number): number => least + (bytes / 2 ** 20) * perMegabyte

/** How often the clocks are looked at, in milliseconds. */
const looks = 1000

const clocksNow = (): Clocks => {
  const { user, system } = process.cpuUsage()
  return { passed: performance.now(), worked: (user + system) / 1000 }
}

/**
 * Reads one piece, and gives it up past its time: `read` must end when the signal says so, as a thread that is taken down does. What
 * a thread dies of (its memory, a mistake of a parser) sets the piece aside too: the others go on.
 */
export const withinBudget = async (
  { pieceId, limit }: { readonly pieceId: string; readonly limit: number },
  read: (signal: AbortSignal) => Promise<ReadResult>,
): Promise<ReadResult> => {
  const stop = new AbortController()
  const start = clocksNow()
  const timer = setInterval(
    () => {
      const now = clocksNow()
      if (isOver({ passed: now.passed - start.passed, worked: now.worked - start.worked }, limit)) stop.abort()
    },
    Math.min(looks, limit),
  )
  try {
    return await read(stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return setAside({ code: 'read.over-budget', pieceId, what: 'time' })
    if (isOutOfMemory(error)) return setAside({ code: 'read.over-budget', pieceId, what: 'memory' })
    return setAside({ code: 'read.broken', pieceId })
  } finally {
    clearInterval(timer)
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** Lets so many works run at once; the others wait in their order. A piece that waits spends nothing of its time. */
export const openTurns = (most: number) => {
  const waiting: (() => void)[] = []
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
