import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { parseYaml } from '../../../../src/request/yaml.ts'
import { machinePlaces, readMachine } from '../../../../src/store/machine/machine-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-machine-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string, mode = 0o644, name = 'machine.yaml'): void => {
  writeFileSync(join(folder, name), text)
  chmodSync(join(folder, name), mode)
}

const read = (isRoots = false) =>
  readMachine(parseYaml, [{ path: join(folder, 'machine.yaml'), name: 'machine.yaml', isRoots }])

const problemOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof RequisError) return error.problem
  }
  return null
}

test('where no file is, nothing is set', () => {
  expect(read()).toBeNull()
})

test('what the administrator writes is read, and what is not written is not set', () => {
  write('journal: /srv/requis/{account}.jsonl\ndrafts: encrypted\n')
  expect(read()?.settings).toEqual({
    ...{ association: null, journal: '/srv/requis/{account}.jsonl', tsa: null, pkcs11: null, language: null },
    drafts: 'encrypted',
  })
})

test('the position of the association lies beside the file, and is read with it', () => {
  write('association: position.yaml\n')
  write('version: 2026-12\n', 0o644, 'position.yaml')
  expect(read()?.association).toBe('version: 2026-12\n')
})

test.each([
  ['a key of a later version', 'deputies: 2\n', 'yaml.unknown-key'],
  ['a journal at no whole path', 'journal: journal.jsonl\n', 'yaml.bad-value'],
  ['a word in braces that is not known', 'journal: /srv/{user}.jsonl\n', 'yaml.bad-value'],
  ['a password in the address of the service', 'tsa: https://a:b@tsa.example\n', 'yaml.bad-value'],
  ['half a file', 'journal: [\n', 'yaml.broken'],
  ['a position that is not there', 'association: nowhere.yaml\n', 'machine.unreadable'],
])('%s is refused with a sentence', (_, text, code) => {
  write(text)
  const problem = problemOf(read)
  expect(problem?.code).toBe(code)
  for (const language of ['fr', 'en'] as const)
    expect(problem === null ? '' : sentenceOf(problem, language)).toMatch(/machine\.yaml|nowhere\.yaml/)
})

describe.skipIf(process.platform === 'win32')('on a system with modes', () => {
  test('a file that the group may write is refused', () => {
    write('language: fr\n', 0o664)
    expect(problemOf(read)).toEqual({ code: 'machine.open', file: 'machine.yaml' })
  })

  test('a file in a folder that everybody may write is refused: it could be replaced', () => {
    write('language: fr\n')
    chmodSync(folder, 0o777)
    expect(problemOf(read)?.code).toBe('machine.open')
  })

  test('a position that others may write is refused', () => {
    write('association: position.yaml\n')
    write('version: 2026-12\n', 0o666, 'position.yaml')
    expect(problemOf(read)).toEqual({ code: 'machine.open', file: 'position.yaml' })
  })

  test.skipIf(process.getuid?.() !== 0)('at the system’s place only a file of root counts', () => {
    write('language: fr\n')
    expect(read(true)?.settings.language).toBe('fr')
    chownSync(join(folder, 'machine.yaml'), 1234, 1234)
    expect(problemOf(() => read(true))?.code).toBe('machine.open')
  })

  test('a folder in the place of the file is refused', () => {
    mkdirSync(join(folder, 'machine.yaml'))
    chmodSync(join(folder, 'machine.yaml'), 0o755)
    expect(problemOf(read)?.code).toBe('file.not-plain')
  })
})

test('no variable of the environment says where the file is', () => {
  const before = { ...process.env }
  const places = machinePlaces('win32')
  Object.assign(process.env, { ProgramData: '/tmp/mine', PROGRAMDATA: '/tmp/mine', XDG_CONFIG_HOME: '/tmp/mine' })
  expect(machinePlaces('win32')).toEqual(places)
  process.env = before
  expect(places[0]?.path).toBe('C:\\ProgramData\\Requis\\machine.yaml')
  expect(machinePlaces('linux')[0]?.path).toBe('/etc/requis/machine.yaml')
})
