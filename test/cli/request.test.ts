import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root } from './program.ts'

const workshop = openWorkshop()
workshop.write('dossier/dossier.yaml', dossierYaml)
workshop.write('dossier/note.txt', noteText)
workshop.write('request.yaml', requestYaml)
afterAll(() => workshop.remove())

test('the checklist is printed with the clock and the outcome, and the command is done whatever its colours', () => {
  const said = requis(workshop, 'request', 'check', 'request.yaml', 'dossier')
  expect(said.code).toBe(0)
  expect(said.out).toContain('Fondement cité et en vigueur (vert) – CPP 77-1-1')
  expect(said.out).toContain('Rappelez le service')
  expect(said.out).toContain('dans les meilleurs délais')
  expect(said.out).toContain('Suite proposée')
})

test('the French names of the command work', () => {
  expect(requis(workshop, 'demande', 'controler', 'request.yaml').code).toBe(0)
})

test('as JSON: one document, with no name in it', () => {
  const said = requis(workshop, 'request', 'check', 'request.yaml', 'dossier', '--json')
  expect(JSON.parse(said.out)).toMatchObject({ outcome: 'hand-over', clock: { state: 'no-date' } })
  expect(said.out).not.toMatch(/BARTOLI|DELMAS|KERMOREC/)
})

test.each([
  ['a request that is not there', 'nope.yaml', ''],
  ['an unknown key', 'bad.yaml', 'basis: 60-1\ncolour: red\n'],
  ['a period that ends before it begins', 'reversed.yaml', 'period: { from: 2026-06-30, to: 2026-01-01 }\n'],
])('%s is refused with a sentence', (_, name, yaml) => {
  if (yaml !== '') workshop.write(name, yaml)
  const said = requis(workshop, 'request', 'check', name)
  expect(said.code).toBe(2)
  expect(said.err).toMatch(/request\.yaml.+\.\n/)
})

const act = `Brigade de gendarmerie de Valverte
PROCÈS-VERBAL n° 2026/77
Nous, Nadège KERMOREC, adjudante, officier de police judiciaire,
Vu l'article 77-1-1 du code de procédure pénale,
REQUÉRONS de bien vouloir nous remettre la copie des écrits relatant des menaces subies par Mme Inès BARTOLI, née le
14/02/1991, du 01/01/2026 au 31/10/2026.
`

test('an act is read into a request, each line to be confirmed; it is not overwritten', () => {
  workshop.write('act.txt', act)
  expect(requis(workshop, 'request', 'new', '--from', 'act.txt', '--out', 'read.yaml').code).toBe(0)
  const yaml = readFileSync(workshop.path('read.yaml'), 'utf8')
  expect(yaml).toContain('basis: "CPP 77-1-1"  # lu, à confirmer')
  expect(yaml).toContain('{ name: "Inès BARTOLI", born: 1991-02-14 }  # lu, à confirmer')
  expect(yaml).not.toMatch(/^(?:receivedAt|dueBy|authorisation|form|signature)/m)
  expect(yaml).toContain('# Non constaté, à noter vous-même : receivedAt')
  expect(requis(workshop, 'request', 'check', 'read.yaml', 'dossier').code).toBe(0)
  expect(requis(workshop, 'request', 'new', '--from', 'act.txt', '--out', 'read.yaml').code).toBe(2)
})

test('the form asks, asks again what is not accepted, and leaves the rest empty', () => {
  const answers = ['', 'peut-être', 'electronique', '', '45/13/2026', '04/11/2026', '', '60-1']
  const result = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli', 'requis.js'), 'request', 'new', '--out', 'asked.yaml'],
    {
      cwd: workshop.folder,
      encoding: 'utf8',
      input: `${answers.join('\n')}\n`,
      env: { ...process.env, REQUIS_LANG: 'fr' },
    },
  )
  expect(result.status).toBe(0)
  expect(result.stderr).toContain('Cette valeur n’est pas acceptée')
  const yaml = readFileSync(workshop.path('asked.yaml'), 'utf8')
  expect(yaml).toContain('form: electronique')
  expect(yaml).toContain('basis: "60-1"')
  expect(yaml).not.toMatch(/asks|persons|period/)
})

test('the form asks who was called back, and how, once somebody was', () => {
  const upTo = ['', 'signe', '', '2026-11-04', '', '99-3', '', '', '', '', '', '03 99 00 11 22']
  const called = ['confirmed', '03 99 00 11 22', 'Odile', '2026-11-04T10:15']
  const rest = ['', '', '', 'Mme Rouvier', '2026-11-02']
  const asked = (answers: readonly string[], out: string) =>
    spawnSync(process.execPath, [join(root, 'dist', 'cli', 'requis.js'), 'request', 'new', '--out', out], {
      cwd: workshop.folder,
      encoding: 'utf8',
      input: `${answers.join('\n')}\n`,
      env: { ...process.env, REQUIS_LANG: 'fr' },
    })
  const said = asked([...upTo, ...called, ...rest], 'called.yaml')
  expect(said.status).toBe(0)
  const yaml = readFileSync(workshop.path('called.yaml'), 'utf8')
  expect(yaml).toContain(
    'callBack:\n  result: confirmed\n  number: "03 99 00 11 22"\n  by: "Odile"\n  when: 2026-11-04T10:15',
  )
  expect(yaml).toContain('commission:\n  magistrate: "Mme Rouvier"\n  date: 2026-11-02')
  expect(asked(upTo, 'not-called.yaml').stderr).not.toContain('Rappelé par')
})

test('without questions and without an act there is nothing to write', () => {
  const said = requis(workshop, 'request', 'new', '--no-input', '--out', 'none.yaml')
  expect(said.code).toBe(2)
  expect(said.err).toContain('--from')
})

test('propose shows what is not green, and nothing of it on a JSON output', () => {
  const said = requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
  expect(said.err).toContain('Contrôle de la demande')
  expect(said.err).not.toContain('(vert)')
  const json = requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft2', '--json')
  expect(() => JSON.parse(json.out)).not.toThrow()
  expect(json.err).not.toContain('Contrôle de la demande')
})
