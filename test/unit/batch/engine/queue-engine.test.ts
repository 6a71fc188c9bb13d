import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Cluster, hasPostgres, makeCluster } from '../../../../bench/batch/cluster.ts'
import {
  findBatch,
  hasUnended,
  openBatches,
  type QueuedBatch,
  setBatchState,
} from '../../../../src/batch/engine/queue/batches.ts'
import { type Timings, usualTimings } from '../../../../src/batch/engine/queue/database.ts'
import { jobOf } from '../../../../src/batch/engine/queue/jobs.ts'
import { openQueue } from '../../../../src/batch/engine/queue/queue.ts'
import { type BatchQueue, openBatchQueue } from '../../../../src/batch/engine/queue/queue-engine.ts'

let cluster: Cluster
beforeAll(async () => {
  if (hasPostgres) cluster = await makeCluster()
})
afterAll(async () => {
  if (hasPostgres) await cluster.stop()
})

const quick: Timings = { ...usualTimings, tick: 100, grace: 300, silent: 2000, lost: 20_000, answer: 3000 }

let made = 0
const batchOf = (shards: number): QueuedBatch => {
  made += 1
  const id = made.toString(16).padStart(32, 'b')
  const paths = { storage: '/srv/lots/un', source: '/srv/base', pipeline: 'migration', software: '0.1.0' }
  return { id, plan: 'a'.repeat(64), ...paths, keyId: 'k1', shards, priority: 0 }
}

async function* upTo(count: number): AsyncIterable<number> {
  for (let shard = 0; shard < count; shard += 1) yield shard
}

const opened: BatchQueue[] = []
const open = async (batch: QueuedBatch, timings = quick): Promise<BatchQueue> => {
  const engine = await openBatchQueue(cluster.url, batch, timings)
  opened.push(engine)
  return engine
}
afterAll(async () => {
  for (const engine of opened) await engine.close()
})

const sql = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const { rows } = await client.query(text, [...values])
  await client.end()
  return rows
}

const drain = async (engine: BatchQueue): Promise<readonly number[]> => {
  const taken: number[] = []
  for (let claim = await engine.claim(); claim !== null; claim = await engine.claim()) {
    taken.push(claim.shard)
    await engine.complete(claim)
  }
  return taken
}

test.skipIf(!hasPostgres)('shards are taken in their order, each once, and counted', async () => {
  const engine = await open(batchOf(3))
  await engine.submit(upTo(3))
  expect(await engine.counts()).toEqual({ queued: 3, active: 0, done: 0, failed: 0 })
  const first = await engine.claim()
  expect(first?.shard).toBe(0)
  expect(await engine.counts()).toEqual({ queued: 2, active: 1, done: 0, failed: 0 })
  if (first !== null) await engine.fail(first, 'died')
  expect([...(await drain(engine))].sort()).toEqual([0, 1, 2])
  expect(await engine.counts()).toEqual({ queued: 0, active: 0, done: 3, failed: 0 })
})

test.skipIf(!hasPostgres)('what is submitted twice waits once; what has no receipt is put in again', async () => {
  const engine = await open(batchOf(2))
  await engine.submit(upTo(2))
  await engine.submit(upTo(2))
  expect(await engine.counts()).toEqual({ queued: 2, active: 0, done: 0, failed: 0 })
  await drain(engine)
  await engine.submit(upTo(1))
  expect(await engine.counts()).toEqual({ queued: 1, active: 0, done: 1, failed: 0 })
  expect(await drain(engine)).toEqual([0])
})

test.skipIf(!hasPostgres)('a queue is told references and codes, and nothing else', async () => {
  const batch = batchOf(1)
  const engine = await open(batch)
  await engine.submit(upTo(1))
  const claim = await engine.claim()
  if (claim !== null) await engine.fail(claim, 'died')
  const [job] = await sql('select data, output from requis_queue.job where name = $1', [batch.id])
  expect(job).toEqual({ data: { batch: batch.id, shard: 0, plan: batch.plan }, output: { code: 'died' } })
})

