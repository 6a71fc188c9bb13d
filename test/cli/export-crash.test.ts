import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleOf } from '../bundle.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root, type Workshop } from './program.ts'

let workshop: Workshop

/** CI kills often; a developer's machine shows that it works. */
const rounds = process.env.REQUIS_REQUIRE_ALL === '1' ? 10 : 4

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
}, 120_000)

afterAll(() => workshop.remove())

/** An export of the built program, killed at its call to the disk of that rank (`killed-at.mjs`). */
const exportKilledAt = async (rank: number): Promise<void> => {
  const killer = pathToFileURL(join(import.meta.dirname, 'killed-at.mjs')).href
  const program = join(root, 'dist', 'cli', 'requis.js')
  const child = spawn(process.execPath, ['--import', killer, program, 'export', 'draft', '--out', 'out'], {
    cwd: workshop.folder,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: workshop.path('config'),
      KILLED_AT: String(rank),
      KILLED_COUNT: workshop.path('calls'),
    },
    stdio: 'ignore',
  })
  await once(child, 'close')
}

const keepAside = (round: string): void => renameSync(workshop.path('out'), workshop.path(`out-${round}`))

/** How many calls to the disk a whole export makes. */
const callsOfExport = async (): Promise<number> => {
  await exportKilledAt(0)
  keepAside('whole')
  return Number(readFileSync(workshop.path('calls'), 'utf8'))
}

const leftovers = (): readonly string[] => readdirSync(workshop.folder).filter((name) => name.endsWith('.part'))

/** Another process of the built program that writes an export, and is half-way until its input ends. */
const startWriting = async (out: string) => {
  const before = leftovers().length
  const script = `
    import { streamFolderAside } from ${JSON.stringify(await bundleOf('store/files/disk.ts'))}
    const chunks = async function* () {
      yield Buffer.from('first, ')
      for await (const _ of process.stdin);
      yield Buffer.from('last')
    }
    await streamFolderAside(${JSON.stringify(out)}, { name: 'copy.p7m', chunks: chunks() }, 0o600)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: workshop.folder,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const closed = once(child, 'close')
  while (leftovers().length === before) await pause(5)
  return { child, closed }
}

test('an export killed at any call to the disk is whole or is not there, and the journal holds', async () => {
  const calls = await callsOfExport()
  expect(calls).toBeGreaterThan(rounds)
  const seen = { whole: 0, absent: 0 }
  for (let round = 0; round < rounds; round += 1) {
    // From the first call to the last.
    await exportKilledAt(1 + Math.floor(((calls - 1) * round) / (rounds - 1)))
    // A line cut by the kill is told, and put aside by the next act; nothing else may be wrong.
    const said = requis(workshop, 'journal', 'verify')
    const breaks = said.out.split('\n').filter((line) => line.startsWith('✗'))
    expect([round, breaks.filter((line) => !line.includes('coupée'))]).toEqual([round, []])
    expect([round, said.code]).toEqual([round, breaks.length === 0 ? 0 : 6])
    if (existsSync(workshop.path('out'))) {
      expect([round, requis(workshop, 'verify', 'out').code]).toEqual([round, 0])
      keepAside(String(round))
      seen.whole += 1
    } else seen.absent += 1
  }
  expect(seen.absent).toBeGreaterThan(0)
  expect(seen.whole).toBeGreaterThan(0)
  // The export that was counted, and those that a kill left whole.
  const told = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8').match(/"act":"exported"/g) ?? []
  expect(told.length).toBeLessThanOrEqual(seen.whole + 1)
  const killed = await startWriting('killed')
  killed.child.kill('SIGKILL')
  await killed.closed
  expect(leftovers()).not.toEqual([])
  const last = requis(workshop, 'export', 'draft', '--out', 'last')
  expect(last).toMatchObject({ code: 0, err: expect.stringContaining('avait laissé à côté') })
  expect(leftovers()).toEqual([])
  expect(requis(workshop, 'journal', 'verify').code).toBe(0)
}, 400_000)

test('an export does not disturb another one that is being written beside it', async () => {
  const other = await startWriting('slow')
  const said = requis(workshop, 'export', 'draft', '--out', 'quick')
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('laissée en place') })
  expect(leftovers()).toHaveLength(1)
  other.child.stdin.end()
  await other.closed
  expect(leftovers()).toEqual([])
  expect(readFileSync(workshop.path('slow/copy.p7m'), 'utf8')).toBe('first, last')
})
