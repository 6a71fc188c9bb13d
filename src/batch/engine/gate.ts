/** Runs a piece of work: beside others, or with no other of this process at the same time. */
export type Gate = <T>(isAlone: boolean, work: () => Promise<T>) => Promise<T>

type Waiting = { readonly isAlone: boolean; readonly go: () => void }

/**
 * A shard on which a process died is done alone: where this process dies too, it is by that shard. Who came first goes first, so
 * that such a shard is not kept waiting for ever.
 */
export const openGate = (): Gate => {
  const waiting: Waiting[] = []
  let running = 0
  let isTaken = false
  const letIn = (): void => {
    for (let [first] = waiting; first !== undefined; [first] = waiting) {
      if (isTaken || (first.isAlone && running > 0)) return
      waiting.shift()
      running += 1
      isTaken = first.isAlone
      first.go()
    }
  }
  return async (isAlone, work) => {
    await new Promise<void>((go) => {
      waiting.push({ isAlone, go })
      letIn()
    })
    try {
      return await work()
    } finally {
      running -= 1
      isTaken = false
      letIn()
    }
  }
}
