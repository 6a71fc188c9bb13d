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
  workshop.write('mine.yaml', 'name: mine\npolicy: ./rules.yaml\n')
})

afterAll(() => workshop.remove())

const rules = readFileSync(join(root, 'pipelines/policies/requisition.yaml'), 'utf8')

const run = (policy: string) => {
  workshop.write('rules.yaml', policy)
  return requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--pipeline', './mine.yaml', '--draft', 'draft', '--json'],
  )
}

test('a service’s policy that drops a gate of the association is refused before anything is read', () => {
  const { code, err, out } = run(rules.replace('gates: [MED-56-3, ', 'gates: ['))
  expect(code).toBe(2)
  expect(`${err}${out}`).toContain('policy.looser')
})

test('a stricter one is used, and what it decided under is on record', () => {
  const { code } = run(rules.replace('scope: request', 'scope: request\ndisputed: secret'))
  expect(code).toBe(0)
  const draft: unknown = JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
  expect(draft).toMatchObject({ versions: { policy: 'requisition (own rules) + association 2026-11' } })
})
