import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis } from './program.ts'

const workshop = openWorkshop()

const run = (out: string, request: string, ...more: readonly string[]) =>
  requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', request, '--approve-as', 'Claire VASSEUR', '--out', out],
    ...more,
  )

const statementOf = (out: string) =>
  JSON.parse(readFileSync(workshop.path(`${out}/PV-2026-004512/data/statement.json`), 'utf8')).predicate

const rootOf = (out: string) => JSON.parse(requis(workshop, 'verify', out, '--json').out).rootHash

beforeAll(() => {
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  workshop.write('other.yaml', requestYaml.replace('PV 2026/004512', 'PV 2026/004513'))
  expect(run('first', 'request.yaml').code).toBe(0)
  const said = run('second', 'request.yaml', '--supersedes', 'first')
  expect([said.code, said.err]).toEqual([0, expect.stringContaining('Version 2 : elle remplace')])
}, 120_000)

afterAll(() => workshop.remove())

test('the statement of an export says its version and which ones it replaces', () => {
  expect(statementOf('first')).toMatchObject({ version: 1, supersedes: null })
  expect(statementOf('second')).toMatchObject({ version: 2, supersedes: [rootOf('first')] })
})

test('the replaced export is refused by whoever gives the newer one; the newer one is accepted', () => {
  const old = requis(workshop, 'verify', 'first', '--known', 'second/PV-2026-004512.asice')
  expect([old.code, old.out]).toEqual([6, expect.stringContaining('✗ Export remplacé : la version 2')])
  expect(requis(workshop, 'verify', 'second', '--known', 'first').code).toBe(0)
  expect(requis(workshop, 'verify', 'first').out).toContain('– Remplacement : non vérifié')
})

test('an export can be replaced again: the third replaces both', () => {
  expect(run('third', 'request.yaml', '--supersedes', 'second/PV-2026-004512.asice').code).toBe(0)
  expect(statementOf('third')).toMatchObject({ version: 3, supersedes: [rootOf('second'), rootOf('first')] })
  expect(requis(workshop, 'verify', 'first', '--known', 'third').code).toBe(6)
}, 60_000)

test('nothing is exported when the old export is absent, changed, or answers another request', () => {
  cpSync(workshop.path('first'), workshop.path('changed'), { recursive: true })
  appendFileSync(workshop.path('changed/PV-2026-004512/data/masks.jsonl'), '\n')
  const refused = (request: string, old: string) => {
    const said = run('none', request, '--supersedes', old)
    expect(existsSync(workshop.path('none'))).toBe(false)
    return [said.code, said.err]
  }
  expect(refused('request.yaml', 'changed')).toEqual([1, expect.stringContaining('n’est pas intact')])
  expect(refused('other.yaml', 'first')).toEqual([1, expect.stringContaining('répond à une autre demande')])
  expect(refused('request.yaml', 'absent')).toEqual([1, expect.stringContaining('introuvable')])
}, 60_000)

test('a key made anew is told: whoever verifies the old export will only be warned', () => {
  requis(workshop, 'keygen', '--out', 'new-key.pem')
  const said = run('fourth', 'request.yaml', '--supersedes', 'first', '--key', 'new-key.pem')
  expect([said.code, said.err]).toEqual([
    0,
    expect.stringContaining('l’ancien export était signé par un autre certificat'),
  ])
  const old = requis(workshop, 'verify', 'first', '--known', 'fourth')
  expect([old.code, old.out]).toEqual([
    0,
    expect.stringContaining('! Un export donné avec --known dit remplacer celui-ci'),
  ])
}, 60_000)

test('a reveal of the old export does not hide that it is replaced', () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  const exported = requis(workshop, 'export', 'draft', '--out', 'proposed')
  expect([exported.code, exported.err]).toEqual([0, expect.anything()])
  expect(run('replacing', 'request.yaml', '--supersedes', 'proposed').code).toBe(0)
  const lifted = requis(workshop, 'reveal', 'draft', 'M0001', '--out', 'lifted.json')
  expect([lifted.code, lifted.err]).toEqual([0, expect.stringContaining('lifted.json')])
  expect(requis(workshop, 'verify', 'proposed', '--reveal', 'lifted.json').code).toBe(0)
  const said = requis(workshop, 'verify', 'proposed', '--reveal', 'lifted.json', '--text', '--known', 'replacing')
  expect([said.code, said.out]).toEqual([6, expect.stringContaining('✗ Export remplacé')])
}, 120_000)

test('a container beside the tree of another export is refused', () => {
  cpSync(workshop.path('second/PV-2026-004512.asice'), workshop.path('mixed/PV-2026-004512.asice'))
  cpSync(workshop.path('first/PV-2026-004512'), workshop.path('mixed/PV-2026-004512'), { recursive: true })
  const said = requis(workshop, 'verify', 'mixed')
  expect([said.code, said.out]).toEqual([6, expect.stringContaining('deux exports différents')])
  expect(requis(workshop, 'verify', 'second').code).toBe(0)
})
