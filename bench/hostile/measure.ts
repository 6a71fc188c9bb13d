import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Measured = {
  readonly code: number | null
  /** The codes of what is said, once each; those of the good piece and of its letter are not of the input. */
  readonly codes: readonly string[]
  readonly seconds: number
  /** Seconds that the processors gave it: on a machine that does something else, the clock says little. */
  readonly worked: number
  readonly megabytes: number
  readonly isGoodHandled: boolean
}

const program = fileURLToPath(new URL('../../../dist/cli/requis.js', import.meta.url))

/** Seconds of work after which a command is killed (waiting is no work, but for so many times as long), and between two looks. */
const most = 120
const patience = 3
const looks = 0.1

const ordinary: ReadonlySet<string> = new Set(['letter.sender-missing', 'read.unlisted'])

/** The real command on a folder's dossier; peak of the resident memory of it and of all that it starts. */
export const measure = async (folder: string, more: readonly string[]): Promise<Measured> => {
  const flags = ['--approve-as', 'C. Vasseur', '--out', 'out', '--json', '--no-input', '--date', '2026-12-01']
  const env = { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), REQUIS_LANG: 'fr' }
  const start = performance.now()
  const key = more.includes('--key') ? [] : ['--demo-key']
  const child = spawn(process.execPath, [program, 'run', 'redact-only', 'dossier', ...flags, ...key, ...more], {
    ...{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
  })
  const pid = child.pid ?? 0
  setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  let [peak, worked, out, err] = [0, 0, '', '']
  child.stdout.on('data', (part: Buffer) => {
    if (out.length < 50_000_000) out += part.toString('utf8')
  })
  child.stderr.on('data', (part: Buffer) => {
    if (err.length < 1_000_000) err += part.toString('utf8')
  })
  const timer = setInterval(() => {
    const tree = treeOf(pid)
    peak = Math.max(peak, sumOf(tree, residentOf))
    worked = Math.max(worked, sumOf(tree, workedOf))
    if (worked > most || performance.now() - start > patience * most * 1000) for (const one of tree) kill(one)
  }, looks * 1000)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(timer)
  return {
    code,
    codes: codesIn(out, err),
    seconds: (performance.now() - start) / 1000,
    worked,
    megabytes: Math.round(peak / 1024),
    isGoodHandled: code !== null && hasGood(join(folder, 'out')),
  }
}

const kill = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

/** The good piece is listed first: its copy is there. */
const hasGood = (out: string): boolean =>
  existsSync(out) &&
  readdirSync(out, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && existsSync(join(out, entry.name, 'data', 'pieces', 'P01.pdf')),
  )

const codesIn = (out: string, err: string): readonly string[] => {
  const codes = [...`${out}${err}`.matchAll(/"code":"([a-z0-9.-]{1,60})"/g)].map(([, code]) => code ?? '')
  return [...new Set(codes)].filter((code) => !ordinary.has(code))
}

/** The processes below one, itself included. Linux only: /proc says who started whom. */
const treeOf = (pid: number): readonly number[] => {
  const parents = readdirSync('/proc').flatMap((name) => {
    const parent = /^\d+$/.test(name) ? /^PPid:\s+(\d+)/m.exec(statusOf(name))?.[1] : undefined
    return parent === undefined ? [] : [[Number(name), Number(parent)] as const]
  })
  const tree = [pid]
  for (const one of tree) tree.push(...parents.flatMap(([child, parent]) => (parent === one ? [child] : [])))
  return tree
}

const statusOf = (pid: string | number): string => {
  try {
    return readFileSync(`/proc/${pid}/status`, 'latin1')
  } catch {
    return ''
  }
}

const sumOf = (tree: readonly number[], of: (pid: number) => number): number =>
  tree.map(of).reduce((sum, one) => sum + one, 0)

/** Kilobytes: the peak of a process, as the system keeps it (VmHWM). */
const residentOf = (pid: number): number => Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0)

/** Seconds of all its threads, and of what it started that ended (proc(5), stat: fields 14 to 17, in hundredths). */
const workedOf = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0) / 100
  } catch {
    return 0
  }
}
