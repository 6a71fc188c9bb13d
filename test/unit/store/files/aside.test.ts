import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Output } from '../../../../src/cli/say/output.ts'
import {
  asideOf,
  clearLeftovers,
  deadLeftoversOf,
  type Here,
  isAside,
  isWriterDead,
} from '../../../../src/store/files/aside.ts'
import { writeFileAside, writeFolderAside } from '../../../../src/store/files/disk.ts'

let folder: string
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'requis-aside-'))
  said = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const output: Output = {
  ...{ language: 'fr', json: false, quiet: false, ask: null, data: () => {}, problem: () => {} },
  say: (sentence) => void said.push(sentence),
}

const ended = spawnSync(process.execPath, ['-e', '']).pid

/** The name that another process would give, here or elsewhere. */
const nameBy = (pid: number, target = 'out', where?: Here): string =>
  basename(asideOf(target, where)).replace(`.requis-${process.pid}-`, `.requis-${pid}-`)

const place = (name: string): string => {
  mkdirSync(join(folder, name, 'REF'), { recursive: true })
  writeFileSync(join(folder, name, 'REF', 'copy.pdf'), 'a copy in the clear')
  return name
}

const clear = (): void => clearLeftovers(join(folder, 'out'), output)

const here: Here = { machine: 'aaaaaaaa', start: 'bbbbbbbb' }

test.each([
  ['whose process ended', ended, here, true],
  ['of a process that runs', process.ppid, here, false],
  ['of this very process', process.pid, here, false],
  ['written before the machine was started again', process.ppid, { ...here, start: 'cccccccc' }, true],
  ['of another machine, on a shared drive', ended, { ...here, machine: 'cccccccc' }, false],
  ['of another machine that started at another time', ended, { machine: 'cccccccc', start: 'cccccccc' }, false],
])('an unfinished writing %s', (_, pid, where, isDead) => {
  expect(isWriterDead(nameBy(pid, 'out', where), here)).toBe(isDead)
})

test('what another start of this machine seems to have written since this one began is left: a copy of it may write', () => {
  const name = nameBy(ended ?? 0, 'out').replace(/-[0-9a-f]{8}-out/, '-cccccccc-out')
  place(name)
  expect(deadLeftoversOf(join(folder, 'out'))).toEqual([])
  utimesSync(join(folder, name), 1, 1)
  expect(deadLeftoversOf(join(folder, 'out'))).toEqual([join(folder, name)])
  rmSync(join(folder, name), { recursive: true })
})

test('the names of former versions are known, and nobody knows whether their writers are dead', () => {
  for (const name of [`.requis-${ended}-out.part`, `.requis-${ended}.part`]) {
    expect(isAside(name)).toBe(true)
    expect(isWriterDead(name)).toBe(false)
  }
})

test('what a killed command left is removed, a file or a folder, and said', () => {
  const names = [place(nameBy(ended)), nameBy(ended, 'reveal.json')]
  writeFileSync(join(folder, names[1] ?? ''), 'a mask that was lifted')
  clear()
  expect(readdirSync(folder)).toEqual([])
  expect(said).toHaveLength(1)
  for (const name of names) expect(said[0]).toContain(name)
})

test('what may belong to a command that runs is left as it is, and named', () => {
  const elsewhere = nameBy(ended, 'out', here)
  const names = [nameBy(process.ppid), elsewhere, `.requis-${ended}-out.part`].map(place)
  clear()
  expect(readdirSync(folder).sort()).toEqual([...names].sort())
  expect(said).toEqual([expect.stringContaining('laissée en place')])
  for (const name of names) expect(said[0]).toContain(name)
})

test('nothing is removed that Requis did not write, and nothing is said where nothing lies', () => {
  writeFileSync(join(folder, 'kept.txt'), 'mine')
  symlinkSync(folder, join(folder, nameBy(ended, 'link')))
  linkSync(join(folder, 'kept.txt'), join(folder, nameBy(ended, 'twin')))
  for (const name of ['.requis-notes.part', `x${nameBy(ended)}`, `${nameBy(ended)}.txt`, 'thesis.part'])
    writeFileSync(join(folder, name), 'mine')
  const before = readdirSync(folder)
  clear()
  expect(readdirSync(folder)).toEqual(before)
  expect(said).toEqual([expect.stringContaining(nameBy(ended, 'twin'))])
  said = []
  clearLeftovers(join(folder, 'absent', 'out'), output)
  expect(said).toEqual([])
})

test('the leftovers of one path are told from those of another that ends alike', () => {
  const own = place(nameBy(ended, 'out'))
  place(nameBy(ended, 'my-out'))
  place(nameBy(process.ppid, 'out'))
  expect(deadLeftoversOf(join(folder, 'out'))).toEqual([join(folder, own)])
})

test('a file and a folder are written aside under such a name, beside, and nothing is left of it', () => {
  const seen: string[] = []
  const file = {
    get name() {
      return 'copy.pdf'
    },
    get pieces() {
      seen.push(...readdirSync(folder))
      return [Buffer.from('copy')]
    },
  }
  writeFolderAside(join(folder, 'out'), [{ name: 'first.pdf', pieces: [Buffer.from('first')] }, file], 0o600)
  expect(seen).toEqual([basename(asideOf(join(folder, 'out')))])
  expect(dirname(asideOf(join(folder, 'out')))).toBe(folder)
  writeFileAside(join(folder, 'letter.md'), Buffer.from('letter'), 0o600, { code: 'out.exists' })
  expect(readdirSync(folder).sort()).toEqual(['letter.md', 'out'])
  expect(readFileSync(join(folder, 'out', 'copy.pdf'), 'utf8')).toBe('copy')
  expect(existsSync(join(folder, 'out', 'first.pdf'))).toBe(true)
})
