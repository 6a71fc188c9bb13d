import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sayFirstLook } from '../../../src/cli/say/first-look.ts'
import type { Output } from '../../../src/cli/say/output.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-first-look-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const name of ['D-1', 'D-2', '.hidden']) mkdirSync(join(folder, name))
writeFileSync(join(folder, 'loose.txt'), 'a')

const saidOf = (source: string, asked: Partial<Output> = {}): readonly string[] => {
  const said: string[] = []
  sayFirstLook(source, {
    ...{ language: 'en', json: false, quiet: false, ask: null, data: () => {}, problem: () => {} },
    say: (sentence) => said.push(sentence),
    ...asked,
  })
  return said
}

test('the first line of a batch says how many folders and files stand at the root of its source', () => {
  expect(saidOf(folder)).toEqual([expect.stringMatching(/^Source: 3 folder\(s\) or file\(s\) at its root\./)])
})

test('a source that cannot be looked at is told by the command, not by its first line', () => {
  expect(saidOf(join(folder, 'absent'))).toEqual([])
})

test('nothing is said where a program reads the answer, or where silence is asked for', () => {
  expect(saidOf(folder, { json: true })).toEqual([])
  expect(saidOf(folder, { quiet: true, ask: null })).toEqual([])
})

/** Files of src that are loaded before the first line, by their imports that are not of types alone and not asked for later. */
const loadedBy = (file: string, known: Set<string>): Set<string> => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(file, 'utf8')
  for (const [, path = ''] of text.matchAll(
    /^(?:import|export) (?!type )(?:\{[^}]*\}|\*(?: as \w+)?|\w+) from '(\.[^']+)'/gm,
  ))
    loadedBy(join(dirname(file), path), known)
  return known
}

test('what the program loads before its first line reads no dossier, no policy and no PDF', () => {
  const src = join(import.meta.dirname, '../../../src')
  const loaded = [...loadedBy(join(src, 'cli/program.ts'), new Set())].map((file) => file.slice(src.length + 1))
  expect(loaded.length).toBeGreaterThan(20)
  const heavy = /^(?:read|detect|decide|redact|write|prove|pipeline|request|reply)\//
  expect(loaded.filter((file) => heavy.test(file))).toEqual([])
})
