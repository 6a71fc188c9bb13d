import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Said } from './program.ts'

/** A command line as a shell gives it to a program. */
type CommandLine = { readonly argv: readonly string[]; readonly cwd: string; readonly env: NodeJS.ProcessEnv }

type Warm = { readonly folder: string; readonly child: ChildProcess }

const started: { warm?: Warm } = {}

/** `program` is the built module that exports `runProgram`. One process for each file of tests, which ends with it. */
const start = (program: string): Warm => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-warm-'))
  const file = join(import.meta.dirname, 'warm-program.mjs')
  const child = spawn(process.execPath, [file, folder, pathToFileURL(program).href], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  child.unref()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return { folder, child }
}

const bell = new Int32Array(new SharedArrayBuffer(4))

/** What a command line gives, run by a process that has run others: its start is paid once. */
export const runWarm = (program: string, line: CommandLine): Said => {
  started.warm ??= start(program)
  const { folder, child } = started.warm
  const [request, reply] = [join(folder, 'request.json'), join(folder, 'reply.json')]
  writeFileSync(`${request}.part`, JSON.stringify(line))
  renameSync(`${request}.part`, request)
  while (!existsSync(reply)) {
    Atomics.wait(bell, 0, 0, 4)
    if (!isAlive(child)) throw new Error('The program of the tests ended by itself')
  }
  const said: Said = JSON.parse(readFileSync(reply, 'utf8'))
  rmSync(reply)
  return said
}

/** Asked of the system: while this waits, no event tells that a process ended. */
const isAlive = ({ pid }: ChildProcess): boolean =>
  pid !== undefined && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
