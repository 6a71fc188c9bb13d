import { expect, test } from 'vitest'
import type { Shape } from '../../../src/model/record/drawing.ts'
import { placePictures, placeShapes } from '../../../src/redact/place-shapes.ts'

const rule = (x0: number, x1: number, y: number): Shape => ({
  ...{ contours: [[0, x0, y, 1, x1, y]], fill: null, isEvenOdd: false, clip: null },
  stroke: { color: '#000000', width: 1, cap: 0, join: 0, dash: [] },
})

/** A line of eleven points whose letters stand between 697 and 710. */
const band = { low: 697, high: 710, size: 11 }

test('what underlines, strikes or boxes a line that lost words goes; the rest of the page stays', () => {
  const kept = rule(56, 400, 500)
  expect(placeShapes([kept, rule(120, 180, 699), rule(120, 180, 704)], [band])).toEqual([kept])
})

test('a rule as wide as others of the page is part of a table', () => {
  const table = [rule(56, 400, 500), rule(56, 400, 520), rule(56, 400, 698)]
  expect(placeShapes(table, [band])).toEqual(table)
})

test('an underline in one path with others goes alone', () => {
  const path = {
    ...rule(56, 400, 500),
    contours: [
      [0, 56, 500, 1, 400, 500],
      [0, 120, 699, 1, 180, 699],
    ],
  }
  expect(placeShapes([path], [band])[0]?.contours).toEqual([[0, 56, 500, 1, 400, 500]])
})

test('a frame around whole paragraphs tells nothing of a word', () => {
  const frame = { ...rule(0, 0, 0), contours: [[0, 50, 600, 1, 500, 600, 1, 500, 780, 1, 50, 780, 4]] }
  expect(placeShapes([frame], [band])).toEqual([frame])
})

test('a shape cut to the width of a lost word goes', () => {
  const cut = {
    ...rule(56, 400, 500),
    contours: [[0, 0, 0, 1, 600, 0, 1, 600, 842, 1, 0, 842, 4]],
    clip: [120, 697, 180, 709] as const,
  }
  expect(placeShapes([cut], [band])).toEqual([])
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
