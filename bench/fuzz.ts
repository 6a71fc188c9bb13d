import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { formats } from '../src/model/record/piece.ts'

// `npm run fuzz -- FORMAT|all [--cases N] [--seed S] [--from N]`: whole files are changed in a thousand ways and read.
// Each case may end in a reading or in quarantine; a crash, an answer that breaks the model, 20 s or 1.5 GB are faults.
// A fault is told by its format, seed and number, never by what the file holds; `--from N --cases 1` runs it again.

const patience = 20_000
const mostKilobytes = 1.5 * 1024 * 1024

const Message = z.object({
  at: z.number(),
  outcome: z.string().nullable(),
  milliseconds: z.number().default(0),
  kilobytes: z.number().default(0),
})

type Run = {
  readonly format: string
  readonly outcomes: Map<string, number>
  readonly faults: string[]
  at: number
  done: number
  slowest: { readonly at: number; readonly milliseconds: number }
  kilobytes: number
}

/** What the process holds now; 0 where the system does not tell. */
const residentKilobytes = (child: ChildProcess): number => {
  try {
    return Number(/VmRSS:\s{1,20}(\d{1,15})/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const startWorker = (format: string, seed: string, from: number, to: number): ChildProcess =>
  spawn(
    process.execPath,
    ['--unhandled-rejections=strict', join(import.meta.dirname, 'fuzz-worker.js'), format, seed, `${from}`, `${to}`],
    { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  )

const hear = (run: Run, raw: unknown): void => {
  const { at, outcome, milliseconds, kilobytes } = Message.parse(raw)
  run.at = at
  if (outcome === null) return
  run.done += 1
  run.outcomes.set(outcome, (run.outcomes.get(outcome) ?? 0) + 1)
  if (outcome.startsWith('fault')) run.faults.push(`${run.format} ${at}: ${outcome}`)
  if (milliseconds > run.slowest.milliseconds) run.slowest = { at, milliseconds }
  run.kilobytes = Math.max(run.kilobytes, kilobytes)
}

/** Runs cases until all are done or the process dies; says why it died, null when all went well. */
const runWorker = (run: Run, seed: string, from: number, to: number): Promise<string | null> =>
  new Promise((settle) => {
    const child = startWorker(run.format, seed, from, to)
    let heard = Date.now()
    let why: string | null = null
    child.on('message', (raw) => {
      heard = Date.now()
      hear(run, raw)
    })
    const watch = setInterval(() => {
      if (Date.now() - heard > patience) why = 'too slow'
      if (residentKilobytes(child) > mostKilobytes) why = 'too much memory'
      if (why !== null) child.kill('SIGKILL')
    }, 200)
    child.on('close', (code) => {
      clearInterval(watch)
      settle(why ?? (code === 0 ? null : `crash ${code ?? 'by a signal'}`))
    })
  })

const fuzz = async (format: string, cases: number, seed: string, start: number): Promise<Run> => {
  const slowest = { at: start, milliseconds: 0 }
  const run: Run = { format, outcomes: new Map(), faults: [], at: start - 1, done: 0, slowest, kilobytes: 0 }
  for (let from = start; from < start + cases; from = run.at + 1) {
    const why = await runWorker(run, seed, from, start + cases)
    if (why === null) break
    run.faults.push(`${format} ${run.at}: ${why}`)
    if (run.at < from) break
  }
  return run
}

const show = (run: Run, seconds: number): void => {
  const outcomes = [...run.outcomes].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
  console.log(`${run.format}: ${run.done} cases, ${(run.done / seconds).toFixed(1)} a second; ${outcomes.join(', ')}`)
  console.log(
    `  slowest ${Math.round(run.slowest.milliseconds)} ms (case ${run.slowest.at}), peak ${Math.round(run.kilobytes / 1024)} MB, ${run.faults.length} faults`,
  )
  for (const fault of run.faults) console.log(`  FAULT ${fault}`)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
})
const asked = positionals.flatMap((name) => (name === 'all' ? formats : formats.filter((one) => one === name)))
if (asked.length === 0) throw new Error(`fuzz needs a format: all, ${formats.join(', ')}`)
// A seed that is no number would make one and the same case of all.
if (!/^\d{1,9}$/.test(values.seed)) throw new Error('--seed is a number')
let faults = 0
for (const format of asked) {
  const start = performance.now()
  const run = await fuzz(format, Number(values.cases), values.seed, Number(values.from))
  show(run, (performance.now() - start) / 1000)
  faults += run.faults.length
}
process.exitCode = faults === 0 ? 0 : 1
