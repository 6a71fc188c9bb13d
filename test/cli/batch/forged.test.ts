import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signCades } from '../../../src/seal/cms/cades.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/keys/demo-key.ts'
import { filesBelow, openWorkshop, requis, type Said } from '../program.ts'

const workshop = openWorkshop()

afterAll(() => workshop.remove())

const words = ['batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01'] as const

const batch = (...more: readonly string[]): Said => requis(workshop, ...words, ...more)

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

const edit = (path: string, change: (text: string) => string): void => {
  const [before, after] = [read(path), change(read(path))]
  expect(after).not.toBe(before)
  writeFileSync(workshop.path(path), after)
}

/** All of the batch but its lock, by path and hash. */
const stateOf = (): readonly string[] =>
  filesBelow(workshop.path('out'))
    .filter((path) => !path.endsWith('.lock'))
    .map((path) => `${path} ${hashOf(readFileSync(workshop.path(`out/${path}`)))}`)

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const receipt = 'out/receipts/00000/00000000.json'

beforeAll(() => {
  workshop.write('base/D1/note.txt', 'Madame Roseline KERVADEC est venue le 3 mars 2025.\n')
  workshop.write('base/D2/note.txt', 'Visite à domicile le 4 mars 2025.\n')
  workshop.write('base/D2/casse.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001 rien', 'latin1'))
  expect(batch().code).toBe(5)
}, 120_000)

type Forgery = readonly [title: string, forge: () => void | Promise<void>, sentence: string]

const receiptSaid = 'n’est pas ce que dit le registre signé'
const proofSaid = 'ne sont pas ceux qui ont été signés avec votre clé'

/** The whole proof made again by somebody who has the folder and a key of his own. */
const signAgain = async (): Promise<void> => {
  edit('out/ledger.jsonl', (text) => text.replaceAll('"migrated"', '"archived"'))
  edit(receipt, (text) => text.replaceAll('"migrated"', '"archived"'))
  const own = loadDemoKey(await makeDemoKey(new Date('2026-01-01T00:00:00Z')))
  edit('out/checkpoint.txt', (text) =>
    text
      .replace(/ledger: .*/, `ledger: ${hashOf(readFileSync(workshop.path('out/ledger.jsonl')))}`)
      .replace(/receipts: .*\n/, '')
      .replace(/mac: .*\n/, '')
      .replace('migrated:', 'archived:'),
  )
  edit('out/batch.json', (text) =>
    text.replace(/"migrated": 2/, '"migrated": 0').replace(/"archived": 0/, '"archived": 2'),
  )
  const content = readFileSync(workshop.path('out/checkpoint.txt'))
  writeFileSync(workshop.path('out/checkpoint.p7s'), await signCades(content, own, new Date('2026-11-01T00:00:00Z')))
}

const forgeries: readonly Forgery[] = [
  [
    'a receipt that says another end',
    () => edit(receipt, (text) => text.replace('"migrated"', '"archived"')),
    receiptSaid,
  ],
  [
    'a receipt that names another target',
    () => edit(receipt, (text) => text.replace('targets/D1/note.txt', 'targets/D1/autre.txt')),
    receiptSaid,
  ],
  [
    'a receipt that says another answer of a person',
    () => edit(receipt, (text) => text.replace('"answered":null', '"answered":"x"')),
    receiptSaid,
  ],
  [
    'a receipt that counts other facts for the report',
    () => edit(receipt, (text) => text.replace(/"risk":[0-9.]+/, '"risk":0.123')),
    receiptSaid,
  ],
  ['a receipt that is gone', () => rmSync(workshop.path(receipt)), receiptSaid],
  ['a receipt that is no JSON', () => writeFileSync(workshop.path(receipt), 'rien'), receiptSaid],
  [
    'a receipt and the ledger that agree, unlike what was signed',
    () => {
      for (const path of [receipt, 'out/ledger.jsonl'])
        edit(path, (text) => text.replaceAll('"migrated"', '"archived"'))
    },
    proofSaid,
  ],
  [
    'another root in batch.json',
    () => edit('out/batch.json', (text) => text.replace(/"root": "../, '"root": "00')),
    proofSaid,
  ],
  [
    'a line of the checkpoint that is taken away',
    () => edit('out/checkpoint.txt', (text) => text.replace(/receipts: .*\n/, '')),
    proofSaid,
  ],
  ['a proof that somebody else signed', signAgain, proofSaid],
]

test.each(forgeries)('before a retry %s is refused, and nothing is changed', async (_, forge, sentence) => {
  const kept = new Map(
    ['receipts/00000/00000000.json', 'ledger.jsonl', 'batch.json', 'checkpoint.txt', 'checkpoint.p7s'].map((name) => [
      name,
      readFileSync(workshop.path(`out/${name}`)),
    ]),
  )
  await forge()
  const before = stateOf()
  try {
    const said = requis(workshop, ...words, '--retry', 'quarantine')
    expect(said.err).toContain(sentence)
    expect(said.code).toBe(6)
    expect(stateOf()).toEqual(before)
  } finally {
    for (const [name, bytes] of kept) writeFileSync(workshop.path(`out/${name}`), bytes)
  }
})

test('a former state that is forged between two plans is not believed either', () => {
  writeFileSync(workshop.path('base/D2/casse.pdf'), 'Lisible à présent.\n')
  expect(batch('--retry', 'quarantine').code).toBe(0)
  for (const name of ['batch.json', 'receipts/00000/00000000.json']) rmSync(workshop.path(`out/${name}`))
  const former = 'out/history/1/receipts/00000/00000000.json'
  const kept = read(former)
  edit(former, (text) => text.replace('targets/D1/note.txt', 'targets/D1/autre.txt'))
  const refused = batch()
  expect(refused.err).toContain(receiptSaid)
  expect(refused.code).toBe(6)
  writeFileSync(workshop.path(former), kept)
  expect(batch().code).toBe(0)
  expect(requis(workshop, 'verify', 'out').code).toBe(0)
}, 120_000)
