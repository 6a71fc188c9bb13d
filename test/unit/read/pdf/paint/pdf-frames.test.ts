import { expect, test } from 'vitest'
import type { Shape } from '../../../../../src/model/record/drawing.ts'
import { keepFrames } from '../../../../../src/read/pdf/paint/pdf-frames.ts'

const shapeOf = (...contours: readonly (readonly number[])[]): Shape => ({
  ...{ contours, fill: '#000000', isEvenOdd: false, stroke: null, clip: null },
})

const rectangle = (x: number, y: number, width: number, height: number): readonly number[] => [
  ...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4],
]

const countOf = (...contours: readonly (readonly number[])[]): number =>
  keepFrames([shapeOf(...contours)]).shapes.flatMap((shape) => shape.contours).length

test.each([
  ['a rule', [0, 56, 700, 1, 500, 700]],
  ['a frame', rectangle(56, 600, 400, 80)],
  ['a box to tick', rectangle(56, 600, 9, 9)],
  ['a line across the page', [0, 0, 0, 1, 500, 700]],
  [
    'a frame with round corners',
    [
      0, 10, 0, 1, 90, 0, 2, 95, 0, 100, 5, 100, 10, 1, 100, 40, 2, 100, 45, 95, 50, 90, 50, 1, 10, 50, 2, 5, 50, 0, 45,
      0, 40, 1, 0, 10, 2, 0, 5, 5, 0, 10, 0, 4,
    ],
  ],
])('%s stays', (_, contour) => {
  expect(countOf(contour)).toBe(1)
})

test.each([
  ['a letter drawn with curves', [0, 10, 0, 2, 20, 0, 20, 20, 10, 20, 2, 0, 20, 0, 0, 10, 0, 4]],
  ['a large letter drawn with curves', [0, 100, 0, 2, 200, 0, 200, 200, 100, 200, 2, 0, 200, 0, 0, 100, 0, 4]],
  ['a slanted stroke as high as a letter', [0, 0, 0, 1, 6, 12]],
  [
    'a block letter',
    [0, 0, 0, 1, 10, 0, 1, 10, 3, 1, 3, 3, 1, 3, 6, 1, 10, 6, 1, 10, 9, 1, 3, 9, 1, 3, 12, 1, 0, 12, 4],
  ],
  ['a name in one stroke', Array.from({ length: 30 }, (_, at) => [at === 0 ? 0 : 1, at * 5, (at % 2) * 9]).flat()],
  ['a dot', rectangle(10, 10, 2, 2)],
])('%s goes', (_, contour) => {
  expect(keepFrames([shapeOf(contour)])).toMatchObject({ shapes: [], lost: [expect.anything()] })
})

test('little bars that could spell go when they are many; the long rules beside them stay', () => {
  const bars = Array.from({ length: 70 }, (_, at) => rectangle(at * 5, 100, 2, 12))
  expect(countOf(...bars, [0, 56, 700, 1, 500, 700])).toBe(1)
})

test('borders drawn cell by cell are the rules of a table, however many', () => {
  const cells = Array.from({ length: 120 }, (_, at) => {
    const [x, y] = [56 + (at % 12) * 30, 700 - Math.floor(at / 12) * 14]
    return [0, x, y, 1, x + 30, y]
  })
  expect(countOf(...cells)).toBe(120)
})

test('the bars of letters side by side make no rule', () => {
  const letters = Array.from({ length: 70 }, (_, at) => [0, at * 9, 100, 1, at * 9 + 6, 100])
  expect(countOf(...letters)).toBe(0)
})

/** Bars of a code, as wide as the digits of a number tell, 40 points high. */
const codeOf = (digits: string): readonly (readonly number[])[] => {
  let x = 100
  return [...digits].map((digit) => {
    const wide = 0.8 * (1 + (Number(digit) % 4))
    const bar = rectangle(x, 500, wide, 40)
    x += wide + 1.6
    return bar
  })
}

const turned = (contour: readonly number[]): readonly number[] =>
  contour.map((_, at) => (at % 3 === 0 ? (contour[at] ?? 0) : (contour[at % 3 === 1 ? at + 1 : at - 1] ?? 0)))

test('the bars of a code say a number: none stays, whichever way it lies', () => {
  const bars = codeOf('285017503412345678')
  expect(countOf(...bars)).toBe(0)
  expect(countOf(...bars.map(turned))).toBe(0)
})

test('boxes for digits, and the columns of a table, are no code', () => {
  const columns = Array.from({ length: 14 }, (_, at) => rectangle(100 + at * 14, 500, 0.5, 40))
  expect(countOf(...columns)).toBe(14)
})
