import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  symlinkSync,
} from 'node:fs'
import { basename } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { asideOf, isAside } from '../../src/store/files/aside.ts'
import { dossierYaml, filesBelow, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

let made: Workshop
let workshop: Workshop

/** Made once: each test works on a copy. */
beforeAll(() => {
  made = openWorkshop()
  made.write('dossier/dossier.yaml', dossierYaml)
  made.write('dossier/note.txt', noteText)
  made.write('request.yaml', requestYaml)
  requis(made, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul')
})

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

const purge = (folder: string, ...more: readonly string[]) => requis(workshop, 'purge', folder, '--yes', ...more)

const isWhole = (): boolean => filesBelow(workshop.path('draft')).includes('draft.json')

test('a draft is removed with its files; the register stays, and limits are said', () => {
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  requis(workshop, 'register', 'draft', '--out', 'registre.csv')
  const register = readFileSync(workshop.path('registre.csv'))
  workshop.write('draft/.requis-123.part', 'left by a crash')
  const said = requis(workshop, 'purger', 'draft', '--yes')
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('SSD') })
  expect(said.err).toContain('7 fichiers')
  expect(existsSync(workshop.path('draft'))).toBe(false)
  expect(readFileSync(workshop.path('registre.csv'))).toEqual(register)
})

test('what a killed proposal left of the same draft goes with it, and is said; what is not of it stays', () => {
  const left = `.requis-${spawnSync(process.execPath, ['-e', '']).pid}-`
  const asideName = (target: string): string => basename(asideOf(target)).replace(`.requis-${process.pid}-`, left)
  const half = workshop.write(`${asideName('draft')}/draft.json`, '{"secret":"ab"}')
  workshop.write(`${asideName('my-draft')}/draft.json`, '{}')
  workshop.write(`${basename(asideOf('draft')).replace(`-${process.pid}-`, `-${process.ppid}-`)}/draft.json`, '{}')
  const descriptor = openSync(half, 'r')
  expect(purge('draft')).toMatchObject({ code: 0, err: expect.stringContaining('1 reste(s) de ce brouillon') })
  expect(readdirSync(workshop.folder).filter(isAside)).toHaveLength(2)
  const bytes = Buffer.alloc(15)
  readSync(descriptor, bytes, 0, 15, 0)
  closeSync(descriptor)
  expect(bytes.toString('latin1')).not.toBe('{"secret":"ab"}')
})

test('the bytes of a file are overwritten before its name goes', () => {
  const path = workshop.path('draft/draft.json')
  const before = readFileSync(path)
  const descriptor = openSync(path, 'r')
  expect(JSON.parse(purge('draft', '--json').out)).toEqual({ purged: true, files: 3 })
  const left = Buffer.alloc(before.length + 1)
  expect(readSync(descriptor, left, 0, left.length, 0)).toBe(before.length)
  closeSync(descriptor)
  expect(left.includes('secret')).toBe(false)
  expect(left.includes('BARTOLI')).toBe(false)
})

test('without a terminal the removal must be confirmed', () => {
  expect(requis(workshop, 'purge', 'draft').code).toBe(2)
  expect(isWhole()).toBe(true)
})

test('a folder that holds anything else is left whole', () => {
  workshop.write('draft/notes.txt', 'mine')
  mkdirSync(workshop.path('draft/sub'))
  expect(purge('draft')).toMatchObject({ code: 1, err: expect.stringContaining('2 élément(s)') })
  expect(filesBelow(workshop.path('draft'))).toEqual(['authenticity.txt', 'draft.json', 'letter.md', 'notes.txt'])
})

test('a file of the draft that is a link, or has a second name, is foreign', () => {
  workshop.write('kept.md', 'a letter kept elsewhere')
  symlinkSync(workshop.path('kept.md'), workshop.path('draft/review.json'))
  expect(purge('draft').code).toBe(1)
  workshop.write('other/draft.json', '{}')
  linkSync(workshop.path('other/draft.json'), workshop.path('draft.json'))
  expect(purge('other').code).toBe(1)
  expect(readFileSync(workshop.path('draft.json'), 'utf8')).toBe('{}')
})

test.each([
  ['a folder of pieces', 'dossier'],
  ['a file', 'request.yaml'],
  ['nothing', 'absent'],
  ['a link to a draft', 'link'],
  ['a link to a draft, with a slash', 'link/'],
  ['the folder above', '.'],
])('%s is no draft, and nothing is removed', (_, path) => {
  symlinkSync(workshop.path('draft'), workshop.path('link'))
  expect(purge(path).code).toBe(2)
  expect(isWhole()).toBe(true)
  expect(existsSync(workshop.path('dossier/note.txt'))).toBe(true)
})

test('a draft.json of another program is no draft', () => {
  workshop.write('other/draft.json', '{"title":"my novel"}')
  expect(purge('other').code).toBe(2)
  expect(readFileSync(workshop.path('other/draft.json'), 'utf8')).toBe('{"title":"my novel"}')
})
