import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process of a batch, watched by what it says. */
export type Running = {
  readonly child: ChildProcess
  /** When it says a line that begins so, for the `times`th time; rejects where it ends first. */
  readonly says: (start: string, times?: number) => Promise<void>
  /** Its last line, once it has ended. */
  readonly ended: Promise<Ended>
  /** What it is, how it ended if it has, and its last words on both of its outputs. */
  readonly stands: () => string
  readonly kill: (signal: NodeJS.Signals) => void
}

export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly last: string
}

export type Start = (flags: readonly string[], options?: { readonly prefix?: readonly string[] }) => Running

/** `program` is the built `bench/batch/program/program.js`. All that was started is ended by `endAll`. */
export const starter = (program: string): { readonly start: Start; readonly endAll: () => void } => {
  const children: ChildProcess[] = []
  const start: Start = (flags, { prefix = [] } = {}) => {
    const [command = '', ...rest] = [...prefix, process.execPath, program, ...flags]
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
    children.push(child)
    return watch(child, flags[0] ?? '')
  }
  const endAll = (): void => {
    for (const child of children.splice(0))
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  }
  return { start, endAll }
}

/** Characters of what a process that crashes complains of. By hand. */
const keptOfError = 600

const watch = (child: ChildProcess, name: string): Running => {
  const lines: string[] = []
  let error = ''
  child.stderr?.on('data', (bytes: Buffer) => {
    error = `${error}${bytes.toString('utf8')}`.slice(-keptOfError)
  })
  const waiting = new Set<() => void>()
  const wake = (): void => {
    for (const look of waiting) look()
  }
  let hasEnded = false
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true
      wake()
      resolve({ code, signal, last: lines.at(-1) ?? '' })
    })
  })
  if (child.stdout !== null)
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      wake()
    })
  const says = (start: string, times = 1): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const isSaid = lines.filter((line) => line.startsWith(start)).length >= times
        if (!isSaid && !hasEnded) return
        waiting.delete(look)
        if (isSaid) resolve()
        else reject(new Error(`ended before « ${start} »: ${lines.at(-1) ?? ''}`))
      }
      waiting.add(look)
      look()
    })
  const stands = (): string => {
    const state = hasEnded ? `ended with ${child.exitCode ?? child.signalCode}` : 'runs'
    return `${name} ${state}, said « ${lines.at(-1) ?? ''} » ${error.trim()}`.trim()
  }
  return { child, says, ended, stands, kill: (signal) => void child.kill(signal) }
}
