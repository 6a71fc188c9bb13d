import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
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

test.skipIf(!hasPostgres)(
  'a job of another batch in the queue is put aside, and the batch is what it would be without',
  async () => {
    const shared = batch('mixed', '--queue', cluster.url, '--workers', '0')
    const id = await queuedId()
    const foreign = { batch: 'f'.repeat(32), shard: 0, plan: 'f'.repeat(64) }
    for (const data of [foreign, { ...foreign, batch: id }, { what: 'none of ours' }])
      await ask('insert into requis_queue.job (name, data, priority) values ($1, $2, 100)', [id, JSON.stringify(data)])
    const worker = await run('un', 'worker', '--queue', cluster.url, '--once', '--workers', '1')
    expect(worker).toMatchObject({ code: 0 })
    expect(await shared).toMatchObject({ code: 0 })
    expect(rootOf('mixed')).toBe(rootOf('alone'))
  },
)

test.skipIf(!hasPostgres)('a worker of another version takes nothing, and says so', async () => {
  const places = [join(work, 'nulle-part'), join(work, 'base')]
  await ask(
    `insert into requis.batch (id, plan, storage, source, pipeline, software, key_id, shards)
     values ('0'::text, 'p', $1, $2, 'migration', '0.0.1', 'k', 1)`,
    places,
  )
  const worker = await run('un', 'worker', '--queue', cluster.url, '--once', '--workers', '1')
  await ask(`delete from requis.batch where id = '0'`)
  expect(worker.code).not.toBe(0)
  expect(worker.err).toContain('version')
  expect(worker.err).not.toContain(work)
})

test.skipIf(!hasPostgres)('a batch that a worker may not do keeps no other waiting', async () => {
  await ask(
    `insert into requis.batch (id, plan, storage, source, pipeline, software, key_id, shards, priority)
     values ('0'::text, 'p', $1, $1, 'migration', '0.0.1', 'k', 1, 100)`,
    [join(work, 'nulle-part')],
  )
  const shared = batch('beside', '--queue', cluster.url, '--workers', '0')
  await queuedId()
  const worker = await run('un', 'worker', '--queue', cluster.url, '--once', '--workers', '1')
  await ask(`delete from requis.batch where id = '0'`)
  // What it did is done; what waits for another is why it does not end with 0.
  expect(worker.code).not.toBe(0)
  expect(worker.err).toContain('Lot 0… laissé de côté par ce poste')
  expect(await shared).toMatchObject({ code: 0 })
  expect(rootOf('beside')).toBe(rootOf('alone'))
})

test('a bucket that refuses the keys is said in a sentence without them, and nothing is planned', async () => {
  const server = createServer((_, response) => {
    response.statusCode = 403
    response.end('<Error><Code>InvalidAccessKeyId</Code></Error>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  Object.assign(process.env, {
    ...{ AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_ACCESS_KEY_ID: 'cle-fausse' },
    AWS_SECRET_ACCESS_KEY: 'secret-faux',
  })
  const said = [await batch('refuse', '--storage', 's3://lots/x'), await run('un', 'status', 's3://lots/x')]
  server.close()
  for (const { code, err } of said) {
    expect(code).not.toBe(0)
    expect(err).toContain('Le stockage partagé refuse')
    expect(err).not.toMatch(/cle-fausse|secret-faux|127\.0\.0\.1/)
  }
})

/** The id of the batch that is open, once its queue is there. */
const queuedId = async (): Promise<string> => {
  for (;;) {
    const [row] = await ask(
      `select b.id from requis.batch b join requis_queue.queue q on q.name = b.id where state = 'open' and submitted > 0`,
    )
    if (row !== undefined) return String(row.id)
    await delay(100)
  }
}

const ask = async (text: string, values: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  try {
    return (await client.query(text, [...values])).rows
  } finally {
    await client.end()
  }
}

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
