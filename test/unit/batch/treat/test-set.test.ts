import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { OpenedSource } from '../../../../src/batch/model/source.ts'
import type { Treated } from '../../../../src/batch/model/treated.ts'
import { textsIn } from '../../../../src/batch/treat/hidden/texts-in.ts'
import { testSet } from '../../../../src/batch/treat/test-set/test-set.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const run = async (source: OpenedSource, key = 7, place = 0): Promise<Treated> =>
  await testSet(
    { source, place, items: source.files.length },
    { ...deskOf('', 'evaluation'), batchKey: new Uint8Array(32).fill(key) },
  )

const persons = `id: D-2026-0001
persons:
  - { name: Nadège TAVERNIER, role: accompanied, born: 1984-05-17 }
  - { name: Loïc TAVERNIER, role: enfant, born: 2014-09-02 }
  - { name: Bruno LACHENAY, role: ex-compagnon }
`

const note = `Visite à domicile du 4 mars 2025
Mme Nadège TAVERNIER, née le 17/05/1984, vit 3 rue des Acacias, 59000 Lille, avec son fils Loïc (10 ans).
M. Lachenay a appelé le 6 mars 2025 au 06 11 22 33 44. Nadège est suivie pour une dépression.
NIR : 2 84 05 59 350 123 55.
`

const table = `nom;prenom;naissance;tel
TAVERNIER;Nadège;17/05/1984;0611223344
TAVERNIER;Loïc;02/09/2014;
`

const files = { 'note TAVERNIER.txt': note, 'personnes.csv': table }

const real =
  /tavernier|nad[èe]ge|lo[ïi]c\b|lachenay|acacias|lille\b|59000|11 ?22 ?33 ?44|350 ?123|17\/05\/1984|4 mars 2025|d[ée]pression/i

const words = ({ files: written }: Treated): string => written.flatMap(({ bytes }) => textsIn(bytes)).join('\n')

describe('a test set', () => {
  test('leaves each file in its own format under a neutral name, without a real word', async () => {
    const treated = await run(sourceOf(files, persons))
    expect(treated.files.map(({ path }) => path)).toEqual([
      'targets/00000/00000001/P01.txt',
      'targets/00000/00000001/P02.csv',
    ])
    expect(words(treated)).not.toMatch(real)
    expect(words(treated)).not.toContain(Buffer.from(new Uint8Array(32).fill(7)).toString('hex'))
    expect(treated.ends.map(({ end, targets }) => [end, targets.map(({ sha256 }) => sha256)])).toEqual(
      treated.files.map(({ bytes }) => ['pseudonymised', [createHash('sha256').update(bytes).digest('hex')]]),
    )
  })

  test('calls a person alike in a note and in a table, and masks the fact told of her', async () => {
    const { files: written } = await run(sourceOf(files, persons))
    const [text = '', csv = ''] = written.map(({ bytes }) => new TextDecoder().decode(bytes))
    const [family = '', given = ''] = (csv.split(/\r?\n/)[1] ?? '').replace(/^\ufeff/, '').split(';')
    expect(text).toContain(`Mme ${given} ${family}`)
    expect(text).toMatch(/\[SANTE|\[.*SANTE/)
    expect(csv.split(/\r?\n/)[2]?.startsWith(`${family};`)).toBe(true)
  })

  test('is the same on every worker, whatever the place; another key makes another', async () => {
    const [first, again, other] = [
      await run(sourceOf(files, persons)),
      await run(sourceOf(files, persons), 7, 41),
      await run(sourceOf(files, persons), 8),
    ]
    const hashes = ({ files: written }: Treated) =>
      written.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
    expect(hashes(again)).toEqual(hashes(first))
    expect(words(other)).not.toBe(words(first))
  })

  test('calls whom the mapping links alike in two dossiers', async () => {
    const link = { personKey: 'usager-4411' }
    const [one, two] = [
      await run(sourceOf(files, persons, link)),
      await run(sourceOf(files, persons, { ...link, key: 'D-2026-0002' }), 7, 1),
    ].map((treated) => /Mme (\S+ \S+),/.exec(words(treated))?.[1])
    const apart = /Mme (\S+ \S+),/.exec(words(await run(sourceOf(files, persons, { key: 'D-2026-0002' }))))?.[1]
    expect(one).toBe(two)
    expect(apart).not.toBe(one)
  })

  test('says of a piece that the rules withhold whole that it is not there', async () => {
    const { files: written, ends } = await run(
      sourceOf(
        { 'certificat.txt': 'Je soussigné docteur Paul VIAL certifie avoir examiné Mme TAVERNIER.\n' },
        `${persons}pieces:\n  - { file: certificat.txt, kind: certificat médical, author: { profession: médecin } }\n`,
      ),
    )
    expect(written).toEqual([])
    expect(ends.map(({ end, reason }) => [end, reason])).toEqual([['rejected', 'batch.withheld']])
  })

  test('sets aside a file that nobody could read', async () => {
    const { ends } = await run(sourceOf({ 'note.txt': note, 'scan.pdf': '%PDF-1.4 broken' }, persons))
    expect(ends[0]?.end).toBe('pseudonymised')
    expect(ends[1]?.end).toBe('quarantined')
  })
})
