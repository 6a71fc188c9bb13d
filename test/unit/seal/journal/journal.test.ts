import { expect, test } from 'vitest'
import { writeCanonicalJson } from '../../../../src/seal/container/canonical-json.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import { emptyHead, headAfter, writeJournalLine } from '../../../../src/seal/journal/journal.ts'
import { breaksOf, bytesOfLines, check, headOf, makeLines } from '../journal.ts'

test('an untouched journal holds, and says where it ends', () => {
  const lines = makeLines(6)
  expect(check(lines)).toMatchObject({
    verdict: 'accepted-with-warnings',
    breaks: [],
    count: 6,
    head: headOf(lines).head,
  })
})

test('an empty journal holds: nothing was done yet', () => {
  expect(check([])).toMatchObject({ breaks: [], ...emptyHead })
})

const fields = ['act', 'at', 'by', 'counts', 'draft', 'format', 'hash', 'previous', 'rootHash', 'seq'] as const

const other = {
  act: 'approved',
  at: '2026-03-02T09:31:01.000Z',
  by: ['Quelqu’un d’autre'],
  counts: { masks: 6, pieces: 3, salt: 0 },
  draft: 'f'.repeat(32),
  format: 1.5,
  hash: 'e'.repeat(64),
  previous: 'd'.repeat(64),
  rootHash: 'c'.repeat(64),
  seq: 30,
} as const

test('a line holds those fields, and no other', () => {
  for (const line of makeLines(4)) expect(Object.keys(JSON.parse(line))).toEqual(fields)
})

test.each(fields)('the field %s of a line cannot be changed', (field) => {
  const lines = [...makeLines(5)]
  lines[2] = JSON.stringify({ ...JSON.parse(lines[2] ?? ''), [field]: other[field] })
  const [first] = breaksOf(check(lines))
  expect(first?.[1]).toBe(3)
})

test.each(fields.filter((name) => name !== 'hash' && name !== 'format'))(
  'the field %s cannot be changed by one who makes the hash of the line again: the next line tells',
  (field) => {
    const lines = [...makeLines(5)]
    const { hash, ...content } = { ...JSON.parse(lines[2] ?? ''), [field]: other[field] }
    expect(hash).not.toBe('')
    lines[2] = writeCanonicalJson({ ...content, hash: sha256Hex(Buffer.from(writeCanonicalJson(content))) })
    expect(breaksOf(check(lines))).toContainEqual(['chain', 4])
  },
)

test('one changed bit of any byte is seen', () => {
  const bytes = bytesOfLines(makeLines(3))
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(check(changed).verdict, `byte ${at}`).toBe('refused')
  }
})

test('a line cannot be removed, added, moved or repeated', () => {
  const [a = '', b = '', c = '', d = ''] = makeLines(4)
  expect(breaksOf(check([a, c, d]))[0]).toEqual(['chain', 2])
  expect(breaksOf(check([a, b, b, c, d]))[0]).toEqual(['chain', 3])
  expect(breaksOf(check([a, c, b, d]))[0]).toEqual(['chain', 2])
  expect(breaksOf(check([b, c, d]))[0]).toEqual(['chain', 1])
  expect(breaksOf(check([a, '', b, c, d]))[0]).toEqual(['unreadable', 2])
})

test.each([
  ['spaces', (line: string) => line.replace('"seq":', '"seq": ')],
  [
    'another order of keys',
    (line: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
  ],
  ['twin keys', (line: string) => line.replace('{', '{"act":"purged",')],
  ['an escape', (line: string) => line.replace('"exported"', '"exporte\\u0064"')],
  ['a carriage return', (line: string) => `${line}\r`],
  ['a byte order mark', (line: string) => `\uFEFF${line}`],
])('a line written otherwise (%s) is refused, whatever it says', (_, rewrite) => {
  const lines = [...makeLines(4)]
  lines[2] = rewrite(lines[2] ?? '')
  expect(breaksOf(check(lines))[0]?.[1]).toBe(3)
})

test('bytes that are no text, and values that are no line, are named by their line', () => {
  const bytes = bytesOfLines(makeLines(2))
  expect(breaksOf(check(Buffer.concat([bytes, Buffer.from([0xff, 0xfe, 10])])))).toEqual([['unreadable', 3]])
  for (const text of ['null', '[]', '{}', '12', '"x"']) {
    expect(check(Buffer.concat([bytes, Buffer.from(`${text}\n`)])).breaks.map(({ line }) => line)).toEqual([3])
  }
})

test('a journal cut anywhere but at the end of a line is seen without any help', () => {
  const bytes = bytesOfLines(makeLines(3))
  for (let length = 1; length < bytes.length; length += 1) {
    const isWhole = bytes[length - 1] === 10
    expect(check(bytes.subarray(0, length)).breaks.length > 0, `cut at ${length}`).toBe(!isWhole)
  }
})

test('a clock that was set back is said, and is no break', () => {
  const act = { act: 'purged', draft: null, by: [], counts: {}, rootHash: null } as const
  const first = writeJournalLine(act, emptyHead, new Date('2026-03-02T09:00:00Z'))
  const at = (iso: string): readonly string[] => [first, writeJournalLine(act, headAfter(first, 1), new Date(iso))]
  expect(check(at('2026-03-02T09:00:01Z')).warnings).not.toContain('time-back')
  expect(check(at('2026-03-02T08:59:59Z'))).toMatchObject({
    breaks: [],
    warnings: expect.arrayContaining(['time-back']),
  })
})