test.skipIf(!hasPostgres)('jobs of another batch on the same database are not touched', async () => {
  const [one, other] = [batchOf(2), batchOf(2)]
  const engine = await open(one)
  const others = await open(other)
  await engine.submit(upTo(2))
  await others.submit(upTo(2))
  expect(await drain(engine)).toEqual([0, 1])
  await engine.cancel()
  expect(await others.counts()).toEqual({ queued: 2, active: 0, done: 0, failed: 0 })
})

test.skipIf(!hasPostgres)('a job of another plan in the queue is put aside, and never taken', async () => {
  const batch = batchOf(1)
  const engine = await open(batch)
  await engine.submit(upTo(1))
  await sql(`insert into requis_queue.job (name, data, priority) values ($1, '{"batch":"x","shard":7}', 9)`, [batch.id])
  expect(await drain(engine)).toEqual([0])
})

test.skipIf(!hasPostgres)(
  'a batch that is paused gives nothing; open again it goes on; cancelled it ends',
  async () => {
    const batch = batchOf(3)
    const engine = await open(batch)
    await engine.submit(upTo(3))
    const queue = await openQueue(cluster.url, quick)
    await setBatchState(queue, batch.id, 'paused')
    expect(await engine.claim()).toBeNull()
    await setBatchState(queue, batch.id, 'open')
    expect((await openBatches(queue)).map(({ id }) => id)).toContain(batch.id)
    const claim = await engine.claim()
    expect(claim?.shard).toBe(0)
    await engine.cancel()
    expect(await engine.claim()).toBeNull()
    if (claim !== null) await engine.complete(claim)
    expect(await engine.counts()).toEqual({ queued: 0, active: 0, done: 1, failed: 0 })
    await setBatchState(queue, batch.id, 'done')
    expect((await findBatch(queue, batch.id))?.state).toBe('done')
    await queue.close()
  },
)

test.skipIf(!hasPostgres)('a fetch stays short where many wait', async () => {
  const batch = batchOf(20_000)
  const engine = await open(batch)
  await engine.submit(upTo(1))
  await sql(
    `insert into requis_queue.job (name, data)
     select $1::text, jsonb_build_object('batch', $1::text, 'shard', n, 'plan', $2::text) from generate_series(1, 20000) n`,
    [batch.id, batch.plan],
  )
  await sql('analyze requis_queue.job')
  const plan = await sql(
    `explain select id from requis_queue.job where name = '${batch.id}' and state < 'active' and start_after < now()
     order by priority desc, created_on, id limit 1`,
  )
  expect(JSON.stringify(plan)).toMatch(/_next/)
  expect(JSON.stringify(plan)).not.toMatch(/Sort/)
})

/** A host that ends without a word: its session and its ticks are gone, its claims stand. */
const die = async (batch: QueuedBatch): Promise<void> => {
  const [host] = await sql('select host from requis.claim where batch = $1', [batch.id])
  await sql(
    `select pg_terminate_backend(l.pid) from pg_locks l join requis.host h
     on l.locktype = 'advisory' and (l.classid::bigint << 32 | l.objid::bigint) = h.lock where h.host = $1`,
    [host?.host],
  )
}

const claimSoon = async (engine: BatchQueue, within: number): Promise<number | null> => {
  const began = performance.now()
  for (;;) {
    const claim = await engine.claim()
    if (claim !== null) return claim.shard
    if (performance.now() - began > within) return null
    await delay(50)
  }
}

test.skipIf(!hasPostgres)('a host whose session is lost for a moment keeps its shard', async () => {
  const batch = batchOf(1)
  const holder = await open(batch)
  const other = await open(batch)
  await holder.submit(upTo(1))
  const claim = await holder.claim()
  await die(batch)
  expect(await claimSoon(other, 1000)).toBeNull()
  if (claim !== null) await holder.complete(claim)
  expect(await other.counts()).toEqual({ queued: 0, active: 0, done: 1, failed: 0 })
})

