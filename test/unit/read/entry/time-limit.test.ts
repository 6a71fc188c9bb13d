import { expect, test } from 'vitest'
import { isOver, startLimit } from '../../../../src/read/entry/time-limit.ts'

test.each([
  ['works all the time, and is not at its limit', 19_000, 19_000, false],
  ['works all the time, and is at its limit', 20_000, 20_000, true],
  ['has waited for a busy machine', 60_000, 7_000, false],
  ['works in several threads', 19_000, 70_000, false],
  ['never ends and does nothing', 120_000, 10, true],
])('what %s', (_, passed, worked, over) => {
  expect(isOver({ passed, worked }, 20_000)).toBe(over)
})

test('what never ends is given up, and what ended is not', async () => {
  await expect(startLimit(20).promise).rejects.toThrow('too-slow')
  const { promise, stop } = startLimit(20)
  stop()
  const later = new Promise((resolve) => setTimeout(resolve, 150, 'later'))
  await expect(Promise.race([promise, later])).resolves.toBe('later')
})
