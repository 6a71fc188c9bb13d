import { Worker } from 'node:worker_threads'
import { startLimit } from '../entry/time-limit.ts'

type Size = { readonly width: number; readonly height: number }

/** A part of a page, in pixels: the size of the whole page, the corner of the part, its size. */
export type AskedDrawing = {
  readonly page: number
  /** What pdf.js says of the file: how many pages, and the size of this one in points as it is shown. */
  readonly pages: number
  readonly points: readonly [number, number]
  readonly whole: Size
  readonly corner: readonly [number, number]
  readonly size: Size
}

/** Draws pages of one document; the thread starts with the first. Pages are asked for one after the other. */
export type Drawer = {
  /** Four bytes a pixel, red first. Fails for a page that takes too long, or that is not what was expected. */
  readonly draw: (asked: AskedDrawing) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Less than the time that a page may take as a whole (pdf-session.ts): the thread is stopped before its page is given up. */
const drawTime = 18_000
/** A file that kills its thread again and again is not drawn any more. */
const mostDeaths = 3

export const openDrawer = (bytes: Uint8Array): Drawer => {
  const state: { thread: Worker | null; deaths: number } = { thread: null, deaths: 0 }
  const close = async (): Promise<void> => {
    const { thread } = state
    state.thread = null
    await thread?.terminate()
  }
  const draw = async (asked: AskedDrawing): Promise<Uint8Array> => {
    if (state.deaths >= mostDeaths) throw new Error('drawer-died')
    state.thread ??= startThread(bytes)
    const { promise: limit, stop } = startLimit(drawTime)
    try {
      return await Promise.race([ask(state.thread, asked), limit])
    } catch (failure) {
      if (failure instanceof Error && failure.message === 'not-drawn') throw failure
      state.deaths += 1
      await close()
      throw new Error('drawer-died')
    } finally {
      stop()
    }
  }
  return { draw, close }
}

const startThread = (bytes: Uint8Array): Worker =>
  new Worker(new URL('./pdf-draw-thread.mjs', import.meta.url), {
    workerData: { bytes },
    // What a thread says can quote the file: it is not listened to.
    stdout: true,
    stderr: true,
    execArgv: [],
  })

const ask = (thread: Worker, asked: AskedDrawing): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      thread.off('message', onMessage).off('error', onDeath).off('exit', onDeath)
      finish()
    }
    const onMessage = (drawn: unknown) =>
      settle(() => (drawn instanceof Uint8Array ? resolve(drawn) : reject(new Error('not-drawn'))))
    const onDeath = () => settle(() => reject(new Error('thread-died')))
    thread.on('message', onMessage).on('error', onDeath).on('exit', onDeath)
    thread.postMessage(asked)
  })
