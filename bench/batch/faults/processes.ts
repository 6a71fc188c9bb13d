import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process of a batch, watched by what it says. */
export type Running = {
  readonly child: ChildProcess
  /** When it says a line that begins so, for the `times`th time; rejects where it ends first. */
  readonly says: (start: string, times?: number) => Promise<void>
  /** Its last line, once it has ended. */
  readonly ended: Promise<Ended>
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
    const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'ignore'] })
    children.push(child)
    return watch(child)
  }
  const endAll = (): void => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
  }
  return { start, endAll }
}

const watch = (child: ChildProcess): Running => {
  const lines: string[] = []
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
  return { child, says, ended, kill: (signal) => void child.kill(signal) }
}
