import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Said } from './program.ts'

/** A command line as a shell gives it to a program. */
type CommandLine = { readonly argv: readonly string[]; readonly cwd: string; readonly env: NodeJS.ProcessEnv }

type Warm = { readonly folder: string; readonly child: ChildProcess }

/** As in vitest.config.ts: the engine sweeps what was just made less often. */
export const seldomSwept: readonly string[] = ['--max-semi-space-size=64']

const started: { warm?: Warm } = {}

/** `program` is the built module that exports `runProgram`. One process for each file of tests, which ends with it. */
const start = (program: string): Warm => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-warm-'))
  const file = join(import.meta.dirname, 'warm-program.mjs')
  const child = spawn(process.execPath, [...seldomSwept, file, folder, pathToFileURL(program).href], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  child.unref()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { folder, child }
}

const bell = new Int32Array(new SharedArrayBuffer(4))

/** What a command line gives, run by a process that has run others: its start is paid once. */
export const runWarm = (program: string, line: CommandLine): Said => {
  const { folder, child } = ask(program, line)
  for (;;) {
    const said = take(folder, child)
    if (said !== null) return said
    Atomics.wait(bell, 0, 0, turn)
  }
}

/** The same while a server of the test answers. */
export const runWarmAside = async (program: string, line: CommandLine): Promise<Said> => {
  const { folder, child } = ask(program, line)
  for (;;) {
    const said = take(folder, child)
    if (said !== null) return said
    await setTimeout(turn)
  }
}

/** Milliseconds between two looks. */
const turn = 4

const ask = (program: string, line: CommandLine): Warm => {
  started.warm ??= start(program)
  const request = join(started.warm.folder, 'request.json')
  writeFileSync(`${request}.part`, JSON.stringify(line))
  renameSync(`${request}.part`, request)
  return started.warm
}

/** The answer, once it is there. */
const take = (folder: string, child: ChildProcess): Said | null => {
  const reply = join(folder, 'reply.json')
  if (existsSync(reply)) {
    const said: Said = JSON.parse(readFileSync(reply, 'utf8'))
    rmSync(reply)
    return said
  }
  if (!isAlive(child)) throw new Error('The program of the tests ended by itself')
  return null
}

/** Asked of the system: while this waits, no event tells that a process ended. */
const isAlive = ({ pid }: ChildProcess): boolean =>
  pid !== undefined && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
