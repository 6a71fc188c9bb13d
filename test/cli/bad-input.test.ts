import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  dossierYaml,
  noteText,
  openWorkshop,
  requestYaml,
  requis,
  runRequisition,
  type Said,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterEach(() => workshop.remove())

const run = (...more: readonly string[]): Said => runRequisition(workshop, ...more)

const nothingWritten = (): boolean =>
  !readdirSync(workshop.folder).some((name) => name === 'out' || name.endsWith('.part'))

test('an unknown key is refused with its line and the accepted names', () => {
  workshop.write('request.yaml', `${requestYaml}perriod: { from: 2026-01-01 }\n`)
  const said = run()
  expect(said.code).toBe(2)
  expect(said.err).toContain('perriod')
  expect(said.err).toContain('ligne 11')
  expect(said.err).toContain('period')
  expect(nothingWritten()).toBe(true)
})

test('a bad value in dossier.yaml is refused with its line', () => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('1991-02-14', 'demain'))
  const said = run()
  expect(said.code).toBe(2)
  expect(said.err).toContain('ligne 4')
})

test('broken YAML is refused with its line and none of its words', () => {
  workshop.write('dossier/dossier.yaml', 'persons:\n  - name: "Inès ZANGRANDI\n')
  const said = run()
  expect(said.code).toBe(2)
  expect(said.err).not.toContain('ZANGRANDI')
})

test('an unknown pipeline is refused with the list of names', () => {
  const said = requis(
    workshop,
    'run',
    'requisitions',
    'dossier',
    '--request',
    'request.yaml',
    '--approve-as',
    'C',
    '--out',
    'out',
  )
  expect(said.code).toBe(2)
  expect(said.err).toContain('court-order')
})

test('a missing dossier, an empty one and a missing request each get a sentence', () => {
  expect(
    requis(
      workshop,
      'run',
      'requisition',
      'nulle-part',
      '--request',
      'request.yaml',
      '--approve-as',
      'C',
      '--out',
      'out',
    ).code,
  ).toBe(2)
  workshop.write('vide/dossier.yaml', 'id: V\n')
  expect(
    requis(workshop, 'run', 'requisition', 'vide', '--request', 'request.yaml', '--approve-as', 'C', '--out', 'out')
      .code,
  ).toBe(1)
  expect(
    requis(workshop, 'run', 'requisition', 'dossier', '--request', 'rien.yaml', '--approve-as', 'C', '--out', 'out')
      .code,
  ).toBe(2)
})

test('an output folder that is not empty is left as it was', () => {
  workshop.write('out/a-garder.txt', 'à garder')
  expect(run().code).toBe(1)
  expect(readdirSync(workshop.path('out'))).toEqual(['a-garder.txt'])
})

test('the preparer cannot approve', () => {
  expect(run('--prepared-by', 'claire vasseur').code).toBe(3)
  expect(nothingWritten()).toBe(true)
})

test('a link that leaves the dossier is not followed', () => {
  workshop.write('ailleurs/secret.txt', 'ne pas lire')
  symlinkSync(workshop.path('ailleurs/secret.txt'), workshop.path('dossier/lien.txt'))
  expect(run().code).toBe(5)
})

test('two lines for one file, and a line without its file, go to quarantine', () => {
  const twice = '  - { file: note.txt, title: Note, date: 2026-03-10 }\n  - { file: absente.txt, title: Absente }\n'
  workshop.write('dossier/dossier.yaml', `${dossierYaml}${twice}`)
  const said = run()
  expect(said.code).toBe(5)
  expect(said.err).toContain('P02')
  expect(said.err).toContain('P03')
})

test('a wrong password of the key writes nothing', () => {
  workshop.write('cle.p12', 'ceci n’est pas une clé')
  workshop.write('mot', 'faux')
  const said = run('--key', 'cle.p12', '--key-password-file', 'mot')
  expect(said.code).toBe(1)
  expect(nothingWritten()).toBe(true)
})

test('an unknown option is a usage error', () => {
  expect(run('--inconnue').code).toBe(2)
  expect(requis(workshop, 'inconnue').code).toBe(2)
})

test('originals stay as they were', () => {
  run()
  expect(readFileSync(workshop.path('dossier/note.txt'), 'utf8')).toBe(noteText)
})

test('what is not an export is refused', () => {
  workshop.write('x.asice', 'rien')
  expect(requis(workshop, 'verify', 'x.asice').code).toBe(6)
  expect(requis(workshop, 'verify', 'absent.asice').code).toBe(1)
})

test('a date of reception in French is read, an impossible one is refused', () => {
  workshop.write('request.yaml', requestYaml.replace('2026-11-04T09:30', '04/11/2026'))
  expect(run().code).toBe(0)
  workshop.write('request.yaml', requestYaml.replace('2026-11-04T09:30', '2026-02-30'))
  expect(
    requis(workshop, 'run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'C', '--out', 'out2')
      .code,
  ).toBe(2)
})

test('a request of one kind is not treated by the rules of another', () => {
  const said = requis(
    workshop,
    'run',
    'migration',
    'dossier',
    '--request',
    'request.yaml',
    '--approve-as',
    'Claire VASSEUR',
    '--out',
    'out',
  )
  expect(said.code).toBe(2)
  expect(nothingWritten()).toBe(true)
})

test('spaces and accents make no second person', () => {
  expect(run('--second', ' Claire  Vasseur').code).toBe(3)
})

test('a folder that only holds a good container beside other things is not an export', () => {
  run()
  workshop.write('out/autre.pdf', 'faux')
  expect(requis(workshop, 'verify', 'out').code).toBe(2)
})

test('a container beside a changed tree is refused', () => {
  run()
  workshop.write('out/PV-2026-004512/data/pieces/P01.pdf', 'faux')
  expect(requis(workshop, 'verify', 'out').code).toBe(6)
})
