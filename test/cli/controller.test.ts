import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root, type Workshop } from './program.ts'

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterAll(() => workshop.remove())

test('an export states who answers for the record: the association, its number, who else handles it', () => {
  const shipped = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8')
  const ours = shipped
    .replace('association: null', 'association: Association Arvor')
    .replace('finess: null', "finess: '990001234'")
    .replace('processors: []', 'processors: [{ name: Logis SA, does: hébergement du logiciel, place: France }]')
  workshop.write('ours.yaml', ours)
  workshop.write('mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./ours.yaml\n')
  const said = requis(
    workshop,
    ...['run', './mine.yaml', 'dossier', '--request', 'request.yaml', '--out', 'out', '--prepared-by', 'Paul'],
    ...['--approve-as', 'Claire VASSEUR'],
  )
  expect(said.code).toBe(0)
  const statement: unknown = JSON.parse(readFileSync(workshop.path('out/PV-2026-004512/data/statement.json'), 'utf8'))
  expect(statement).toMatchObject({
    predicate: {
      controller: {
        ...{ association: 'Association Arvor', finess: '990001234' },
        processors: [{ name: 'Logis SA', does: 'hébergement du logiciel', place: 'France' }],
      },
    },
  })
}, 120_000)
