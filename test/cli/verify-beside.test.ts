import { appendFileSync, mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { demoSigner } from '../unit/seal/fixture.ts'
import { makeInput } from '../unit/seal/invented.ts'
import { withPrintedBordereau } from '../unit/seal/printed-bordereau.ts'
import { type SealedExport, sealExport } from '../unit/seal/whole.ts'
import { openWorkshop, requis } from './program.ts'

const workshop = openWorkshop()
const layTree = (folder: string, tree: readonly TreeFile[]): void => {
  for (const { name, bytes } of tree) workshop.write(`${folder}/${name}`, bytes)
}
const made: { good?: SealedExport; other?: SealedExport; signer?: Signer } = {}
const good = (): SealedExport => made.good ?? expect.fail()
const replace = async (old: SealedExport, signer: Signer): Promise<SealedExport> => {
  const input = await makeInput(signer, new Date())
  return await sealExport(
    {
      ...input,
      statement: { ...Object(input.statement), version: 2, supersedes: [old.rootHash] },
    },
    withPrintedBordereau,
  )
}

beforeAll(async () => {
  const signer = await demoSigner(new Date())
  made.signer = signer
  made.good = await sealExport(await makeInput(signer, new Date()), withPrintedBordereau)
  made.other = await sealExport(await makeInput(await demoSigner(new Date()), new Date()), withPrintedBordereau)
})

afterAll(() => workshop.remove())

test('--all looks at a tree beside its container, whatever else lies there', () => {
  workshop.write('mixed/E.asice', good().container)
  workshop.write('mixed/note.txt', 'x')
  layTree('mixed/E', good().tree)
  expect(requis(workshop, 'verify', '--all', 'mixed')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^! mixed\/E\.asice \+ mixed\/E\/\n/),
  })
  appendFileSync(workshop.path('mixed/E/data/masks.jsonl'), 'x')
  const said = requis(workshop, 'verify', '--all', 'mixed', '--json')
  expect(said.code).toBe(6)
  expect(JSON.parse(said.out).exports).toMatchObject([
    { path: 'mixed/E.asice', tree: 'mixed/E', verdict: 'refused', failed: expect.arrayContaining(['digests']) },
  ])
})

test('--all looks at a tree that has no container, and at a folder that is one', () => {
  workshop.write('lone/A.asice', good().container)
  layTree('lone/below/T', good().tree)
  expect(requis(workshop, 'verify', '--all', 'lone').out).toContain('! lone/below/T\n')
  appendFileSync(workshop.path('lone/below/T/data/masks.jsonl'), 'x')
  const said = requis(workshop, 'verify', '--all', 'lone')
  expect([said.code, said.out]).toEqual([6, expect.stringContaining('✗ lone/below/T\n')])
  expect(requis(workshop, 'verify', '--all', 'lone/below/T').code).toBe(6)
})

test('--all looks at E.ASICE in capitals, with its tree', () => {
  workshop.write('capitals/E.ASICE', Buffer.concat([good().container, Buffer.from('x')]))
  workshop.write('capitals/A.asice', good().container)
  workshop.write('capitals/S.ASICE.P7M', 'x')
  const said = requis(workshop, 'verify', '--all', 'capitals')
  expect(said.code).toBe(6)
  expect(said.out).toContain('✗ capitals/E.ASICE\n')
  expect(said.out).toContain('✗ capitals/S.ASICE.P7M\n    Cet export est chiffré')
  workshop.write('upper/E.ASICE', good().container)
  layTree('upper/E', good().tree)
  expect(requis(workshop, 'verify', 'upper').code).toBe(0)
})

