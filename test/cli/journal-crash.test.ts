import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkJournal } from '../../src/seal/verify/check-journal.ts'
import { openWorkshop, root, type Workshop } from './program.ts'

let workshop: Workshop
let path: string
let go: string

beforeEach(() => {
  workshop = openWorkshop()
  path = workshop.path('journal.jsonl')
  go = workshop.path('go')
})

afterEach(() => workshop.remove())

/** Writes acts one after the other in the built program, and prints the draft of each once it is acknowledged. */
const writer = (prefix: string, acts: number, rest = 0): ChildProcess => {
  const script = `
    import { recordActs } from ${JSON.stringify(join(root, 'dist', 'cli', 'files', 'journal-file.js'))}
    import { existsSync, writeSync } from 'node:fs'
    import { setTimeout as pause } from 'node:timers/promises'
    const output = { language: 'fr', say: () => {} }
    writeSync(1, 'ready\\n')
    while (!existsSync(${JSON.stringify(go)})) await pause(1)
    for (let at = 0; at < ${acts}; at += 1) {
      const draft = ${JSON.stringify(prefix)} + String(at).padStart(24, '0')
      const act = { act: 'proposed', draft, by: [], counts: {}, rootHash: null }
      await recordActs({ path: ${JSON.stringify(path)}, acts: [act], signer: null, carryOut: () => {} }, output)
      writeSync(1, draft + '\\n')
      await pause(${rest})
    }`
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const linesOf = (child: ChildProcess): { readonly acknowledged: string[]; readonly first: Promise<unknown> } => {
  const acknowledged: string[] = []
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    acknowledged.push(...parts.filter((part) => part !== 'ready'))
  })
  return { acknowledged, first: once(child.stdout ?? child, 'data') }
}

const written = (): readonly string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).draft)

const breaks = () =>
  checkJournal({ journal: readFileSync(path), checkpoints: [], witness: null, trust: [], pins: [], now: new Date() })
    .breaks

test('two processes that write at once lose no line and break no chain', async () => {
  const children = [writer('aaaaaaaa', 100, 2), writer('bbbbbbbb', 100, 2)]
  const heard = children.map(linesOf)
  await Promise.all(heard.map(({ first }) => first))
  workshop.write('go', '')
  await Promise.all(children.map((child) => once(child, 'close')))
  const acknowledged = heard.flatMap((one) => one.acknowledged)
  expect(acknowledged).toHaveLength(200)
  expect([...written()].sort()).toEqual([...acknowledged].sort())
  expect(breaks()).toEqual([])
  // They did write at once: neither waited for the end of the other.
  const owners = written().map((draft) => draft[0])
  expect(owners.lastIndexOf('a')).toBeGreaterThan(owners.indexOf('b'))
  expect(owners.lastIndexOf('b')).toBeGreaterThan(owners.indexOf('a'))
})

/** CI kills often; a developer's machine shows that it works. */
const rounds = process.env.REQUIS_REQUIRE_ALL === '1' ? 20 : 8

test('a writer killed again and again while it writes loses no act that it acknowledged', async () => {
  const acknowledged: string[] = []
  workshop.write('go', '')
  for (let round = 0; round < rounds; round += 1) {
    const child = writer(round.toString(16).padStart(8, '0'), 100_000)
    const heard = linesOf(child)
    const closed = once(child, 'close')
    while (heard.acknowledged.length === 0) await pause(1)
    // Spread over forty milliseconds, in which the writer writes some ten acts.
    await pause((40 * round) / rounds)
    child.kill('SIGKILL')
    await closed
    acknowledged.push(...heard.acknowledged)
  }
  const last = writer('ffffffff', 1)
  await once(last, 'close')
  expect(breaks()).toEqual([])
  const drafts = written().filter((draft) => draft !== null)
  const kept = new Set(drafts)
  expect(kept.size).toBe(drafts.length)
  expect(acknowledged.filter((draft) => !kept.has(draft))).toEqual([])
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds)
}, 300_000)

/** Writes an export's act, and is killed while it carries it out: before or after the export is there. */
const killedExport = async (out: string, isMade: boolean): Promise<void> => {
  const script = `
    import { recordActs } from ${JSON.stringify(join(root, 'dist', 'cli', 'files', 'journal-file.js'))}
    import { writeFileSync } from 'node:fs'
    const acts = [{ act: 'exported', draft: ${JSON.stringify('e'.repeat(32))}, by: [], counts: {}, rootHash: null }]
    const carryOut = () => {
      if (${isMade}) writeFileSync(${JSON.stringify(out)}, 'an export')
      process.kill(process.pid, 'SIGKILL')
    }
    await recordActs({ path: ${JSON.stringify(path)}, acts, signer: null, carryOut, makes: ${JSON.stringify(out)} }, {
      language: 'fr', say: () => {} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  await once(child, 'close')
}

const acts = (): readonly string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).act)

test('an export killed before it is there is closed as abandoned by the next act, and only once', async () => {
  workshop.write('go', '')
  await killedExport(workshop.path('out-1'), false)
  await once(writer('aaaaaaaa', 2), 'close')
  expect(acts()).toEqual(['exported', 'abandoned', 'proposed', 'proposed'])
  await killedExport(workshop.path('out-2'), true)
  await once(writer('bbbbbbbb', 1), 'close')
  expect(acts().slice(4)).toEqual(['exported', 'proposed'])
  expect(breaks()).toEqual([])
  expect(readdirSync(workshop.folder).filter((name) => name.includes('.open-'))).toEqual([])
}, 60_000)
