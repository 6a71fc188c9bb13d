import type { ReadResult } from '../../read/entry/read-piece.ts'
import { setAside } from '../../read/entry/reading.ts'
import { type Clocks, isOver } from '../../read/entry/time-limit.ts'
import { imageKind } from '../../read/scan/image-bytes.ts'

/** Milliseconds of work: what every piece may take, and what it may take beside for each megabyte. */
type Time = { readonly least: number; readonly perMegabyte: number }

/**
 * Pages of pictures: 2.3 s a page (docs/figures.md, 300 dpi), and some 50 pages of black and white a megabyte. A smaller budget would cut a
 * scan of 1,000 pages, of 20 MB.
 */
const pictured: Time = { least: 600_000, perMegabyte: 120_000 }

/** No word in it is recognised by its drawing: the slowest of bench:hostile, 14 MB of attributes, takes 2 s a megabyte. Six times as much. */
const written: Time = { least: 120_000, perMegabyte: 12_000 }

export const timeFor = (bytes: Uint8Array): number => {
  const { least, perMegabyte } = mayHoldPages(bytes) ? pictured : written
  return least + (bytes.length / 2 ** 20) * perMegabyte
}

/** A PDF, a picture, or an archive, as office files are. */
const mayHoldPages = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return head.includes('%PDF-') || head.startsWith('PK') || imageKind(head) !== null
}

/** Megabytes of the whole program, its threads, their buffers and their libraries: what was asked is 1,500 in all. */
const mostResident = 1250

/** Megabytes that a piece may take whatever the program holds already: a record that is long is not given up for it. By hand. */
const leastGrowth = 300

/** The bytes that the program may hold while a piece is read, from what it holds when that begins. */
export const memoryFor = (resident: number): number =>
  Math.max(mostResident * 2 ** 20, resident + leastGrowth * 2 ** 20)

/** How often clocks and memory are looked at, in milliseconds: a parser takes a hundred megabytes in so long. */
const looks = 50

const clocksNow = (): Clocks => {
  const { user, system } = process.cpuUsage()
  return { passed: performance.now(), worked: (user + system) / 1000 }
}

/** Milliseconds of work, and bytes of the whole program. `resident`: how many these are. */
export type Budget = {
  readonly pieceId: string
  readonly limit: number
  readonly memory: number
  readonly resident?: () => number
}

/**
 * Reads one piece, and gives it up past its time or its memory: `read` must end when the signal says so, as a thread that is taken down does. What
 * a thread dies of (its memory, a mistake of a parser) sets the piece aside too: the others go on.
 */
export const withinBudget = async (
  { pieceId, limit, memory, resident = process.memoryUsage.rss }: Budget,
  read: (signal: AbortSignal) => Promise<ReadResult>,
): Promise<ReadResult> => {
  const stop = new AbortController()
  const start = clocksNow()
  let what: 'time' | 'memory' = 'time'
  const timer = setInterval(
    () => {
      if (stop.signal.aborted) return
      if (resident() > memory) what = 'memory'
      const now = clocksNow()
      if (what === 'memory' || isOver({ passed: now.passed - start.passed, worked: now.worked - start.worked }, limit))
        stop.abort()
    },
    Math.min(looks, limit),
  )
  try {
    return await read(stop.signal)
  } catch (error) {
    if (stop.signal.aborted) return setAside({ code: 'read.over-budget', pieceId, what })
    if (isOutOfMemory(error)) return setAside({ code: 'read.over-budget', pieceId, what: 'memory' })
    return setAside({ code: 'read.broken', pieceId })
  } finally {
    clearInterval(timer)
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

export type Turns = <T>(work: () => Promise<T>, places?: number) => Promise<T>

/**
 * Lets so many works run at once; the others wait in their order. One that takes all the places runs alone. A piece that waits spends
 * nothing of its time.
 */
export const openTurns = (most: number): Turns => {
  const waiting: { readonly places: number; readonly go: () => void }[] = []
  let taken = 0
  const leave = (places: number): void => {
    taken -= places
    for (let next = waiting[0]; next !== undefined && taken + next.places <= most; next = waiting[0]) {
      waiting.shift()
      taken += next.places
      next.go()
    }
  }
  return async (work, asked = 1) => {
    const places = Math.min(asked, most)
    if (waiting.length > 0 || taken + places > most) await new Promise<void>((go) => waiting.push({ places, go }))
    else taken += places
    try {
      return await work()
    } finally {
      leave(places)
    }
  }
}
