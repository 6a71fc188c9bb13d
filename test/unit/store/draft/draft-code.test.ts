import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { checkCode, codeName, type DraftFiles, draftKeyOf, writeCode } from '../../../../src/store/draft/draft-code.ts'

const key = draftKeyOf(randomBytes(32))
const other = draftKeyOf(randomBytes(32))

const files = (more: Readonly<Record<string, string | null>> = {}): DraftFiles =>
  new Map(
    Object.entries({ 'draft.json': '{"draft":1}', 'letter.md': 'Madame,', ...more }).map(([name, text]) => [
      name,
      text === null ? null : Buffer.from(text),
    ]),
  )

const without = (from: DraftFiles, gone: string): DraftFiles => new Map([...from].filter(([name]) => name !== gone))

const coded = (from: DraftFiles, states: readonly DraftFiles[] = [from], by = key): DraftFiles =>
  new Map([...from, [codeName, writeCode(by, states)]])

const withCodeOf = (from: DraftFiles, source: DraftFiles): DraftFiles =>
  new Map([...without(from, codeName), [codeName, source.get(codeName) ?? null]])

const said = (there: DraftFiles, keys = [key]): string => {
  try {
    return checkCode(there, keys) === key ? 'genuine' : 'another key'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'unexpected'
  }
}

const whole = coded(files({ 'review.json': '{"by":"Claire"}' }))

test('a draft as it was written is genuine, whatever became of its letter', () => {
  expect(said(whole)).toBe('genuine')
  expect(said(new Map([...whole, ['letter.md', Buffer.from('Monsieur,')]]))).toBe('genuine')
  expect(said(without(whole, 'letter.md'))).toBe('genuine')
  expect(said(new Map([...whole, ['letter.md~', Buffer.from('an editor’s copy')]]))).toBe('genuine')
  expect(said(whole, [other, key])).toBe('genuine')
})

test.each([
  ['a changed file', files({ 'review.json': '{"by":"Paul"}' }), 'draft.changed'],
  [
    'two files that changed places',
    files({ 'draft.json': '{"by":"Claire"}', 'review.json': '{"draft":1}' }),
    'draft.changed',
  ],
  ['a missing file', files(), 'draft.changed'],
  ['a file that became a folder', files({ 'review.json': null }), 'draft.changed'],
  ['a file that was not there', files({ 'review.json': '{"by":"Claire"}', 'notes.txt': '' }), 'draft.extra'],
  ['a file whose name looks like two', files({ 'review.json': '{"by":"Claire"}', 'a:1,b': '' }), 'draft.extra'],
  ['a file that was not there, and a changed one', files({ 'review.json': '{}', 'notes.txt': '' }), 'draft.changed'],
])('%s is refused', (_, there, code) => {
  expect(said(withCodeOf(there, whole))).toBe(code)
})

test('without a code, under another key, or with a code that another wrote, nothing is read', () => {
  expect(said(without(whole, codeName))).toBe('draft.no-code')
  expect(said(whole, [other])).toBe('draft.other-key')
  expect(said(whole, [])).toBe('draft.other-key')
  const forged = Buffer.from(writeCode(other, [whole]))
    .toString('latin1')
    .replace(other.id, key.id)
  expect(said(new Map([...whole, [codeName, Buffer.from(forged)]]))).toBe('draft.changed')
})

test('no bit of the code can change', () => {
  const bytes = Buffer.from(whole.get(codeName) ?? '')
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(said(new Map([...whole, [codeName, changed]])), `byte ${at}`).toMatch(/^draft\./)
  }
  for (let length = 0; length < bytes.length - 1; length += 7)
    expect(said(new Map([...whole, [codeName, bytes.subarray(0, length)]])), `${length} bytes`).toMatch(/^draft\./)
})

test('while a file is added the folder is genuine before and after, and no third way', () => {
  const [before, after] = [files(), files({ 'review.json': '{"by":"Claire"}' })]
  const both = coded(before, [before, after])
  expect(said(both)).toBe('genuine')
  expect(said(withCodeOf(after, both))).toBe('genuine')
  expect(said(withCodeOf(files({ 'review.json': '{"by":"Paul"}' }), both))).toMatch(/^draft\./)
})

test('the key and its id tell neither the secret nor each other', () => {
  const secret = Buffer.alloc(32, 7)
  const { id, key: bytes } = draftKeyOf(secret)
  expect(id).toMatch(/^[0-9a-f]{16}$/)
  expect(Buffer.from(bytes).toString('hex')).not.toContain(id)
  expect(Buffer.from(bytes).equals(secret)).toBe(false)
})