test.skipIf(!hasPostgres)('what a dead host held is given back after the grace, and counts once', async () => {
  const batch = batchOf(1)
  // This one never says again that it lives.
  const dead = await open(batch, { ...quick, tick: 3_600_000 })
  await dead.submit(upTo(1))
  const claim = await dead.claim()
  await die(batch)
  const other = await open(batch)
  expect(await claimSoon(other, 10_000)).toBe(0)
  // It was only asleep, and says that it is done: the shard is done, once.
  if (claim !== null) await dead.complete(claim)
  if (claim !== null) await other.complete(claim)
  expect(await other.counts()).toEqual({ queued: 0, active: 0, done: 1, failed: 0 })
})

test.skipIf(!hasPostgres)('a host that is stopped with its session open counts as dead once it is silent', async () => {
  const batch = batchOf(1)
  const stopped = await open(batch, { ...quick, tick: 3_600_000 })
  await stopped.submit(upTo(1))
  await stopped.claim()
  const other = await open(batch)
  expect(await claimSoon(other, 200)).toBeNull()
  expect(await claimSoon(other, 10_000)).toBe(0)
})

test.skipIf(!hasPostgres)('a claim whose answer was lost is given back', async () => {
  const batch = batchOf(1)
  const engine = await open(batch)
  await engine.submit(upTo(1))
  const claim = await engine.claim()
  // The same process, as if it had never heard: it holds nothing that it knows of.
  if (claim !== null) await engine.complete(claim)
  await engine.submit(upTo(1))
  await sql(`update requis_queue.job set state = 'active', started_on = now() where name = $1`, [batch.id])
  await sql(
    `insert into requis.claim (batch, job, host)
     select $1::text, id, (select host from requis.tally where batch = $1 and done = 1)
     from requis_queue.job where name = $1`,
    [batch.id],
  )
  expect(await claimSoon(engine, 10_000)).toBe(0)
})

test.skipIf(!hasPostgres)('shards whose rows vanished from the queue are put in again, and counted right', async () => {
  const batch = batchOf(6)
  const engine = await open(batch)
  await engine.submit(upTo(6))
  const done = await engine.claim()
  if (done !== null) await engine.complete(done)
  await engine.claim()
  // Two that wait are gone, and so is the claim of the one that is worked on.
  await sql('delete from requis_queue.job where name = $1 and id = any($2)', [
    batch.id,
    [jobOf(batch.id, 3), jobOf(batch.id, 4)],
  ])
  await sql('delete from requis.claim where batch = $1', [batch.id])
  const missing = async function* () {
    yield* [1, 2, 3, 4, 5]
  }
  expect(await engine.requeue(missing())).toBe(3)
  expect(await engine.counts()).toEqual({ queued: 5, active: 0, done: 1, failed: 0 })
  expect(await engine.requeue(missing())).toBe(0)
  expect([...(await drain(engine))].sort()).toEqual([1, 2, 3, 4, 5])
  expect(await engine.counts()).toEqual({ queued: 0, active: 0, done: 6, failed: 0 })
})

test.skipIf(!hasPostgres)('a wrong password is refused, and no word of the address is told', async () => {
  const wrong = cluster.url.replace('invented', 'somethingelse')
  const failure = await openBatchQueue(wrong, batchOf(1), quick).catch((error: unknown) => error)
  expect(failure).toMatchObject({ problem: { code: 'batch.queue-refused' } })
  expect(String(failure)).not.toMatch(/somethingelse|127\.0\.0\.1/)
  await expect(openBatchQueue('mysql://x', batchOf(1), quick)).rejects.toMatchObject({
    problem: { code: 'batch.queue-refused' },
  })
})

/** A server that leaves the first so many connections without an answer, as a loaded machine does. */
const slowAtFirst = async (unanswered: number) => {
  const sockets: Socket[] = []
  let came = 0
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    came += 1
    if (came <= unanswered) return
    const there = connect(cluster.port, '127.0.0.1')
    there.on('error', () => {})
    sockets.push(there)
    socket.pipe(there).pipe(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const close = (): void => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: cluster.url.replace(`:${cluster.port}/`, `:${port}/`), close }
}

