import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cluster, hasPostgres, makeCluster } from '../../../bench/batch/cluster.ts'
import { root } from '../program.ts'

const work = mkdtempSync(join(tmpdir(), 'requis-deadly-'))
const dossiers = 5
let cluster: Cluster
beforeAll(async () => {
  for (let at = 1; at <= dossiers; at += 1) {
    const folder = join(work, 'base', `D-00${at}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, at === 3 ? 'mortel.txt' : 'note.txt'), `Note du ${at} mars 2025. Visite au service.\n`)
  }
  if (hasPostgres) cluster = await makeCluster()
})
afterAll(async () => {
  if (hasPostgres) await cluster.stop()
  rmSync(work, { recursive: true, force: true })
})

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

const run = async (...flags: readonly string[]): Promise<Ended> =>
  await new Promise((resolve) => {
    const NODE_OPTIONS = `--require ${join(import.meta.dirname, 'deadly.cjs')}`
    const env = { ...process.env, NODE_OPTIONS, XDG_CONFIG_HOME: join(work, 'settings'), REQUIS_LANG: 'fr' }
    const program = join(root, 'dist', 'cli', 'requis.js')
    const child = spawn(process.execPath, [program, ...flags], { env, stdio: 'ignore' })
    child.once('close', (code, signal) => resolve({ code, signal }))
  })

const batch = (out: string, ...more: readonly string[]): Promise<Ended> =>
  run('batch', 'migration', join(work, 'base'), '--out', join(work, out), '--date', '2026-12-01', ...more)

/** Runs until a process ends by itself; how many died. */
const untilAlive = async (
  start: () => Promise<Ended>,
): Promise<{ readonly died: number; readonly code: number | null }> => {
  for (let died = 0; ; died += 1) {
    const { code, signal } = await start()
    if (signal === null || died > 5) return { died, code }
  }
}

const endsOf = (out: string): readonly (readonly [unknown, unknown, unknown])[] =>
  readFileSync(join(work, out, 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ source, end, reason }) => [source, end, reason])

const expected = Array.from({ length: dossiers }, (_, at) =>
  at === 2 ? ['D-003/mortel.txt', 'quarantined', 'batch.poison'] : [`D-00${at + 1}/note.txt`, 'migrated', null],
)

test('a dossier that kills the whole program three times is set aside, and the others are done', async () => {
  expect(await untilAlive(() => batch('alone', '--workers', '2'))).toEqual({ died: 3, code: 5 })
  expect(endsOf('alone')).toEqual(expected)
  expect(
    readdirSync(join(work, 'alone', 'plan'), { recursive: true }).filter((name) => /begun.*-/.test(String(name))),
  ).toEqual([])
}, 240_000)

test.skipIf(!hasPostgres)(
  'a dossier that kills three workers of a queue is set aside, and the others are done',
  async () => {
    const coordinator = batch('shared', '--queue', cluster.url, '--workers', '0')
    const workers = await untilAlive(() => run('worker', '--queue', cluster.url, '--once', '--workers', '1'))
    expect(workers).toEqual({ died: 3, code: 0 })
    expect(await coordinator).toEqual({ code: 5, signal: null })
    expect(endsOf('shared')).toEqual(expected)
  },
  240_000,
)
