import { existsSync, readFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PreviewView } from '../../src/desk/view/types.ts'
import { pdfText } from '../unit/write/press.ts'
import { sessionWith, startDeskOn } from './desk.ts'
import { dossierYaml, openWorkshop, readAll, requestYaml, requis, type Workshop } from './program.ts'

// A piece fails its proof, not the dossier: « à part » and « âge », kept in two columns, spell the neighbour's name where
// the eye reads across. No word of her is there; the proof cannot know, and the rest must leave.

let workshop: Workshop

const tree = 'PV-2026-004512'
const note =
  'Note du 10 mars 2026\n\nSa voisine Quitterie PARTAGE a tout entendu. Le repas est pris à midi. Son numéro est le 06 39 98 12 34.\n'
const table = `<p>Vu avec Mme PARTAGE, voisine.</p><table><tr><td>Le repas est pris à part<br>Depuis lundi</td>
  <td>age requis pour la cantine<br>Six ans</td></tr></table>`
const columns = [
  [50, 'Vu avec Mme PARTAGE, voisine.', 'Le repas est pris seul et à part', 'depuis lundi dernier dans la salle'],
  [320, 'Le service rappelle les règles :', 'age requis pour la cantine fixé', 'par le règlement du service'],
] as const
const below = ['du rez-de-chaussée, sans difficulté', 'particulière à signaler ici.']

const twoColumns = async (): Promise<Uint8Array> => {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const page = file.addPage([595, 842])
  for (const [x, ...lines] of columns)
    [...lines, ...below].forEach((line, at) => {
      page.drawText(line, { x, y: 700 - 16 * at, size: 11, font })
    })
  file.addPage([595, 842]).drawText('Une seconde page gardée.', { x: 50, y: 700, size: 11, font })
  return await file.save()
}

const lay = (dossier: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  const pieces = Object.keys(files).map(
    (file) => `  - { file: ${file}, kind: note, date: 2026-03-10, author: { profession: éducatrice } }`,
  )
  const people = dossierYaml.replace(/pieces:[\s\S]*$/, '').replace('ZANGRANDI', 'PARTAGE')
  workshop.write(`${dossier}/dossier.yaml`, `${people}pieces:\n${pieces.join('\n')}\n`)
  for (const [file, content] of Object.entries(files)) workshop.write(`${dossier}/${file}`, content)
}

const export_ = (dossier: string, ...more: readonly string[]) => {
  const argv = [dossier, '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', `out-${dossier}`]
  return requis(workshop, 'run', 'redact-only', ...argv, ...more)
}

const textOf = async (path: string): Promise<string> =>
  (await pdfText(new Uint8Array(readFileSync(workshop.path(path))))).join(' ').replaceAll(/\s+/g, ' ')

const jsonOf = (path: string) => JSON.parse(readFileSync(workshop.path(path), 'utf8'))

const verify = (path: string, ...more: readonly string[]) => requis(workshop, 'verify', path, ...more).code

beforeAll(async () => {
  workshop = openWorkshop()
  workshop.write('request.yaml', requestYaml)
  lay('one', { 'note.txt': note, 'suivi.html': table })
  lay('all', { 'suivi.html': table })
  lay('pages', { 'note.txt': note, 'suivi.pdf': await twoColumns() })
})

afterAll(() => workshop.remove())

