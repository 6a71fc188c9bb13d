import { type JsonValue, writeCanonicalJson } from '../../src/seal/container/canonical-json.ts'
import { type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { textOf, withText } from './reseal.ts'

/** One change of one signed file, made from the files alone. */
export type Mutation = {
  readonly file: string
  readonly kind: string
  /** Where in the file: the keys that lead there, without the numbers of list items. */
  readonly path: string
  readonly tree: readonly TreeFile[]
}

type Path = readonly (string | number)[]

type Edit = { readonly kind: string; readonly value: JsonValue | undefined }

const isRecord = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)

const at = (value: JsonValue | undefined, path: Path): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((inner, key) => {
    if (typeof key === 'number') return isList(inner) ? inner[key] : undefined
    return isRecord(inner) ? inner[key] : undefined
  }, value)

/** `undefined` takes the key or the item away. */
const put = (value: JsonValue, [key, ...rest]: Path, next: JsonValue | undefined): JsonValue => {
  if (key === undefined) return next ?? null
  const inner = rest.length === 0 ? next : put(at(value, [key]) ?? null, rest, next)
  if (isList(value))
    return value.flatMap((item, index) => (index === key ? (inner === undefined ? [] : [inner]) : [item]))
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([name]) => name !== key)
  const own = inner === undefined ? [] : [[String(key), inner] as const]
  return Object.fromEntries([...entries, ...own])
}

/** Every place of a value; of a list, its first, middle and last item. */
const placesIn = (value: JsonValue, path: Path = []): readonly Path[] => {
  if (isList(value)) {
    const few = [...new Set([0, Math.floor(value.length / 2), value.length - 1])].filter((index) => index in value)
    return [path, ...few.flatMap((index) => placesIn(value[index] ?? null, [...path, index]))]
  }
  if (isRecord(value))
    return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
  return [path]
}

const otherOf = (value: JsonValue): JsonValue => {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') {
    const last = value.at(-1) ?? ''
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return '2019-01-07'
    return `${value.slice(0, -1)}${last === '1' ? '2' : '1'}`
  }
  return value === null ? 'x' : {}
}

const retyped = (value: JsonValue): JsonValue => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return [value]
  return value === null ? 0 : JSON.stringify(value)
}

const editsOf = (value: JsonValue, spliced: JsonValue | undefined): readonly Edit[] => [
  { kind: 'drop', value: undefined },
  { kind: 'retype', value: retyped(value) },
  { kind: 'null', value: value === null ? 1 : null },
  ...(isRecord(value) || isList(value) ? [] : [{ kind: 'change', value: otherOf(value) }]),
  ...(isRecord(value) ? [{ kind: 'add', value: { ...value, text: 'Odile FARGEOT' } }] : []),
  ...(isList(value) && value.length > 0 ? listEdits(value) : []),
  ...(spliced === undefined || JSON.stringify(spliced) === JSON.stringify(value)
    ? []
    : [{ kind: 'splice', value: spliced }]),
]

const listEdits = (value: readonly JsonValue[]): readonly Edit[] => [
  { kind: 'empty', value: [] },
  { kind: 'twice', value: [...value, value[0] ?? null] },
  ...(value.length > 1 ? [{ kind: 'turn', value: [...value].reverse() }] : []),
]

/** Places of one file that is JSON, with each other value that they may be given. */
const editJson = (own: JsonValue, other: JsonValue | undefined) =>
  placesIn(own).flatMap((path) => {
    const value = at(own, path)
    if (path.length === 0 || value === undefined) return []
    return editsOf(value, at(other, path)).map(({ kind, value: next }) => ({ kind, path, value: put(own, path, next) }))
  })

