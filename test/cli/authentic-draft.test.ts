import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  requestYaml,
  requis,
  root,
  type Said,
  type Workshop,
} from './program.ts'

let made: Workshop
let workshop: Workshop

/** Made once, with a review: each test works on a copy. */
beforeAll(() => {
  made = openWorkshop()
  workshop = made
  made.write('dossier/dossier.yaml', dossierYaml)
  made.write('dossier/note.txt', noteText)
  made.write('request.yaml', requestYaml)
  expect(propose('draft').code).toBe(0)
  expect(approve('draft').code).toBe(0)
}, 120_000)

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

const propose = (draft: string, ...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Paul', ...more],
  )

const approve = (draft: string, ...more: readonly string[]): Said =>
  requis(workshop, 'approve', draft, '--by', 'Claire VASSEUR', '--accept-proposals', ...more)

/** Every command that reads a draft. */
const readers = [
  ['approve', ['--by', 'Claire VASSEUR', '--accept-proposals']],
  ['export', ['--out', 'out']],
  ['explain', []],
  ['annex', ['--out', 'a.md']],
  ['register', ['--out', 'r.csv']],
  ['letter', ['--out', 'l.md']],
  ['reveal', ['M0001', '--out', 'reveal.json']],
] as const

const everyReader = (draft = 'draft', ...keys: readonly string[]) =>
  readers.map(([command, more]) => [command, requis(workshop, command, draft, ...more, ...keys)] as const)

const written = ['out', 'a.md', 'r.csv', 'l.md', 'reveal.json']

const expectRefused = (word: string): void => {
  for (const [command, said] of everyReader()) expect({ command, ...said }).toMatchObject({ code: 1, out: '' })
  for (const [, said] of everyReader()) expect(said.err).toContain(word)
  expect(written.filter((name) => existsSync(workshop.path(name)))).toEqual([])
}

const edit = (name: string, change: (text: string) => string): void => {
  const path = workshop.path(`draft/${name}`)
  const text = readFileSync(path, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(path, change(text))
}

const disclosed = (text: string): string => text.replace('"outcome":"withhold"', '"outcome":"disclose"')

test('a draft as Requis wrote it goes to its export, and its letter may be edited', () => {
  edit('letter.md', (text) => `${text}\n`)
  const codes = everyReader().map(([command, { code }]) => `${command} ${code}`)
  expect(codes).toEqual(readers.map(([command]) => `${command} ${command === 'approve' ? 1 : 0}`))
})

test.each([
  ['an outcome of the proposal changed', () => edit('draft.json', disclosed)],
  ['an outcome of the review changed', () => edit('review.json', disclosed)],
  ['a space more', () => edit('draft.json', (text) => `${text} `)],
  ['the review removed', () => rmSync(workshop.path('draft/review.json'))],
  ['the line of the code changed', () => edit('authenticity.txt', (text) => text.replace(/\n./, '\nx'))],
])('%s: no command reads the draft', (_, change) => {
  change()
  expectRefused('changé hors de Requis')
})

test('a file more, or no code, has its own sentence', () => {
  workshop.write('draft/notes.txt', 'mine')
  expectRefused('1 élément(s)')
  rmSync(workshop.path('draft/notes.txt'))
  rmSync(workshop.path('draft/authenticity.txt'))
  expectRefused('Proposez de nouveau')
})

test('the draft of another account needs the key that accounts share', () => {
  renameSync(workshop.path('config'), workshop.path('former'))
  expectRefused('--service-key')
  expect(requis(workshop, 'explain', 'draft', '--service-key', 'former/requis/draft-secret.key').code).toBe(0)
  expect(requis(workshop, 'keygen', '--service', '--out', 'ours.key').code).toBe(0)
  const key = ['--service-key', 'ours.key']
  expect(propose('shared', ...key).code).toBe(0)
  rmSync(workshop.path('config'), { recursive: true, force: true })
  expect(requis(workshop, 'explain', 'shared').code).toBe(1)
  expect(approve('shared', ...key).code).toBe(0)
  const codes = everyReader('shared', ...key).map(([command, { code }]) => `${command} ${code}`)
  expect(codes).toEqual(readers.map(([command]) => `${command} ${command === 'approve' ? 1 : 0}`))
})

test('the key of the service is used without being told, where it lies in the settings', () => {
  expect(requis(workshop, 'keygen', '--service').code).toBe(0)
  expect(requis(workshop, 'keygen', '--service').code).toBe(1)
  expect(propose('shared').code).toBe(0)
  expect(requis(workshop, 'explain', 'draft').code).toBe(0)
  rmSync(workshop.path('config/requis/draft-secret.key'))
  expect(requis(workshop, 'explain', 'shared').code).toBe(0)
})

test.each([
  ['that is not there', 'none.key', 'introuvable'],
  ['that is none', 'request.yaml', 'requis-draft-key-v1'],
])('a key %s is a wrong command', (_, path, word) => {
  const said = requis(workshop, 'explain', 'draft', '--service-key', path)
  expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining(word) })
})

