import { expect, test } from 'vitest'
import { cellsAt } from '../../../../../src/read/pdf/table/gutters.ts'
import { lineOf, textOf } from '../../../../../src/read/pdf/text/pdf-lines.ts'
import type { Word } from '../../../../../src/read/pdf/text/pdf-words.ts'

const word = (text: string, u0: number, u1: number): Word => ({
  ...{ parts: [{ text, box: [u0, 0, u1, 12] }], u0, u1, v: 0, size: 10 },
  ...{ isBold: false, isSpaceNext: false },
})

test('each word of a line stands in a cell, also where one stands at the side of a gutter', () => {
  const gutter = { from: 100, to: 140 }
  const words = [
    word('le', 20, 30),
    word('matin', 33, 60),
    word('seul', 122, 136),
    word('au', 140, 150),
    word('foyer', 153, 180),
  ]
  const { cells } = cellsAt(lineOf(words), [gutter])
  const read = cells.map((cell) => cell?.words.map(textOf).join(' ') ?? '')
  expect(read).toEqual(['le matin', 'seul au foyer'])
})
