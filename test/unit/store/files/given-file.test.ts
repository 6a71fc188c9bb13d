import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { givenFile } from '../../../../src/store/files/given-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-given-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the bytes of a file that a command names are held by nobody before they are asked for', () => {
  const path = join(folder, 'note.txt')
  writeFileSync(path, 'avant')
  const file = givenFile(path)
  writeFileSync(path, 'après')
  expect([file.name, file.size, Buffer.from(file.bytes ?? []).toString()]).toEqual(['note.txt', 5, 'après'])
})

test('a file that is not there is told before anything is read', () => {
  expect(() => givenFile(join(folder, 'absent.txt'))).toThrow(RequisError)
})
