import { join } from 'node:path'
import type { EngineCounts } from '../../batch/engine/engine.ts'
import type { Metered, RetryCause } from '../../batch/metrics/batch-families.ts'
import { addEnds, type EndCounts, noEnds } from '../../batch/model/ends.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import type { Language } from '../../messages/index.ts'
import { replaceFileAside } from '../../store/files/disk.ts'
import type { Output } from '../say/output.ts'
import { openMeter } from './meter.ts'

/** What a running batch tells: on a terminal one line that changes, elsewhere a line now and then. */
export type BatchProgress = {
  /** So many files were seen: a first walk through the source, before a dossier of it is known. */
  readonly looked: (files: number) => void
  readonly listed: (items: number, dossiers: number) => void
  /** So many dossiers were renamed since their plan, and are known by what they hold. */
  readonly moved: (dossiers: number) => void
  readonly start: (plan: PlanHead, done: Done) => void
  readonly done: (outcome: { readonly ends: EndCounts; readonly dossiers: number }) => void
  /** A shard is begun here; what it gives is called once it is no more worked on. */
  readonly began: () => () => void
  readonly retried: (cause: RetryCause) => void
  /** What the queue says, where there is one; `idle`: for how many ms nobody has worked on what waits, null where somebody does. */
  readonly queue: (counts: EngineCounts, idle: number | null) => void
  /** So many shards that the queue had lost were put in again. */
  readonly requeued: (shards: number) => void
  /** All that is counted, for a program that watches. */
  readonly metered: () => Omit<Metered, 'software' | 'memory' | 'cpuSeconds' | 'startedAt'>
  readonly end: () => void
  readonly now: () => Progress
}

/** What the receipts say when a run begins. */
type Done = {
  readonly ends: EndCounts
  readonly done: number
  readonly dossiers: number
  readonly shards: number
}

/** `rate`: items a minute in this run; `eta`: seconds left; null before anything is done. */
type Progress = {
  readonly planned: number
  readonly done: number
  readonly ends: EndCounts | null
  readonly rate: number | null
  readonly eta: number | null
}

/** Milliseconds between two lines. In a file the first ones come sooner: each waits as long as all before it. */
const onTerminal = 250
const inFileFirst = 1000
const inFile = 15_000

/** Between two times that a running batch leaves word of its pace. */
const keptEvery = 1000

export const startProgress = (output: Output, onChange: (progress: Progress) => void = () => {}): BatchProgress => {
  const say = lineSayer(output)
  const meter = openMeter()
  let planned = 0
  let before = 0
  let ends: EndCounts | null = null
  let since = performance.now()
  let kept = Number.NEGATIVE_INFINITY
  let isListing = false
  const now = (): Progress => progressOf(planned, before, ends, performance.now() - since)
  const tell = (): void => {
    const progress = now()
    if (performance.now() - kept > keptEvery) {
      kept = performance.now()
      onChange(progress)
    }
    say(runningLine(progress, output.language))
  }
  return {
    looked: (files) => {
      if (!isListing) say(batchScreen(output.language, 'looking', { files }), files === 0)
    },
    listed: (items, dossiers) => {
      isListing = true
      say(batchScreen(output.language, 'listing', { items, dossiers }))
    },
    moved: (dossiers) => {
      if (dossiers > 0) say(batchScreen(output.language, 'moved', { dossiers }), true)
    },
    start: (plan, done) => {
      planned = plan.items
      before = done.done
      ends = done.ends
      since = performance.now()
      meter.start(plan, done)
      const { items, dossiers } = plan
      say(batchScreen(output.language, 'planned', { items, dossiers, done: done.done }), true)
      tell()
    },
    done: (outcome) => {
      ends = ends === null ? outcome.ends : addEnds(ends, outcome.ends)
      meter.done(outcome.dossiers)
      tell()
    },
    began: meter.began,
    retried: meter.retried,
    queue: (counts, idle) => {
      meter.queue(counts)
      if (idle !== null) say(idleLine(now(), counts.queued, idle, output.language))
    },
    requeued: (shards) => {
      if (shards > 0) say(batchScreen(output.language, 'requeued', { shards }), true)
    },
    metered: () => {
      const { rate, eta } = now()
      return { ...meter.now(), ends: ends ?? noEnds, rate, eta: planned === 0 ? null : eta }
    },
    end: () => {
      if (process.stderr.isTTY && !output.quiet) process.stderr.write('\r\u001b[2K')
    },
    now,
  }
}

const progressOf = (planned: number, before: number, ends: EndCounts | null, milliseconds: number): Progress => {
  const done = ends === null ? 0 : Object.values(ends).reduce((sum, count) => sum + count, 0)
  const fresh = done - before
  const rate = fresh === 0 || milliseconds < 1 ? null : (fresh / milliseconds) * 60_000
  const eta = rate === null ? null : Math.round(((planned - done) / rate) * 60)
  return { planned, done, ends, rate: rate === null ? null : Math.round(rate * 10) / 10, eta }
}

const runningLine = ({ planned, done, rate, eta }: Progress, language: Language): string =>
  batchScreen(language, rate === null ? 'begun' : 'running', {
    done,
    planned,
    rate: rate ?? 0,
    eta: lengthOf(eta ?? 0),
  })

const idleLine = ({ planned, done }: Progress, shards: number, idle: number, language: Language): string =>
  batchScreen(language, 'idle', { done, planned, shards, since: lengthOf(Math.round(idle / 1000)) })

/** « 2 h 05 », « 12 min », « 40 s ». */
const lengthOf = (seconds: number): string => {
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
}

const lineSayer = (output: Output) => {
  const began = performance.now()
  let last = Number.NEGATIVE_INFINITY
  return (line: string, isFirst = false): void => {
    if (output.quiet || output.json) return
    const now = performance.now()
    const isTerminal = process.stderr.isTTY === true
    const wait = isTerminal ? onTerminal : Math.min(inFile, Math.max(inFileFirst, last - began))
    if (!isFirst && now - last < wait) return
    last = now
    if (isTerminal) process.stderr.write(`\r\u001b[2K${line}`)
    else output.say(line)
  }
}

/** `requis status`, run elsewhere, knows the pace by this file. */
export const keepProgress = (folder: string) => (now: Progress) =>
  replaceFileAside(join(folder, 'progress.json'), Buffer.from(`${JSON.stringify(now)}\n`, 'utf8'), 0o600)
