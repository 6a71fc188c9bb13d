import { describe, expect, test } from 'vitest'
import type { OpenedSource } from '../../../../src/batch/model/source.ts'
import { checkTddui } from '../../../../src/batch/target/tddui/check.ts'
import { textsIn } from '../../../../src/batch/treat/hidden/texts-in.ts'
import { testSet } from '../../../../src/batch/treat/test-set/test-set.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const run = async (source: OpenedSource, key = 7) => {
  const desk = { ...deskOf('to: { target: tddui }', 'evaluation'), batchKey: new Uint8Array(32).fill(key) }
  const treated = await testSet({ source, place: 4, items: source.files.length }, desk)
  const text = Buffer.from(treated.files[0]?.bytes ?? []).toString('utf8')
  const bundle = text === '' ? null : JSON.parse(text)
  const typed = (type: string) =>
    bundle.entry
      .map((one: { resource: object }) => one.resource)
      .filter((one: { resourceType: string }) => one.resourceType === type)
  return { ...treated, text, bundle, typed }
}

const persons = `id: D-2026-0001
service: Service des Tilleuls
persons:
  - { name: Nadège TAVERNIER, role: accompanied, born: 1984-05-17, address: "3 rue des Acacias, 59000 Lille" }
  - { name: Odile TAVERNIER, role: parent }
`

const note = `Visite à domicile du 4 mars 2025
Mme Nadège TAVERNIER, née le 17/05/1984, vit 3 rue des Acacias, 59000 Lille. Sa mère Odile TAVERNIER a appelé le 06 11 22 33 44.
`

const real =
  /tavernier|nad[èe]ge|\bodile\b|acacias|lille\b|59000|11 ?22 ?33 ?44|17\/05\/1984|1984-05-17|4 mars 2025|tilleuls|D-2026-0001/i

describe('a test set towards TDDUI', () => {
  test('is one Bundle that holds every rule, without a real word, and nothing beside it', async () => {
    const source = sourceOf({ 'note TAVERNIER.txt': note }, persons)
    const { files, ends, bundle, typed } = await run(source)
    expect(files.map(({ path }) => path)).toEqual(['targets/tddui/D0000005.json'])
    expect(checkTddui(bundle)).toEqual([])
    expect(files.flatMap(({ bytes }) => textsIn(bytes)).join('\n')).not.toMatch(real)
    expect(ends.map(({ end, targets }) => [end, targets.map(({ path }) => path)])).toEqual([
      ['pseudonymised', ['targets/tddui/D0000005.json']],
    ])
    const [patient] = typed('Patient')
    const [mother] = typed('RelatedPerson')
    const [document] = typed('DocumentReference')
    const [{ family, given }] = patient.name
    const read = Buffer.from(document.content[0].attachment.data, 'base64').toString('utf8')
    expect(read).toContain(`${given[0]} ${family}`)
    expect(mother.name[0].family).toBe(family)
    const [, day, month, year] = /née le (\d\d)\/(\d\d)\/(\d{4})/.exec(read) ?? []
    expect(patient.birthDate).toBe(`${year}-${month}-${day}`)
  })

  test('is the same for the same key, and another for another', async () => {
    const source = sourceOf({ 'note.txt': note }, persons)
    const [one, same, other] = [await run(source), await run(source), await run(source, 8)]
    expect(same.text).toBe(one.text)
    const addresses = (bundle: { readonly entry: readonly { readonly fullUrl: string }[] }) =>
      bundle.entry.map(({ fullUrl }) => fullUrl)
    expect(addresses(other.bundle).some((address) => addresses(one.bundle).includes(address))).toBe(false)
  })

  test('of a dossier that names nobody is set aside: a server would refuse it', async () => {
    const { files, ends, facts } = await run(sourceOf({ 'note.txt': 'Réunion du 4 mars 2025.\n' }))
    expect(files).toEqual([])
    expect(ends.map(({ end, reason }) => [end, reason])).toEqual([['quarantined', 'batch.no-person']])
    expect(facts.problems).toMatchObject({ 'batch.no-person': 1 })
  })
})
