import { setTimeout as delay } from 'node:timers/promises'
import { diskFull, readOnly } from './disk.ts'
import { networkCut } from './network.ts'
import { admin, type Scene, soon, success } from './scene.ts'

/** Sets one fault off and has the batch finished; gives its storage, or why this machine cannot make such a fault. */
export type Fault = (scene: Scene) => Promise<string | { readonly skipped: string }>

/** The one process of the embedded engine is killed, three times over, wherever it stands. */
const aloneKilled: Fault = async ({ start, random, folder, coordinate }) => {
  const storage = folder()
  for (const point of ['at claim', 'at receipt', 'at finish']) {
    const running = start(coordinate(storage))
    await running.says(point, point === 'at finish' ? 1 : 1 + random.below(3)).catch(() => {})
    await soon(random, 30)
    running.kill('SIGKILL')
    await running.ended
  }
  await success(start(coordinate(storage)))
  return storage
}

/** A worker host is gone for good in the middle of a shard; the other goes on. */
const workerKilled: Fault = async ({ start, random, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const coordinator = start(coordinate(storage, cluster.url))
  const [doomed, other] = [start(work()), start(work())]
  await doomed.says('at claim', 1 + random.below(2)).catch(() => {})
  await soon(random, 60)
  doomed.kill('SIGKILL')
  await success(coordinator, other)
  return storage
}

/** The coordinator dies: while it plans, submits or waits. */
const coordinatorKilled =
  (point: string): Fault =>
  async ({ start, random, cluster, folder, coordinate, work }) => {
    const storage = folder()
    const doomed = start(coordinate(storage, cluster.url))
    const worker = start(work())
    await doomed.says(point)
    await soon(random, 40)
    doomed.kill('SIGKILL')
    await doomed.ended
    await success(start(coordinate(storage, cluster.url)), worker)
    return storage
  }

/** A worker dies as it commits a receipt. It is started again. */
const receiptKilled: Fault = async ({ start, random, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const coordinator = start(coordinate(storage, cluster.url))
  for (let times = 0; times < 2; times += 1) {
    const doomed = start(work())
    await doomed.says('at receipt')
    await soon(random, 4)
    doomed.kill('SIGKILL')
    await doomed.ended
  }
  const worker = start(work())
  await success(coordinator, worker)
  return storage
}

const databaseKilled: Fault = async ({ start, random, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const coordinator = start(coordinate(storage, cluster.url))
  const workers = [start(work()), start(work())]
  await workers[0]?.says('at claim', 1 + random.below(2)).catch(() => {})
  await soon(random, 60)
  await cluster.kill()
  await soon(random, 400)
  await cluster.start()
  await success(coordinator, ...workers)
  return storage
}

/** All that the queue knew is gone. Whoever was at work says that it is lost; the same commands finish the batch. */
const databaseDropped: Fault = async ({ start, random, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const database = `dropped_${random.below(1_000_000_000)}`
  await admin(cluster.url, `create database ${database}`)
  const url = cluster.url.replace(/\/\w+$/, `/${database}`)
  const [coordinator, worker] = [start(coordinate(storage, url)), start(work(url))]
  await worker.says('at claim', 2)
  await soon(random, 60)
  await admin(cluster.url, `drop database ${database} with (force)`)
  await admin(cluster.url, `create database ${database}`)
  const lost = await Promise.all([coordinator.ended, worker.ended])
  if (lost.some(({ last }) => !last.includes('batch.queue-lost')))
    throw new Error(`not said to be lost: ${lost[0]?.last}`)
  const again = [start(coordinate(storage, url)), start(work(url))]
  await success(...again)
  await admin(cluster.url, `drop database ${database} with (force)`)
  return storage
}

/** Asleep for longer than any grace, with its session open: its shard is done by another, and by itself when it wakes. */
const stopped: Fault = async ({ start, random, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const coordinator = start(coordinate(storage, cluster.url))
  const [asleep, other] = [start(work()), start(work())]
  await asleep.says('at claim')
  await soon(random, 60)
  asleep.kill('SIGSTOP')
  await success(coordinator, other)
  asleep.kill('SIGCONT')
  await delay(300)
  asleep.kill('SIGKILL')
  await asleep.ended
  return storage
}

const hours = (count: number): string => `--skew=${count * 3_600_000}`

/** The machine's clock is put back by six hours between two runs of the embedded engine. */
const clockPutBack: Fault = async ({ start, random, folder, coordinate }) => {
  const storage = folder()
  const doomed = start([...coordinate(storage), hours(3)])
  await doomed.says('at claim', 2 + random.below(3))
  await soon(random, 30)
  doomed.kill('SIGKILL')
  await doomed.ended
  await success(start([...coordinate(storage), hours(-3)]))
  return storage
}

/** Clocks of three hosts, three hours apart. */
const skewed: Fault = async ({ start, cluster, folder, coordinate, work }) => {
  const storage = folder()
  const all = [start(coordinate(storage, cluster.url)), start([...work(), hours(3)]), start([...work(), hours(-3)])]
  await success(...all)
  return storage
}

export const faults: Readonly<Record<string, Fault>> = {
  'the one process of the embedded engine is killed': aloneKilled,
  'a worker host is gone for good': workerKilled,
  'the coordinator is killed as it plans': coordinatorKilled('at plan'),
  'the coordinator is killed as it submits': coordinatorKilled('at submit'),
  'the coordinator is killed as it waits': coordinatorKilled('at submitted'),
  'a worker is killed as it commits a receipt': receiptKilled,
  'PostgreSQL is killed': databaseKilled,
  'the database is dropped': databaseDropped,
  'a host is stopped for longer than any grace': stopped,
  'clocks of hosts differ by hours': skewed,
  'the clock is put back between two runs': clockPutBack,
  'the disk is full': diskFull,
  'the storage is read-only': readOnly,
  'the network between hosts is cut': networkCut,
}
