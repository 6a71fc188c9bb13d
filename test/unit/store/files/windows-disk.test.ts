import * as realFs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Output } from '../../../../src/cli/say/output.ts'
import type { Act } from '../../../../src/seal/journal/journal.ts'
import { replaceFileAside, writeFileAside, writeFolderAside } from '../../../../src/store/files/disk.ts'
import { erase } from '../../../../src/store/files/erase.ts'
import { recordActs } from '../../../../src/store/journal/journal-file.ts'

// What Windows refuses of a disk, refused here: a folder is not synced, a descriptor that appends cuts nothing, what is
// open is not renamed over, nor a folder that holds it. Some of it is refused for a while only: `held` counts down.

const windows = vi.hoisted(() => ({
  open: new Map<number, { readonly path: string; readonly appends: boolean }>(),
  held: 0,
  refused: 0,
}))

vi.mock('node:fs', async (load) => {
  const real = await load<typeof realFs>()
  const refuse = (): never => {
    windows.refused += 1
    throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' })
  }
  const isHeld = (path: string): boolean =>
    [...windows.open.values()].some((one) => one.path === path || one.path.startsWith(`${path}/`))
  const ifFree = (path: string): void => {
    if (isHeld(path)) refuse()
    if (windows.held === 0) return
    windows.held -= 1
    refuse()
  }
  return {
    ...real,
    openSync: (path: string, flags: string | number, mode?: number) => {
      if (typeof flags === 'number' && (flags & real.constants.O_WRONLY) !== 0) ifFree(path)
      const descriptor = real.openSync(path, flags, mode)
      windows.open.set(descriptor, { path, appends: String(flags).startsWith('a') })
      return descriptor
    },
    closeSync: (descriptor: number) => {
      windows.open.delete(descriptor)
      real.closeSync(descriptor)
    },
    fsyncSync: (descriptor: number) =>
      real.fstatSync(descriptor).isDirectory() ? refuse() : real.fsyncSync(descriptor),
    ftruncateSync: (descriptor: number, length: number) =>
      windows.open.get(descriptor)?.appends === true ? refuse() : real.ftruncateSync(descriptor, length),
    renameSync: (from: string, to: string) => {
      ifFree(from)
      ifFree(to)
      real.renameSync(from, to)
    },
    rmSync: (path: string, options: realFs.RmOptions) => {
      if (real.existsSync(path)) ifFree(path)
      real.rmSync(path, options)
    },
  }
})

const platform = process.platform
let folder: string
let said: string[]

beforeEach(() => {
  Object.defineProperty(process, 'platform', { value: 'win32' })
  folder = realFs.mkdtempSync(join(tmpdir(), 'requis-windows-'))
  said = []
  Object.assign(windows, { held: 0, refused: 0 })
})

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform })
  realFs.rmSync(folder, { recursive: true, force: true })
})

const output: Output = {
  ...{ language: 'fr', json: false, quiet: false, ask: null, data: () => {}, problem: () => {} },
  say: (sentence) => void said.push(sentence),
}

const act: Act = { act: 'approved', draft: 'a'.repeat(32), by: ['Claire VASSEUR'], counts: {}, rootHash: null }

const record = (path: string) => recordActs({ path, acts: [act], signer: null, carryOut: () => {} }, output)

const linesOf = (path: string): number => realFs.readFileSync(path, 'utf8').split('\n').length - 1

test('an export is written, and its folder gets its name', () => {
  const file = { name: 'data/P01.pdf', pieces: [Buffer.from('copy')] }
  writeFolderAside(join(folder, 'out'), [file], 0o600)
  expect(realFs.readFileSync(join(folder, 'out', 'data', 'P01.pdf'), 'utf8')).toBe('copy')
  expect(realFs.readdirSync(folder)).toEqual(['out'])
})

test('acts enter the journal', async () => {
  const path = join(folder, 'journal.jsonl')
  await record(path)
  await record(path)
  expect(linesOf(path)).toBe(2)
  expect(windows.refused).toBe(0)
})

test('a line that a crash had cut is moved aside, and the journal goes on', async () => {
  const path = join(folder, 'journal.jsonl')
  await record(path)
  realFs.appendFileSync(path, '{"act":"appr')
  await record(path)
  expect(linesOf(path)).toBe(3)
  expect(realFs.readFileSync(`${path}.torn-1`, 'utf8')).toBe('{"act":"appr')
  expect(said).toHaveLength(1)
})

test.each([1, 3, 5])('a file that a scanner of viruses holds %i times is replaced when it lets go', (held) => {
  const path = join(folder, 'checkpoint.json')
  writeFileAside(path, Buffer.from('old'), 0o600, { code: 'out.not-writable' })
  windows.held = held
  replaceFileAside(path, Buffer.from('new'), 0o600)
  expect(realFs.readFileSync(path, 'utf8')).toBe('new')
  expect(windows.refused).toBe(held)
})

test('one that stays open is told as trouble of the disk, and nothing is left beside it', () => {
  const path = join(folder, 'checkpoint.json')
  writeFileAside(path, Buffer.from('old'), 0o600, { code: 'out.not-writable' })
  windows.held = 9
  expect(() => replaceFileAside(path, Buffer.from('new'), 0o600)).toThrow(
    expect.objectContaining({ problem: { code: 'out.held-open' } }),
  )
  expect(realFs.readFileSync(path, 'utf8')).toBe('old')
  expect(realFs.readdirSync(folder)).toEqual(['checkpoint.json'])
})

test('a file that is erased while a scanner holds it is overwritten when it lets go', () => {
  const path = join(folder, 'draft.json')
  writeFileAside(path, Buffer.from('old'), 0o600, { code: 'out.not-writable' })
  windows.held = 2
  expect(erase(path)).toBe(true)
  expect(windows.refused).toBe(2)
  expect(realFs.existsSync(path)).toBe(false)
})

test('elsewhere, what is refused is refused at once', () => {
  Object.defineProperty(process, 'platform', { value: 'linux' })
  const path = join(folder, 'checkpoint.json')
  windows.held = 1
  expect(() => replaceFileAside(path, Buffer.from('new'), 0o600)).toThrow()
  expect(windows.refused).toBe(1)
})
