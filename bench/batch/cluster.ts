import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** A PostgreSQL of the test's own, in a temporary folder, on a free port of 127.0.0.1; its password is `invented`. */
export type Cluster = {
  readonly url: string
  readonly port: number
  readonly start: () => Promise<void>
  /** As the machine's end would: no word to anybody. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

const found = (name: string): string | null => {
  const versions = '/usr/lib/postgresql'
  const debian = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : []
  const folders = [...(process.env.PATH ?? '').split(':'), ...debian]
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/** PostgreSQL refuses to run as root: its package has made an account for it. */
const account = (): { readonly uid: number; readonly gid: number } | null => {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const isAble = (): boolean => {
  try {
    account()
    return found('initdb') !== null && found('postgres') !== null
  } catch {
    return false
  }
}

/** Only root makes networks; the server itself runs as its account. */
const asAccount = (as: ReturnType<typeof account>): readonly string[] =>
  as === null ? [] : ['setpriv', `--reuid=${as.uid}`, `--regid=${as.gid}`, '--clear-groups']

export const hasPostgres = isAble()

const freePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export type ClusterOptions = {
  readonly listen?: string
  /** A command that runs the server elsewhere: in a network of its own. It is then asked by its socket. */
  readonly prefix?: readonly string[]
}

export const makeCluster = async ({ listen = '127.0.0.1', prefix = [] }: ClusterOptions = {}): Promise<Cluster> => {
  const root = mkdtempSync(join(tmpdir(), 'requis-pg-'))
  const as = account()
  const own = { stdio: 'ignore' as const, cwd: root, ...as }
  if (as !== null) chownSync(root, as.uid, as.gid)
  const password = join(root, 'password')
  writeFileSync(password, 'invented\n', { mode: 0o644 })
  const data = join(root, 'data')
  const init = ['-D', data, '-U', 'requis', '-A', 'scram-sha-256', `--pwfile=${password}`, '-N', '--no-instructions']
  execFileSync(found('initdb') ?? 'initdb', ['-E', 'UTF8', '--locale=C', ...init], own)
  const port = await freePort()
  const where = prefix.length === 0 ? `127.0.0.1:${port}/postgres` : `/postgres?host=${root}&port=${port}`
  const url = `postgres://requis:invented@${where}`
  let server: ChildProcess | null = null
  const start = async (): Promise<void> => {
    const settings = { port, listen_addresses: listen, unix_socket_directories: root, fsync: 'off' }
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    writeFileSync(join(data, 'pg_hba.conf'), 'local all all scram-sha-256\nhost all all all scram-sha-256\n')
    const command = [found('postgres') ?? 'postgres', '-D', data, ...flags]
    const [first = '', ...rest] = prefix.length === 0 ? command : [...prefix, ...asAccount(as), ...command]
    server = spawn(first, rest, prefix.length === 0 ? own : { ...own, uid: 0, gid: 0 })
    await answers(url)
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = server
    server = null
    if (ended === null || ended.exitCode !== null) return
    const gone = new Promise((resolve) => ended.once('exit', resolve))
    ended.kill(signal)
    await gone
  }
  await start()
  return {
    url,
    port,
    start,
    kill: async () => await end('SIGKILL'),
    stop: async () => {
      await end('SIGINT')
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** By hand: a loaded machine recovers a killed cluster within some seconds. */
const answers = async (connectionString: string): Promise<void> => {
  const { default: pg } = await import('pg')
  for (let tries = 0; tries < 300; tries += 1) {
    const client = new pg.Client({ connectionString })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await delay(100)
    }
  }
  throw new Error('PostgreSQL did not start')
}
