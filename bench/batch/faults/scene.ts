import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
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
}

export type SceneOptions = { readonly program: string; readonly base: string; readonly spins: number }

/** Quick: a second stands for what are ten in use. */
const timings = ['--tick', '100', '--grace', '600', '--silent', '1500', '--lost', '20000', '--answer', '2000']

export type Stage = {
  readonly scene: (random: Random) => Scene
  readonly undisturbed: ReadonlyMap<string, string>
  readonly close: () => Promise<void>
}

/** A cluster and an undisturbed run, shared by all the faults. */
export const openStage = async ({ program, base, spins }: SceneOptions): Promise<Stage> => {
  const root = mkdtempSync(join(tmpdir(), 'requis-faults-'))
  const { start, endAll } = starter(program)
  const cluster = await makeCluster()
  let made = 0
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
  const work = (queue = cluster.url) => ['work', '--queue', queue, '--spins', String(spins), '--watched', ...timings]
  const storage = folder()
  await success(start(coordinate(storage)))
  return {
    scene: (random) => ({ start, random, cluster, folder, coordinate, work }),
    undisturbed: digestOf(storage),
    close: async () => {
      endAll()
      unmountAll()
      await cluster.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Throws where a process did not end well: a fault that nobody survived. */
export const success = async (running: Running): Promise<void> => {
  const { code, signal, last } = await running.ended
  if (code !== 0) throw new Error(`a process ended with ${code ?? signal}: ${last}`)
}

/** Null where the batch equals the undisturbed run byte for byte; else what differs. */
export const judge = (stage: Stage, storage: string): readonly string[] =>
  differences(stage.undisturbed, digestOf(storage))

/** At once, or a little later: faults fall anywhere. */
export const soon = async (random: Random, most: number): Promise<void> => await delay(random.below(most))
