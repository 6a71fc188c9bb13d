import { expect, test } from 'vitest'
import { holdsHiddenWords } from '../../../src/model/record/hidden-words.ts'
import type { Passage } from '../../../src/model/record/passage.ts'

const passage = (role: Passage['role'], text: string): Passage => ({
  ...{ id: 'P01-0001', text, offset: 0, role, level: null },
  fragments: [{ start: 0, end: text.length, place: { kind: 'block', index: 0 } }],
})

test.each([
  ['a deletion', passage('hidden', 'Elle ment souvent.'), true],
  ['a comment', passage('hidden', 'À revoir avec le chef de service'), true],
  ['the name of an author', passage('hidden', 'Hugo Lemaire'), false],
  ['what is seen', passage('paragraph', 'Elle ment souvent.'), false],
])('%s', (_, one, expected) => {
  expect(holdsHiddenWords({ passages: [one] })).toBe(expected)
})
