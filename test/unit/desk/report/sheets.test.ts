import { expect, test } from 'vitest'
import { fairShare } from '../../../../src/desk/report/fair-share.ts'
import { sheetsOf } from '../../../../src/desk/report/sheets.ts'
import type { PassageView, RunView } from '../../../../src/desk/view/types.ts'

const run = (start: number, text: string, grounds: readonly string[] = []): RunView => ({
  ...{ start, text, grounds, findings: [] },
})

const passage = (runs: readonly RunView[], more: Partial<PassageView> = {}): PassageView => ({
  ...{ id: 'a', rank: 1, role: 'paragraph', page: 1, runs, words: [], ...more },
})

const upright = { width: 200, height: 100, rotate: 0 } as const

// « Le chien de Farid », the last word masked.
const runs = [run(0, 'Le chien de '), run(12, 'Farid', ['TIERS'])]
const words: PassageView['words'] = [
  [0, 2, 1, 10, 80, 20, 90],
  [3, 8, 1, 22, 80, 50, 90],
  [9, 11, 1, 52, 80, 60, 90],
  [12, 17, 1, 62, 80, 90, 90],
]

test('a page shows its masks where the words stand, from its top left', () => {
  const sheets = sheetsOf({ id: 'P01', passages: [passage(runs, { words })], sizes: [upright] }, false)
  expect(sheets).toEqual([
    {
      ...{ page: 1, width: 200, height: 100 },
      kept: [{ x: 10, y: 10, width: 50, height: 10 }],
      masked: [{ x: 62, y: 10, width: 28, height: 10 }],
    },
  ])
})

test('a page that is turned is drawn as it is shown', () => {
  const [sheet] = sheetsOf(
    { id: 'P01', passages: [passage(runs, { words })], sizes: [{ ...upright, rotate: 90 }] },
    false,
  )
  expect(sheet).toMatchObject({ width: 100, height: 200, masked: [{ x: 80, y: 62, width: 10, height: 28 }] })
})

test('nothing of a piece that is held back is drawn as kept', () => {
  const [sheet] = sheetsOf({ id: 'P01', passages: [passage(runs, { words })], sizes: [upright] }, true)
  expect(sheet).toMatchObject({ kept: [], masked: [{ x: 10, width: 80 }] })
})

test('words of another page, and what nobody sees, are not drawn on it', () => {
  const hidden = passage([run(0, 'auteur', ['X'])], { role: 'hidden', words: [[0, 6, 2, 0, 0, 9, 9]] })
  const [first, second] = sheetsOf(
    { id: 'P01', passages: [passage(runs, { words }), hidden], sizes: [upright, upright] },
    false,
  )
  expect(first?.masked).toHaveLength(1)
  expect(second).toMatchObject({ page: 2, kept: [], masked: [] })
})

test('a piece without pages is drawn by its passages, each from a new line on', () => {
  const [sheet, ...more] = sheetsOf({ id: 'P01', passages: [passage(runs), passage(runs)], sizes: [] }, false)
  expect(more).toEqual([])
  expect(sheet?.page).toBeNull()
  const [one, two] = sheet?.masked ?? []
  expect(one?.x).toBe(two?.x)
  expect(one !== undefined && two !== undefined && two.y > one.y).toBe(true)
  expect(one !== undefined && sheet?.kept[0] !== undefined && one.x > sheet.kept[0].x).toBe(true)
})

test('a long passage without pages goes on the next line and the next sheet, and no letter is lost', () => {
  const sheets = sheetsOf(
    { id: 'P01', passages: [passage([run(0, 'a'.repeat(80 * 60 + 10), ['X'])])], sizes: [] },
    false,
  )
  expect(sheets.map(({ masked }) => masked.length)).toEqual([60, 1])
})

test('few pages are drawn whole, and long pieces share what is left', () => {
  expect(fairShare([2, 3], 10)).toEqual([2, 3])
  expect(fairShare([100, 2, 100], 10)).toEqual([4, 2, 4])
  expect(fairShare([], 10)).toEqual([])
  expect(fairShare([0, 0], 10)).toEqual([0, 0])
  expect(fairShare([5, 5, 5], 2)).toEqual([0, 0, 0])
})
