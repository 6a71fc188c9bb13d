import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul')
})

afterAll(() => workshop.remove())

const decide = (yaml: string) => {
  workshop.write('decisions.yaml', yaml)
  return requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR')
}

test('explain and approve say whom the export touches, what risk stays, and which opinion is awaited', () => {
  const before = requis(workshop, 'explain', 'draft').out
  expect(before).toContain('QUI CET EXPORT TOUCHE')
  expect(before).toContain('Personnes visées, nommées dans ce qui part : ')
  expect(before).toContain('deux faits anodins')
  expect(JSON.parse(requis(workshop, 'explain', 'draft', '--json').out)).toMatchObject({
    touched: { asked: expect.any(Number), masked: expect.any(Number) },
  })
  expect(decide('decisions:\n  - { opinion: avocat, state: asked, date: 2026-11-20 }\n').code).toBe(0)
  expect(requis(workshop, 'explain', 'draft').out).toContain('Avis demandé à avocat (20/11/2026), sans réponse')
})

test('a reason is chosen among the arguments, is in the letter, and recalls both risks', () => {
  const { code } = JSON.parse(requis(workshop, 'preview', 'draft', '--out', 'preview', '--json').out)
  expect(decide(`preview: ${code}\ndecisions:\n  - { motif: P01, arguments: [mission] }\n`).code).toBe(0)
  expect(readFileSync(workshop.path('draft/letter.md'), 'utf8')).toContain('mission d’intérêt général')
  const said = requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  expect(said.code).toBe(0)
  for (const words of ['Avis demandé à avocat', 'requis fiche refus']) expect(`${said.out}${said.err}`).toContain(words)
})
