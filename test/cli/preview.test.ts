import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pngOf } from '../../fixtures/grey-png.ts'
import { scannedSlip } from '../unit/read/draw-scan.ts'
import { zipBytes } from '../unit/read/zip-bytes.ts'
import { pdfText } from '../unit/write/press.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  type Said,
  type Workshop,
} from './program.ts'

// `requis preview`: the copies as they would leave, marked, unsigned; nothing that `verify` takes for an export.

let workshop: Workshop
let said: Said

const folder = 'seen/NON_VALIDE_PV-2026-004512'
const people =
  'nom;prenom;remarque\nBARTOLI;Inès;menacée de mort par M. DELMAS le 3 mars 2026\nZANGRANDI;Quitterie;voisine\n'
const data = { dossier: { usager: 'Inès BARTOLI', fait: 'Le 3 mars 2026, M. DELMAS a menacé de mort Mme BARTOLI.' } }

beforeAll(() => {
  workshop = openWorkshop()
  const pieces = ['note.txt', 'faits.csv', 'faits.json'].map(
    (file) => `  - { file: ${file}, kind: note, date: 2026-03-10, author: { profession: éducatrice } }`,
  )
  workshop.write('dossier/dossier.yaml', `${dossierYaml.replace(/pieces:[\s\S]*$/, '')}pieces:\n${pieces.join('\n')}\n`)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('dossier/faits.csv', people)
  workshop.write('dossier/faits.json', JSON.stringify(data))
  workshop.write('request.yaml', requestYaml)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  said = requis(workshop, 'preview', 'draft', '--out', 'seen')
}, 120_000)

afterAll(() => workshop.remove())

const pdfOf = async (path: string): Promise<readonly string[]> =>
  await pdfText(new Uint8Array(readFileSync(workshop.path(path))))

const verify = (...paths: readonly string[]): Said => requis(workshop, 'verify', ...paths)

test('it writes a marked copy of each piece and the letter, and nothing else', () => {
  expect(said).toMatchObject({ code: 0 })
  expect([...filesBelow(workshop.path('seen'))].sort()).toEqual(
    ['NON_VALIDE_letter.pdf', ...['P01', 'P02', 'P03'].map((id) => `pieces/NON_VALIDE_${id}.pdf`)].map(
      (name) => `NON_VALIDE_PV-2026-004512/${name}`,
    ),
  )
})

test('each page of each file bears the words and the code that is printed, data too', async () => {
  const code = /Code de l’aperçu : ([0-9a-f]{16})/.exec(said.out)?.[1]
  expect(code).toBeDefined()
  for (const name of filesBelow(workshop.path(folder)))
    for (const page of await pdfOf(`${folder}/${name}`)) {
      expect(page).toContain('PROJET – NON VALIDÉ')
      expect(page).toContain(`aperçu ${code}`)
    }
})

test('data is printed as it would leave, its masks numbered', async () => {
  const [table, tree] = await Promise.all(['P02', 'P03'].map((id) => pdfOf(`${folder}/pieces/NON_VALIDE_${id}.pdf`)))
  expect(table?.join(' ')).toContain('menacée de mort par M. DELMAS')
  expect(table?.join(' ')).toMatch(/\[M\d{4} [A-Z-]+\]/)
  expect(tree?.join(' ')).toContain('"fait": "Le 3 mars 2026')
})

