import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { disclose } from '../../../../src/batch/treat/disclose/disclose.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { openBundle } from '../../../../src/seal/container/bundle.ts'
import { verifyExport } from '../../../../src/seal/verify/verify.ts'
import { demoSigner } from '../../seal/fixture.ts'
import { deskOf, sourceOf } from '../treat/desk.ts'

const signer = await demoSigner()

const desk = { ...deskOf('to: { target: containers }'), signer }

const dossier = `persons:
  - { name: Salomé Brunet, role: accompanied, protectedAddress: true, address: "14 rue Denfert, Valbonne-sur-Isère" }
`

const letter = 'Lettre du 2 mars 2026.\n\nMadame Brunet habite 14 rue Denfert, Valbonne-sur-Isère.\n'
const note = 'Note du 3 mars 2026.\n\nElle vient le mardi.\n'
const certificate =
  'CERTIFICAT MÉDICAL\n\nJe soussigné, docteur Paul Meunier, médecin généraliste, certifie avoir examiné ce jour Mme Brunet.\n'

const source = sourceOf({ 'lettre.txt': letter, 'note d’été.txt': note, 'certificat.txt': certificate }, dossier)

const open = async (bytes: Uint8Array | undefined) => {
  const container = bytes ?? new Uint8Array()
  const { verdict, checks, rootHash } = await verifyExport({ container, trust: [], pin: null, now: new Date() })
  const { files } = await openBundle(container)
  const read = async (name: string): Promise<string> => {
    const file = files.get(name)
    return file === undefined ? '' : Buffer.from(await file.source.read(file.at, file.size)).toString('utf8')
  }
  return {
    verdict,
    failed: checks.filter(({ outcome }) => outcome === 'failed'),
    rootHash,
    names: [...files.keys()],
    read,
  }
}

test('a dossier is a signed container: files as they were, masked copies proved, closed pieces in one of their own', async () => {
  const { files, ends, leaf } = await migrate({ source, place: 4, items: 3 }, desk)
  const paths = files.map(({ path }) => path)
  expect(paths.toSorted()).toEqual([
    'targets/00000/00000005/D0000005.asice',
    'targets/apart/medical/00000/00000005/D0000005.asice',
  ])
  const [main, apart] = await Promise.all(
    paths.toSorted().map((path) => open(files.find((one) => one.path === path)?.bytes)),
  )
  expect([main?.verdict, main?.failed, apart?.failed]).toEqual(['accepted-with-warnings', [], []])
  expect(leaf).toBe(main?.rootHash)
  const { files: listed, closed } = JSON.parse((await main?.read('data/dossier.json')) ?? '')
  expect(closed).toBe(null)
  expect(listed.map(({ path, name, masked }: Record<string, unknown>) => [path, name, masked])).toEqual([
    ['data/pieces/P0001.txt', 'lettre.txt', true],
    ['data/fichiers/P0002.txt', 'note d’été.txt', false],
  ])
  for (const { path, sha256 } of listed)
    expect(
      createHash('sha256')
        .update((await main?.read(path)) ?? '')
        .digest('hex'),
    ).toBe(sha256)
  expect(await main?.read('data/fichiers/P0002.txt')).toBe(note)
  const all = await Promise.all([...(main?.names ?? [])].map((name) => main?.read(name)))
  expect(all.join('\n')).not.toMatch(/Denfert|Meunier/)
  expect(JSON.parse((await main?.read('data/proof.json')) ?? '').copies[0].engines.length).toBeGreaterThan(0)
  expect(JSON.parse((await apart?.read('data/dossier.json')) ?? '').closed).toBe('medical')
  expect(await apart?.read('data/fichiers/P0001.txt')).toBe(certificate)
  expect(ends.map(({ end, targets }) => [end, targets.map(({ path }) => path.includes('/apart/'))])).toEqual([
    ['minimised', [false]],
    ['migrated', [false]],
    ['migrated', [true]],
  ])
})

test('what is signed is that the service copied a dossier, and no approval of a communication', async () => {
  const { files } = await migrate({ source: sourceOf({ 'note.txt': note }), place: 0, items: 1 }, desk)
  const { read } = await open(files[0]?.bytes)
  const slip = Buffer.from((await read('data/bordereau.pdf')).match(/Reason <FEFF([0-9A-F]+)>/)?.[1] ?? '', 'hex')
  const reason = slip.swap16().toString('utf16le')
  expect(reason).toMatch(/^Reprise de données : copie d’un dossier par le service/)
  expect(await read('LISEZMOI.txt')).not.toContain('VÉRIFIER CETTE COMMUNICATION')
  expect(JSON.parse(await read('data/statement.json')).predicate.purpose).toBe('migration')
})

test.each([
  ['migrated', migrate, desk],
  ['disclosed', disclose, { ...deskOf('', 'requisition'), signer }],
] as const)('a dossier %s again keeps the container that a killed worker had written', async (_, treat, own) => {
  const input = { source: sourceOf({ 'note.txt': note }), place: 0, items: 1 }
  const first = await treat(input, own)
  const there = async (path: string) => first.files.find((one) => one.path === path)?.bytes ?? null
  const again = await treat({ ...input, there }, own)
  expect(again.files).toEqual(first.files)
  expect([again.leaf, again.ends]).toEqual([first.leaf, first.ends])
})

test('another container that lies there is not taken for it', async () => {
  const [one, two] = [note, `${note}Autre.\n`].map((text) => sourceOf({ 'note.txt': text }))
  const first = await migrate({ source: one ?? source, place: 0, items: 1 }, desk)
  const there = async () => first.files[0]?.bytes ?? null
  expect((await migrate({ source: two ?? source, place: 0, items: 1, there }, desk)).leaf).not.toBe(first.leaf)
  const stranger = { ...desk, signer: await demoSigner() }
  expect((await migrate({ source: one ?? source, place: 0, items: 1, there }, stranger)).leaf).not.toBe(first.leaf)
})
