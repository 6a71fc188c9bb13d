import { expect, test } from 'vitest'
import { distinct, pickBetween, pickInBox, pickOnEveryPage } from '../../../../src/desk/page/findings/select.ts'
import { boxesOn, pageOf } from '../../../../src/desk/page/pages/page-boxes.ts'
import type { PassageView } from '../../../../src/desk/view/types.ts'

// « Paul voit Marie » on page 1, one word beside the other; Marie is masked.
const passage: PassageView = {
  ...{ id: 'P01-1', rank: 1, role: 'paragraph', page: 1 },
  runs: [
    { start: 0, text: 'Paul voit ', grounds: [], findings: [] },
    { start: 10, text: 'Marie', grounds: ['TIERS'], findings: ['F1'] },
  ],
  words: [
    [0, 4, 1, 10, 700, 40, 712],
    [5, 9, 1, 45, 700, 75, 712],
    [10, 15, 1, 80, 700, 120, 712],
  ],
}
const size = { width: 600, height: 800, rotate: 0 } as const

test('a rectangle picks the words that lie in it, from the first to the last', () => {
  const drawn = { x: 40, y: 80, width: 90, height: 30 }
  expect(pickInBox('P01', [passage], 1, size, drawn)).toEqual([{ piece: 'P01', passage: 'P01-1', text: 'voit Marie' }])
})

test('a rectangle on another page, or on a margin, picks nothing', () => {
  expect(pickInBox('P01', [passage], 2, size, { x: 0, y: 0, width: 600, height: 800 })).toEqual([])
  expect(pickInBox('P01', [passage], 1, size, { x: 300, y: 300, width: 50, height: 50 })).toEqual([])
})

test('a selection made backwards gives the same words', () => {
  expect(pickBetween('P01', passage, 15, 5)).toEqual({ piece: 'P01', passage: 'P01-1', text: 'voit Marie' })
  expect(pickBetween('P01', passage, 4, 5)).toBeNull()
})

test('only words that are masked or found have a box over the page', () => {
  expect(boxesOn([passage], 1, size)).toEqual([
    {
      ...{ key: 'P01-1:10', box: { x: 80, y: 88, width: 40, height: 12 } },
      ...{ masked: true, finding: 'F1', findings: ['F1'] },
    },
  ])
  expect(boxesOn([passage], 2, size)).toEqual([])
})

test('a finding is on the page of its first word', () => {
  expect(pageOf([passage], 'F1')).toBe(1)
  expect(pageOf([passage], 'F9')).toBeNull()
})

/** A line at the top of each page, and one in the middle. */
const headed = (page: number, text: string): PassageView => ({
  ...{ id: `P01-${page}`, rank: page, role: 'paragraph', page },
  runs: [{ start: 0, text, grounds: [], findings: [] }],
  words: [[0, text.length, page, 50, 760, 200, 772]],
})

test('a rectangle is repeated on every page of the same size: the header of each', () => {
  const pages = [headed(1, 'Dossier BARTOLI, 1'), headed(2, 'Dossier BARTOLI, 2'), headed(3, 'Dossier BARTOLI, 3')]
  const drawn = { x: 40, y: 20, width: 200, height: 30 }
  const wide = { width: 900, height: 800, rotate: 0 } as const
  expect(pickOnEveryPage('P01', pages, 1, [size, size, size], drawn).map(({ text }) => text)).toEqual([
    ...['Dossier BARTOLI, 1', 'Dossier BARTOLI, 2', 'Dossier BARTOLI, 3'],
  ])
  expect(pickOnEveryPage('P01', pages, 1, [size, wide, size], drawn).map(({ passage: id }) => id)).toEqual([
    ...['P01-1', 'P01-3'],
  ])
})

test('the same words picked twice are one mask, in whatever capitals', () => {
  const one = { piece: 'P01', passage: 'A', text: 'Dossier BARTOLI' }
  expect(distinct([one, { ...one, passage: 'B', text: 'dossier Bartoli' }, { ...one, piece: 'P02' }])).toEqual([
    ...[one, { ...one, piece: 'P02' }],
  ])
})
