import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk, send } from './desk.ts'
import {
  dossierYaml,
  filesBelow,
  layDossier,
  openWorkshop,
  readAll,
  requis,
  type Said,
  type Workshop,
} from './program.ts'

let made: Workshop
let workshop: Workshop
let desk: Desk | null = null

const director = 'Claire VASSEUR'
const file = 'draft/rapport-interne.html'

/** A neighbour, a title and a file as somebody hostile would name them. */
const [hostileName, hostileTitle, hostileFile] = [
  '<b onmouseover=alert(1)>Odile',
  "Note</style><script>alert('t')</script>",
  'note<img src=x>.txt',
]

beforeAll(() => {
  made = openWorkshop()
  layDossier(made)
  made.write(
    'dossier/dossier.yaml',
    dossierYaml
      .replace('Quitterie ZANGRANDI', JSON.stringify(hostileName))
      .replace(
        'file: note.txt, title: Note éducative',
        `file: ${JSON.stringify(hostileFile)}, title: ${JSON.stringify(hostileTitle)}`,
      ),
  )
  const note = readFileSync(made.path('dossier/note.txt'))
  made.write(`dossier/${hostileFile}`, note)
  cpSync(made.path('dossier'), made.path('record'), { recursive: true, filter: (path) => !path.endsWith('/note.txt') })
  expect(propose(made, 'draft')).toMatchObject({ code: 0 })
}, 120_000)

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(async () => {
  await desk?.end()
  desk = null
  workshop.remove()
})

const propose = (at: Workshop, draft: string, ...more: readonly string[]): Said =>
  requis(at, ...['propose', 'record', '--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Paul', ...more])

const approve = (draft = 'draft', ...more: readonly string[]): Said =>
  requis(workshop, 'approve', draft, '--by', director, '--accept-proposals', ...more)

const report = (): string => readFileSync(workshop.path(file), 'utf8')

const isOwn = (): boolean => (lstatSync(workshop.path(file)).mode & 0o777) === 0o600

test('approving and exporting by command write the report beside the draft, for its owner alone', () => {
  const approved = approve()
  expect(approved).toMatchObject({ code: 0, err: expect.stringContaining('rapport-interne.html') })
  expect(isOwn()).toBe(true)
  const first = report()
  for (const words of ['Interne – ne pas transmettre', `Validé par ${director}`, 'PV 2026/004512', 'Brouillon validé'])
    expect(first, words).toContain(words)
  expect(first).not.toContain('Copies exportées')
  expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(0)
  expect(isOwn()).toBe(true)
  expect(report()).toContain('Copies exportées')
})

test('words of the record stand in the report as words', () => {
  approve()
  const html = report()
  expect(html).not.toMatch(/<(?:script|img|b)\b/)
  expect(html).toContain('&lt;script')
  expect(html).toContain('note&lt;img src=x')
  expect(html).toContain('&lt;b onmouseover')
})

test('the export and its container never hold the report', () => {
  approve()
  requis(workshop, 'export', 'draft', '--out', 'out')
  expect(filesBelow(workshop.path('out')).filter((name) => name.includes('rapport'))).toEqual([])
  expect(readAll(workshop.path('out'))).not.toContain('ne pas transmettre')
})

test('a draft with its report is opened, exported and purged like any other', () => {
  approve()
  expect(requis(workshop, 'explain', 'draft').code).toBe(0)
  expect(requis(workshop, 'purge', 'draft', '--yes').code).toBe(0)
  expect(existsSync(workshop.path('draft'))).toBe(false)
})

test('a report that cannot be written is said, and undoes nothing', () => {
  mkdirSync(workshop.path(`${file}/here`), { recursive: true })
  const said = approve()
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('pas pu être écrit') })
  expect(existsSync(workshop.path('draft/review.json'))).toBe(true)
})

test('beside an encrypted draft nothing is written in the clear: the page alone shows the report', async () => {
  workshop.write('phrase.txt', 'cinq mots pris au hasard\n')
  const withPhrase = ['--passphrase-file', 'phrase.txt']
  expect(propose(workshop, 'sealed', '--encrypt', ...withPhrase).code).toBe(0)
  cpSync(workshop.path('sealed'), workshop.path('draft'), { recursive: true, force: true })
  expect(approve('draft', ...withPhrase)).toMatchObject({ code: 0, err: expect.stringContaining('chiffré') })
  expect(existsSync(workshop.path(file))).toBe(false)
  desk = await openDesk(workshop, director, ...withPhrase)
  const asked = await desk.call<{ kept: boolean; address: string }>('POST', '/api/report', { lang: 'fr' })
  expect(asked).toMatchObject({ status: 200, body: { kept: false } })
  expect(existsSync(workshop.path(file))).toBe(false)
  expect(readAll(workshop.path('draft'))).not.toContain('BARTOLI')
}, 60_000)

test('the page shows the report of the draft as it stands, to its own browser alone', async () => {
  desk = await openDesk(workshop, director)
  const { body } = await desk.call<{ kept: boolean; address: string }>('POST', '/api/report', { lang: 'fr' })
  expect(body.kept).toBe(true)
  expect(report()).toContain('Pas encore validé')
  expect((await send('GET', `${desk.base}${body.address}`, null)).status).toBe(403)
}, 60_000)
