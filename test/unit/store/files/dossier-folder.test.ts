import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDossier } from '../../../../src/pipeline/load/open-dossier.ts'
import { readDossierFiles } from '../../../../src/store/files/dossier-folder.ts'
import { openRequest } from '../../../../src/store/files/open-source.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-dossier-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

const told = () => readDossierFiles(folder).map(({ name, bytes, because }) => ({ name, size: bytes?.length, because }))

test('a name that is no UTF-8 is read as Windows writes it, and its file with it', () => {
  mkdirSync(at('suivi'))
  writeFileSync(Buffer.from(at('suivi/D\xe9cision.txt'), 'latin1'), 'note')
  expect(told()).toEqual([{ name: 'suivi/Décision.txt', size: 4 }])
})

test('a pipe, a device and a file of 300 MB are named, and the other pieces are read', () => {
  writeFileSync(at('note.txt'), 'note')
  execFileSync('mkfifo', [at('pipe.txt')])
  writeFileSync(at('vaste.pdf'), '%PDF')
  truncateSync(at('vaste.pdf'), 300 * 2 ** 20)
  symlinkSync('/dev/zero', at('sans-fin.txt'))
  expect(told()).toEqual([
    { name: 'note.txt', size: 4 },
    { name: 'pipe.txt', because: 'not-plain' },
    { name: 'sans-fin.txt' },
    { name: 'vaste.pdf', because: 'too-large' },
  ])
})

test('files past 32 MB in all are read from the disk when they are asked for, also below one folder', async () => {
  mkdirSync(at('dossier'))
  writeFileSync(at('dossier/dossier.yaml'), 'persons: [{ name: Inès BARTOLI, role: accompanied }]\n')
  for (const name of ['a', 'b', 'c']) {
    writeFileSync(at(`dossier/${name}.txt`), name)
    truncateSync(at(`dossier/${name}.txt`), 20 * 2 ** 20)
  }
  const { files } = await openDossier(readDossierFiles(folder), { sha256: () => '', request: null, act: null })
  expect(files.map(({ name, size }) => [name, size === undefined])).toEqual([
    ['a.txt', true],
    ['b.txt', false],
    ['c.txt', false],
  ])
  const [, once] = files.map(({ bytes }) => bytes)
  expect(files[1]?.bytes === once).toBe(false)
  expect(files.map(({ bytes }) => bytes?.[0])).toEqual([97, 98, 99])
  rmSync(at('dossier/c.txt'))
  expect(files[2]?.bytes).toEqual(new Uint8Array())
})

test('a request that is a link to itself is said to be missing', () => {
  symlinkSync(at('request.yaml'), at('request.yaml'))
  expect(() => openRequest(at('request.yaml'), readLaw(), 'requisition')).toThrow('yaml.missing')
})

test('a description that may not be read is refused: whom it protects would be lost without a word', async () => {
  writeFileSync(at('note.txt'), 'note')
  const desk = { sha256: () => '', request: null, act: null }
  symlinkSync('/dev/zero', at('dossier.yaml'))
  await expect(openDossier(readDossierFiles(folder), desk)).rejects.toThrow('file.not-plain')
  rmSync(at('dossier.yaml'))
  execFileSync('mkfifo', [at('dossier.yaml')])
  await expect(openDossier(readDossierFiles(folder), desk)).rejects.toThrow('file.not-plain')
  rmSync(at('dossier.yaml'))
  writeFileSync(at('dossier.yaml'), `persons:\n${'# x\n'.repeat(3 * 2 ** 20)}`)
  await expect(openDossier(readDossierFiles(folder), desk)).rejects.toThrow('file.too-large')
})
