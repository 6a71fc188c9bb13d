import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** MB that this thread still holds once all that nobody needs is swept: what V8 has not yet swept says nothing of a batch. */
export const liveHeapMb = (): number => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}

/** Dossiers between two sweeps: each takes some 20 ms. By hand. */
const between = 5000

/** The most that is held in a phase, asked now and then while it lasts. */
export const watchHeap = (
  isAsked: boolean,
): { readonly at: (dossiers: number) => void; readonly most: () => number } => {
  let next = 0
  let most = 0
  return {
    at: (dossiers) => {
      if (!isAsked || dossiers < next) return
      next = dossiers + between
      most = Math.max(most, liveHeapMb())
    },
    most: () => (isAsked ? Math.max(most, liveHeapMb()) : 0),
  }
}
