import { expect, test } from 'vitest'
import { type Former, renewed } from '../../../../src/batch/engine/renew-plan.ts'
import type { EndKind } from '../../../../src/batch/model/ends.ts'
import type { ListedDossier } from '../../../../src/batch/model/source.ts'
import { noFacts } from '../../../../src/batch/model/treated.ts'

const dossier = (key: string | null, source: string, sha256 = 'aa'): ListedDossier => ({
  ...{ key, locator: source, trouble: null },
  items: [{ rank: 0, source, sha256, bytes: 1 }],
})

const ended = (listed: ListedDossier, end: EndKind): Former => ({
  listed,
  receipt: { ends: [{ end, targets: [], rule: null, reason: null }], leaf: null, facts: noFacts, answered: null },
  answered: null,
})

async function* stream<T>(values: readonly T[]): AsyncIterable<T> {
  yield* values
}

const renew = async (former: readonly Former[], fresh: readonly ListedDossier[]) => {
  const found: ListedDossier[] = []
  for await (const one of renewed(() => stream(former), stream(fresh))) found.push(one)
  return found
}

test('a dossier in quarantine is taken as the source has it today, one that is done as it was', async () => {
  const former = [
    ended(dossier('D-1', 'D-1/a', 'old'), 'migrated'),
    ended(dossier('D-2', 'D-2/b', 'old'), 'quarantined'),
  ]
  const found = await renew(former, [dossier('D-1', 'D-1/a', 'new'), dossier('D-2', 'D-2/b', 'new')])
  expect(found.map(({ items }) => items[0]?.sha256)).toEqual(['old', 'new'])
})

test('what is new in the source comes after, and every other keeps its place', async () => {
  const former = [ended(dossier('D-2', 'D-2/b'), 'migrated')]
  const found = await renew(former, [dossier('D-1', 'D-1/a'), dossier('D-2', 'D-2/b')])
  expect(found.map(({ key }) => key)).toEqual(['D-2', 'D-1'])
  expect(found.map(({ items }) => items[0]?.rank)).toEqual([0, 1])
})

test('an orphan that was put into a dossier is rejected as gone where it lay', async () => {
  const former = [ended(dossier(null, 'lost.txt'), 'quarantined')]
  const found = await renew(former, [dossier('D-1', 'D-1/lost.txt')])
  expect(found[0]?.trouble).toEqual({ end: 'rejected', problem: { code: 'batch.gone' } })
  expect(found[1]?.items[0]?.source).toBe('D-1/lost.txt')
})

test('twins of one key stay apart', async () => {
  const former = [ended(dossier('D-1', 'x'), 'quarantined'), ended(dossier('D-1', 'y'), 'quarantined')]
  const found = await renew(former, [dossier('D-1', 'x', 'new-x'), dossier('D-1', 'y', 'new-y')])
  expect(found.map(({ items }) => items[0]?.sha256)).toEqual(['new-x', 'new-y'])
})

test('an item whose dossier was done without it waits: it is neither gone nor carried', async () => {
  const former = [ended(dossier('D-1', 'D-1/a'), 'migrated'), ended(dossier(null, 'notes.csv#2'), 'quarantined')]
  const whole = {
    ...dossier('D-1', 'D-1/a'),
    items: [...dossier('D-1', 'D-1/a').items, ...dossier(null, 'notes.csv#2').items],
  }
  const found = await renew(former, [whole])
  expect(found.map(({ items }) => items.length)).toEqual([1, 1])
  expect(found[1]?.trouble).toEqual({ end: 'quarantined', problem: { code: 'batch.late' } })
})
