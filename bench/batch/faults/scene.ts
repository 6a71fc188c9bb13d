import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Random } from '../../random.ts'
import { type Cluster, makeCluster } from '../cluster.ts'
import { differences, digestOf } from './digest.ts'
import { unmountAll } from './disk.ts'
import { type Running, type Start, starter } from './processes.ts'

/** What a fault is set off in: an invented base, an undisturbed run of it, and processes to disturb. */
export type Scene = {
  readonly start: Start
  readonly random: Random
  readonly cluster: Cluster
  /** A new folder for a batch's storage. */
  readonly folder: () => string
  /** Flags of a coordinator of that folder; with the queue, or alone. */
  readonly coordinate: (storage: string, queue?: string) => readonly string[]
  readonly work: (queue?: string) => readonly string[]
  /** Ends what a scene that failed has left running: it must not work in the next one. */
  readonly clear: () => void
}

export type SceneOptions = { readonly program: string; readonly base: string; readonly spins: number }

/** Quick: a second stands for what are ten in use. `lost` is long: under load the machine once stood still for 44 s. */
const timings = ['--tick', '100', '--grace', '600', '--silent', '1500', '--lost', '60000', '--answer', '2000']

export type Stage = {
  readonly scene: (random: Random) => Promise<Scene>
  readonly undisturbed: ReadonlyMap<string, string>
  readonly close: () => Promise<void>
}

/** A cluster and an undisturbed run, shared by all the faults. */
export const openStage = async ({ program, base, spins }: SceneOptions): Promise<Stage> => {
  const root = mkdtempSync(join(tmpdir(), 'requis-faults-'))
  const { start, endAll } = starter(program)
  const cluster = await makeCluster()
  let made = 0
  let scenes = 0
  const folder = (): string => {
    made += 1
    const path = join(root, `storage-${made}`)
    mkdirSync(path)
    return path
  }
  const common = ['--base', base, '--spins', String(spins), '--watched', ...timings]
  const coordinate = (storage: string, queue?: string) => [
    'coordinate',
    ...['--storage', storage, ...common],
    ...(queue === undefined ? [] : ['--queue', queue, '--threads', '0']),
  ]
  const work = (queue: string) => ['work', '--queue', queue, '--spins', String(spins), '--watched', ...timings]
  const storage = folder()
  await success(start(coordinate(storage)))
  return {
    // The same base gives the same batch id: each scene has a database where no row of a former one lies.
    scene: async (random) => {
      scenes += 1
      const own = { ...cluster, url: await freshDatabase(cluster, scenes) }
      const workOwn = (queue = own.url) => work(queue)
      return { start, random, cluster: own, folder, coordinate, work: workOwn, clear: endAll }
    },
    undisturbed: digestOf(storage),
    close: async () => {
      endAll()
      unmountAll()
      await cluster.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const freshDatabase = async ({ url }: Cluster, scene: number): Promise<string> => {
  const name = `scene_${scene}`
  await admin(url, `create database ${name}`)
  return url.replace(/\/postgres$/, `/${name}`)
}

export const admin = async (connectionString: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(text)
  await client.end()
}

/** A scene takes seconds; on a loaded machine tens of them. By hand. */
const longest = 180_000

/**
 * Until all have ended; throws at once where one did not end well, and where they are not at their end in time: a fault that nobody
 * survived. A process that the others wait for is never awaited alone: its last word would be lost with it.
 */
export const success = async (...all: readonly Running[]): Promise<void> => {
  const late = new AbortController()
  const over = delay(longest, undefined, { signal: late.signal }).then(() => {
    throw new Error(`not over after ${longest / 1000} s: ${all.map((running) => running.stands()).join(' | ')}`)
  })
  try {
    await Promise.race([Promise.all(all.map(endWell)), over])
  } finally {
    late.abort()
    over.catch(() => {})
  }
}

const endWell = async (running: Running): Promise<void> => {
  const { code, signal } = await running.ended
  if (code !== 0) throw new Error(`a process ended with ${code ?? signal}: ${running.stands()}`)
}

/** Null where the batch equals the undisturbed run byte for byte; else what differs. */
export const judge = (stage: Stage, storage: string): readonly string[] =>
  differences(stage.undisturbed, digestOf(storage))

/** At once, or a little later: faults fall anywhere. */
export const soon = async (random: Random, most: number): Promise<void> => await delay(random.below(most))