test('the masks bear the numbers of the export that one person would approve', async () => {
  cpSync(workshop.path('draft'), workshop.path('signed'), { recursive: true })
  requis(workshop, 'approve', 'signed', '--by', 'Claire VASSEUR', '--accept-proposals')
  requis(workshop, 'export', 'signed', '--out', 'export')
  const numbers = async (path: string) =>
    [...(await pdfOf(path)).join(' ').matchAll(/\[(M\d{4}) /g)].map(([, id]) => id)
  expect(await numbers(`${folder}/pieces/NON_VALIDE_P01.pdf`)).toEqual(
    await numbers('export/PV-2026-004512/data/pieces/P01.pdf'),
  )
})

test('only its owner may read it; no withheld word is in it; the journal counts it and no more', () => {
  expect(statSync(workshop.path(folder)).mode & 0o777).toBe(0o700)
  for (const name of filesBelow(workshop.path(folder)))
    expect(statSync(workshop.path(`${folder}/${name}`)).mode & 0o777).toBe(0o600)
  expect(readAll(workshop.path('seen'))).not.toMatch(/ZANGRANDI|06 39 98 12 34/)
  const journal = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')
  const line = journal.split('\n').find((one) => one.includes('"previewed"')) ?? ''
  expect(JSON.parse(line)).toMatchObject({ act: 'previewed', by: [], rootHash: null, counts: { pieces: 3 } })
  expect(journal).not.toMatch(/BARTOLI|NON_VALIDE/)
})

test('one document on --json: code, folder, pieces with their numbers and counts of masks', () => {
  const told = JSON.parse(requis(workshop, 'apercu', 'draft', '--out', 'json', '--json').out)
  expect(told).toMatchObject({
    code: expect.stringMatching(/^[0-9a-f]{16}$/),
    folder: join('json', 'NON_VALIDE_PV-2026-004512'),
    letter: 'NON_VALIDE_letter.pdf',
  })
  expect(told.pieces[0]).toMatchObject({ id: 'P01', listedAs: 'P01', file: 'pieces/NON_VALIDE_P01.pdf' })
  expect(told.pieces[0].masks).toBeGreaterThan(0)
})

test('a facsimile is marked too', async () => {
  expect(requis(workshop, 'preview', 'draft', '--out', 'faithful', '--copies', 'facsimile').code).toBe(0)
  for (const page of await pdfOf('faithful/NON_VALIDE_PV-2026-004512/pieces/NON_VALIDE_P01.pdf'))
    expect(page).toContain('PROJET – NON VALIDÉ')
})

test('a scan in its own layout keeps the pictures of its words under the stamp', async () => {
  const lines = [
    'Le 3 mars 2026, Marc DELMAS menace de mort Mme BARTOLI.',
    'Le 4 mars 2026, Quitterie ZANGRANDI est venue.',
  ]
  workshop.write(
    'scans/dossier.yaml',
    `${dossierYaml.replace(/pieces:[\s\S]*$/, '')}pieces:\n  - { file: note.png, kind: note, date: 2026-03-10, author: { profession: éducatrice } }\n`,
  )
  workshop.write('scans/note.png', pngOf(await scannedSlip(lines), 200))
  requis(workshop, 'propose', 'scans', '--request', 'request.yaml', '--draft', 'scanned')
  expect(requis(workshop, 'preview', 'scanned', '--out', 'scan', '--copies', 'facsimile').code).toBe(0)
  const pages = await pdfOf('scan/NON_VALIDE_PV-2026-004512/pieces/NON_VALIDE_P01.pdf')
  expect(pages.join(' ')).toContain('Page numérisée : images des mots gardés')
  for (const page of pages) expect(page).toContain('PROJET – NON VALIDÉ')
}, 120_000)

test('a withheld word in the letter stops it: nothing is written, nothing is journalled', () => {
  cpSync(workshop.path('draft'), workshop.path('told'), { recursive: true })
  const letter = readFileSync(workshop.path('told/letter.md'), 'utf8')
  workshop.write('told/letter.md', `${letter}\nSa voisine Quitterie ZANGRANDI a tout entendu.\n`)
  const lines = (): number => readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8').split('\n').length
  const before = lines()
  expect(requis(workshop, 'preview', 'told', '--out', 'leak').code).toBe(4)
  expect(() => statSync(workshop.path('leak'))).toThrow()
  expect(lines()).toBe(before)
})

test('a piece in quarantine is said by the exit code, the others are shown', () => {
  cpSync(workshop.path('dossier'), workshop.path('part'), { recursive: true })
  workshop.write('part/broken.pdf', '%PDF-1.7 broken')
  requis(workshop, 'propose', 'part', '--request', 'request.yaml', '--draft', 'parted')
  expect(requis(workshop, 'preview', 'parted', '--out', 'partly').code).toBe(5)
  expect(filesBelow(workshop.path('partly')).length).toBeGreaterThan(3)
})

test('another state of the draft has another code; the same has the same', () => {
  const codeOf = (draft: string, out: string): string =>
    JSON.parse(requis(workshop, 'preview', draft, '--out', out, '--json').out).code
  expect(codeOf('draft', 'once')).toBe(codeOf('draft', 'twice'))
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'other')
  expect(codeOf('other', 'thrice')).not.toBe(codeOf('draft', 'fourth'))
})

test('a folder that is not empty is refused, and nothing is written', () => {
  expect(requis(workshop, 'preview', 'draft', '--out', 'seen').code).toBe(1)
  expect(requis(workshop, 'preview', 'nowhere', '--out', 'none').code).toBe(2)
  expect(() => statSync(workshop.path('none'))).toThrow()
})

/** An archive of a folder. */
const zip = async (from: string, to: string): Promise<void> => {
  const names = filesBelow(workshop.path(from))
  workshop.write(
    to,
    await zipBytes(Object.fromEntries(names.map((name) => [name, readFileSync(workshop.path(`${from}/${name}`))]))),
  )
}

test('verify refuses it with a sentence: the folder, what holds it, a file, an archive', async () => {
  await zip('seen', 'a.zip')
  for (const path of [folder, 'seen', `${folder}/pieces`, `${folder}/pieces/NON_VALIDE_P01.pdf`, 'a.zip'])
    expect([path, verify(path)]).toEqual([path, { code: 6, out: '', err: expect.stringContaining('APERÇU') }])
})

