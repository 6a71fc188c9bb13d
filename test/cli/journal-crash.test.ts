import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkJournal } from '../../src/seal/verify/check-journal.ts'
import type { Trace } from '../../src/store/journal/journal-open.ts'
import { bundleOf } from '../bundle.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

let workshop: Workshop
let path: string
let go: string

beforeEach(() => {
  workshop = openWorkshop()
  path = workshop.path('journal.jsonl')
  go = workshop.path('go')
})

let journalFile: string

beforeAll(async () => {
  journalFile = await bundleOf('store/journal/journal-file.ts')
})

afterEach(() => workshop.remove())

/** Writes acts one after the other in the built program, and prints the draft of each once it is acknowledged. */
const writer = (prefix: string, acts: number, rest = 0): ChildProcess => {
  const script = `
    import { recordActs } from ${JSON.stringify(journalFile)}
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

type Kill = { readonly trace: Trace; readonly does: string; readonly done?: boolean }

/** Writes an act, and is killed while it carries it out: `does` is what it did before. */
const killedActing = async ({ trace, does, done = false }: Kill): Promise<void> => {
  const script = `
    import { recordActs } from ${JSON.stringify(journalFile)}
    import { rmSync, writeFileSync } from 'node:fs'
    const exported = { act: 'exported', draft: ${JSON.stringify('e'.repeat(32))}, by: [], counts: {}, rootHash: null }
    const trace = ${JSON.stringify(trace)}
    const carryOut = () => {
      ${does}
      process.kill(process.pid, 'SIGKILL')
    }
    const acts = [{ ...exported, act: ${done ? "'exporting'" : "'answered'"} }]
    const recording = { path: ${JSON.stringify(path)}, acts, signer: null, carryOut, trace }
    await recordActs({ ...recording, ...(${done} ? { done: [exported] } : {}) }, { language: 'fr', say: () => {} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  await once(child, 'close')
}

const acts = (): readonly string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).act)

const marks = (): readonly string[] => readdirSync(workshop.folder).filter((name) => name.includes('.open-'))

test('an export killed before it is there is abandoned, and one killed after is exported: both by the next act', async () => {
  workshop.write('go', '')
  await killedActing({ trace: { path: workshop.path('out-1'), how: 'made' }, does: '', done: true })
  expect(acts()).toEqual(['exporting'])
  const said = requis(workshop, 'journal', 'verify', 'journal.jsonl')
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining('Acte de la ligne 1 : commencé') })
  expect(JSON.parse(requis(workshop, 'journal', 'verify', 'journal.jsonl', '--json').out).unended).toEqual([1])
  await once(writer('aaaaaaaa', 2), 'close')
  expect(acts()).toEqual(['exporting', 'abandoned', 'proposed', 'proposed'])
  const does = `writeFileSync(${JSON.stringify(workshop.path('out-2'))}, 'an export')`
  await killedActing({ trace: { path: workshop.path('out-2'), how: 'made' }, does, done: true })
  await once(writer('bbbbbbbb', 1), 'close')
  expect(acts().slice(4)).toEqual(['exporting', 'exported', 'proposed'])
  expect(breaks()).toEqual([])
  expect(marks()).toEqual([])
}, 60_000)

test('a line of an export that was written before the kill is not written again', async () => {
  workshop.write('go', '')
  const out = workshop.path('out-1')
  await killedActing({
    trace: { path: out, how: 'made' },
    does: `writeFileSync(${JSON.stringify(out)}, '')`,
    done: true,
  })
  const [mark = ''] = marks()
  const begun = readFileSync(workshop.path(mark))
  await once(writer('aaaaaaaa', 1), 'close')
  workshop.write(mark, begun)
  await once(writer('bbbbbbbb', 1), 'close')
  expect(acts()).toEqual(['exporting', 'exported', 'proposed', 'proposed'])
}, 60_000)

test('a draft that was to change, or to go, is abandoned where the kill came first', async () => {
  workshop.write('go', '')
  const draft = workshop.write('draft.json', 'before')
  const quoted = JSON.stringify(draft)
  await killedActing({ trace: { path: draft, how: 'changed' }, does: '' })
  await killedActing({ trace: { path: draft, how: 'changed' }, does: `writeFileSync(${quoted}, 'after')` })
  await killedActing({ trace: { path: draft, how: 'gone' }, does: '' })
  await killedActing({ trace: { path: draft, how: 'gone' }, does: `rmSync(${quoted})` })
  await once(writer('aaaaaaaa', 1), 'close')
  expect(acts()).toEqual(['answered', 'abandoned', 'answered', 'answered', 'abandoned', 'answered', 'proposed'])
  expect(breaks()).toEqual([])
  expect(marks()).toEqual([])
}, 60_000)

test('a mark of an older version, which knew only what is made, is still read', async () => {
  workshop.write('go', '')
  await killedActing({ trace: { path: workshop.path('out-1'), how: 'made' }, does: '' })
  const [mark = ''] = marks()
  const [first, act = ''] = readFileSync(workshop.path(mark), 'utf8').split('\n')
  const { how: _, done: __, ...older } = JSON.parse(act)
  workshop.write(mark, `${first}\n${JSON.stringify(older)}\n`)
  await once(writer('aaaaaaaa', 1), 'close')
  expect(acts()).toEqual(['answered', 'abandoned', 'proposed'])
}, 60_000)
