import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoSigner } from '../unit/seal/fixture.ts'
import { makeInput } from '../unit/seal/invented.ts'
import { withPrintedBordereau } from '../unit/seal/printed-bordereau.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import { sealExport } from '../unit/seal/whole.ts'
import { openWorkshop, requis } from './program.ts'

const workshop = openWorkshop()

beforeAll(async () => {
  const { container } = await sealExport(
    await makeInput(await demoSigner(new Date()), new Date()),
    withPrintedBordereau,
  )
  workshop.write('good/A.asice', container)
  workshop.write('good/below/B.asice', container)
  workshop.write('good/notes.txt', 'une note')
  workshop.write('mixed/A.asice', container)
  workshop.write('mixed/changed.asice', container)
  appendFileSync(workshop.path('mixed/changed.asice'), 'x')
  workshop.write('mixed/sealed.asice.p7m', 'x')
  mkdirSync(workshop.path('empty'))
})

afterAll(() => workshop.remove())

test('--all verifies every container of a folder and below, a line for each, and says how many', () => {
  const said = requis(workshop, 'verify', '--all', 'good')
  expect(said.code).toBe(0)
  expect(said.out).toContain('! good/A.asice\n! good/below/B.asice\n')
  expect(said.out).toMatch(/acceptés : 0 ; acceptés avec réserves : 2 ; REFUSÉS : 0 \(\d+ par seconde\)/)
})

test('one that is refused, or cannot be read, says why, stops none, and refuses the whole', () => {
  const said = requis(workshop, 'verify', '--all', 'mixed', 'good')
  expect(said.code).toBe(6)
  expect(said.out).toContain('✗ mixed/changed.asice\n    Conteneur mal formé')
  expect(said.out).toContain('✗ mixed/sealed.asice.p7m\n    Cet export est chiffré')
  expect(said.out).toContain('acceptés avec réserves : 3 ; REFUSÉS : 2')
})

test('several exports are verified on the same terms, as data when asked', () => {
  const pin = '0'.repeat(64)
  const said = requis(workshop, 'verify', 'good/A.asice', 'absent.asice', '--pin', pin, '--json')
  expect(said.code).toBe(6)
  const { exports, ...counts } = JSON.parse(said.out)
  expect(counts).toEqual({ accepted: 0, acceptedWithWarnings: 0, refused: 2 })
  expect(exports).toMatchObject([
    { path: 'good/A.asice', verdict: 'refused', failed: ['pin'], problem: null },
    { path: 'absent.asice', verdict: 'refused', failed: [], problem: 'verify.not-found' },
  ])
})

test('a tree beside its container must hold too; a link to a container is followed; a running export is none', async () => {
  const { tree, container } = await sealExport(
    await makeInput(await demoSigner(new Date()), new Date()),
    withPrintedBordereau,
  )
  workshop.write('pair/E.asice', container)
  for (const { name, bytes } of tree) workshop.write(`pair/E/${name}`, bytes)
  workshop.write('all/.requis-1-aaaaaaaa-bbbbbbbb-out.part/E.asice', 'x')
  symlinkSync(workshop.path('mixed/changed.asice'), workshop.path('all/link.asice'))
  expect(requis(workshop, 'verify', '--all', 'pair')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^! pair\n/),
  })
  appendFileSync(workshop.path('pair/E/data/masks.jsonl'), 'x')
  expect(requis(workshop, 'verify', '--all', 'pair').code).toBe(6)
  const said = requis(workshop, 'verify', '--all', 'all')
  expect([said.code, said.out]).toEqual([6, expect.stringMatching(/^✗ all\/link.asice\n[\s\S]*REFUSÉS : 1 /)])
})

test('a container under another name is verified; what is left of a tree without a signature is named', async () => {
  const { tree, container } = await sealExport(
    await makeInput(await demoSigner(new Date()), new Date()),
    withPrintedBordereau,
  )
  workshop.write('lost/A.asice', container)
  workshop.write('lost/A', 'no container')
  workshop.write('lost/B.zip', container)
  workshop.write('lost/C', Buffer.concat([container, Buffer.from('x')]))
  workshop.write('lost/D.p7m', 'x')
  const unsigned = tree.filter(({ name }) => /^(?:bag|manifest|verify|LISEZMOI|data.pieces)/.test(name))
  for (const { name, bytes } of unsigned) workshop.write(`lost/E/${name}`, bytes)
  workshop.write('lost/F/data/pieces/P01.pdf', 'x')
  const said = requis(workshop, 'verify', '--all', 'lost')
  expect(said.code).toBe(6)
  expect(said.out).toMatch(/^[!✗] lost\/A.asice$[\s\S]*^[!✗] lost\/B.zip$[\s\S]*^✗ lost\/C$/m)
  for (const path of ['lost/D.p7m', 'lost/E', 'lost/F']) expect(said.out).toContain(`– ${path} : non regardé.`)
  expect(said.out.match(/^–/gm)).toHaveLength(3)
})

test('a file name writes no line of its own', () => {
  workshop.write('odd/x\n✓ y.asice', 'x')
  expect(requis(workshop, 'verify', '--all', 'odd').out).toMatch(/^✗ odd\/x�✓ y\.asice\n/)
})

test.skipIf(isMissing('mkfifo'))('a pipe is no export, and nobody waits for it', () => {
  run(`mkfifo ${workshop.path('pipe.asice')}`, workshop.folder)
  expect(requis(workshop, 'verify', 'pipe.asice').code).toBe(1)
})

test('a folder without any export is a wrong use: nothing verified is nothing accepted', () => {
  const said = requis(workshop, 'verify', '--all', 'empty')
  expect([said.code, said.err]).toEqual([2, expect.stringContaining('Aucun export')])
  expect(requis(workshop, 'verify', '--all', 'good/A.asice').code).toBe(2)
  expect(requis(workshop, 'verify', 'good/A.asice', 'mixed/A.asice', '--reveal', 'r.json').code).toBe(2)
})

test('what each export only says of itself is told under its line, and as data', async () => {
  const said = await makeInput(await demoSigner(new Date()), new Date())
  const waived = { ...said, statement: { ...Object(said.statement), review: 'waived' } }
  workshop.write('waived/W.asice', (await sealExport(waived, withPrintedBordereau)).container)
  const printed = requis(workshop, 'verify', 'good/A.asice', 'waived/W.asice')
  expect(printed.code).toBe(0)
  expect(printed.out).toContain('! waived/W.asice\n    ! L’export dit que les propositions ont été approuvées')
  const { exports } = JSON.parse(requis(workshop, 'verify', 'good/A.asice', 'waived/W.asice', '--json').out)
  expect(exports).toMatchObject([{ notes: [] }, { notes: [{ code: 'waived' }] }])
})
