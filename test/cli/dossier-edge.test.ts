import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipBytes } from '../unit/read/zip-bytes.ts'
import { dossierYaml, filesBelow, noteText, openWorkshop, requestYaml, requis, runRequisition } from './program.ts'

const workshop = openWorkshop()
afterAll(() => workshop.remove())

beforeAll(() => {
  workshop.write('request.yaml', requestYaml)
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
})

const propose = (dossier: string, draft: string, request = 'request.yaml') => {
  const said = requis(workshop, 'propose', dossier, '--request', request, '--draft', draft, '--json')
  const told: { pieces: number; findings: number; problems: { code: string; what?: string; count?: number }[] } =
    JSON.parse(said.out)
  const left = told.problems.flatMap(({ code, what, count }) =>
    code === 'dossier.left-out' ? [`${what} ${count}`] : [],
  )
  return { code: said.code, pieces: told.pieces, findings: told.findings, left: left.sort() }
}

const copyInto = (from: string, to: string): void => {
  for (const name of filesBelow(workshop.path(from)))
    workshop.write(`${to}/${name}`, readFileSync(workshop.path(`${from}/${name}`)))
}

test('a draft, an export and the request inside the dossier change nothing of what is found', async () => {
  const clean = propose('dossier', 'clean')
  expect(clean.left).toEqual([])
  expect(runRequisition(workshop).code).toBe(0)
  copyInto('clean', 'dossier/brouillon du 3')
  copyInto('out', 'dossier/remis')
  workshop.write('dossier/demande.yml', requestYaml)
  const files = Object.fromEntries(
    filesBelow(workshop.path('clean')).map((name) => [`b/${name}`, readFileSync(workshop.path(`clean/${name}`))]),
  )
  workshop.write('dossier/archives.zip', await zipBytes({ ...files, 'b/loyer.txt': 'Le loyer est payé.' }))
  const mixed = propose('dossier', 'mixed')
  // The archive and the note that lies beside the draft in it are pieces.
  expect(mixed.pieces).toBe(clean.pieces + 2)
  expect(mixed.left).toEqual(['draft 3', 'draft 3', expect.stringMatching(/^export \d+$/), 'request 1'])
  expect(mixed.findings - clean.findings).toBeLessThan(10)
  const said = requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'said')
  expect(said.err).toContain('un brouillon de Requis')
  expect(said.err).not.toMatch(/brouillon du 3|archives\.zip|BARTOLI/)
})

test('an archive of the dossier keeps its description, and whom it declares', async () => {
  const files = { 'D/dossier.yaml': dossierYaml, 'D/note.txt': noteText }
  workshop.write('dossier.zip', await zipBytes(files))
  expect(propose('dossier.zip', 'zipped')).toMatchObject({ pieces: 1, left: [] })
  const zipped: { persons: { id: string; source: string }[] } = JSON.parse(
    readFileSync(workshop.path('zipped/draft.json'), 'utf8'),
  )
  expect(zipped.persons.filter(({ source }) => source === 'dossier').map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
})

test('init lists pieces, never a draft', () => {
  copyInto('clean', 'neuf/brouillon')
  workshop.write('neuf/note.txt', noteText)
  expect(requis(workshop, 'init', 'neuf').code).toBe(0)
  expect(readFileSync(workshop.path('neuf/dossier.yaml'), 'utf8')).not.toContain('draft.json')
})

test('a draft given as the dossier is told so', () => {
  const said = requis(workshop, 'propose', 'clean', '--request', 'request.yaml', '--draft', 'no')
  expect(said.code).toBe(2)
  expect(said.err).toContain('que des fichiers de Requis')
})

test.each([
  ['a folder', 'dossier', 'c’est un dossier qui a été donné'],
  ['the act itself', 'acte.txt', 'requis demande nouvelle --from'],
  ['the act as a PDF', 'acte.yaml', 'requis demande nouvelle --from'],
  ['the description of a dossier', 'autre/dossier.yml', 'décrit un dossier'],
  ['a request that is not there, by a neutral name', 'demande.yml', 'Le fichier demande.yml est introuvable'],
  ['a request that is not there, by a name', 'DUPONT.yml', 'Le fichier request.yaml est introuvable'],
  ['letters that were spoilt', 'requisition.yml', 'requisition.yml, ligne 2'],
])('given as the request, %s has its sentence', (_, path, sentence) => {
  workshop.write('acte.txt', 'BRIGADE DE BRÉCY\nPROCÈS-VERBAL n° 12\nNous, requérons de nous remettre : les écrits.\n')
  workshop.write('acte.yaml', '%PDF-1.7\n')
  workshop.write('autre/dossier.yml', dossierYaml)
  workshop.write('requisition.yml', 'basis: 60-1\nasks: Les Ã©crits\n')
  const said = requis(workshop, 'request', 'check', path)
  expect(said.err).toContain(sentence)
  expect(said.code).toBe(2)
})

test('a request of Windows is read with its accents, and that is said', () => {
  workshop.write('ancien.yaml', iconv.encode(requestYaml, 'windows-1252'))
  const said = requis(workshop, 'request', 'check', 'ancien.yaml', 'dossier.zip')
  expect(said.code).toBe(0)
  expect(said.err).toContain('n’est pas enregistré en UTF-8')
  expect(said.out).not.toContain('Cherché et non trouvé')
})
