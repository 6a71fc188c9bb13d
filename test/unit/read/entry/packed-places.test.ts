import { expect, test } from 'vitest'
import type { Fragment } from '../../../../src/model/record/place.ts'
import { packRead, unpackRead } from '../../../../src/read/entry/packed-places.ts'
import {
  numberPassages,
  type PassageDraft,
  quarantine,
  type ReadResult,
  readWhole,
} from '../../../../src/read/entry/reading.ts'

const onPage = (start: number, end: number, page: number): Fragment => ({
  ...{ start, end },
  place: { kind: 'page', page, box: [56.7, 700.123_456_789, 93.25, -0.1 - 0.2] },
})

const draft = (text: string, fragments: readonly Fragment[]): PassageDraft => ({
  ...{ text, fragments },
  ...{ role: 'paragraph', level: null },
})

const readOf = (...drafts: readonly PassageDraft[]): ReadResult => readWhole('pdf', numberPassages('P01', drafts))

const inField: Fragment = { start: 0, end: 4, place: { kind: 'field', path: '/nom' } }

test.each([
  [
    'words of several pages',
    readOf(draft('Léa vit', [onPage(0, 3, 1), onPage(4, 7, 2)]), draft('ici', [onPage(0, 3, 2)])),
  ],
  ['a word of which a machine doubts', readOf(draft('Léa', [{ ...onPage(0, 3, 1), doubt: true }]))],
  ['a passage without a place', readOf(draft('', []), draft('Léa', [onPage(0, 3, 4)]))],
  ['values of a data file', readOf(draft('Marc', [inField]), draft('Léa', [onPage(0, 3, 1)]))],
  ['a passage that stands on a page and elsewhere', readOf(draft('Marc Léa', [inField, onPage(5, 8, 1)]))],
  ['a piece that was set aside', quarantine('P01', 'pdf', 'read.encrypted')],
])('what a thread has read comes out of it as it was: %s', (_, read) => {
  expect(unpackRead(structuredClone(packRead(read)))).toStrictEqual(read)
})

test('a word on a page leaves its thread as eight numbers, not as objects', () => {
  const packed = packRead(readOf(draft('Léa vit', [onPage(0, 3, 1), onPage(4, 7, 1)])))
  expect(packed.places.length).toBe(16)
  expect(packed.passages.flatMap(({ fragments }) => fragments)).toEqual([])
})
