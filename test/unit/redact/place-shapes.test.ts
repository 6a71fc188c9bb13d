import { expect, test } from 'vitest'
import type { Shape } from '../../../src/model/record/drawing.ts'
import type { Box } from '../../../src/model/record/place.ts'
import { type Band, placePictures, placeShapes } from '../../../src/redact/place-shapes.ts'

const shapesBy = (shapes: readonly Shape[], bands: readonly Band[], words: readonly Box[], held: readonly Box[] = []) =>
  placeShapes(shapes, { bands, words, held, sides: [] })

const rule = (x0: number, x1: number, y: number): Shape => ({
  ...{ contours: [[0, x0, y, 1, x1, y]], fill: null, isEvenOdd: false, clip: null },
  stroke: { color: '#000000', width: 1, cap: 0, join: 0, dash: [] },
})

/** A line of eleven points whose letters stand between 697 and 710; a name was in it. */
const lost: Box = [120, 697, 180, 710]
const words: readonly Box[] = [[56, 697, 110, 710], lost]
const band = { low: 697, high: 710, size: 11, firstLost: 120 }

test('what underlines, strikes or boxes a line that lost words goes; the rest of the page stays', () => {
  const kept = rule(56, 400, 500)
  expect(shapesBy([kept, rule(120, 180, 699), rule(120, 180, 704)], [band], words)).toEqual([kept])
})

test('a rule as wide as others of the page is part of a table', () => {
  const table = [rule(56, 400, 500), rule(56, 400, 520), rule(56, 400, 698)]
  expect(shapesBy(table, [band], words)).toEqual(table)
})

test('an underline in one path with others goes alone', () => {
  const path = {
    ...rule(56, 400, 500),
    contours: [
      [0, 56, 500, 1, 400, 500],
      [0, 120, 699, 1, 180, 699],
    ],
  }
  expect(shapesBy([path], [band], words)[0]?.contours).toEqual([[0, 56, 500, 1, 400, 500]])
})

test('a frame around whole paragraphs tells nothing of a word', () => {
  const frame = { ...rule(0, 0, 0), contours: [[0, 50, 600, 1, 500, 600, 1, 500, 780, 1, 50, 780, 4]] }
  expect(shapesBy([frame], [band], words)).toEqual([frame])
})

test('a shape cut to the width of a lost word goes', () => {
  const cut = {
    ...rule(56, 400, 500),
    contours: [[0, 0, 0, 1, 600, 0, 1, 600, 842, 1, 0, 842, 4]],
    clip: [120, 697, 180, 709] as const,
  }
  expect(shapesBy([cut], [band], words)).toEqual([])
})

test('the frame of a little picture in a line that lost words goes', () => {
  expect(
    placePictures(
      [
        [120, 695, 180, 712],
        [50, 100, 300, 400],
      ],
      [band],
    ),
  ).toEqual([[50, 100, 300, 400]])
})

const bandAt = (low: number) => ({ low, high: low + 13, size: 11, firstLost: 150 })
const wordAt = (low: number, end: number): Box => [150, low, end, low + 13]

test('the bars of a form stay: all are as wide, whatever is written on them', () => {
  const bars = [rule(150, 400, 699), rule(150, 400, 669), rule(150, 400, 639)]
  const lows = [697, 667, 637]
  const values = [wordAt(697, 340), wordAt(667, 240), wordAt(637, 360)]
  expect(shapesBy(bars, lows.map(bandAt), values)).toEqual(bars)
})

test('underlines of one name on three lines are as wide as the name, and go', () => {
  const lines = [rule(150, 230, 699), rule(150, 230, 669), rule(150, 230, 639)]
  const lows = [697, 667, 637]
  const names = lows.map((low) => wordAt(low, 230))
  expect(shapesBy(lines, lows.map(bandAt), names)).toEqual([])
})

test('boxes as wide as the longest of their words go: their width is that of a word', () => {
  const boxes = [rule(150, 400, 699), rule(150, 400, 669), rule(150, 400, 639)]
  const lows = [697, 667, 637]
  const values = [wordAt(697, 395), wordAt(667, 240), wordAt(637, 300)]
  expect(shapesBy(boxes, lows.map(bandAt), values)).toEqual([])
})

test.each([
  ['a frame with room around a name', rule(80, 230, 704)],
  ['a line that leads from a label to a name', rule(112, 119, 699)],
])('%s ends where the name has it, and goes', (_, shape) => {
  expect(shapesBy([shape], [band], words)).toEqual([])
})

test('boxes of a column that the longest name before it pushed go', () => {
  const boxes = [rule(260, 380, 699), rule(260, 380, 669), rule(260, 380, 639)]
  const lows = [697, 667, 637]
  const kept = lows.map((low): Box => [265, low, 300, low + 13])
  const names = [wordAt(697, 250), wordAt(667, 190), wordAt(637, 210)]
  expect(shapesBy(boxes, lows.map(bandAt), [...names, ...kept])).toEqual([])
})

test('boxes behind one name, around other words, stand where the name has them, and go', () => {
  const boxes = [rule(240, 300, 699), rule(240, 300, 669), rule(240, 300, 639)]
  const lows = [697, 667, 637]
  const kept = [260, 280, 295].map((end, at): Box => [245, lows[at] ?? 0, end, (lows[at] ?? 0) + 13])
  const names = lows.map((low) => wordAt(low, 230))
  expect(shapesBy(boxes, lows.map(bandAt), [...names, ...kept])).toEqual([])
})

const rowsWith = (namesEnd: number) => {
  const lows = [697, 667, 637]
  const sums = lows.map((low, at): Box => [360 + at * 4, low, 398, low + 13])
  const bars = lows.map((low) => rule(60, 400, low + 2))
  return { bars, bands: lows.map(bandAt), sums, words: [...lows.map((low) => wordAt(low, namesEnd)), ...sums] }
}

test('the rules of rows that end with kept words of a column stay, though each row lost a name', () => {
  const { bars, bands, words, sums } = rowsWith(230)
  expect(shapesBy(bars, bands, words, sums)).toEqual(bars)
})

test('they go where the words that end the rows keep no place, or where a lost word ends beside them', () => {
  const far = rowsWith(230)
  expect(shapesBy(far.bars, far.bands, far.words)).toEqual([])
  const beside = rowsWith(396)
  expect(shapesBy(beside.bars, beside.bands, beside.words, beside.sums)).toEqual([])
})
