import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writePlan } from '../../../src/batch/engine/plan.ts'
import { noEnds } from '../../../src/batch/model/ends.ts'
import type { ListedDossier } from '../../../src/batch/model/source.ts'
import { batchText } from '../../../src/batch/proof/batch-file.ts'
import { openFolder } from '../../../src/batch/storage/folder.ts'
import { startProgress } from '../../../src/cli/batch/batch-progress.ts'
import { versionsOf } from '../../../src/cli/batch/open-desk.ts'
import { planRetry, takeNext } from '../../../src/cli/batch/retry.ts'
import { makeOutput } from '../../../src/cli/say/output.ts'
import { readPipeline } from '../../../src/store/installed/settings.ts'

const work = mkdtempSync(join(tmpdir(), 'requis-retry-'))

afterAll(() => rmSync(work, { recursive: true, force: true }))

async function* listed(): AsyncIterable<ListedDossier> {
  const items = [{ rank: 0, source: 'D1/note.txt', sha256: 'a'.repeat(64), bytes: 3 }]
  yield { key: 'D1', locator: 'D1', items, trouble: null }
}

/** A finished batch that another version of the program made, with a dossier in quarantine. */
const layOld = async (folder: string) => {
  mkdirSync(join(work, 'base', 'D1'), { recursive: true })
  writeFileSync(join(work, 'base', 'D1', 'note.txt'), 'oui')
  const terms = {
    ...{ pipeline: 'migration', treatment: 'migrate', connector: 'folder', target: 'folders', keyId: 'k' },
    versions: { ...versionsOf(readPipeline('migration')), software: 'another' },
    ...{ migration: null, answers: null, request: null, preparedBy: 'x', origin: null, previous: null },
    date: '2026-11-01T00:00:00.000Z',
  }
  const plan = await writePlan(openFolder(folder), listed(), terms)
  const ends = { ...noEnds, quarantined: 1 }
  const batch = { id: plan.id, pipeline: 'migration', planned: 1, ends, root: 'b'.repeat(64), sealedBy: 'x' }
  writeFileSync(join(folder, 'batch.json'), batchText(batch))
  return terms
}

const orderIn = (folder: string) => ({
  ...{ pipeline: 'migration', source: join(work, 'base'), storage: folder, migration: null, answers: null },
  ...{ request: null, approvedBy: null, language: 'fr' as const },
})

const stateOf = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort()

test('a batch of another version is refused before it is planned again, and stays as it was', async () => {
  const folder = join(work, 'retried')
  await layOld(folder)
  const before = stateOf(folder)
  const progress = startProgress(makeOutput({ language: 'fr', json: false, quiet: true }), () => {})
  await expect(planRetry(folder, orderIn(folder), progress)).rejects.toMatchObject({
    problem: { code: 'batch.other-version' },
  })
  expect(stateOf(folder)).toEqual(before)
})

test('a plan that another version had made for a finished batch does not take its place', async () => {
  const folder = join(work, 'cut')
  const terms = await layOld(folder)
  await writePlan(openFolder(join(folder, 'next')), listed(), { ...terms, previous: 'b'.repeat(64) })
  const before = stateOf(folder)
  await expect(takeNext(folder, openFolder(folder), orderIn(folder))).rejects.toMatchObject({
    problem: { code: 'batch.other-version' },
  })
  expect(stateOf(folder)).toEqual(before)
})
