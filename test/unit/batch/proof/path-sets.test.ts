import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openOwnFiles } from '../../../../src/batch/proof/verify/own-file.ts'
import { openPathSets } from '../../../../src/batch/proof/verify/path-sets.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-paths-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sets = (name: string, expected: readonly string[], found: readonly string[]): boolean => {
  const both = openPathSets(join(folder, name))
  for (const path of expected) both.expect(path)
  for (const path of found) both.find(path)
  return both.areEqual()
}

test('paths that are expected and found are the same, in any order and however often they are named', () => {
  const paths = Array.from({ length: 20_000 }, (_, at) => `targets/D-${at}/note.txt`)
  expect(sets('same', [...paths, 'targets/D-7/note.txt'], [...paths].reverse())).toBe(true)
  expect(sets('missing', paths, paths.slice(1))).toBe(false)
  expect(sets('more', paths, [...paths, 'targets/ajout.txt'])).toBe(false)
  expect(sets('other', paths, [...paths.slice(1), 'targets/ajout.txt'])).toBe(false)
  expect(sets('none', [], [])).toBe(true)
})

test('a file is hashed where it lies, and never by a link', () => {
  const root = join(folder, 'root')
  mkdirSync(join(root, 'targets/D-1'), { recursive: true })
  writeFileSync(join(root, 'targets/D-1/note.txt'), 'une note')
  symlinkSync(join(root, 'targets/D-1/note.txt'), join(root, 'targets/D-1/lien.txt'))
  symlinkSync(join(root, 'targets/D-1'), join(root, 'targets/D-2'))
  const hash = openOwnFiles(root)
  expect(hash('targets/D-1/note.txt')).toBe(sha256Hex(Buffer.from('une note')))
  for (const path of ['targets/D-1/lien.txt', 'targets/D-2/note.txt', 'targets/D-1', 'targets/D-1/rien.txt', 'rien/a'])
    expect(hash(path)).toBeNull()
})
