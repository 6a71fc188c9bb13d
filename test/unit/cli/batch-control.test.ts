import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mayGoBy, openControl, readControl, setControl } from '../../../src/cli/batch/control.ts'
import { placeOf } from '../../../src/cli/batch/place.ts'
import { temporaryFolder } from '../../temporary-folders.ts'

const folder = (): string => temporaryFolder('requis-control-')

test('a batch is open until somebody asks otherwise, and when its command starts again', () => {
  const lot = folder()
  expect(readControl(lot)).toBe('open')
  setControl(lot, 'draining')
  expect(readControl(lot)).toBe('draining')
  openControl(lot)
  expect(readControl(lot)).toBe('open')
  writeFileSync(join(lot, 'control.json'), '{"state":"somehow"}')
  expect(readControl(lot)).toBe('open')
})

test('a pipe in the place of what was asked of a batch keeps nobody waiting', () => {
  const lot = folder()
  execFileSync('mkfifo', [join(lot, 'control.json'), join(lot, 'storage.json')])
  expect(readControl(lot)).toBe('open')
  expect(() => placeOf(lot)).toThrow('batch.broken-plan')
})

test('a batch that is paused waits until it is open again, or asked to stop', async () => {
  const lot = folder()
  setControl(lot, 'paused')
  const waiting = mayGoBy(
    () => readControl(lot),
    () => false,
  )
  expect(await Promise.race([waiting, delay(100, 'waits')])).toBe('waits')
  setControl(lot, 'open')
  expect(await waiting).toBe('go')
  setControl(lot, 'paused')
  expect(
    await mayGoBy(
      () => readControl(lot),
      () => true,
    ),
  ).toBe('stop')
  setControl(lot, 'draining')
  expect(
    await mayGoBy(
      () => readControl(lot),
      () => false,
    ),
  ).toBe('stop')
})