/** Other spellings of the same value. */
const respell = (text: string): readonly { readonly kind: string; readonly text: string }[] =>
  [
    { kind: 'space', text: text.replace(/":/, '": ') },
    { kind: 'twin', text: text.replace(/"([A-Za-z]+)":("[^"]*"|\d+|true|false|null)/, '"$1":$2,"$1":$2') },
    { kind: 'number', text: text.replace(/:( ?)(\d+)([,}\n])/, ':$1$2.0$3') },
    {
      kind: 'escape',
      text: text.replace(
        /:( ?)"([A-Za-z])/,
        (_, space, letter: string) => `:${space}"\\u00${letter.charCodeAt(0).toString(16)}`,
      ),
    },
    { kind: 'end', text: `${text}\n` },
    { kind: 'deep', text: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
  ].filter((one) => one.text !== text)

const named = (path: Path): string => path.filter((key) => typeof key === 'string').join('.')

/** Every change of the signed words of an export; `other` is another genuine one, to splice from. */
export const mutationsOf = (tree: readonly TreeFile[], other: readonly TreeFile[]): readonly Mutation[] => [
  ...ofJson(tree, other, treeNames.statement, (value) => `${writeCanonicalJson(value)}\n`),
  ...ofJson(tree, other, treeNames.proof, (value) => `${JSON.stringify(value, null, 2)}\n`),
  ...ofMasks(tree, other),
  ...ofText(tree, other),
  ...ofFiles(tree, other),
]

const ofJson = (
  tree: readonly TreeFile[],
  other: readonly TreeFile[],
  file: string,
  write: (value: JsonValue) => string,
): readonly Mutation[] => {
  const text = textOf(tree, file)
  const edits = editJson(JSON.parse(text), JSON.parse(textOf(other, file)))
  return [
    ...edits.map(({ kind, path, value }) => ({
      file,
      kind,
      path: named(path),
      tree: withText(tree, file, write(value)),
    })),
    ...respell(text).map(({ kind, text: next }) => ({ file, kind, path: '', tree: withText(tree, file, next) })),
  ]
}

const ofMasks = (tree: readonly TreeFile[], other: readonly TreeFile[]): readonly Mutation[] => {
  const file = treeNames.masks
  const lines = textOf(tree, file).split('\n').slice(0, -1)
  const others = textOf(other, file).split('\n')
  const write = (next: readonly string[]): readonly TreeFile[] =>
    withText(tree, file, next.map((one) => `${one}\n`).join(''))
  const few = [...new Set([0, Math.floor(lines.length / 2), lines.length - 1])].filter((index) => index in lines)
  const own = few.flatMap((index) => {
    const line = lines[index] ?? ''
    const swap = (next: string): readonly string[] => lines.map((one, place) => (place === index ? next : one))
    const spliced = others[index] === undefined || others[index] === '' ? undefined : JSON.parse(others[index])
    return [
      ...editJson(JSON.parse(line), spliced).map(({ kind, path, value }) => ({
        ...{ file, kind, path: named(path), tree: write(swap(JSON.stringify(value))) },
      })),
      ...respell(line).map(({ kind, text }) => ({ file, kind, path: 'line', tree: write(swap(text)) })),
      { file, kind: 'drop', path: 'line', tree: write(lines.filter((_, place) => place !== index)) },
      { file, kind: 'twice', path: 'line', tree: write([...lines, line]) },
    ]
  })
  return lines.length < 2 ? own : [...own, { file, kind: 'turn', path: 'line', tree: write([...lines].reverse()) }]
}

const ofText = (tree: readonly TreeFile[], other: readonly TreeFile[]): readonly Mutation[] =>
  [treeNames.bagInfo, treeNames.bagit, treeNames.readme, treeNames.script, treeNames.chain].flatMap((file) => {
    const text = textOf(tree, file)
    const lines = text.split('\n')
    const edits = [
      { kind: 'add', text: `${text}Payload-Oxum: 1.1\n` },
      { kind: 'drop', text: lines.slice(1).join('\n') },
      { kind: 'twice', text: [lines[0], ...lines].join('\n') },
      { kind: 'splice', text: textOf(other, file) },
    ]
    return edits
      .filter((one) => one.text !== text)
      .map((one) => ({ file, kind: one.kind, path: '', tree: withText(tree, file, one.text) }))
  })

const ofFiles = (tree: readonly TreeFile[], other: readonly TreeFile[]): readonly Mutation[] => {
  const copies = tree.filter(({ name }) => name.startsWith('data/pieces/'))
  const all = [...copies, ...tree.filter(({ name }) => name === 'data/letter.pdf')]
  /** Another file of that name. */
  const from = (name: string): Uint8Array | undefined => {
    const [own, its] = [tree, other].map((files) => files.find((file) => file.name === name)?.bytes)
    return own === undefined || its === undefined || Buffer.from(own).equals(its) ? undefined : its
  }
  const change = (kind: string, path: string, next: readonly TreeFile[]): Mutation => ({
    file: 'files',
    kind,
    path,
    tree: next,
  })
  return [
    ...all.flatMap(({ name, bytes }) => [
      change(
        'drop',
        name,
        tree.filter((file) => file.name !== name),
      ),
      change(
        'change',
        name,
        tree.map((file) => (file.name === name ? { name, bytes: Buffer.concat([bytes, Buffer.from('\n')]) } : file)),
      ),
      ...(from(name) === undefined
        ? []
        : [
            change(
              'splice',
              name,
              tree.map((file) => (file.name === name ? { name, bytes: from(name) ?? bytes } : file)),
            ),
          ]),
    ]),
    ...copies
      .slice(0, 1)
      .flatMap(({ name, bytes }) => [
        change('add', 'data/pieces/P99.pdf', [...tree, { name: 'data/pieces/P99.pdf', bytes }]),
        change('add', 'data/pieces/P01-Odile-FARGEOT.pdf', [
          ...tree,
          { name: 'data/pieces/P01-Odile-FARGEOT.pdf', bytes },
        ]),
        change('turn', 'two copies', swapped(tree, name, copies.at(-1)?.name ?? name)),
      ]),
    ...['fetch.txt', 'data/notes.txt', 'META-INF/more.xml', 'certs/other.pem'].map((name) =>
      change('add', name, [
        ...tree,
        { name, bytes: Buffer.from('https://example.invalid/x 12 data/pieces/P01.pdf\n') },
      ]),
    ),
  ]
}

const swapped = (tree: readonly TreeFile[], one: string, two: string): readonly TreeFile[] =>
  tree.map((file) => {
    const from = file.name === one ? two : file.name === two ? one : file.name
    return { name: file.name, bytes: tree.find(({ name }) => name === from)?.bytes ?? file.bytes }
  })