test('an encrypted draft is refused when a file of it is taken away or another put there', () => {
  workshop.write('phrase.txt', 'cinq mots pris au hasard\n')
  const phrase = ['--passphrase-file', 'phrase.txt']
  expect(propose('closed', ...phrase).code).toBe(0)
  expect(approve('closed', ...phrase).code).toBe(0)
  rmSync(workshop.path('config/requis/draft-secret.key'))
  expect(requis(workshop, 'explain', 'closed', ...phrase).code).toBe(0)
  rmSync(workshop.path('closed/review.json'))
  expect(requis(workshop, 'explain', 'closed', ...phrase)).toMatchObject({ code: 1 })
  cpSync(workshop.path('draft/draft.json'), workshop.path('closed/draft.json'))
  expect(requis(workshop, 'explain', 'closed', ...phrase)).toMatchObject({ code: 1 })
})

test('a changed draft may still be deleted, and that is said', () => {
  edit('draft.json', disclosed)
  const said = requis(workshop, 'purge', 'draft', '--yes')
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('changé hors de Requis') })
  expect(existsSync(workshop.path('draft'))).toBe(false)
})

test('doctor says that the secret has no copy, until one was made elsewhere', () => {
  const line = (): string =>
    requis(workshop, 'doctor')
      .out.split('\n')
      .filter((text) => text.includes('secret'))
      .join()
  expect(line()).toContain('keygen --backup')
  const inside = requis(workshop, 'keygen', '--backup', 'config/requis/copy.key')
  expect(inside).toMatchObject({ code: 2, err: expect.stringContaining('autre endroit') })
  expect(requis(workshop, 'keygen', '--backup', 'copy.key').code).toBe(0)
  expect(line()).toContain('en ordre')
  rmSync(workshop.path('config/requis/draft-secret.key'))
  expect(requis(workshop, 'explain', 'draft', '--service-key', 'copy.key').code).toBe(0)
  expect(propose('new').code).toBe(0)
  expect(line()).toContain('keygen --backup')
})

test('no file of a draft holds the secret', () => {
  const secret = readFileSync(workshop.path('config/requis/draft-secret.key'), 'utf8').trim().split(' ')[1] ?? '–'
  for (const name of filesBelow(workshop.path('draft')))
    expect(readFileSync(workshop.path(`draft/${name}`), 'latin1')).not.toContain(secret)
})

test('commands that start at once on a new machine agree on one secret', async () => {
  rmSync(workshop.path('config'), { recursive: true })
  const line = ['propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Paul', '--draft']
  const env = { ...process.env, XDG_CONFIG_HOME: workshop.path('config'), REQUIS_LANG: 'fr' }
  const program = join(root, 'dist', 'cli', 'requis.js')
  const start = (draft: string): Promise<number | null> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...line, draft], { cwd: workshop.folder, env })
      child.on('close', (code) => resolve(code))
    })
  const drafts = ['d1', 'd2', 'd3', 'd4']
  expect(await Promise.all(drafts.map(start))).toEqual([0, 0, 0, 0])
  expect(drafts.map((draft) => requis(workshop, 'explain', draft).code)).toEqual([0, 0, 0, 0])
  expect(readdirSync(workshop.path('config/requis')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('an approval that is killed anywhere leaves a draft that can be read', async () => {
  const env = { ...process.env, XDG_CONFIG_HOME: workshop.path('config'), REQUIS_LANG: 'fr' }
  const program = join(root, 'dist', 'cli', 'requis.js')
  const line = ['approve', 'open', '--by', 'Claire VASSEUR', '--accept-proposals']
  expect(propose('clean').code).toBe(0)
  const draft = workshop.path('open')
  for (let at = 0; at < 6; at += 1) {
    rmSync(draft, { recursive: true, force: true })
    cpSync(workshop.path('clean'), draft, { recursive: true })
    const child = spawn(process.execPath, [program, ...line], { cwd: workshop.folder, env })
    const ended = new Promise((resolve) => child.on('close', resolve))
    // The kill comes once the first of the three writes is there, and a little later each time.
    while (child.exitCode === null && statesOf(draft) < 2) await new Promise((resolve) => setTimeout(resolve, 1))
    await new Promise((resolve) => setTimeout(resolve, at))
    child.kill('SIGKILL')
    await ended
    expect(requis(workshop, 'explain', 'open').code).toBe(0)
  }
})

const statesOf = (draft: string): number => {
  try {
    return readFileSync(join(draft, 'authenticity.txt'), 'latin1').trimEnd().split('\n').length - 1
  } catch {
    return 0
  }
}
