import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const dossier = `id: C1
persons:
  - { name: Tom LANOIR, role: minor, born: 2021-08-07 }
  - { name: Solenn QUERMELEC, role: mère, born: 1999-10-09, secretBirth: true, address: "2 impasse du Gué, 99300 Brivet" }
`
const note =
  'Tom LANOIR va bien. Solenn QUERMELEC, née le 09/10/1999, tél. 06 44 55 66 77, vit 2 impasse du Gué à Brivet. S. Quermelec a demandé des nouvelles. Mme Q. est née le 9 octobre 1999. Tél. de l’école : 02 11 22 33 44.\n'
const source = () =>
  sourceOf({ 'note.txt': note, 'dossier.yaml': dossier, 'autre.txt': 'Tom va à l’école.\n' }, dossier)

const textsOf = (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) =>
  files
    .filter(({ path }) => path.startsWith('targets/'))
    .map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    .join('\n')

const hers = /quermelec|solenn|1999-10-09|09\/10\/1999|06 44 55|9 octobre|Mme Q\.|impasse du Gué/i

test.each(['folders', 'tables'])(
  'who gave birth in secret by a flag alone is named nowhere, for %s',
  async (target) => {
    const { files, ends } = await migrate({ source: source(), place: 0, items: 3 }, deskOf(`to: { target: ${target} }`))
    expect(textsOf(files)).not.toMatch(hers)
    expect(textsOf(files)).toMatch(/LANOIR/)
    expect(textsOf(files)).toMatch(/2021-08-07/)
    expect(ends.map(({ end }) => end)).toEqual(['minimised', 'minimised', 'migrated'])
  },
)

test('for tddui what names her is labelled, and nothing else', async () => {
  const { files } = await migrate({ source: source(), place: 0, items: 3 }, deskOf('to: { target: tddui }'))
  const { entry } = JSON.parse(textsOf(files.slice(0, 1)))
  const open = entry
    .map(({ resource }: { resource: object }) => JSON.stringify(resource))
    .filter((one: string) => !one.includes('"code":"secret-birth"'))
    .map((one: string) =>
      one.replaceAll(/"data":"([^"]+)"/g, (_, data) => Buffer.from(data, 'base64').toString('utf8')),
    )
  expect(open.join('\n')).not.toMatch(hers)
  expect(open.join('\n')).toContain('école')
})

test('a child who bears her name keeps it, and so do its files', async () => {
  const shared = dossier.replace('Tom LANOIR', 'Tom QUERMELEC')
  const files = {
    'note.txt': 'Tom QUERMELEC va bien. Solenn QUERMELEC a écrit.\n',
    'quermelec.txt': 'Tom va à l’école.\n',
  }
  const { files: written } = await migrate({ source: sourceOf(files, shared), place: 0, items: 2 }, deskOf())
  expect(textsOf(written)).toContain('Tom QUERMELEC va bien')
  expect(textsOf(written)).not.toMatch(/Solenn/)
  expect(written.map(({ path }) => path).join(' ')).toContain('quermelec.txt')
})
