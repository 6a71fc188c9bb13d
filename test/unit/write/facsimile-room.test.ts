import { expect, test } from 'vitest'
import { fitLine } from '../../../src/write/pdf/facsimile-room.ts'

const room = { least: 60, usual: 535, end: 589 }

test('a line that fits stands where it stood, at its natural pace', () => {
  expect(fitLine(100, room, { fixed: 97, loose: 200, most: 100 })).toEqual({ x: 100, stretch: 100 })
})

test('one that is a little too long is narrowed, and stays within the lines of the page', () => {
  expect(fitLine(60, room, { fixed: 97, loose: 400, most: 100 })).toEqual({ x: 60, stretch: 94.5 })
})

test('one that was set to the right starts more to the left', () => {
  const fit = fitLine(440, room, { fixed: 194, loose: 40, most: 100 })
  expect(fit?.x).toBe(535 - 194 - 34)
  expect(fit?.stretch).toBe(85)
})

test('one that has no room on its page has no place', () => {
  expect(fitLine(60, room, { fixed: 485, loose: 400, most: 100 })).toBeNull()
})
