import { expect, test } from 'vitest'
import { unreadInk } from '../../../../src/read/scan/scan-unread.ts'

type Rect = readonly [number, number, number, number]

const pageOf = (rects: readonly Rect[]) => {
  const grey = new Uint8Array(600 * 400).fill(255)
  for (const [x0, y0, x1, y1] of rects) for (let y = y0; y < y1; y += 1) grey.fill(20, y * 600 + x0, y * 600 + x1)
  return { width: 600, height: 400, grey }
}

const read: Rect = [40, 40, 200, 65]
const stamp: Rect = [300, 200, 420, 280]

test('ink that nothing read has a box; words that were read have none', () => {
  const [box, ...others] = unreadInk(pageOf([read, stamp]), [read], 200)
  expect(others).toEqual([])
  expect(box?.map((side, at) => Math.abs(side - (stamp[at] ?? 0)) <= 17)).toEqual([true, true, true, true])
})

test('specks have none, nor have blank pages', () => {
  const specks = [90, 190, 310, 480].map((at): Rect => [at, 300, at + 4, 304])
  expect(unreadInk(pageOf(specks), [], 200)).toEqual([])
  expect(unreadInk(pageOf([]), [], 200)).toEqual([])
})

test('two things that nothing read, far apart, are two', () => {
  expect(unreadInk(pageOf([stamp, [60, 330, 200, 360]]), [], 200)).toHaveLength(2)
})