test('under other names it is still known', async () => {
  cpSync(workshop.path(folder), workshop.path('renamed/pv'), { recursive: true })
  const at = (name: string) => workshop.path(`renamed/pv/${name}`)
  renameSync(at('NON_VALIDE_letter.pdf'), at('letter.pdf'))
  for (const id of ['P01', 'P02', 'P03']) renameSync(at(`pieces/NON_VALIDE_${id}.pdf`), at(`pieces/${id}.pdf`))
  for (const path of ['renamed', 'renamed/pv', 'renamed/pv/pieces', 'renamed/pv/pieces/P01.pdf'])
    expect([path, verify(path).code]).toEqual([path, 6])
  renameSync(workshop.path('renamed/pv'), workshop.path('renamed/data'))
  expect(verify('renamed').code).toBe(6)
  await zip('renamed', 'b.asice')
  expect(verify('b.asice').code).toBe(6)
})

test('a page taken out of it, saved by another program, is no export either', async () => {
  const pdf = await PDFDocument.load(readFileSync(workshop.path(`${folder}/NON_VALIDE_letter.pdf`)))
  pdf.setProducer('another')
  pdf.removePage(0)
  if (pdf.getPageCount() === 0) pdf.addPage()
  workshop.write('page.pdf', await pdf.save())
  expect(verify('page.pdf').code).toBe(6)
})

test('a folder that holds neither an export nor a preview is a wrong use', () => {
  mkdirSync(workshop.path('papers'))
  writeFileSync(workshop.path('papers/x.txt'), 'x')
  expect(verify('papers').code).toBe(2)
})

test('a preview left in a dossier is not taken for a piece', () => {
  cpSync(workshop.path('dossier'), workshop.path('again'), { recursive: true })
  copyFileSync(workshop.path(`${folder}/pieces/NON_VALIDE_P01.pdf`), workshop.path('again/P01.pdf'))
  const propose = requis(workshop, 'propose', 'again', '--request', 'request.yaml', '--draft', 'draft2')
  expect(propose.err + propose.out).toContain('un aperçu de Requis')
  rmSync(workshop.path('draft2'), { recursive: true })
})

const forTwo =
  'Le 5 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l’a violée dans le garage, devant Quitterie ZANGRANDI.'

const openForTwo = (): Workshop => {
  const own = openWorkshop()
  own.write('dossier/dossier.yaml', dossierYaml)
  own.write('dossier/note.txt', `${noteText}\n${forTwo}\n`)
  own.write('request.yaml', requestYaml)
  requis(own, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  return own
}

test('with a second person named, the copies are those that two signatures let out, stamped and no export', async () => {
  const own = openForTwo()
  const textOf = async (out: string) =>
    await pdfText(new Uint8Array(readFileSync(own.path(`${out}/NON_VALIDE_PV-2026-004512/pieces/NON_VALIDE_P01.pdf`))))
  const one = JSON.parse(requis(own, 'preview', 'draft', '--out', 'one', '--json').out)
  const two = JSON.parse(requis(own, 'preview', 'draft', '--out', 'two', '--json', '--second', 'Odile MAREY').out)
  expect((await textOf('one')).join(' ')).not.toContain('garage')
  const pages = await textOf('two')
  expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('violée dans le garage')
  expect(pages.join(' ')).not.toMatch(/ZANGRANDI|MAREY/)
  for (const page of pages) expect(page).toContain('PROJET – NON VALIDÉ')
  expect(requis(own, 'verify', 'two').code).toBe(6)
  expect(two.code).not.toBe(one.code)
  own.remove()
})

test('a mask is that of the preview whose code is given: of one signature, or of two', () => {
  const own = openForTwo()
  const code = JSON.parse(requis(own, 'preview', 'draft', '--out', 'two', '--json', '--second', 'Odile MAREY').out).code
  own.write(
    'd.yaml',
    `preview: ${code}\ndecisions:\n  - { keep: { piece: P01, text: "Note du 10 mars 2026" }, reason: x }\n`,
  )
  expect(requis(own, 'decide', 'draft', '--decisions', 'd.yaml', '--by', 'Claire VASSEUR').code).toBe(0)
  own.write('d.yaml', `preview: ${code}\ndecisions:\n  - { title: P01, is: Note }\n`)
  expect(requis(own, 'decide', 'draft', '--decisions', 'd.yaml', '--by', 'Claire VASSEUR').code).toBe(2)
  own.remove()
})

test.each([
  ['who prepared', 'ZOE', 3],
  ['nobody', ' ', 2],
])('%s is no second person of a preview', (_, second, code) => {
  expect(requis(workshop, 'preview', 'draft', '--out', 'none', '--second', second)).toMatchObject({ code, out: '' })
})

test('the words of a piece show what waits for a second person, and in brackets what stays masked then', () => {
  const own = openForTwo()
  const { out } = requis(own, 'explain', 'draft', '--text', 'P01')
  expect(out).toContain('1 avec deux signatures')
  expect(out).toContain(
    '✓✓ Le 5 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l’a violée dans le garage, devant [Quitterie ZANGRANDI].',
  )
  own.remove()
})
