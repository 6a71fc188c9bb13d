import { describe, expect, test } from 'vitest'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, resign, verify } from '../fixture.ts'
import { makeInput, makePdf } from '../invented.ts'
import { sealExport } from '../whole.ts'

const signer = await demoSigner()
const sealed = await sealExport(await makeInput(signer))
const { tree } = sealed

const change = (name: string, make: (bytes: Buffer) => Uint8Array): readonly TreeFile[] =>
  replaceFile(tree, name, make(bytesOf(tree, name)))

/** A change by the signer himself, whose lists and signature are right. */
const dishonest = async (name: string, make: (text: string) => string): Promise<readonly string[]> => {
  const changed = change(name, (bytes) => Buffer.from(make(bytes.toString('utf8')), 'utf8'))
  return failedChecks(await verify(await resign(changed, signer)))
}

test('a tree signed again without change is accepted: the attacks below fail for their own reason', async () => {
  expect(await dishonest('LISEZMOI.txt', (text) => text)).toEqual([])
})

describe('a signer who plays with the statement', () => {
  test.each([
    ['a key given twice', '"supersedes":null', '"supersedes":null,"supersedes":"REQ-1"'],
    ['a number too big', '"pieces":2', '"pieces":9007199254740993'],
    ['a fraction', '"pieces":2', '"pieces":2.0'],
    ['a space', '"pieces":2', '"pieces": 2'],
    ['another order', '"version":1,', '"zzz":1,"version":1,'],
    ['an accent in two parts', 'REQ-2026-014', 'Re\u0301q'],
  ])('is refused for %s (attacks 8 and 9)', async (_, from, to) => {
    expect(await dishonest(treeNames.statement, (text) => text.replace(from, to))).toContain('statement-canonical')
  })

  test('is refused when a stated hash is not that of the file', async () => {
    const failed = await dishonest(treeNames.statement, (text) => text.replace(/"sha256":"\w/, '"sha256":"x'))
    expect(failed).toEqual(['statement-subjects'])
  })

  test('is refused when the format is one that Requis does not know', async () => {
    expect(await dishonest(treeNames.statement, (text) => text.replace('export:v1', 'export:v2'))).toEqual([
      'format-version',
    ])
  })

  test('is refused when the number of masks is not that of the list', async () => {
    expect(await dishonest(treeNames.statement, (text) => text.replace('"masks":2', '"masks":1'))).toEqual([
      ...['masks', 'agreement'],
    ])
    expect(await dishonest(treeNames.masks, (text) => text.replace('"M0002"', '"M0001"'))).toContain('masks')
  })

  test.each([
    ['did not pass', '"passed": true', '"passed": false'],
    ['forgot a copy', 'pieces/P02.csv', 'pieces/P09.csv'],
    ['found a residue', '"residues": []', '"residues": [{}]'],
    ['used no engine', /"engines": \[[^\]]*\]/, '"engines": []'],
  ])('is refused when the independent reading %s', async (_, from, to) => {
    expect(await dishonest(treeNames.proof, (text) => text.replace(from, to))).toContain('proof-report')
  })

  test('gets a warning when part of the independent reading could not run', async () => {
    const changed = change(treeNames.proof, (bytes) =>
      Buffer.from(bytes.toString().replace('"notRun": []', '"notRun": ["ocr"]')),
    )
    const again = await sealExport({
      ...(await makeInput(signer)),
      payload: changed
        .filter(({ name }) => name.startsWith('data/') && name !== treeNames.statement && name !== treeNames.bordereau)
        .map(({ name, bytes }) => ({ name: name.slice(5), bytes }))
        .concat([{ name: 'bordereau.pdf', bytes: await makePdf('Bordereau') }]),
    })
    const { checks } = await verify(again.container)
    expect(checks.find(({ id }) => id === 'proof-report')?.outcome).toBe('warning')
  })
})
