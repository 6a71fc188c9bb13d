import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkshop, requis, root, type Workshop } from './program.ts'

const made: { workshop?: Workshop } = {}
beforeEach(() => {
  made.workshop = openWorkshop()
})
afterEach(() => made.workshop?.remove())
const workshop = (): Workshop => made.workshop ?? expect.unreachable()

test('the offline verification page is written whole, with its hash to publish, and replaces nothing', () => {
  const said = requis(workshop(), 'verify-page', '--out', 'verifier.html')
  const page = readFileSync(workshop().path('verifier.html'))
  expect(said.code).toBe(0)
  expect(said.err).toContain(createHash('sha256').update(page).digest('hex'))
  expect(page.equals(readFileSync(join(root, 'dist', 'page', 'verifier.html')))).toBe(true)
  const again = requis(workshop(), 'page-verification', '--out', 'verifier.html')
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('existe déjà')])
  expect(requis(workshop(), 'verify-page').code).toBe(2)
})

test('asked for JSON, it says where the page is and its hash, and nothing else', () => {
  const { out } = requis(workshop(), 'verify-page', '--out', 'page.html', '--json')
  expect(JSON.parse(out)).toEqual({ page: 'page.html', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
})
