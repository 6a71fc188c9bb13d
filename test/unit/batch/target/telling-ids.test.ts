import { describe, expect, test } from 'vitest'
import type { OpenedSource } from '../../../../src/batch/model/source.ts'
import { tddui } from '../../../../src/batch/source/tddui/connector.ts'
import { checkTddui } from '../../../../src/batch/target/tddui/check.ts'
import { textsIn } from '../../../../src/batch/treat/hidden/texts-in.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { testSet } from '../../../../src/batch/treat/test-set/test-set.ts'
import { openAll } from '../source/listing.ts'
import { treeOf } from '../source/memory-tree.ts'
import { deskOf } from '../treat/desk.ts'
import { tells, transfers } from './hidden-numbers.ts'

// All persons, numbers and places are invented.

const sourceOf = async (transfer: object): Promise<OpenedSource> => {
  const [opened] = await openAll(tddui, { tree: treeOf({ 'lot.json': JSON.stringify(transfer) }), mapping: null })
  if (opened === undefined) throw new Error('nothing listed')
  return opened
}

/** Base64 shorter than what the search of a migration opens. */
const decoded = (text: string): readonly string[] =>
  [...text.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/g)].map(([one]) => Buffer.from(one, 'base64').toString('utf8'))

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '')
const folded = tells.map(bare)
const told = (text: string): readonly string[] => folded.filter((one) => bare(text).includes(one))

/** What a Bundle is addressed by: ids, references, requests, narratives. Values of the service's own record stay in a migration. */
const addressesIn = (node: unknown, key = ''): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap((one) => addressesIn(one, key))
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([name, value]) => addressesIn(value, key === 'request' ? key : name))
  return /^(?:id|fullUrl|reference|request|div)$/.test(key) ? [String(node)] : []
}

describe.each(Object.entries(transfers))('a number hidden in %s', (_, transfer) => {
  test('stands in no address of the Bundle that is handed over', async () => {
    const source = await sourceOf(transfer)
    const items = source.files.flatMap(({ holds }) => holds).length
    const { files, ends } = await migrate({ source, place: 0, items }, deskOf('to: { target: tddui }'))
    expect(ends.map(({ reason }) => reason)).toEqual(ends.map(() => null))
    const [written] = files.filter(({ path }) => path.startsWith('targets/'))
    const bundle = JSON.parse(Buffer.from(written?.bytes ?? []).toString('utf8'))
    expect(checkTddui(bundle)).toEqual([])
    expect(addressesIn(bundle).flatMap(told)).toEqual([])
    expect(files.flatMap(({ path }) => told(path))).toEqual([])
  })

  test.each(['folders', 'tddui'])('stands nowhere in a test set, for %s', async (target) => {
    const source = await sourceOf(transfer)
    const items = source.files.flatMap(({ holds }) => holds).length
    const desk = deskOf(`to: { target: ${target} }`, 'evaluation')
    const { files, ends } = await testSet({ source, place: 0, items }, desk)
    expect(ends.map(({ end, reason }) => [end, reason])).toEqual(ends.map(() => ['pseudonymised', null]))
    const texts = files.flatMap(({ bytes }) => textsIn(bytes))
    expect(texts.flatMap((text) => [text, ...decoded(text)]).flatMap(told)).toEqual([])
    expect(texts.join('\n')).not.toMatch(/rostaing|1984-05-17|19840517/i)
    if (target === 'folders') return
    const [written, ...rest] = files
    expect(rest).toEqual([])
    expect(checkTddui(JSON.parse(Buffer.from(written?.bytes ?? []).toString('utf8')))).toEqual([])
  })
})
