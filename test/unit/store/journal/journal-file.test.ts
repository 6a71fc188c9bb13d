import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Output } from '../../../../src/cli/say/output.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import type { Act } from '../../../../src/seal/journal/journal.ts'
import { checkJournal } from '../../../../src/seal/verify/check-journal.ts'
import { readJournalFiles } from '../../../../src/store/journal/journal-checkpoints.ts'
import { recordActs } from '../../../../src/store/journal/journal-file.ts'
import { demoSigner } from '../../seal/fixture.ts'

let folder: string
let path: string
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-journal-'))
  path = join(folder, 'config', 'journal.jsonl')
  said = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const output: Output = {
  ...{ language: 'fr', json: false, quiet: false, ask: null, data: () => {}, problem: () => {} },
  say: (sentence) => void said.push(sentence),
}

const act: Act = { act: 'proposed', draft: 'a'.repeat(32), by: [], counts: { findings: 3 }, rootHash: null }

const record = (carryOut: () => void = () => {}): Promise<void> =>
  recordActs({ path, acts: [act], signer: null, carryOut }, output)

/** An act, and how often it was carried out. */
const counted = () => {
  let times = 0
  const carryOut = (): void => {
    times += 1
  }
  return { carryOut, times: () => times }
}

const names = (): readonly string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).act)

const verified = () => checkJournal({ ...readJournalFiles(path), witness: null, trust: [], pins: [], now: new Date() })

const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
    return 'done'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'unexpected'
  }
}

test('an act is in the journal before it is carried out, and only its owner reads it', async () => {
  await record(() => expect(names()).toEqual(['proposed']))
  await record()
  expect(verified()).toMatchObject({ breaks: [], count: 2 })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'config'))).toEqual(['journal.jsonl'])
})

test('an act that fails after it was written is followed by a line that says so', async () => {
  const failing = record(() => {
    throw new RequisError({ code: 'out.no-space' })
  })
  expect(await codeOf(failing)).toBe('out.no-space')
  expect(names()).toEqual(['proposed', 'abandoned'])
  expect(verified().breaks).toEqual([])
})

test('a last line cut at any byte is moved aside, said and noted; the lines before are as they were', async () => {
  await record()
  const first = readFileSync(path)
  await record()
  const both = readFileSync(path)
  for (let length = first.length + 1; length < both.length; length += 1) {
    rmSync(join(folder, 'config'), { recursive: true })
    mkdirSync(join(folder, 'config'))
    writeFileSync(path, both.subarray(0, length))
    expect(verified().breaks, `cut at ${length}`).toMatchObject([{ flaw: 'torn', line: 2 }])
    said = []
    await record()
    expect(names()).toEqual(['proposed', 'recovered', 'proposed'])
    expect(verified().breaks).toEqual([])
    expect(readFileSync(path).subarray(0, first.length).equals(first)).toBe(true)
    expect(readFileSync(`${path}.torn-1`).equals(both.subarray(first.length, length))).toBe(true)
    expect(said.join()).toContain(`(${length - first.length} octets)`)
  }
})

test('a first line that was cut, and zeros that a power cut left, are moved aside as well', async () => {
  mkdirSync(join(folder, 'config'))
  writeFileSync(path, '{"act":"prop')
  await record()
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4096)]))
  await record()
  expect(names()).toEqual(['recovered', 'proposed', 'recovered', 'proposed'])
  expect(readFileSync(`${path}.torn-2`)).toEqual(Buffer.alloc(4096))
  expect(verified().breaks).toEqual([])
})

test('a last line that was changed stops the act, and nothing is written over it', async () => {
  await record()
  const changed = readFileSync(path, 'utf8').replace('"findings":3', '"findings":4')
  writeFileSync(path, changed)
  const done = counted()
  expect(await codeOf(record(done.carryOut))).toBe('journal.broken')
  expect(done.times()).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(changed)
})

test('a journal that is a folder, or below a file, stops the act', async () => {
  const done = counted()
  mkdirSync(path, { recursive: true })
  expect(await codeOf(record(done.carryOut))).toBe('journal.not-writable')
  rmSync(join(folder, 'config'), { recursive: true })
  writeFileSync(join(folder, 'config'), '')
  expect(await codeOf(record(done.carryOut))).toBe('journal.not-writable')
  expect(done.times()).toBe(0)
})

test('a checkpoint is signed after the acts, numbered, and covers them', async () => {
  const signer = await demoSigner(new Date())
  const sign = () => recordActs({ path, acts: [act, act], signer, carryOut: () => {} }, output)
  await sign()
  await sign()
  expect(verified()).toMatchObject({ breaks: [], count: 4, signed: 4, checkpoints: 2 })
  // A crash between its two files leaves a signature alone: the next checkpoint takes the number.
  rmSync(join(folder, 'config', 'journal-checkpoint-0002.json'))
  expect(verified()).toMatchObject({ breaks: [], signed: 2, checkpoints: 1 })
  await sign()
  expect(verified()).toMatchObject({ breaks: [], count: 6, signed: 6, checkpoints: 2 })
})

test('a signer that fails leaves an act that is said to be abandoned, and nothing carried out', async () => {
  const signer = { ...(await demoSigner(new Date())), sign: () => Promise.reject(new Error('card removed')) }
  const done = counted()
  const attempt = recordActs({ path, acts: [act], signer, carryOut: done.carryOut }, output)
  expect(await codeOf(attempt)).toBe('unexpected')
  expect(done.times()).toBe(0)
  expect(names()).toEqual(['proposed', 'abandoned'])
})

const endedPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test.each([
  ['of a process that ended', () => `${endedPid()} ${hostname()} x\n`, 0],
  ['of a machine that was started again since', () => `1 ${hostname()} x\n`, Date.now() / 1000 - 1],
  ['of an earlier process of the same number, as in a container', () => `${process.pid} ${hostname()} x\n`, 24 * 3600],
  ['whose owner died before it wrote in it', () => '', 60],
])('a lock %s is taken over', async (_, mark, age) => {
  mkdirSync(join(folder, 'config'))
  writeFileSync(`${path}.lock`, mark())
  const then = Date.now() / 1000 - age
  utimesSync(`${path}.lock`, then, then)
  await record()
  expect(names()).toEqual(['proposed'])
  expect(existsSync(`${path}.lock`)).toBe(false)
})

test.each([
  ['of a process that runs', () => `${process.ppid} ${hostname()} x\n`],
  ['of another machine', () => `${endedPid()} elsewhere.example x\n`],
])('a lock %s is waited for', async (_, mark) => {
  mkdirSync(join(folder, 'config'))
  writeFileSync(`${path}.lock`, mark())
  const waiting = record()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(existsSync(path)).toBe(false)
  rmSync(`${path}.lock`)
  await waiting
  expect(names()).toEqual(['proposed'])
})