test('--all names what it does not look at: a running export, a link to a folder, an empty one, a batch', () => {
  workshop.write('named/A.asice', good().container)
  workshop.write('named/.requis-1-aaaaaaaa-bbbbbbbb-out.part/E.asice', 'x')
  workshop.write('named/batch/batch.json', '{}')
  mkdirSync(workshop.path('named/A'))
  mkdirSync(workshop.path('named/F.asice'))
  mkdirSync(workshop.path('elsewhere'))
  symlinkSync(workshop.path('elsewhere'), workshop.path('named/link'))
  const said = requis(workshop, 'verify', '--all', 'named')
  expect(said.code).toBe(0)
  expect(said.out).toContain('– named/.requis-1-aaaaaaaa-bbbbbbbb-out.part : non regardé')
  expect(said.out).toContain('– named/link : non regardé')
  expect(said.out).toContain('– named/A : non regardé')
  expect(said.out).toContain('– named/F.asice : non regardé')
  expect(said.out).toContain('– named/batch : c’est un lot')
  expect(JSON.parse(requis(workshop, 'verify', '--all', 'named', '--json').out).unseen).toEqual([
    { path: 'named/.requis-1-aaaaaaaa-bbbbbbbb-out.part', why: 'aside' },
    { path: 'named/A', why: 'same-name' },
    { path: 'named/F.asice', why: 'same-name' },
    { path: 'named/batch', why: 'batch' },
    { path: 'named/link', why: 'link' },
  ])
})

test('of several exports, the one that another replaces is named, and keeps a reserve', async () => {
  const newer = await replace(good(), made.signer ?? expect.fail())
  const forged = await replace(good(), await demoSigner(new Date()))
  workshop.write('versions/old.asice', good().container)
  workshop.write('versions/new.asice', newer.container)
  workshop.write('claims/old.asice', good().container)
  workshop.write('claims/forged.asice', forged.container)
  const said = requis(workshop, 'verify', 'versions/old.asice', 'versions/new.asice')
  const sentence =
    '! versions/old.asice est remplacé par versions/new.asice (version 2) : ne vous fiez qu’à ce dernier\n'
  expect([said.code, said.out]).toEqual([0, expect.stringContaining(sentence)])
  expect(requis(workshop, 'verify', '--all', 'versions').out).toContain(sentence)
  const { exports } = JSON.parse(requis(workshop, 'verify', '--all', 'versions', '--json').out)
  expect(exports).toMatchObject([
    { path: 'versions/new.asice', replacedBy: null },
    { path: 'versions/old.asice', replacedBy: { path: 'versions/new.asice', version: 2, sameSigner: true } },
  ])
  expect(requis(workshop, 'verify', '--all', 'claims').out).toContain(
    '! claims/forged.asice dit remplacer claims/old.asice, mais un autre certificat l’a signé',
  )
})

test('a container verified alone names a different tree beside it; a tree, a different container', () => {
  workshop.write('alone/E.asice', good().container)
  workshop.write('alone/note.txt', 'x')
  layTree('alone/E', good().tree)
  expect(requis(workshop, 'verify', 'alone/E.asice').out).not.toContain('à côté')
  appendFileSync(workshop.path('alone/E/data/masks.jsonl'), 'x')
  const said = requis(workshop, 'verify', 'alone/E.asice')
  expect([said.code, said.out]).toEqual([0, expect.stringContaining('! « alone/E », à côté, n’est pas le même export')])
  expect(JSON.parse(requis(workshop, 'verify', 'alone/E.asice', '--json').out)).toMatchObject({
    verdict: 'accepted-with-warnings',
    beside: 'alone/E',
  })
  expect(requis(workshop, 'verify', 'alone/E.asice', 'upper/E.ASICE').out).toContain('    « alone/E », à côté')
  layTree('swapped/E', good().tree)
  workshop.write('swapped/E.asice', made.other?.container ?? '')
  expect(requis(workshop, 'verify', 'swapped/E/').out).toContain('! « swapped/E.asice », à côté')
  renameSync(workshop.path('swapped/E.asice'), workshop.path('swapped/F.asice'))
  expect(requis(workshop, 'verify', 'swapped/E').out).not.toContain('à côté')
})
