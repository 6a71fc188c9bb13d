import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkSentence } from '../../../../../src/messages/seal/checks.ts'
import { type Bundle, openBundle } from '../../../../../src/seal/container/bundle.ts'
import { sha256Hex } from '../../../../../src/seal/container/hash.ts'
import { treeNames } from '../../../../../src/seal/container/tree.ts'
import { checkWords } from '../../../../../src/seal/verify/words/check-words.ts'
import { countPages } from '../../../../../src/seal/verify/words/count-pages.ts'

// What a holder of a key changes in several signed files at once, so that each list counts what the others do: asked of the words alone,
// as if hashes, lists and signatures had been made again.

const genuine = await openBundle(new Uint8Array(readFileSync('fixtures/exports/format-3.asice')))

type Edit = readonly [file: 'statement' | 'masks' | 'proof', from: string | RegExp, to: string]

const edited = (edits: readonly Edit[]): Bundle => {
  const contents = new Map(genuine.contents)
  for (const [file, from, to] of edits) {
    const name = treeNames[file]
    const text = Buffer.from(contents.get(name) ?? []).toString('utf8')
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    contents.set(name, Buffer.from(changed))
  }
  const statement = JSON.parse(Buffer.from(contents.get(treeNames.statement) ?? []).toString('utf8'))
  return { ...genuine, contents, statement }
}

const falls = (list: readonly object[]): Edit => [
  'proof',
  /\n\}\n$/,
  `,\n  "falls": ${JSON.stringify(list, null, 2).replaceAll('\n', '\n  ')}\n}\n`,
]

const fall = (to: string, more: object = {}): object => ({
  ...{ pieceId: 'P01', to, pages: to === 'plain' ? [1] : [] },
  ...{ places: [{ page: 1, reading: 'ocr' }], ...more },
})

test('the genuine export says one thing', async () => {
  expect((await checkWords(genuine)).facts.flaw).toBe('none')
  expect([...(await countPages(genuine))]).toEqual([['P01', 1]])
})

describe('contradictions in step', () => {
  test.each<[string, string, readonly Edit[]]>([
    [
      'a trouble of a piece handed over',
      'piece-troubles',
      [['statement', '"problem":null', '"problem":"read.broken"']],
    ],
    [
      'a piece handed over, said to be held by a gate',
      'piece-copies',
      [
        ['statement', '"problem":null,"status":"masked"', '"problem":"gate.accord","status":"withheld"'],
        ['statement', '"masked":2', '"masked":1'],
        ['statement', '"withheld":0', '"withheld":1'],
      ],
    ],
    ['a page that the copy does not have', 'mask-pages', [['masks', '"page":1', '"page":999']]],
    [
      'commitments of an empty list',
      'counts-root',
      [['statement', /"root":"\w+"/, `"root":"${sha256Hex(Buffer.alloc(0))}"`]],
    ],
    ['no count of the answers', 'counts-review', [['statement', /"decisions":\{.*?\}.*?\},/, '']]],
    ['a program without a version', 'seal-software', [['statement', /"software":"[\d.]+"/, '"software":"9"']]],
    ['a day that no calendar has', 'seal-software', [['statement', /"law":"\d{4}-\d{2}-\d{2}/, '"law":"2026-02-31']]],
    [
      'two periods beside the whole',
      'seal-periods',
      [
        [
          'statement',
          /"period":\{"from":[^}]*\},/,
          '"period":{"from":null,"to":null},"periods":[{"from":"2024-01-01","to":"2024-02-01"},{"from":"2025-01-01","to":"2025-02-01"}],',
        ],
      ],
    ],
    ['a copy that failed twice in the same form', 'fall-order', [falls([fall('rebuilt'), fall('rebuilt')])]],
    ['a copy that went up', 'fall-order', [falls([fall('rebuilt'), fall('plain')])]],
    ['a copy that failed nowhere', 'fall-order', [falls([fall('rebuilt', { places: [] })])]],
    ['pages of a copy that was laid out anew whole', 'fall-order', [falls([fall('rebuilt', { pages: [1] })])]],
    ['a copy of a piece set aside', 'piece-set-aside', [falls([fall('quarantine')])]],
    ['a fall of no piece', 'proof-falls', [falls([fall('plain', { pieceId: 'P07' })])]],
  ])('%s', async (_, flaw, edits) => {
    const check = await checkWords(edited(edits))
    expect(check).toMatchObject({ outcome: 'failed', facts: { flaw } })
    for (const language of ['fr', 'en'] as const)
      expect(checkSentence(language, 'agreement', 'failed', check.facts)).toMatch(/^\p{Lu}.{30}/u)
  })

  test('a record that is only masked (redact-only) may answer a request of any kind', async () => {
    const bundle = edited([['statement', '"policy":"requisition","prep', '"policy":"redact-only","prep']])
    expect((await checkWords(bundle)).facts.flaw).toBe('none')
  })

  test('pages that were set plainly, and then the whole, are no contradiction', async () => {
    expect((await checkWords(edited([falls([fall('plain'), fall('rebuilt')])]))).facts.flaw).toBe('none')
  })

  test.each<[string, readonly Edit[]]>([
    ['complete, with questions left open', [['statement', '"review":"waived"', '"review":"complete"']]],
    [
      'waived, with each question answered',
      [
        [
          'statement',
          /"answers":0,"byKind":\{\}(.*?)"unanswered":2/,
          '"answers":1,"byKind":{"passage":1}$1"unanswered":0',
        ],
      ],
    ],
  ])('a review is flipped: %s', async (_, edits) => {
    expect((await checkWords(edited(edits))).facts.flaw).toBe('counts-review')
  })

  test('long-term proofs are in the signature, and do not follow the bordereau', async () => {
    const bundle = edited([['statement', '"longTerm":false', '"longTerm":true']])
    const cms = bundle.cms === null ? null : { ...bundle.cms, values: { crls: [Buffer.alloc(1)], ocsp: [] } }
    expect((await checkWords(bundle)).facts.flaw).toBe('seal-long-term')
    expect((await checkWords({ ...bundle, cms })).facts.flaw).toBe('seal-bordereau-proved')
  })

  test('a time stamp that is announced stands in one place of three; one that is added later contradicts nothing', async () => {
    const cms = genuine.cms === null ? null : { ...genuine.cms, timestamp: Buffer.alloc(1) }
    const announced = edited([['statement', '"timestamped":false', '"timestamped":true']])
    expect((await checkWords({ ...announced, cms })).facts.flaw).toBe('seal-timestamped')
    expect((await checkWords({ ...genuine, cms })).outcome).toBe('passed')
  })
})
