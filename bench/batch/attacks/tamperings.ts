import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'

/** One change to the files of a finished batch: what each of them becomes; null for one that goes. */
export type Tampering = {
  readonly kind: string
  readonly path: string
  readonly files: readonly (readonly [path: string, bytes: Buffer | null])[]
}

export type Tampered = {
  readonly folder: string
  /** Folders of other genuine batches of the same key, and of former states of this one. */
  readonly others: readonly string[]
  readonly random: () => number
  /** Values of a JSON file that are changed, one at a time; sets of files that are taken from another batch together. */
  readonly tries: number
}

/** What somebody who has the files alone may do to them: each file, each folder, and sets of what stands at the top. */
export function* tamperingsOf(tampered: Tampered): Iterable<Tampering> {
  const paths = filesOf(tampered.folder)
  for (const path of paths) yield* ofFile(path, paths, tampered)
  for (const folder of new Set(paths.map((path) => dirname(path)))) yield* ofFolder(folder, paths)
  yield* together(tampered)
}

/** Does it, asks, and puts everything back as it was. */
export const tamperedWith = async <T>(folder: string, { files }: Tampering, ask: () => T | Promise<T>): Promise<T> => {
  const kept = files.map(([path]) => [path, bytesAt(join(folder, path))] as const)
  try {
    for (const [path, bytes] of files) put(join(folder, path), bytes)
    return await ask()
  } finally {
    for (const [path, bytes] of kept) put(join(folder, path), bytes)
  }
}

const put = (path: string, bytes: Buffer | null): void => {
  rmSync(path, { force: true })
  if (bytes === null) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

const bytesAt = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null)

/** The lock says nothing, and a running test may hold it. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.requis-batch.lock')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

function* ofFile(path: string, paths: readonly string[], tampered: Tampered): Iterable<Tampering> {
  const { folder, others, random } = tampered
  const bytes = readFileSync(join(folder, path))
  const one = (kind: string, changed: Buffer | null): Tampering => ({ kind, path, files: [[path, changed]] })
  yield one('deleted', null)
  if (bytes.length > 0) yield one('emptied', Buffer.alloc(0))
  yield one('a byte appended', Buffer.concat([bytes, Buffer.from(pick(['\n', ' ', '\0', 'x'], random) ?? '')]))
  if (!bytes.includes(0)) yield* ofLines(bytes.toString('latin1'), one, random)
  if (/\.jsonl?$/.test(path)) yield* ofValues(bytes.toString('latin1'), one, tampered)
  const twins = paths.filter((other) => other !== path && extname(other) === extname(path))
  const twin = pick(twins, random)
  const its = twin === undefined ? null : readFileSync(join(folder, twin))
  if (twin !== undefined && its?.equals(bytes) === false)
    yield {
      ...{ kind: 'two files swapped', path },
      files: [
        [path, its],
        [twin, bytes],
      ],
    }
  for (const other of others) {
    const foreign = bytesAt(join(other, path))
    if (foreign?.equals(bytes) === false) yield one('taken from another batch or state', foreign)
  }
}

function* ofLines(text: string, one: (kind: string, bytes: Buffer) => Tampering, random: () => number) {
  const lines = text.split(/(?<=\n)/)
  const at = Math.floor(random() * lines.length)
  const line = lines[at] ?? ''
  if (line === '') return
  yield one('a line dropped', Buffer.from(lines.toSpliced(at, 1).join(''), 'latin1'))
  yield one('a line doubled', Buffer.from(lines.toSpliced(at, 0, line).join(''), 'latin1'))
  const next = lines[at + 1]
  if (next !== undefined && next !== line)
    yield one('two lines exchanged', Buffer.from(lines.toSpliced(at, 2, next, line).join(''), 'latin1'))
}

/** A string and what follows it, where it is a key; or any other value. */
const token = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?|true|false|null/g

function* ofValues(text: string, one: (kind: string, bytes: Buffer) => Tampering, { random, tries }: Tampered) {
  const values = [...text.matchAll(token)].filter(([, key]) => key === undefined)
  for (let turn = 0; turn < tries; turn += 1) {
    const found = pick(values, random)
    if (found === undefined) return
    const changed = text.slice(0, found.index) + otherValue(found[0]) + text.slice(found.index + found[0].length)
    yield one('a JSON value changed', Buffer.from(changed, 'latin1'))
  }
}

const otherValue = (value: string): string => {
  if (value.startsWith('"')) return value === '""' ? '"x"' : `"${value[1] === '0' ? '1' : '0'}${value.slice(2)}`
  if (value === 'null') return '"x"'
  if (value === 'true' || value === 'false') return value === 'true' ? 'false' : 'true'
  return String(Number(value) + 1)
}

/** Files of nobody: of any name, of the name that the next of ours would have, of the name that half written ones have. */
function* ofFolder(folder: string, paths: readonly string[]): Iterable<Tampering> {
  const names = ['ajout.json', '.requis-part-1-ajout']
  const own = paths.find((path) => dirname(path) === folder && /\d{5,}/.test(path.slice(folder.length)))
  const like = own?.slice(folder.length + 1).replace(/\d{5,}/, (digits) => '7'.padStart(digits.length, '0'))
  if (like !== undefined && !paths.includes(`${folder}/${like}`)) names.push(like)
  for (const name of names) {
    const path = join(folder, name)
    yield { kind: `a file added${name.startsWith('.') ? ', hidden' : ''}`, path, files: [[path, Buffer.from('{}\n')]] }
  }
}

/** Of two to six files at the top of the batch, all from one other. */
function* together({ folder, others, random, tries }: Tampered): Iterable<Tampering> {
  const top = filesOf(folder).filter((path) => !path.includes('/') || /^(?:plan|receipts|inclusion)\//.test(path))
  for (const other of others)
    for (let turn = 0; turn < tries; turn += 1) {
      const share = 0.2 + random() * 0.6
      const files = top
        .filter((path) => random() < share && existsSync(join(other, path)))
        .map((path) => [path, readFileSync(join(other, path))] as const)
        .filter(([path, bytes]) => !readFileSync(join(folder, path)).equals(bytes))
      if (files.length > 1)
        yield { kind: 'several taken from another batch or state', path: files.map(([path]) => path).join(' '), files }
    }
}

const pick = <T>(values: readonly T[], random: () => number): T | undefined =>
  values[Math.floor(random() * values.length)]
