import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { commandBackup } from '../../../../src/cli/backup/command-backup.ts'
import { commandRestore } from '../../../../src/cli/backup/command-restore.ts'
import type { Output } from '../../../../src/cli/say/output.ts'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { backUpSecret, isSecretBackedUp } from '../../../../src/store/draft/draft-key.ts'
import { recordActs } from '../../../../src/store/journal/journal-file.ts'
import { demoKeyPath, saveDemoKey } from '../../../../src/store/keys/keys.ts'

const disk = vi.hoisted(() => ({ isFull: false }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const writeSync: typeof real.writeSync = (...words: readonly unknown[]) => {
    if (disk.isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    return Reflect.apply(real.writeSync, real, words)
  }
  return { ...real, writeSync }
})

const now = new Date('2026-12-01T12:00:00Z')
const words = 'sept tasses de thé noir'
let folder: string
let said: string[]
const output: Output = {
  ...{ language: 'fr', json: false, quiet: false, ask: null, problem: () => {} },
  ...{ data: (text) => void said.push(String(text)), say: (sentence) => void said.push(sentence) },
}

const path = (name: string): string => join(folder, name)
const account = (name: string): void => void vi.stubEnv('XDG_CONFIG_HOME', path(name))
const settings = (name: string): readonly string[] =>
  existsSync(path(`${name}/requis`)) ? readdirSync(path(`${name}/requis`)).sort() : []
const lines = [
  { act: 'approved', draft: 'a'.repeat(32), by: ['x'], counts: { pieces: 2 }, rootHash: null },
  { act: 'purged', draft: 'a'.repeat(32), by: [], counts: { files: 7 }, rootHash: null },
] as const

let made: string

/** The account and its backup are made once: a key, and each guess at a passphrase, take some tenths of a second. */
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'requis-backup-made-'))
  folder = made
  said = []
  account('old')
  writeFileSync(path('phrase'), `${words}\n`)
  await saveDemoKey(demoKeyPath())
  backUpSecret(path('secret'), now)
  const to = { path: path('old/requis/journal.jsonl'), signer: null, carryOut: () => undefined }
  for (const act of lines) await recordActs({ ...to, acts: [act] }, output)
  mkdirSync(path('old/requis/drafts/abc'), { recursive: true })
  await backUp()
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-backup-'))
  cpSync(made, folder, { recursive: true })
  said = []
  account('old')
})
afterEach(() => {
  disk.isFull = false
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const access = { passphraseFile: '', input: false }
const backUp = async () =>
  await commandBackup(path('b.requis'), { ...access, passphraseFile: path('phrase') }, output, now)
const restore = async (phrase = 'phrase', dryRun = false) =>
  await commandRestore(path('b.requis'), { ...access, passphraseFile: path(phrase), dryRun }, output, now)

const problemOf = async (work: () => Promise<unknown>) => {
  try {
    await work()
  } catch (error) {
    if (error instanceof RequisError) return error.problem
    throw error
  }
  return null
}

const own = ['demonstration-key.pem', 'draft-secret.key', 'journal.jsonl']

test('what an account cannot make anew comes back, byte for byte, on another machine', async () => {
  rmSync(path('b.requis'))
  expect(await backUp()).toBe(0)
  expect(statSync(path('b.requis')).mode & 0o777).toBe(0o600)
  expect(readFileSync(path('b.requis')).includes('PRIVATE KEY')).toBe(false)
  expect(said.join('\n')).toMatch(/3 fichiers, 2 lignes de journal[\s\S]*1 brouillon /)
  account('new')
  expect(await restore()).toBe(0)
  expect(settings('new')).toEqual(own)
  for (const name of own) {
    expect(readFileSync(path(`new/requis/${name}`)).equals(readFileSync(path(`old/requis/${name}`)))).toBe(true)
    expect(statSync(path(`new/requis/${name}`)).mode & 0o777).toBe(0o600)
  }
  said = []
  expect(await restore()).toBe(0)
  expect(said.filter((line) => line.startsWith('déjà là'))).toHaveLength(3)
})

test('a trial says what would be written, and writes nothing', async () => {
  account('new')
  expect(await restore('phrase', true)).toBe(0)
  expect(said.filter((line) => line.startsWith('à écrire'))).toHaveLength(3)
  expect(settings('new')).toEqual([])
})

test('a backup never replaces a file, and is not made in the settings folder', async () => {
  expect(await problemOf(backUp)).toEqual({ code: 'out.exists' })
  const beside = () => commandBackup(path('old/requis/b'), { ...access, passphraseFile: path('phrase') }, output, now)
  expect(await problemOf(beside)).toEqual({ code: 'draft-key.backup-beside' })
})

test('a backup of the secret is known to doctor', async () => {
  rmSync(path('b.requis'))
  rmSync(path('old/requis/draft-secret.backup'))
  expect(isSecretBackedUp()).toBe(false)
  await backUp()
  expect(isSecretBackedUp()).toBe(true)
})

test('what is there and is another stays, and nothing of the rest is written', async () => {
  account('new')
  mkdirSync(path('new/requis'), { recursive: true })
  writeFileSync(path('new/requis/journal.jsonl'), 'another\n')
  expect(await problemOf(restore)).toEqual({ code: 'restore.differs', names: ['journal.jsonl'] })
  expect(settings('new')).toEqual(['journal.jsonl'])
})

test.each([
  ['another passphrase', (bytes: Buffer) => bytes, 'other', 'backup.wrong-passphrase'],
  [
    'one byte changed',
    (bytes: Buffer) => bytes.fill(bytes[900] === 0 ? 1 : 0, 900, 901),
    'phrase',
    'backup.wrong-passphrase',
  ],
  ['a file cut', (bytes: Buffer) => bytes.subarray(0, 800), 'phrase', 'backup.wrong-passphrase'],
  ['a file cut in its first line', (bytes: Buffer) => bytes.subarray(0, 90), 'phrase', 'backup.broken'],
  ['a file of another kind', () => Buffer.from('PK'), 'phrase', 'backup.broken'],
])('%s is told with a sentence, and nothing is written', async (_, change, phrase, code) => {
  writeFileSync(path('other'), 'une tout autre phrase\n')
  writeFileSync(path('b.requis'), change(readFileSync(path('b.requis'))))
  account('new')
  const problem = await problemOf(() => restore(phrase))
  expect(problem?.code).toBe(code)
  for (const language of ['fr', 'en'] as const)
    expect(problem === null ? '' : sentenceOf(problem, language).length).toBeGreaterThan(40)
  expect(settings('new')).toEqual([])
})

test('on a full disk neither half a backup nor half a restore is left', async () => {
  rmSync(path('b.requis'))
  disk.isFull = true
  expect((await problemOf(backUp))?.code).toMatch(/^out\.no-space$|^journal\.not-writable$/)
  expect(readdirSync(folder)).not.toContain('b.requis')
  disk.isFull = false
  account('new')
  mkdirSync(path('new/requis'), { recursive: true })
  disk.isFull = true
  expect(await problemOf(restore)).not.toBeNull()
  disk.isFull = false
  expect(settings('new').filter((name) => name !== 'journal.jsonl.lock')).toEqual([])
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a journal whose chain does not hold is kept as it is, and said on both sides', async () => {
  rmSync(path('b.requis'))
  const journal = path('old/requis/journal.jsonl')
  writeFileSync(journal, readFileSync(journal, 'utf8').split('\n').slice(1).join('\n'))
  expect(await backUp()).toBe(6)
  account('new')
  expect(await restore()).toBe(6)
  expect(said.join('\n')).toContain('ne tient pas')
})

test('an account with nothing has nothing to back up', async () => {
  account('new')
  mkdirSync(path('new/requis'), { recursive: true })
  expect(await problemOf(backUp)).toEqual({ code: 'backup.nothing' })
})
