import { expect, test } from 'vitest'
import type { Bitmap } from '../../../../src/read/scan/ocr-bitmap.ts'
import { cutWord } from '../../../../src/read/scan/scan-cut.ts'

/** A white page with ink in some boxes, `[x0, y0, x1, y1]`. */
const pageWith = (...boxes: readonly (readonly [number, number, number, number])[]): Bitmap => {
  const page = { width: 200, height: 100, grey: new Uint8Array(20_000).fill(255) }
  for (const [x0, y0, x1, y1] of boxes) for (let y = y0; y < y1; y += 1) page.grey.fill(0, y * 200 + x0, y * 200 + x1)
  return page
}

const letters = [
  [50, 40, 60, 60],
  [64, 40, 74, 60],
] as const
const word = [50, 40, 74, 60] as const

const cut = (bitmap: Bitmap) => cutWord({ box: word, size: 20 }, { bitmap, factor: 1 }, 200)

test('a word is cut with a little white around it', () => {
  const made = cut(pageWith(...letters))
  expect(made).toMatchObject({ columns: 28, rows: 24, box: [48, 38, 76, 62] })
  expect(made?.pixels.filter((value) => value === 0).length).toBe(400)
})

test.each<readonly [string, readonly [number, number, number, number]]>([
  ['a descender of the line above', [61, 20, 63, 41]],
  ['a rule under it', [0, 61, 200, 63]],
])('%s goes from its picture, and leaves no trace', (_, stroke) => {
  expect(cut(pageWith(...letters, stroke))).toEqual(cut(pageWith(...letters)))
})

test.each<readonly [string, readonly [number, number, number, number]]>([
  ['a signature', [0, 48, 200, 50]],
  ['a letter that hangs deep from the line above', [61, 10, 63, 52]],
  ['a letter of its own, left out of its box,', [76, 40, 80, 60]],
])('a word that %s touches has no picture', (_, stroke) => {
  expect(cut(pageWith(...letters, stroke))).toBe(null)
})
