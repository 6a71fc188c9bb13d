import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  requisCold,
  runRequisition,
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

const run = (...more: readonly string[]) => runRequisition(workshop, ...more)

test('one command makes a sealed export that verifies, and nothing else in the folder', () => {
  expect(run()).toMatchObject({ code: 0 })
  expect(filesBelow(workshop.path('out')).filter((name) => !name.startsWith('PV-2026-004512/'))).toEqual([
    'PV-2026-004512.asice',
  ])
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
  expect(requis(workshop, 'verify', 'out/PV-2026-004512').code).toBe(0)
})

test('no withheld word is found in the export, its names, the output or the sentences', () => {
  const said = run()
  const everything = `${said.out}${said.err}${readAll(workshop.path('out'))}`
  for (const canary of ['ZANGRANDI', 'Zangrandi', 'Quitterie', '06 39 98 12 34', '0639981234', 'loyer', 'note.txt']) {
    expect(everything.includes(canary), canary).toBe(false)
  }
})

test('the proof counts the masks of each copy, which the list of masks tells as well, and nothing else', () => {
  run()
  const read = (name: string): string => readFileSync(workshop.path(`out/PV-2026-004512/data/${name}`), 'utf8')
  const pieces = read('masks.jsonl')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).piece)
  const copies: readonly { name: string; searched: number }[] = JSON.parse(read('proof.json')).copies
  expect(pieces.length).toBeGreaterThan(0)
  for (const { name, searched } of copies) {
    const own = pieces.filter((piece) => name.startsWith(`pieces/${piece}.`))
    expect(searched, name).toBe(name.startsWith('pieces/') ? own.length : pieces.length)
  }
})

test('one changed byte of any file of the export is refused', () => {
  run()
  const tree = workshop.path('out/PV-2026-004512')
  for (const name of filesBelow(tree)) {
    const bytes = readFileSync(join(tree, name))
    const changed = Uint8Array.from(bytes)
    changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1
    writeFileSync(join(tree, name), changed)
    expect(requis(workshop, 'verify', 'out/PV-2026-004512').code, name).toBe(6)
    writeFileSync(join(tree, name), bytes)
  }
})

test('a demonstration key is refused where a trusted authority is asked', () => {
  run()
  const pin = 'a'.repeat(64)
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice', '--pin', pin).code).toBe(6)
})

test('a piece that cannot be read goes to quarantine, is listed, and the code says so', () => {
  workshop.write('dossier/photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]))
  workshop.write('dossier/vide.txt', '')
  const said = run()
  expect(said.code).toBe(5)
  expect(said.err).toContain('P02')
  expect(filesBelow(workshop.path('out/PV-2026-004512/data/pieces'))).toEqual(['P01.pdf'])
})

test('the waiver, the approver and the preparer are stated', () => {
  run('--prepared-by', 'Paul')
  const statement: unknown = JSON.parse(readFileSync(workshop.path('out/PV-2026-004512/data/statement.json'), 'utf8'))
  expect(statement).toMatchObject({ predicate: { approvedBy: 'Claire VASSEUR', preparedBy: 'Paul', review: 'waived' } })
})

test('the same draft, key and date give the same bytes, signatures aside, in a program that ran others or just began', () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  const unsigned = (out: string, start: typeof requis): string => {
    expect(start(workshop, 'export', 'draft', '--out', out, '--date', '2027-01-05').code).toBe(0)
    const data = workshop.path(`${out}/PV-2026-004512/data`)
    return filesBelow(data)
      .filter((name) => name !== 'bordereau.pdf')
      .map((name) => readFileSync(join(data, name)).toString('base64'))
      .join('\n')
  }
  const reference = unsigned('one', requis)
  expect(unsigned('two', requis)).toBe(reference)
  expect(unsigned('cold', requisCold)).toBe(reference)
})

test('a draft is closed to others', () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
  const said = requis(workshop, 'export', 'draft', '--out', 'out')
  expect(said.code).toBe(3)
  expect(requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR').code).toBe(3)
})

test('--json prints one document and nothing else on the output', () => {
  const said = run('--json')
  expect(JSON.parse(said.out)).toMatchObject({ reference: 'PV-2026-004512', proof: { passed: true } })
})

test('detect prints one line of JSON for each file, with offsets of its text', () => {
  const said = requis(workshop, 'detect', 'dossier/note.txt', '--json')
  const report = JSON.parse(said.out.trim())
  const phone = report.findings.find((finding: { category: string }) => finding.category === 'phone')
  expect(noteText.slice(phone.start, phone.end)).toBe('06 39 98 12 34')
})
