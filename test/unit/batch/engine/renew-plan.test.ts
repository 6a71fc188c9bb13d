import { expect, test } from 'vitest'
import { type Former, hasLeft, renewed } from '../../../../src/batch/engine/renew-plan.ts'
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

test('each dossier is taken as the source has it today, done or not', async () => {
  const former = [
    ended(dossier('D-1', 'D-1/a', 'old'), 'migrated'),
    ended(dossier('D-2', 'D-2/b', 'old'), 'quarantined'),
  ]
  const found = await renew(former, [dossier('D-1', 'D-1/a', 'new'), dossier('D-2', 'D-2/b', 'new')])
  expect(found.map(({ items }) => items[0]?.sha256)).toEqual(['new', 'new'])
})

test('what is new in the source comes after, and every other keeps its place', async () => {
  const former = [ended(dossier('D-2', 'D-2/b'), 'migrated')]
  const found = await renew(former, [dossier('D-1', 'D-1/a'), dossier('D-2', 'D-2/b')])
  expect(found.map(({ key }) => key)).toEqual(['D-2', 'D-1'])
  expect(found.map(({ items }) => items[0]?.rank)).toEqual([0, 1])
})

test('an orphan that was put into a folder is rejected as gone where it lay', async () => {
  const former = [ended(dossier(null, 'lost.txt'), 'quarantined')]
  const found = await renew(former, [dossier('D-1', 'D-1/lost.txt')])
  expect(found[0]?.trouble).toEqual({ end: 'rejected', problem: { code: 'batch.gone' } })
  expect(found[1]?.items[0]?.source).toBe('D-1/lost.txt')
})

test('a dossier that was done and left the source is said to have left, until it comes back', async () => {
  const left = await renew([ended(dossier('D-1', 'D-1/a'), 'migrated')], [dossier('D-2', 'D-2/b')])
  expect(left.map(hasLeft)).toEqual([true, false])
  const again = await renew([ended({ ...dossier('D-1', 'D-1/a'), left: true }, 'migrated')], [dossier('D-1', 'D-1/a')])
  expect(again).toEqual([dossier('D-1', 'D-1/a')])
})

test('twins of one key stay apart', async () => {
  const former = [ended(dossier('D-1', 'x'), 'quarantined'), ended(dossier('D-1', 'y'), 'quarantined')]
  const found = await renew(former, [dossier('D-1', 'x', 'new-x'), dossier('D-1', 'y', 'new-y')])
  expect(found.map(({ items }) => items[0]?.sha256)).toEqual(['new-x', 'new-y'])
})

const withItems = (key: string, ...sources: readonly string[]): ListedDossier => ({
  ...dossier(key, ''),
  items: sources.flatMap((source) => dossier(key, source).items),
})

const sources = (found: readonly ListedDossier[]) => found.map(({ items }) => items.map(({ source }) => source))

test('an item whose dossier was done without it makes that dossier anew, and is told there alone', async () => {
  const former = [ended(dossier('D-1', 'D-1/a'), 'migrated'), ended(dossier(null, 'notes.csv#2'), 'quarantined')]
  const found = await renew(former, [withItems('D-1', 'D-1/a', 'notes.csv#2')])
  expect(sources(found)).toEqual([['D-1/a', 'notes.csv#2'], []])
})

test('a row that went from one dossier to another, done or not, is in one of them', async () => {
  const [one, two] = [withItems('D-1', 'notes.csv#1', 'notes.csv#2'), withItems('D-2', 'notes.csv#3')]
  const moved = [withItems('D-1', 'notes.csv#1'), withItems('D-2', 'notes.csv#2', 'notes.csv#3')]
  for (const ends of [
    ['migrated', 'quarantined'],
    ['quarantined', 'migrated'],
    ['migrated', 'migrated'],
  ] as const)
    expect(sources(await renew([ended(one, ends[0]), ended(two, ends[1])], moved))).toEqual([
      ['notes.csv#1'],
      ['notes.csv#2', 'notes.csv#3'],
    ])
})

test('a dossier that has another number today leaves its rows to it; one that the source no longer holds stays as it was done', async () => {
  const former = [
    ended(withItems('D-1', 'notes.csv#1'), 'migrated'),
    ended(withItems('D-2', 'notes.csv#2'), 'migrated'),
  ]
  const found = await renew(former, [withItems('D-3', 'notes.csv#1')])
  expect(sources(found)).toEqual([[], ['notes.csv#2'], ['notes.csv#1']])
  expect(found.map(({ trouble }) => trouble?.problem.code ?? null)).toEqual(['batch.gone', null, null])
})

const filesOf = (key: string, folder: string, hashes: readonly string[]): ListedDossier => ({
  ...dossier(key, ''),
  items: hashes.map((sha256, at) => ({ rank: at, source: `${folder}/note-${at}.txt`, sha256, bytes: 1 })),
})

test('a folder that was renamed is the same dossier: in its place, once, and told', async () => {
  for (const end of ['migrated', 'quarantined'] as const) {
    const former = [ended(filesOf('D-1', 'D-1', ['a', 'b']), end), ended(filesOf('D-2', 'D-2', ['c']), 'migrated')]
    const fresh = [filesOf('D-1 clos', '2020/D-1 clos', ['a', 'b']), filesOf('D-2', 'D-2', ['c'])]
    const told: number[] = []
    const found: ListedDossier[] = []
    for await (const one of renewed(
      () => stream(former),
      stream(fresh),
      (count) => told.push(count),
    ))
      found.push(one)
    expect(found.map(({ key }) => key)).toEqual(['D-1 clos', 'D-2'])
    expect(found[0]?.trouble).toBeNull()
    expect(told).toEqual([1])
  }
})

test.each([
  ['other bytes', [filesOf('D-9', 'D-9', ['a', 'x'])], ['D-1', 'D-2', 'D-9']],
  ['one file less', [filesOf('D-9', 'D-9', ['a'])], ['D-1', 'D-2', 'D-9']],
  [
    'two that hold the same',
    [filesOf('D-8', 'D-8', ['a', 'b']), filesOf('D-9', 'D-9', ['a', 'b'])],
    ['D-1', 'D-2', 'D-8', 'D-9'],
  ],
])('a dossier that is not surely a former one is a new one: %s', async (_, fresh, keys) => {
  const former = [ended(filesOf('D-1', 'D-1', ['a', 'b']), 'migrated'), ended(filesOf('D-2', 'D-2', ['c']), 'migrated')]
  const found = await renew(former, [...fresh, filesOf('D-2', 'D-2', ['c'])])
  expect(found.map(({ key }) => key)).toEqual(keys)
})

test('a dossier that the source still has is not taken for its copy under another name', async () => {
  const former = [ended(filesOf('D-1', 'D-1', ['a', 'b']), 'migrated')]
  const found = await renew(former, [filesOf('D-1', 'D-1', ['a', 'b']), filesOf('D-9', 'D-9', ['a', 'b'])])
  expect(found.map(({ key }) => key)).toEqual(['D-1', 'D-9'])
})
