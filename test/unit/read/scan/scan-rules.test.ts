import { expect, test } from 'vitest'
import { liftRules } from '../../../../src/read/scan/scan-rules.ts'

type Rect = readonly [number, number, number, number]

const pageOf = (rects: readonly Rect[]) => {
  const grey = new Uint8Array(600 * 400).fill(255)
  for (const [x0, y0, x1, y1] of rects) for (let y = y0; y < y1; y += 1) grey.fill(20, y * 600 + x0, y * 600 + x1)
  return { width: 600, height: 400, grey }
}

test('rules across and down are taken off, and told', () => {
  const { bitmap, rules } = liftRules(
    pageOf([
      [40, 100, 560, 103],
      [200, 60, 202, 300],
    ]),
    200,
  )
  expect(rules).toEqual([
    [40, 100, 560, 103],
    [200, 60, 202, 300],
  ])
  expect(bitmap.grey.every((value) => value === 255)).toBe(true)
})

test('a rule that slants a little is one rule', () => {
  const steps = Array.from(
    { length: 8 },
    (_, at): Rect => [40 + at * 60, 100 + Math.floor(at / 2), 100 + at * 60, 103 + Math.floor(at / 2)],
  )
  expect(liftRules(pageOf(steps), 200).rules).toEqual([[40, 100, 520, 106]])
})

test('letters, dashes and dark bands are no rules, and a letter that crosses one stays', () => {
  const others: readonly Rect[] = [
    [300, 80, 306, 140],
    [40, 200, 90, 206],
    [40, 300, 560, 340],
  ]
  const { bitmap, rules } = liftRules(pageOf([[40, 100, 560, 103], ...others]), 200)
  expect(rules).toEqual([[40, 100, 560, 103]])
  expect(Buffer.compare(bitmap.grey, pageOf(others).grey)).toBe(0)
})

test('the grain of a scan does not break a thin rule', () => {
  const page = pageOf([[40, 100, 560, 102]])
  for (let x = 47; x < 560; x += 31) page.grey[100 * 600 + x] = 205
  expect(liftRules(page, 200).rules).toEqual([[40, 100, 560, 102]])
})

test('the bars of a code, which says a number, are no rules; two rules side by side are', () => {
  const bars = [40, 46, 51, 60, 66, 78, 84].map((x): Rect => [x, 60, x + 3, 180])
  expect(liftRules(pageOf(bars), 200).rules).toEqual([])
  const twice: readonly Rect[] = [
    [40, 100, 560, 102],
    [40, 108, 560, 110],
  ]
  expect(liftRules(pageOf(twice), 200).rules).toEqual(twice)
})
