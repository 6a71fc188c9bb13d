import { expect, test } from 'vitest'
import { fittedOn } from '../../../src/redact/place-columns.ts'
import type { Hole } from '../../../src/redact/redact-passage.ts'
import type { Stretch } from '../../../src/redact/stretches.ts'

const hole: Hole = {
  ...{
    start: 0,
    end: 9,
    grounds: ['HORS-PERS'],
    named: ['HORS-PERS'],
    findingIds: ['F1'],
    category: 'person',
    by: 'rule',
  },
}

type Cell = { readonly row: number; readonly column: number; readonly from: number; readonly to: number }

const cellOf = ({ row, column, from, to }: Cell, isLost = false): Stretch => ({
  ...{ page: 1, isHeading: false, isLed: false, cell: { passageId: `r${row}`, table: 1, column } },
  pieces: [
    {
      ...{ text: isLost ? '' : 'mot', hole: isLost ? hole : null, isJoined: false, isDate: false },
      ...{ box: [from, 700 - row * 20, to, 712 - row * 20], runs: null, scan: null, picture: null },
    },
  ],
})

/** Names in a wide column; of the next, one cell starts before the others, as a stain beside a word of a scan does. */
const names = [90, 150, 120].map((width, row) => cellOf({ row, column: 0, from: 60, to: 60 + width }, true))
const nexts = [260, 240, 260].map((from, row) => cellOf({ row, column: 1, from, to: 300 }))

test('a cell that keeps no place does not say where its column starts', () => {
  const isOutlier = (one: Stretch): boolean => one === nexts[1]
  const toldWith = (hasHome: (one: Stretch) => boolean) => fittedOn([...names, ...nexts], [], hasHome).isTold
  expect(toldWith((one) => nexts.includes(one) && !isOutlier(one))).toBe(false)
  expect(toldWith((one) => nexts.includes(one))).toBe(true)
})

test('it is told where all that keep their places stand near the longest name', () => {
  const near = [180, 170, 180].map((from, row) => cellOf({ row, column: 1, from, to: 300 }))
  expect(fittedOn([...names, ...near], [], (one) => near.includes(one) && one !== near[1]).isTold).toBe(true)
})

test('a name in a row that was read as a sentence may be the longest of its column', () => {
  const homes = [260, 260, 260].map((from, row) => cellOf({ row, column: 1, from, to: 300 }))
  const apart = (to: number): Stretch => {
    const one = cellOf({ row: -1, column: 0, from: 60, to }, true)
    return { ...one, cell: { ...one.cell, table: null } }
  }
  const toldBy = (to: number) => fittedOn([apart(to), ...names, ...homes], [], (one) => homes.includes(one)).isTold
  expect([toldBy(250), toldBy(200)]).toEqual([true, false])
  // A paragraph below the table goes on past the column.
  expect(toldBy(270)).toBe(false)
})
