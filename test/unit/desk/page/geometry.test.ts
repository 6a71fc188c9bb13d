import { describe, expect, test } from 'vitest'
import { between, canvasScale, holdsMiddle, shownBox, shownSize } from '../../../../src/desk/page/pages/geometry.ts'

const sheet = { width: 600, height: 800 }

describe('the box of a word on a page that is turned', () => {
  // A word near the bottom left of the page before it is turned.
  const word = [10, 20, 60, 32] as const
  test.each([
    [0, { x: 10, y: 768, width: 50, height: 12 }],
    [90, { x: 20, y: 10, width: 12, height: 50 }],
    [180, { x: 540, y: 20, width: 50, height: 12 }],
    [270, { x: 768, y: 540, width: 12, height: 50 }],
  ] as const)('turned by %i degrees it stands where a viewer shows it', (rotate, box) => {
    expect(shownBox(word, { ...sheet, rotate })).toEqual(box)
  })

  test.each([0, 90, 180, 270] as const)('turned by %i degrees it stays inside the page', (rotate) => {
    const size = shownSize({ ...sheet, rotate })
    const box = shownBox([0, 0, 600, 800], { ...sheet, rotate })
    expect(box).toEqual({ x: 0, y: 0, ...size })
  })
})

test('a rectangle is the same whatever the corner it was drawn from', () => {
  expect(between([50, 60], [10, 20])).toEqual(between([10, 20], [50, 60]))
})

test('a word belongs to a rectangle when its middle does', () => {
  const word = { x: 10, y: 10, width: 20, height: 10 }
  expect(holdsMiddle({ x: 0, y: 0, width: 25, height: 30 }, word)).toBe(true)
  expect(holdsMiddle({ x: 0, y: 0, width: 15, height: 30 }, word)).toBe(false)
})

test('a canvas never has more pixels than its bound, however large the screen', () => {
  expect(canvasScale(5000, 600, 3) * 600).toBe(2000)
  expect(canvasScale(600, 600, 1)).toBe(1)
})
