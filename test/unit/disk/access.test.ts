import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rightsLines } from '../../../src/cli/doctor/rights-lines.ts'
import { howToClose, otherReaders, otherWriters } from '../../../src/disk/access.ts'

// What `icacls /save` writes of folders of Windows, as Microsoft documents it (ACE Strings); the account is S-1-5-21-1-2-3-1001.

const platform = process.platform
const own = 'S-1-5-21-1-2-3-1001'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-access-'))
})
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform })
  rmSync(folder, { recursive: true, force: true })
})

const onWindows = (rights: string | null, sid: string | null = own) => {
  Object.defineProperty(process, 'platform', { value: 'win32' })
  return { rightsOf: () => (rights === null ? null : `requis\r\n${rights}\r\n`), ownSid: () => sid }
}

const profile = `D:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;FA;;;${own})`

test.each([
  ['a profile', profile, []],
  ['a folder that users read', `${profile}(A;OICIID;0x1200a9;;;BU)`, ['everybody']],
  ['one that everyone reads, by two words', `${profile}(A;;FR;;;WD)(A;;GR;;;S-1-1-0)`, ['everybody']],
  ['one of the domain', `${profile}(A;OICI;FA;;;AU)`, ['domain']],
  ['one that another account reads', `${profile}(A;OICI;FR;;;S-1-5-21-1-2-3-1002)`, ['S-1-5-21-1-2-3-1002']],
  ['one whose rights others may change', `${profile}(A;;WD;;;BU)`, ['everybody']],
  ['one of which users see the attributes alone', `${profile}(A;;0x100080;;;BU)`, []],
  ['one that is refused to some and granted to all', `${profile}(D;;FA;;;BG)(A;;FA;;;WD)`, ['everybody']],
  ['one under a condition', `${profile}(XA;;FA;;;AU;(Member_of {SID(BA)}))`, ['domain']],
  ['one without a list', 'D:NO_ACCESS_CONTROL', ['everybody']],
])('who else reads %s', (_name, rights, readers) => {
  expect(otherReaders(folder, onWindows(rights))).toEqual(readers)
})

test('where Windows does not say, nobody is told to be shut out', () => {
  expect(otherReaders(folder, onWindows(null))).toBeNull()
  expect(otherReaders(folder, onWindows(profile, null))).toBeNull()
})

test('who else changes the settings of the machine', () => {
  const program = 'D:AI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)'
  expect(otherWriters(folder, onWindows(program))).toEqual([])
  // What a folder made in ProgramData is handed down.
  expect(otherWriters(folder, onWindows(`${program}(A;CIID;DCLCRPCR;;;BU)`))).toEqual(['everybody'])
  expect(otherWriters(folder, onWindows(`${program}(A;OICIIO;GA;;;CO)(A;;FA;;;${own})`))).toEqual([own])
})

test.skipIf(platform === 'win32')('elsewhere, the mode tells', () => {
  expect(otherReaders(folder)).toEqual([])
  chmodSync(folder, 0o755)
  expect(otherReaders(folder)).toEqual(['everybody'])
  chmodSync(folder, 0o750)
  expect(otherReaders(folder)).toEqual(['group'])
  expect(otherWriters(folder)).toBeNull()
})

test('the command to type has no quotes that cmd or PowerShell would not take', () => {
  writeFileSync(join(folder, 'clé.p12'), '')
  expect(howToClose(join(folder, 'clé.p12'))).toBe(`chmod 600 "${join(folder, 'clé.p12')}"`)
  onWindows(null)
  const command = howToClose(folder, 'SERVICE\\claire')
  expect(command).toContain('"SERVICE\\claire:(OI)(CI)F" "*S-1-5-18:(OI)(CI)F"')
  expect(command.replaceAll(/"[^"]*"/g, '')).not.toMatch(/[()'&|<>^%$]/)
})

test('doctor says who reads the settings, who changes those of the machine, and where nobody can tell', () => {
  const base = process.env.XDG_CONFIG_HOME
  process.env.XDG_CONFIG_HOME = folder
  try {
    expect(rightsLines(null, 'fr', { readersOf: () => null, writersOf: () => null })).toEqual([])
    writeFileSync(join(folder, 'requis'), '')
    const told = (readers: readonly string[] | null, writers: readonly string[] | null) =>
      rightsLines(join(folder, 'machine.yaml'), 'fr', { readersOf: () => readers, writersOf: () => writers })
    expect(told([], [])).toEqual([])
    expect(told(null, null)[0]).toContain('Windows ne l’a pas dit')
    const [settings = '', machine = ''] = told(['everybody', 'S-1-5-21-9'], ['domain'])
    expect(settings).toContain('tous les comptes de cette machine, S-1-5-21-9')
    expect(machine).toContain('tout compte connu du réseau')
  } finally {
    if (base === undefined) delete process.env.XDG_CONFIG_HOME
    else process.env.XDG_CONFIG_HOME = base
  }
})
