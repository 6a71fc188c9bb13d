import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { openGate } from '../../../../src/batch/engine/gate.ts'
import { type Mark, mark, openMarks, sweepMarks } from '../../../../src/batch/engine/marks.ts'
import { openTrials, poisonOf } from '../../../../src/batch/engine/trials.ts'
import { openFolder } from '../../../../src/batch/storage/folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-marks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a process sees the marks that others left on the same shard, and not its own', async () => {
  const storage = openFolder(folder)
  const [dead, alive] = [openMarks(storage), openMarks(storage)]
  await mark(storage, dead.own(1012), null)
  await mark(storage, dead.own(1013), 0)
  await mark(storage, dead.own(1013), 7)
  await mark(storage, alive.own(1012), 3)
  expect(await alive.left(1012)).toEqual([null])
  expect(await alive.left(1013)).toEqual([7])
  expect(await alive.left(2012)).toEqual([])
  await alive.clear(1012)
  expect(await dead.left(1012)).toEqual([])
  await sweepMarks(storage)
  expect(await alive.left(1013)).toEqual([])
})

const poisoned = (marks: readonly Mark[]): readonly number[] => [...poisonOf(openTrials(), 0, marks).keys()]

test.each<readonly [string, readonly Mark[], readonly number[]]>([
  ['nobody died', [], []],
  ['three processes died, none said where', [null, null, null], []],
  ['one did not say where, one did', [null, 4], []],
  ['one did not say where, two died at the same dossier', [null, 4, 4], [4]],
  ['two died at different dossiers', [null, 4, 5], []],
  ['a second dossier of the shard kills too', [null, 4, 4, 9, 9], [4, 9]],
])('%s', (_, marks, places) => {
  expect(poisoned(marks)).toEqual(places)
})

test('threads that died in this process and processes that died before it count together', () => {
  const trials = openTrials()
  trials.note(0, { kind: 'died', place: 4 })
  expect([...poisonOf(trials, 0, [null, 4]).keys()]).toEqual([4])
})

test('a shard on which a process died is done with no other beside it, and none waits for ever', async () => {
  const gate = openGate()
  const now = new Set<string>()
  const seen: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    now.add(name)
    seen.push([...now].join('+'))
    await delay(5)
    now.delete(name)
  }
  await Promise.all([
    gate(false, work('a')),
    gate(false, work('b')),
    gate(true, work('suspect')),
    gate(false, work('c')),
  ])
  expect(seen).toEqual(['a', 'a+b', 'suspect', 'c'])
  await expect(gate(true, async () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  await gate(false, work('after'))
})
