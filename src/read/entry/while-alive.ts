import type { Worker } from 'node:worker_threads'

/** Fails when the thread that does the work ends first. */
export type WhileAlive = <T>(work: Promise<T>) => Promise<T>

/**
 * Works fail with the thread, and are let go when they are done. A race against one promise of its end would keep what every work gave for
 * as long as the thread lives: 9 MB for each page of a scan at 300 dpi, until a scan of 70 pages filled its memory.
 */
export const openWhileAlive = (thread: Worker | null, message: string): WhileAlive => {
  const waiting = new Set<(error: Error) => void>()
  const state: { death: Error | null } = { death: null }
  const end = (): void => {
    state.death ??= new Error(message)
    for (const fail of waiting) fail(state.death)
    waiting.clear()
  }
  thread?.once('error', end).once('exit', end)
  return (work) =>
    new Promise((resolve, reject) => {
      if (state.death === null) waiting.add(reject)
      else reject(state.death)
      work.then(resolve, reject).finally(() => waiting.delete(reject))
    })
}
