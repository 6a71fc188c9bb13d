import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { openDossier } from '../../../../src/pipeline/load/open-dossier.ts'
import { zipBytes } from '../../read/zip-bytes.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Files = Readonly<Record<string, string | Uint8Array>>

const open = async (files: Files) => {
  const given = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
  const { files: pieces, described, notes } = await openDossier(given, { sha256, request: null, act: null })
  return {
    pieces: pieces.map(({ name }) => name),
    persons: described.persons.map(({ given, family, role }) => [...given, ...family, role].join(' ')),
    codes: [...described.problems, ...notes].map((problem) =>
      problem.code === 'dossier.left-out' ? `${problem.what} ${problem.count}` : problem.code,
    ),
  }
}

const yaml = 'persons:\n  - { name: Maëlle ROSTAING, role: informatrice }\n'
const known = ['Maëlle ROSTAING informant']
const note = 'Le 3 mars 2026.'

test.each([
  ['a folder', { 'dossier.yaml': yaml, 'note.txt': note }],
  ['the other ending', { 'dossier.yml': yaml, 'note.txt': note }],
  ['a folder in a folder', { 'D-12/dossier.yaml': yaml, 'D-12/note.txt': note }],
] as const)('the description counts: %s', async (_, files) => {
  expect(await open(files)).toEqual({ pieces: ['note.txt'], persons: known, codes: [] })
})

test.each([
  ['at its root', { 'dossier.yaml': yaml, 'note.txt': note }],
  ['below one folder', { 'D-12/dossier.yml': yaml, 'D-12/note.txt': note, '__MACOSX/._note.txt': 'x' }],
] as const)('so does that of an archive, %s', async (_, files) => {
  const expected = { pieces: ['note.txt'], persons: known, codes: [] }
  expect(await open({ 'dossier.zip': await zipBytes(files) })).toEqual(expected)
  const request = 'kind: requisition\nbasis: 60-1\nasks: Les écrits.\n'
  expect(await open({ 'dossier.zip': await zipBytes(files), 'demande.yml': request })).toMatchObject({
    persons: known,
    pieces: ['note.txt'],
  })
})

test('an archive that nothing describes is a piece that holds others', async () => {
  const zip = await zipBytes({ 'note.txt': note })
  expect(await open({ 'a.zip': zip })).toEqual({ pieces: ['a.zip'], persons: [], codes: [] })
})

test('an archive beside pieces is a piece, whatever it describes', async () => {
  const zip = await zipBytes({ 'dossier.yaml': yaml, 'note.txt': note })
  expect((await open({ 'a.zip': zip, 'note.txt': note })).pieces).toEqual(['a.zip', 'note.txt'])
})

test.each(['Dossier.YAML', 'dossier.yaml.txt', 'description du dossier.yml'])(
  'a description named %s counts, and its name is told',
  async (name) => {
    expect(await open({ [name]: yaml, 'note.txt': note })).toEqual({
      ...{ pieces: ['note.txt'], persons: known, codes: ['dossier.other-name'] },
    })
  },
)

test('one written by an old editor of Windows is read with its accents, and that is told', async () => {
  for (const encoding of ['windows-1252', 'utf-16le'])
    expect(await open({ 'dossier.yaml': iconv.encode(yaml, encoding, { addBOM: true }), 'note.txt': note })).toEqual({
      ...{ pieces: ['note.txt'], persons: known, codes: ['yaml.not-utf8'] },
    })
})

test.each([
  ['« InÃ¨s »', 'persons:\n  - { name: InÃ¨s BARTOLI }\n'],
  ['« Ma�lle »', 'persons:\n  - { name: Ma�lle ROSTAING }\n'],
])('letters that a program has spoilt are refused with their line: %s', async (_, text) => {
  await expect(open({ 'dossier.yaml': text, 'note.txt': note })).rejects.toMatchObject({
    problem: { code: 'yaml.garbled', file: 'dossier.yaml', line: 2 },
  })
})

test('a capital Ã of a name is no spoilt letter', async () => {
  expect((await open({ 'dossier.yaml': 'persons:\n  - { name: JOÃO SÃO }\n', 'note.txt': note })).codes).toEqual([])
})

test('files of Requis are left out and told; what the description lists stays a piece', async () => {
  const request = 'kind: requisition\nbasis: 60-1\nasks: Les écrits.\n'
  const listed = `${yaml}pieces:\n  - { file: demande.yml, title: Demande d’un autre service }\n`
  const files = { 'dossier.yaml': listed, 'demande.yml': request, 'autre.yml': request, 'note.txt': note }
  expect(await open(files)).toMatchObject({ pieces: ['demande.yml', 'note.txt'], codes: ['request 1'] })
})

test('a folder that holds files of Requis alone is told so, an empty one too', async () => {
  const request = 'kind: requisition\nbasis: 60-1\nasks: Les écrits.\n'
  const codeOf = (files: Files) =>
    open(files).then(
      () => null,
      (error: unknown) => (error instanceof RequisError ? error.problem.code : 'another'),
    )
  expect(await codeOf({ 'request.yaml': request })).toBe('dossier.only-own')
  expect(await codeOf({ 'dossier.yaml': yaml })).toBe('dossier.empty')
})

test('a folder that bears the name of the description is said: nobody would be known', async () => {
  const files = { 'dossier.yaml/persons.yaml': yaml, 'note.txt': note }
  await expect(open(files)).rejects.toMatchObject({ problem: { code: 'file.not-plain', file: 'dossier.yaml' } })
})
