import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFolder } from '../../../../src/batch/storage/folder.ts'
import { sweepParts } from '../../../../src/batch/storage/sweep.ts'
import { temporaryFolder } from '../../../temporary-folders.ts'

const folder = (): string => temporaryFolder('requis-sweep-')

test('parts that a killed worker left are taken away; whole files stay', () => {
  const root = folder()
  mkdirSync(join(root, 'targets', '00000'), { recursive: true })
  writeFileSync(join(root, 'targets', '00000', 'a.pdf'), 'a')
  writeFileSync(join(root, 'targets', '00000', '.requis-part-1-abc'), 'half')
  mkdirSync(join(root, '.requis-part-finish-x'))
  sweepParts(root)
  expect(readdirSync(root, { recursive: true }).map(String).sort()).toEqual([
    'targets',
    'targets/00000',
    'targets/00000/a.pdf',
  ])
})

test('a worker whose part was taken away while it slept finds what another wrote', async () => {
  const root = folder()
  const bytes = Buffer.from('un')
  const storage = openFolder(root)
  const slow = storage.putMany([{ path: 'targets/a.pdf', bytes }])
  // It now waits for the disk: another finishes, and sweeps.
  sweepParts(root)
  writeFileSync(join(root, 'targets', 'a.pdf'), bytes)
  await expect(slow).resolves.toBeUndefined()
  const other = storage.putMany([{ path: 'targets/b.pdf', bytes }])
  sweepParts(root)
  await expect(other).rejects.toMatchObject({ problem: { code: 'out.not-writable' } })
  expect(existsSync(join(root, 'targets', 'b.pdf'))).toBe(false)
  rmSync(root, { recursive: true })
})
