import { expect, test } from 'vitest'
import { dayOf, dayText, lineOf } from '../../../../src/desk/page/finish/dates.ts'
import type { PieceLine } from '../../../../src/desk/view/types.ts'

test.each([
  ['2025-03-12', 20159],
  ['2025-03-12T09:30', 20159],
  ['2025-13-45', null],
  ['mars 2025', null],
])('%s is day %s', (text, day) => expect(dayOf(text)).toBe(day))

const piece = (id: string, date: string | null): PieceLine => ({
  ...{ id, title: id, file: null, kind: null, date, author: null, format: null, pages: null, status: '' },
  ...{ fate: 'whole', masks: 0, grounds: [], held: null, problem: null, findings: 0, doubtful: 0, inPeriod: true },
  dateRead: false,
})

test('dated pieces stand on the line of time in order; the others are left out', () => {
  const line = lineOf([piece('P01', '2025-03-11'), piece('P02', null), piece('P03', '2025-03-01')], [])
  expect(line?.dated.map(({ id, at }) => [id, at])).toEqual([
    ['P03', 2],
    ['P01', 98],
  ])
  expect(line?.spans).toEqual([])
  expect(lineOf([piece('P01', null)], [{ from: '2025-01-01', to: null }])).toBeNull()
})

test('each period is drawn from its first day to its last, on the line of the pieces', () => {
  const asked = [
    { from: '2025-03-01', to: '2025-03-11' },
    { from: '2025-03-21', to: '2025-03-26' },
  ]
  const line = lineOf([piece('P01', '2025-03-06'), piece('P02', '2025-04-18')], asked)
  expect([line?.first, line?.last]).toEqual(['2025-03-01', '2025-04-18'])
  expect(line?.spans).toEqual([
    { from: 2, to: 22 },
    { from: 42, to: 52 },
  ])
  expect(line?.dated.map(({ at }) => at)).toEqual([12, 98])
})

test('a period that is open on a side goes to the end of the line; one open on both is not drawn', () => {
  const pieces = [piece('P01', '2025-03-01'), piece('P02', '2025-03-11')]
  expect(lineOf(pieces, [{ from: '2025-03-11', to: null }])?.spans).toEqual([{ from: 98, to: 100 }])
  expect(lineOf(pieces, [{ from: null, to: '2025-03-01' }])?.spans).toEqual([{ from: 0, to: 2 }])
  expect(lineOf(pieces, [{ from: null, to: null }])?.spans).toEqual([])
})

test('a day is written as the reader writes it', () => {
  expect(dayText('2025-03-12', 'fr')).toBe('12/03/2025')
  expect(dayText('2025-03-12', 'en')).toBe('12 Mar 2025')
  expect(dayText('mars 2025', 'fr')).toBe('mars 2025')
})
