import { describe, expect, test } from 'vitest'
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

describe('the flag is on the child', () => {
  const child = `persons:
  - { name: Elio VANNIER, role: mineur, born: 2026-02-11, bornAt: Brivet, secretBirth: true }
  - { name: Sandra KERBRAT, role: mère, born: 2004-05-06, address: "2 impasse du Gué, 99300 Brivet" }
  - { name: Éric VANNIER, role: père adoptif }
`
  const told = {
    'pouponniere.txt':
      'Elio, 3 sem., arrivé mat. de Brivet le 14/02. Mme Kerbrat Sandra (née 06/05/2004, tél 06 44 55 66 77) repassée hier, demande photo, hab. 2 imp. du Gué. SK ne veut pas être recontactée. RAS pour Elio.\n',
    'suite.txt': 'Elio : 4,2 kg. Éric Vannier le porte en écharpe.\n',
  }
  const secret = /kerbrat|sandra|06\/05\/2004|2004-05-06|06 44 55|du gué|\bSK\b/i

  test.each(['folders', 'tables'])('the mother is named nowhere, for %s', async (target) => {
    const treated = await migrate(
      { source: sourceOf(told, child), place: 0, items: 2 },
      deskOf(`to: { target: ${target} }`),
    )
    expect(textsOf(treated.files)).not.toMatch(secret)
    expect(textsOf(treated.files)).toMatch(/Éric Vannier le porte/)
    if (target === 'tables') expect(textsOf(treated.files)).toMatch(/VANNIER[^\n]*2026-02-11/)
    expect(treated.facts.restrictions.map(({ id }) => id)).toContain('secret-birth')
  })

  test('for tddui she is no contact, and a closed document', async () => {
    const { files } = await migrate(
      { source: sourceOf(told, child), place: 0, items: 2 },
      deskOf('to: { target: tddui }'),
    )
    const { entry } = JSON.parse(textsOf(files.slice(0, 1)))
    const [closed, open] = [true, false].map((is) =>
      entry
        .map(({ resource }: { resource: object }) => JSON.stringify(resource))
        .filter((one: string) => one.includes('"code":"secret-birth"') === is)
        .map((one: string) =>
          one.replaceAll(/"data":"([^"]+)"/g, (_, data) => Buffer.from(data, 'base64').toString('utf8')),
        )
        .join('\n'),
    )
    expect(open).not.toMatch(secret)
    expect(open).not.toContain('Brivet')
    expect(open).toMatch(/VANNIER/)
    expect(closed).toMatch(/KERBRAT/)
  })

  test('whom the pieces alone call the mother is hidden too', async () => {
    const alone = 'persons:\n  - { name: Elio VANNIER, role: mineur, secretBirth: true }\n'
    const files = {
      'n.txt': 'Appel de la mère biologique, Mme Kerbrat, qui demande des nouvelles.\n',
      'o.txt': 'Mme Kerbrat : rien.\n',
    }
    const treated = await migrate({ source: sourceOf(files, alone), place: 0, items: 2 }, deskOf())
    expect(textsOf(treated.files)).not.toMatch(/kerbrat/i)
    expect(textsOf(treated.files)).toMatch(/demande des nouvelles/)
  })

  test('of an adult who has a child in the record the flag says her own birth', async () => {
    const adult = `persons:
  - { name: Solenn QUERMELEC, role: accompanied, secretBirth: true }
  - { name: Tom LANOIR, role: fils }
  - { name: Odile QUERMELEC, role: mère }
`
    const files = { 'n.txt': 'Odile QUERMELEC a téléphoné.\n' }
    const treated = await migrate({ source: sourceOf(files, adult), place: 0, items: 1 }, deskOf())
    expect(textsOf(treated.files)).toMatch(/Odile QUERMELEC/)
  })

  test.each([
    [
      'Mme Kerbrat, 21 ans, apprentie fleuriste chez Rosa à Lannuel, élève une fille de 3 ans.',
      /21|fleuriste|Rosa|Lannuel|3 ans/,
    ],
    ['Sandra Kerbrat est née à Fougères. En 2e année de droit à Rennes.', /Fougères|droit|Rennes/],
    ['Mme Kerbrat (1 m 72, yeux verts) joue au handball à Landivier.', /72|verts|handball|Landivier/],
  ])('what leads to her goes with her name: %s', async (text, leading) => {
    const told = sourceOf({ 'n.txt': `${text} Le médecin a vu Elio, qui pèse 3,4 kg.\n` }, child)
    const treated = await migrate({ source: told, place: 0, items: 1 }, deskOf())
    expect(textsOf(treated.files)).not.toMatch(leading)
    expect(textsOf(treated.files)).toContain('Le médecin a vu Elio, qui pèse 3,4 kg')
  })

  test('who cares for the child, and what she did, stays', async () => {
    const text =
      'Mme Kerbrat est calme. Elle a rencontré l’assistante sociale et laissé un bracelet. Elio, 2 mois, est suivi par le docteur Quéré à l’hôpital de Brivet. Sa nounou est Mme Riou, assistante familiale à Bohars.'
    const told = sourceOf({ 'n.txt': `${text}\n` }, child)
    const treated = await migrate({ source: told, place: 0, items: 1 }, deskOf())
    expect(textsOf(treated.files)).toContain(text.slice('Mme Kerbrat'.length))
  })
})

test('the home of the mother told by its way, and the name of whom she has, go with her', async () => {
  const described =
    'persons:\n  - { name: Gabin LOISEAU, role: accompanied, secretBirth: true }\n  - { name: Virginie CASTELNAU, role: mère, secretBirth: true }\n'
  const text =
    'Virginie Castelnau habite un studio rue Bouquerie.\nElle est sortie ce matin, son compagnon Loïc Tarnier est venu la chercher.\nGabin boit bien.\n'
  const { files } = await migrate({ source: sourceOf({ 'note.txt': text }, described), place: 0, items: 1 }, deskOf())
  expect(textsOf(files)).not.toMatch(/Bouquerie|Tarnier/)
  expect(textsOf(files)).toContain('Gabin boit bien')
})
