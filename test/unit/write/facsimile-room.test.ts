import { expect, test } from 'vitest'
import { fitLine } from '../../../src/write/pdf/facsimile-room.ts'

const room = { least: 60, from: 60, usual: 535, end: 589, push: 589, isCell: false }
const cell = { ...room, from: 100, usual: 170, end: 180, isCell: true }

test('a line that fits stands where it stood, at its natural pace', () => {
  expect(fitLine(100, room, [{ fixed: 97, loose: 200, most: 100 }])).toEqual({ x: 100, stretch: 100, load: 0 })
})

test('one that is a little too long is narrowed, and stays within the lines of the page', () => {
  expect(fitLine(60, room, [{ fixed: 97, loose: 400, most: 100 }])).toEqual({ x: 60, stretch: 94.5, load: 0 })
})

test('one that was set to the right starts more to the left', () => {
  const fit = fitLine(440, room, [{ fixed: 194, loose: 40, most: 100 }])
  expect(fit?.x).toBe(535 - 194 - 34)
  expect(fit?.stretch).toBe(85)
})

test('one that has no room on its page has no place', () => {
  expect(fitLine(60, room, [{ fixed: 485, loose: 400, most: 100 }])).toBeNull()
})

const marks = [97, 66, 47].map((fixed) => ({ fixed, loose: 1, most: 100 }))

test('in a cell the largest mark that it holds stands where the cell starts', () => {
  expect(fitLine(101, cell, marks)).toEqual({ x: 101, stretch: 100, load: 1 })
})

test('set to the right in its cell, a mark starts more to the left, never before its cell', () => {
  expect(fitLine(150, cell, marks)).toMatchObject({ x: expect.closeTo(170 - 66 - 0.85), load: 1 })
})

test('a mark that no cell holds goes over a rule before it goes over words', () => {
  expect(fitLine(101, { ...cell, usual: 140, end: 150 }, marks)).toMatchObject({ x: 101, load: 2 })
})
