import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPlain } from '../../../src/disk/plain-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-plain-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)

test('a plain file is read whole, at its size and up to the bound', () => {
  writeFileSync(at('a'), 'abc')
  expect(readPlain(at('a'), 3).toString()).toBe('abc')
  writeFileSync(at('empty'), '')
  expect(readPlain(at('empty'), 3).length).toBe(0)
  expect(readPlain('/proc/self/status', 1e6).length).toBeGreaterThan(100)
})

test('what passes the bound is refused before it is read', () => {
  writeFileSync(at('a'), '')
  truncateSync(at('a'), 2 ** 40)
  expect(() => readPlain(at('a'), 2 ** 20)).toThrow('file.too-large')
  appendFileSync(at('b'), Buffer.alloc(2 ** 20 + 1))
  expect(() => readPlain(at('b'), 2 ** 20)).toThrow('file.too-large')
})

test('a folder, a pipe that nobody writes to and a link to a device without end are refused at once', () => {
  execFileSync('mkfifo', [at('pipe')])
  symlinkSync('/dev/zero', at('endless'))
  for (const name of ['', 'pipe', 'endless']) expect(() => readPlain(at(name), 100)).toThrow('file.not-plain')
})

test('what is not there is told by the system', () => {
  expect(() => readPlain(at('none'), 100)).toThrow('ENOENT')
})
