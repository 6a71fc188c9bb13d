import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What the process that runs the cases may take before it is ended. */
export type Bounds = { readonly milliseconds: number; readonly kilobytes: number }

const Message = z.object({
  at: z.number(),
  outcome: z.string().nullable(),
  milliseconds: z.number().default(0),
  kilobytes: z.number().default(0),
})

/** `name`: the format, or the kind of change. A fault is told by its name and number, never by what the file holds. */
export type Run = {
  readonly name: string
  readonly outcomes: Map<string, number>
  readonly faults: string[]
  at: number
  done: number
  slowest: { readonly at: number; readonly milliseconds: number }
  kilobytes: number
}

type Cases = { readonly name: string; readonly from: number; readonly to: number }

/** Starts a process that tells each case before it starts and when it ends. */
type Start = (cases: Cases) => readonly string[]

/** What the process holds now; 0 where the system does not tell. */
const residentKilobytes = (child: ChildProcess): number => {
  try {
    return Number(/VmRSS:\s{1,20}(\d{1,15})/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const hear = (run: Run, raw: unknown): void => {
  const { at, outcome, milliseconds, kilobytes } = Message.parse(raw)
  run.at = at
  if (outcome === null) return
  run.done += 1
  run.outcomes.set(outcome, (run.outcomes.get(outcome) ?? 0) + 1)
  if (outcome.startsWith('fault')) run.faults.push(`${run.name} ${at}: ${outcome}`)
  if (milliseconds > run.slowest.milliseconds) run.slowest = { at, milliseconds }
  run.kilobytes = Math.max(run.kilobytes, kilobytes)
}

/** Runs cases until all are done or the process dies; says why it died, null when all went well. */
const runWorker = (run: Run, argv: readonly string[], bounds: Bounds): Promise<string | null> =>
  new Promise((settle) => {
    const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const
    const child = spawn(process.execPath, ['--unhandled-rejections=strict', ...argv], { stdio: [...stdio] })
    let heard = Date.now()
    let why: string | null = null
    child.on('message', (raw) => {
      heard = Date.now()
      hear(run, raw)
    })
    const watch = setInterval(() => {
      if (Date.now() - heard > bounds.milliseconds) why = 'too slow'
      if (residentKilobytes(child) > bounds.kilobytes) why = 'too much memory'
      if (why !== null) child.kill('SIGKILL')
    }, 200)
    child.on('close', (code) => {
      clearInterval(watch)
      settle(why ?? (code === 0 ? null : `crash ${code ?? 'by a signal'}`))
    })
  })

/** All cases of one name; the one after a case that ended its process starts another. */
export const runCases = async ({ name, from: start, to }: Cases, startWith: Start, bounds: Bounds): Promise<Run> => {
  const slowest = { at: start, milliseconds: 0 }
  const run: Run = { name, outcomes: new Map(), faults: [], at: start - 1, done: 0, slowest, kilobytes: 0 }
  for (let from = start; from < to; from = run.at + 1) {
    const why = await runWorker(run, startWith({ name, from, to }), bounds)
    if (why === null) break
    run.faults.push(`${name} ${run.at}: ${why}`)
    if (run.at < from) break
  }
  return run
}

export const showRun = (run: Run, seconds: number): void => {
  const outcomes = [...run.outcomes].sort(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
  console.log(`${run.name}: ${run.done} cases, ${(run.done / seconds).toFixed(1)} a second; ${outcomes.join(', ')}`)
  console.log(
    `  slowest ${Math.round(run.slowest.milliseconds)} ms (case ${run.slowest.at}), peak ${Math.round(run.kilobytes / 1024)} MB, ${run.faults.length} faults`,
  )
  for (const fault of run.faults) console.log(`  FAULT ${fault}`)
}