test.skipIf(!hasPostgres)('a server that is slow to answer at first has not refused anybody', async () => {
  const slow = await slowAtFirst(2)
  const queue = await openQueue(slow.url, { ...quick, answer: 1000 })
  expect(await findBatch(queue, 'f'.repeat(32))).toBeNull()
  await queue.close()
  slow.close()
})

test.skipIf(!hasPostgres)(
  'a worker that starts while the server is down, killed a moment ago, waits until it is back',
  async () => {
    await cluster.kill()
    const opening = openQueue(cluster.url, quick)
    await delay(1500)
    await cluster.start()
    const queue = await opening
    expect(await findBatch(queue, 'f'.repeat(32))).toBeNull()
    await queue.close()
  },
)

test.skipIf(!hasPostgres)('a batch that is paused has not ended: whoever waits for the end stays', async () => {
  const batch = batchOf(1)
  await open(batch)
  const queue = await openQueue(cluster.url, quick)
  for (const { id } of await openBatches(queue)) await setBatchState(queue, id, 'done')
  expect(await hasUnended(queue)).toBe(false)
  await setBatchState(queue, batch.id, 'paused')
  expect([await openBatches(queue), await hasUnended(queue)]).toEqual([[], true])
  await setBatchState(queue, batch.id, 'done')
  expect(await hasUnended(queue)).toBe(false)
  await queue.close()
})

test.skipIf(!hasPostgres)('a batch of another plan under the same id is refused', async () => {
  const batch = batchOf(1)
  await open(batch)
  await expect(open({ ...batch, plan: 'c'.repeat(64) })).rejects.toMatchObject({
    problem: { code: 'batch.other-batch' },
  })
})

test.skipIf(!hasPostgres)('an acknowledgement is tried again until a killed database is back', async () => {
  const batch = batchOf(2)
  const engine = await open(batch)
  await engine.submit(upTo(2))
  const claim = await engine.claim()
  await cluster.kill()
  const acknowledged = claim === null ? Promise.resolve() : engine.complete(claim)
  await delay(300)
  await cluster.start()
  await acknowledged
  expect(await drain(engine)).toEqual([1])
  expect(await engine.counts()).toEqual({ queued: 0, active: 0, done: 2, failed: 0 })
})

test.skipIf(!hasPostgres)('a queue that is dropped, or away for long, is said to be lost', async () => {
  const batch = batchOf(1)
  const engine = await open(batch)
  await engine.submit(upTo(1))
  await sql('drop schema requis cascade')
  await expect(engine.claim()).rejects.toMatchObject({ problem: { code: 'batch.queue-lost' } })
  const again = await open(batch, { ...quick, lost: 500 })
  await again.submit(upTo(1))
  await cluster.kill()
  await expect(again.claim()).rejects.toMatchObject({ problem: { code: 'batch.queue-lost' } })
  await cluster.start()
})

test.skipIf(!hasPostgres).each([5, -5])(
  'a host whose clock is %d hours wrong takes nothing from a live one, and keeps what it took',
  async (hours) => {
    const batch = batchOf(2)
    const right = await open(batch)
    await right.submit(upTo(2))
    const held = await right.claim()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
    try {
      const wrong = await open(batch)
      const own = await wrong.claim()
      // Longer than the silence and the grace after which a host counts as dead.
      await delay(2 * quick.silent)
      expect([held?.shard, own?.shard].sort()).toEqual([0, 1])
      expect(await wrong.claim()).toBeNull()
      expect(await right.claim()).toBeNull()
      expect(await right.counts()).toEqual({ queued: 0, active: 2, done: 0, failed: 0 })
      if (own !== null) await wrong.complete(own)
      if (held !== null) await right.complete(held)
      expect(await right.counts()).toEqual({ queued: 0, active: 0, done: 2, failed: 0 })
    } finally {
      vi.useRealTimers()
    }
  },
)
