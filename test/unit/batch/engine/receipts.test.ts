import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { receiptPath, shardOfReceipt } from '../../../../src/batch/engine/paths.ts'
import { missingShards } from '../../../../src/batch/engine/receipts.ts'
import type { PlanHead } from '../../../../src/batch/model/plan.ts'
import { openFolder } from '../../../../src/batch/storage/folder.ts'
import type { Storage } from '../../../../src/batch/storage/storage.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-receipts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const planOf = (shards: number): PlanHead => ({ ...JSON.parse('{}'), shards })

test('what is left to do is read from one list: no receipt is asked for', async () => {
  const kept = openFolder(folder)
  for (const shard of [0, 2, 1000]) await kept.putIfAbsent(receiptPath(shard), Buffer.from('{}'))
  await kept.putIfAbsent('receipts/00000/notes.txt', Buffer.from('x'))
  const refused = async (): Promise<null> => {
    throw new Error('asked for one')
  }
  const storage: Storage = { ...kept, head: refused, get: refused }
  const missing: number[] = []
  for await (const shard of missingShards(storage, planOf(1002))) missing.push(shard)
  expect(missing).toHaveLength(999)
  expect(missing.slice(0, 3)).toEqual([1, 3, 4])
  expect(missing.at(-1)).toBe(1001)
})

test.each([0, 12, 1000, 99_999_999, 123_456_789])('shard %d is known by the path of its receipt', (shard) => {
  expect(shardOfReceipt(receiptPath(shard))).toBe(shard)
})

test.each([
  'receipts/00000/00001000.json',
  'receipts/00000/00000001.txt',
  'plan/00000/00000001.json',
  'receipts/x.json',
])('%s is no receipt', (path) => {
  expect(shardOfReceipt(path)).toBeNull()
})
