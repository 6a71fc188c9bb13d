import { type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { writeContainer } from '../../src/seal/container/zip.ts'
import { mutate, mutateStream } from '../fuzz-mutations.ts'
import { pick, type Random } from '../random.ts'
import { mutateDer } from './der.ts'
import { mutateJson } from './json.ts'

export const kinds = ['zip', 'der', 'json', 'pdf', 'tree', 'reveal', 'journal'] as const

/** A tree of which one file is another. `isSigned`: its signature still stands for what it was. */
type Changed = { readonly tree: readonly TreeFile[]; readonly name: string }

const replaceIn = (tree: readonly TreeFile[], name: string, change: (bytes: Buffer) => Uint8Array): Changed => ({
  tree: tree.map((file) => (file.name === name ? { name, bytes: change(Buffer.from(file.bytes)) } : file)),
  name,
})

/** Where a zip says what is in it: its heads, its directory, its end. */
const heads = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'] as const

/** Heads of a zip are longest 46 bytes, without names (APPNOTE 4.3.12). */
const headLength = 46

export const changeZip = (tree: readonly TreeFile[], other: readonly TreeFile[], random: Random): Buffer => {
  const bytes = Buffer.concat(writeContainer(tree))
  const way = random.below(5)
  if (way === 0) return mutate(bytes, random)
  if (way === 1) return Buffer.concat(writeContainer(changeTree(tree, other, random)))
  if (way === 2) return Buffer.concat([bytes, mutate(bytes, random)])
  const changed = Buffer.from(bytes)
  const head = pick(random, heads, heads[0])
  const places: number[] = []
  for (let at = bytes.indexOf(head, 0, 'latin1'); at !== -1; at = bytes.indexOf(head, at + 1, 'latin1')) places.push(at)
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = Math.min(changed.length - 1, pick(random, places, 0) + random.below(headLength))
    changed[at] = pick(random, [0, 1, 0x7f, 0xff, random.below(256)], 0)
  }
  return way === 3 ? changed : changed.subarray(0, changed.length - random.below(64))
}

const names = [
  '../escape',
  '/etc/passwd',
  'data/',
  'META-INF/signature002.p7s',
  'DATA/statement.json',
  'data/é.pdf',
  '',
  'a\0b',
  'a'.repeat(60_000),
]

/** Files dropped, doubled, renamed, swapped, cut, or those of another genuine export. */
export const changeTree = (
  tree: readonly TreeFile[],
  other: readonly TreeFile[],
  random: Random,
): readonly TreeFile[] => {
  const at = random.below(tree.length)
  const file = tree[at] ?? { name: 'none', bytes: Buffer.alloc(0) }
  const twin = tree[random.below(tree.length)] ?? file
  const foreign = other.find(({ name }) => name === file.name) ?? file
  const by: readonly (readonly TreeFile[])[] = [
    [],
    [file, file],
    [{ name: file.name, bytes: twin.bytes }],
    [{ name: pick(random, names, ''), bytes: file.bytes }],
    [file, { name: pick(random, names, ''), bytes: twin.bytes }],
    [foreign],
    [{ name: file.name, bytes: mutate(Buffer.from(file.bytes), random) }],
    [{ name: file.name.toUpperCase(), bytes: file.bytes }],
  ]
  return [...tree.slice(0, at), ...pick(random, by, []), ...tree.slice(at + 1)]
}

export const changeDer = (tree: readonly TreeFile[], random: Random): Changed => {
  if (random.isHit(0.3)) return replaceIn(tree, treeNames.bordereau, (bytes) => changeCms(bytes, random))
  return replaceIn(tree, treeNames.signature, (bytes) =>
    random.isHit(0.3) ? mutate(bytes, random) : mutateDer(bytes, random),
  )
}

/** The signature inside a PDF keeps its length: what is left of the room is zeros, as a signer leaves it. */
const changeCms = (pdf: Buffer, random: Random): Buffer => {
  const text = pdf.toString('latin1')
  const found = /\/Contents ?<([0-9a-f]{1000,200000})>/i.exec(text)
  const [whole = '', hex = ''] = found ?? []
  const changed = mutateDer(Buffer.from(hex.replace(/(00)+$/, ''), 'hex'), random).toString('hex')
  const room = changed.slice(0, hex.length).padEnd(hex.length, '0')
  return Buffer.from(text.replace(whole, whole.replace(hex, room)), 'latin1')
}

const jsonFiles = [treeNames.statement, treeNames.proof, treeNames.masks] as const

export const changeJson = (tree: readonly TreeFile[], random: Random): Changed =>
  replaceIn(tree, pick(random, jsonFiles, treeNames.statement), (bytes) => changeLines(bytes, random))

export const changePdf = (tree: readonly TreeFile[], random: Random): Changed =>
  replaceIn(tree, treeNames.bordereau, (bytes) => (random.isHit(0.5) ? mutateStream : mutate)(bytes, random))

/** A file of one JSON value, or of one a line: bytes, a value of it, or lines dropped, doubled and moved. */
export const changeLines = (bytes: Buffer, random: Random): Buffer => {
  const text = bytes.toString('utf8')
  if (random.isHit(0.3)) return mutate(bytes, random)
  if (isJson(text)) return Buffer.from(sameForm(text, mutateJson(text, random)), 'utf8')
  const lines = text.trimEnd().split('\n')
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  const changed = isJson(line) ? mutateJson(line, random) : `${line}x`
  const by = pick(random, [[], [line, line], [changed], [lines.at(-1) ?? '']], [])
  return Buffer.from(`${[...lines.slice(0, at), ...by, ...lines.slice(at + 1)].join('\n')}\n`, 'utf8')
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Spaced as the file was: the one form of each file is not what refuses it. */
const sameForm = (text: string, changed: string): string =>
  `${text.includes('\n  ') ? JSON.stringify(JSON.parse(changed), null, 2) : changed}\n`
