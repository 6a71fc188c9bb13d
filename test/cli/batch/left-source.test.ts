import { renameSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkshop, requis, type Said } from '../program.ts'

// D1 is carried and leaves the source, D2 is in quarantine and leaves it, D3 is mended: a retry takes note of all three.

const workshop = openWorkshop()

afterAll(() => workshop.remove())

const batch = (...more: readonly string[]): Said =>
  requis(workshop, 'batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01', ...more)

const verify = (): Said => requis(workshop, 'verify', 'out', '--source', 'base')

const broken = Buffer.from('%PDF-1.7\n\u0000\u0001 rien', 'latin1')

beforeAll(() => {
  for (const name of ['D1', 'D2', 'D3', 'D4']) workshop.write(`base/${name}/note.txt`, `Visite de ${name}.\n`)
  for (const name of ['D2', 'D3']) workshop.write(`base/${name}/casse.pdf`, broken)
  expect(batch().code).toBe(5)
}, 120_000)

test('a dossier that left the source is said before a retry, and known after it', () => {
  for (const name of ['D1', 'D2']) renameSync(workshop.path(`base/${name}`), workshop.path(name))
  expect(verify().out).toContain('✗ La source a changé depuis le lot')
  workshop.write('base/D3/casse.pdf', 'Lisible.\n')
  expect(batch('--retry', 'quarantine').code).toBe(0)
  const after = verify()
  expect(after.out).toContain('✓ La source est celle du lot (3 éléments) ; non comparés, car partis de la source')
  expect(after.out).toMatch(/plan signé : 3$/m)
  expect(after.code).toBe(0)
}, 120_000)

test('what changed since that retry is said all the same', () => {
  workshop.write('base/D4/note.txt', 'Autre.\n')
  expect(verify().code).toBe(6)
  workshop.write('base/D4/note.txt', 'Visite de D4.\n')
  renameSync(workshop.path('base/D4'), workshop.path('D4'))
  expect(verify().code).toBe(6)
  renameSync(workshop.path('D4'), workshop.path('base/D4'))
  renameSync(workshop.path('D1'), workshop.path('base/D1'))
  expect(verify().code).toBe(6)
})
