import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBase } from '../../../bench/batch/base.ts'
import { type Cluster, hasPostgres, makeCluster } from '../../../bench/batch/cluster.ts'
import { root } from '../program.ts'

let cluster: Cluster
const work = mkdtempSync(join(tmpdir(), 'requis-worker-'))
beforeAll(async () => {
  if (!hasPostgres) return
  cluster = await makeCluster()
  makeBase({ folder: join(work, 'base'), dossiers: 3, seed: 20 })
})
afterAll(async () => {
  if (hasPostgres) await cluster.stop()
  rmSync(work, { recursive: true, force: true })
})

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** A process of its own, as on a host; its settings are those of the account `account`. */
const run = async (account: string, ...flags: readonly string[]): Promise<Ended> =>
  await new Promise((resolve) => {
    const env = { ...process.env, XDG_CONFIG_HOME: join(work, account), REQUIS_LANG: 'fr', PGPASSWORD: 'invented' }
    const child = spawn(process.execPath, [join(root, 'dist', 'cli', 'requis.js'), ...flags], { env })
    const said = { out: '', err: '' }
    child.stdout.on('data', (data) => {
      said.out += data
    })
    child.stderr.on('data', (data) => {
      said.err += data
    })
    child.once('close', (code) => resolve({ code, ...said }))
  })

const rootOf = (folder: string): string => JSON.parse(readFileSync(join(work, folder, 'batch.json'), 'utf8')).root

const batch = (out: string, ...more: readonly string[]) =>
  run(
    'un',
    'batch',
    'migration',
    join(work, 'base'),
    '--out',
    join(work, out),
    '--date',
    '2026-12-01',
    '--json',
    ...more,
  )

test.skipIf(!hasPostgres)(
  'workers of a queue give the root that one machine gives, and the queue learns no name',
  async () => {
    const queue = cluster.url.replace(':invented', '')
    const alone = await batch('alone', '--workers', '1')
    expect(alone).toMatchObject({ code: 0 })
    // Another account has another key: it is refused before it takes anything.
    const shared = batch('shared', '--queue', queue, '--workers', '0')
    const stranger = await run('deux', 'worker', '--queue', queue, '--once', '--workers', '1')
    expect(stranger.code).not.toBe(0)
    expect(stranger.err).toContain('--service-key')
    const worker = run('un', 'worker', '--queue', queue, '--once', '--workers', '1')
    const dump = await dumpOf()
    expect(await shared).toMatchObject({ code: 0 })
    expect(await worker).toMatchObject({ code: 0 })
    expect(rootOf('shared')).toBe(rootOf('alone'))
    expect(dump + (await dumpOf())).not.toMatch(
      /ROSTAING|BELVAUX|TAMZALI|QUERREC|DIABATÉ|MORVANEC|OLLIVAN|SAUVETRE|BRÉGIER/,
    )
  },
)

test.skipIf(!hasPostgres)('a queue that refuses the password is said in a sentence without the address', async () => {
  const wrong = cluster.url.replace(':invented', ':somethingelse')
  const { code, err } = await run('un', 'worker', '--queue', wrong, '--once')
  expect(code).not.toBe(0)
  expect(err).toContain('La file d’attente refuse la connexion')
  expect(err).not.toMatch(/somethingelse|127\.0\.0\.1/)
})

/** All rows of all tables of ours, as text. */
const dumpOf = async (): Promise<string> => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  const tables = await client.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'requis%'`,
  )
  const rows: string[] = []
  for (const { name } of tables.rows) rows.push(JSON.stringify((await client.query(`select * from ${name}`)).rows))
  await client.end()
  return rows.join('\n')
}
