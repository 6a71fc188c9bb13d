import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sumsOf } from '../../bin/pack/folder/rules.mjs'
import { RequisError } from '../../src/model/problem.ts'
import { makeDemoKey } from '../../src/seal/keys/demo-key.ts'
import { signList } from '../../src/store/keys/sign-list.ts'
import { openWorkshop, requis } from './program.ts'

const workshop = openWorkshop()
const text = 'of the program\n'
const list = Buffer.from(
  sumsOf(new Map(['bin/requis.js', 'requis'].map((name) => [name, createHash('sha256').update(text).digest('hex')]))),
  'utf8',
)
const keyAt = join(workshop.folder, 'key.pem')
const sign = (date: Date): Promise<Uint8Array> => signList(list, { key: keyAt, passwordFile: undefined }, date)

afterAll(() => workshop.remove())

beforeAll(async () => {
  for (const name of ['bin/requis.js', 'requis']) workshop.write(`folder/${name}`, text)
  workshop.write('folder/SHA256SUMS', list)
  workshop.write('key.pem', Buffer.from(await makeDemoKey(new Date())))
  workshop.write('folder/SHA256SUMS.p7s', Buffer.from(await sign(new Date())))
})

describe('requis verify FOLDER, of the program', () => {
  test('in words: the list, its signature, the certificate, and a verdict that speaks of no export', () => {
    const { code, out } = requis(workshop, 'verify', 'folder')
    expect(code).toBe(0)
    for (const words of [
      'liste lisible (2 fichiers)',
      'Signature exacte',
      'clé de démonstration',
      'Dossier de Requis accepté AVEC',
    ])
      expect(out).toContain(words)
    expect(out).not.toMatch(/xport/)
  })

  test('as data, and refused with 6 for a file more, which is named', () => {
    workshop.write('folder/dist/more.js', '')
    const { code, out } = requis(workshop, 'verify', 'folder', '--json')
    expect(code).toBe(6)
    const { kind, verdict, checks } = JSON.parse(out)
    expect({ kind, verdict }).toEqual({ kind: 'program', verdict: 'refused' })
    expect(checks).toContainEqual({ id: 'more', outcome: 'failed', facts: { count: 1, names: ['dist/more.js'] } })
  })

  test('the name of a file writes no line of its own', () => {
    workshop.write('folder/a\n✓ Signature exacte\u001b[8m', '')
    const { out } = requis(workshop, 'verify', 'folder')
    expect(out.split('\n').filter((line) => line.startsWith('✓ Signature exacte'))).toHaveLength(1)
    expect(out).not.toContain('\u001b')
  })

  test('what is of an export alone is refused as a misuse', () =>
    expect(requis(workshop, 'verify', 'folder', '--known', 'x.asice').code).toBe(2))
})

test('a list is signed by no key that may not sign on that day', async () => {
  const later = new Date(Date.UTC(2099, 0, 1))
  const problem = await sign(later).catch((error) => (error instanceof RequisError ? error.problem.code : error))
  expect(problem).toBe('key.expired')
})
