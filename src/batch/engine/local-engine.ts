import type { Claim, Engine } from './engine.ts'

/** No server: claims live in the memory of the one process, receipts on disk are the state. Shards are pulled, never listed. */
export const openLocalEngine = (): Engine => {
  let source: AsyncIterator<number> | null = null
  const back: number[] = []
  const active = new Set<number>()
  let done = 0
  const next = async (): Promise<number | null> => {
    const again = back.shift()
    if (again !== undefined) return again
    const pulled = await source?.next()
    return pulled === undefined || pulled.done === true ? null : pulled.value
  }
  return {
    submit: async (shards) => {
      source = shards[Symbol.asyncIterator]()
    },
    claim: async (): Promise<Claim | null> => {
      const shard = await next()
      if (shard === null) return null
      active.add(shard)
      return { shard, ticket: String(shard) }
    },
    complete: async ({ shard }) => {
      active.delete(shard)
      done += 1
    },
    fail: async ({ shard }) => {
      active.delete(shard)
      back.push(shard)
    },
    counts: async () => ({ queued: back.length, active: active.size, done, failed: 0 }),
    cancel: async () => {
      source = null
      back.length = 0
    },
    close: async () => {},
  }
}
