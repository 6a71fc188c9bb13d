import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isClockLikely, isConfigKept } from '../../../../src/cli/doctor/place-checks.ts'

test.each([
  ['2026-12-01', null, true],
  ['2026-12-01', '2026-11-30T10:00:00Z', true],
  ['2019-01-01', null, false],
  ['2026-12-01', '2027-12-01T10:00:00Z', false],
  ['2038-01-19', null, false],
  ['2031-01-01', '2026-11-30T10:00:00Z', false],
])('a clock at %s, after a last act of %s, is likely: %s', (now, lastAct, likely) => {
  expect(isClockLikely(new Date(now), '2026-11-26', lastAct)).toBe(likely)
})

test.skipIf(process.platform === 'win32')('a settings folder that others may read is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-kept-'))
  expect(isConfigKept(folder)).toBe(true)
  chmodSync(folder, 0o755)
  expect(isConfigKept(folder)).toBe(false)
  expect(isConfigKept(join(folder, 'nowhere'))).toBe(true)
  chmodSync(folder, 0o700)
  // No icacls answers here, as under Wine: what nobody can tell is not said to be in order.
  Object.defineProperty(process, 'platform', { value: 'win32' })
  expect(isConfigKept(folder)).toBe(false)
  Object.defineProperty(process, 'platform', { value: 'linux' })
  rmSync(folder, { recursive: true })
})