describe('where one piece of two fails', () => {
  const data = `out-one/${tree}/data`
  let said: ReturnType<typeof export_>

  beforeAll(() => {
    said = export_('one')
  })

  test('the rest leaves, with exit 5, and the command names the piece and the place', () => {
    expect(said.code).toBe(5)
    expect(said.err).toMatch(/Pièce P02 : aucune copie n’a passé la vérification \(page 1 : text-seen\)/)
    expect(said.err).toContain('1 en quarantaine')
    expect([
      existsSync(workshop.path(`${data}/pieces/P01.pdf`)),
      existsSync(workshop.path(`${data}/pieces/P02.pdf`)),
    ]).toEqual([...[true, false]])
    expect(readAll(workshop.path('out-one'))).not.toMatch(/PARTAGE|Quitterie|cantine/)
  })

  test('the bordereau, the letter, the statement and the proof say so, and nothing more', async () => {
    const bordereau = await textOf(`${data}/bordereau.pdf`)
    expect(bordereau).toMatch(/En quarantaine \(copie non vérifiée\) \(P02\) : Aucune copie de la pièce n’a passé/)
    expect(bordereau).toContain('2 pièces, 1 copie remise')
    expect(await textOf(`${data}/letter.pdf`)).toContain('P02 : lecture ou copie sûre impossible par nos moyens')
    const { predicate } = jsonOf(`${data}/statement.json`)
    expect(predicate.pieces[1]).toMatchObject({ id: 'P02', status: 'quarantined', problem: 'prove.set-aside' })
    expect(predicate.counts).toMatchObject({ masked: 1, quarantined: 1 })
    const proof = jsonOf(`${data}/proof.json`)
    expect(proof.copies.map(({ name }: { name: string }) => name)).toEqual(['pieces/P01.pdf', 'letter.pdf'])
    expect(proof.falls).toEqual([
      { pieceId: 'P02', to: 'quarantine', pages: [], places: [{ page: 1, reading: 'text-seen' }] },
    ])
  })

  test('it verifies, and a mask is lifted by its number as before', () => {
    expect(verify(`out-one/${tree}.asice`)).toBe(0)
    requis(workshop, 'propose', 'one', '--request', 'request.yaml', '--pipeline', 'redact-only', '--draft', 'draft')
    requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
    expect(requis(workshop, 'export', 'draft', '--out', 'out-draft').code).toBe(5)
    expect(requis(workshop, 'reveal', 'draft', 'M0002', '--out', 'reveal.json').code).toBe(0)
    expect(jsonOf('reveal.json').masks[0].text).toContain('PARTAGE')
    expect(verify(`out-draft/${tree}.asice`, '--reveal', 'reveal.json')).toBe(0)
  })

  test('a preview shows the same, and the journal counts it', () => {
    const shown = requis(workshop, 'preview', 'draft', '--out', 'seen', '--json')
    expect(shown.code).toBe(5)
    expect(JSON.parse(shown.out)).toMatchObject({
      pieces: [{ status: 'masked' }, { id: 'P02', status: 'quarantined', file: null }],
      problems: [{ code: 'prove.set-aside', pieceId: 'P02' }],
    })
    expect(existsSync(workshop.path(`seen/NON_VALIDE_${tree}/pieces/NON_VALIDE_P02.pdf`))).toBe(false)
    const acts = readAll(workshop.path('config')).match(/"act":"(?:exported|previewed)"[^\n]*"setAside":1/g) ?? []
    expect(acts.length).toBeGreaterThanOrEqual(3)
  })

  test('the review page shows the same, and the letter beside it as it would leave', async () => {
    requis(workshop, 'propose', 'one', '--request', 'request.yaml', '--pipeline', 'redact-only', '--draft', 'open')
    const desk = await sessionWith(await startDeskOn('open', workshop), 'Claire VASSEUR')
    const { state } = await desk.view()
    const asked = { lang: 'fr', state, forTwo: false, copies: 'rebuilt' }
    const { body } = await desk.call<PreviewView>('POST', '/api/preview', asked)
    expect(body.pieces.map(({ file }) => file === null)).toEqual([false, true])
    expect(body.notes).toEqual([expect.stringMatching(/^Pièce P02 : aucune copie n’a passé la vérification/)])
    const { text } = (await desk.call<{ text: string }>('GET', '/api/letter?lang=fr')).body
    const shown = await desk.call<{ path: string }>('POST', '/api/letter/shown', { lang: 'fr', text })
    const pages = await pdfText(await desk.bytes(shown.body.path))
    expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('P02 : lecture ou copie sûre impossible')
    await desk.end()
  })

  test('a withheld number in the letter still stops all, for no piece can be withheld for it', () => {
    const letter = readFileSync(workshop.path('draft/letter.md'), 'utf8')
    workshop.write(
      'draft/letter.md',
      letter.replace('[[signature]]', 'On la joint au 06 39 98 12 34.\n\n[[signature]]'),
    )
    expect(requis(workshop, 'export', 'draft', '--out', 'out-letter').code).toBe(4)
    expect(existsSync(workshop.path('out-letter'))).toBe(false)
  })
})

test('where every piece fails, bordereau and letter leave alone, with exit 5', async () => {
  expect(export_('all').code).toBe(5)
  expect(existsSync(workshop.path(`out-all/${tree}/data/pieces`))).toBe(false)
  expect(await textOf(`out-all/${tree}/data/letter.pdf`)).toContain('Aucune pièce ne peut vous être remise en l’état')
  expect(verify(`out-all/${tree}.asice`)).toBe(0)
})

test('a facsimile that fails is laid out anew, and all of it leaves', async () => {
  const said = export_('pages', '--copies', 'facsimile')
  expect(said.code).toBe(0)
  expect(said.err).toMatch(/Pièce P02 : la copie en fac-similé n’a pas passé la vérification \(page 2 : [^)]*text-seen/)
  const copy = await textOf(`out-pages/${tree}/data/pieces/P02.pdf`)
  expect(copy).toContain('Le repas est pris seul et à part depuis lundi')
  expect(copy).toContain('Une seconde page gardée.')
  const { falls } = jsonOf(`out-pages/${tree}/data/proof.json`)
  expect(falls.map(({ to, pages }: { to: string; pages: number[] }) => [to, ...pages])).toEqual([
    ['plain', 1],
    ['rebuilt'],
  ])
})
