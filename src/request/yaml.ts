import { createHash } from 'node:crypto'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { shipped } from '../model/law/shipped.ts'
import { type Problem, RequisError } from '../model/problem.ts'

type Path = readonly (string | number)[]

/**
 * Parses YAML text with a strict schema. Throws a problem with the line, the key and what is accepted; the parser's own
 * words are dropped because they quote the file.
 */
export const parseYaml = <T>(text: string, file: string, schema: z.ZodType<T>): T => {
  const opened = openYaml(text, file)
  return opened.parse([], opened.whole, schema)
}

/** A file whose parts have schemas of their own: each is parsed, and refused, at its place. */
export type OpenedYaml = {
  readonly whole: unknown
  readonly parse: <T>(at: Path, value: unknown, schema: z.ZodType<T>) => T
  readonly lineOf: (path: Path) => number
}

/** Letters of a text: some 100,000 dossiers of a migration; the parser takes a quarter of a minute for so many. */
export const mostYaml = 8 * 2 ** 20

export const openYaml = (text: string, file: string): OpenedYaml => {
  if (text.length > mostYaml) throw new RequisError({ code: 'file.too-large', file, megabytes: mostYaml / 2 ** 20 })
  const known = shippedWhole(text)
  const read = known === undefined ? readWhole(text, file) : { whole: known, tree: null }
  const tree = (): Tree => read.tree ?? treeOf(text, file)
  const lineOf = (path: Path): number => {
    const { document, lines } = tree()
    const range = nodeRange(document, path)
    return range === null ? 1 : lines.linePos(range).line
  }
  const parse = <T>(at: Path, value: unknown, schema: z.ZodType<T>): T => {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    const issue = deepest(parsed.error.issues)
    const key = issue.code === 'unrecognized_keys' ? [...at, ...plainPath(issue.path), issue.keys[0] ?? ''] : null
    // « reason: nom commun, pas un nom »: what follows the comma is read as a key without a value.
    const { document } = tree()
    if (key !== null && document.hasIn(key) && (document.getIn(key) ?? null) === null)
      throw new RequisError({ code: 'yaml.comma', file, line: lineOf(key) })
    throw new RequisError(problemOf(issue, file, schema, (path) => lineOf([...at, ...path])))
  }
  return { whole: read.whole, parse, lineOf }
}

/**
 * The parser takes a fifth of the time of a command for the files of `pipelines/`, the same each time: what they say was
 * parsed by the build. A text of which one letter differs is read as any other.
 */
const shippedWhole = (text: string): unknown => {
  const json = shipped.get(createHash('sha256').update(text, 'utf8').digest('hex'))
  return json === undefined ? undefined : JSON.parse(json)
}

type Tree = { readonly document: ReturnType<typeof parseDocument>; readonly lines: LineCounter }

const readWhole = (text: string, file: string): { readonly whole: unknown; readonly tree: Tree } => {
  const tree = treeOf(text, file)
  return { whole: toPlain(tree.document, file), tree }
}

const treeOf = (text: string, file: string): Tree => {
  const lines = new LineCounter()
  const document = documentOf(text, file, lines)
  const [broken] = document.errors
  if (broken !== undefined)
    throw new RequisError({ code: 'yaml.broken', file, line: lines.linePos(broken.pos[0]).line })
  return { document, lines }
}

/** The same for a file of which nobody knows what it is: null where the schema refuses it. */
export const parseSafely = <T>(text: string, schema: z.ZodType<T>): T | null => {
  try {
    return parseYaml(text, '', schema)
  } catch {
    return null
  }
}

/** Lists within lists without end exhaust the parser's stack. */
const documentOf = (text: string, file: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> => {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true })
  } catch {
    throw new RequisError({ code: 'yaml.broken', file, line: 1 })
  }
}

const toPlain = (document: ReturnType<typeof parseDocument>, file: string): unknown => {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? {}
  } catch {
    throw new RequisError({ code: 'yaml.broken', file, line: 1 })
  }
}

type Issue = z.core.$ZodIssue

/** The most precise issue: inside a union, that of the branch that went furthest, and that tells what is accepted. */
const deepest = (issues: readonly Issue[]): Issue => {
  const flat = issues.flatMap((issue) => [issue, ...branchIssues(issue)])
  const unknown = flat.find((issue) => issue.code === 'unrecognized_keys')
  const tells = (issue: Issue): number => (acceptedBy(issue).length > 0 ? 1 : 0)
  const longest = [...flat].sort((a, b) => b.path.length - a.path.length || tells(b) - tells(a))[0]
  return unknown ?? longest ?? { code: 'custom', path: [], message: '', input: undefined }
}

const branchIssues = (issue: Issue): readonly Issue[] =>
  issue.code === 'invalid_union'
    ? issue.errors.flatMap((branch) => branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
    : []

const plainPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)))

const problemOf = (issue: Issue, file: string, schema: z.ZodType, lineOf: (path: Path) => number): Problem => {
  const path = plainPath(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    return { code: 'yaml.unknown-key', file, line: lineOf([...path, key]), key, accepted: keysAt(schema, path) }
  }
  const key = path.map(String).join('.') || file
  return { code: 'yaml.bad-value', file, line: lineOf(path), key, accepted: acceptedBy(issue) }
}

const acceptedBy = (issue: Issue): readonly string[] => {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_type') return [issue.expected]
  return issue.message.startsWith('accepted:') ? issue.message.slice(9).split('|') : []
}

const nodeRange = (document: ReturnType<typeof parseDocument>, path: Path): number | null => {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0]
  }
  return null
}

/** The keys that the schema accepts at a path, looking through optional, default, array and union wrappers. */
const keysAt = (schema: unknown, path: Path): readonly string[] => {
  const options = unwrap(schema)
  const [step, ...rest] = path
  if (step === undefined) return [...new Set(options.flatMap((option) => Object.keys(shapeOf(option) ?? {})))]
  return options.flatMap((option) => {
    const shape = shapeOf(option)
    if (shape !== null && typeof step === 'string') return keysAt(shape[step], rest)
    return typeof step === 'number' ? keysAt(elementOf(option), rest) : []
  })
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

const defOf = (schema: unknown): unknown => field(schema, 'def')

const unwrap = (schema: unknown): readonly unknown[] => {
  const def = defOf(schema)
  const options = field(def, 'options')
  if (Array.isArray(options)) return options.flatMap(unwrap)
  const inner = field(def, 'innerType') ?? field(def, 'in')
  return inner === undefined ? [schema] : unwrap(inner)
}

const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> | null => {
  const def = defOf(schema)
  if (field(def, 'type') !== 'object') return null
  const shape: unknown = typeof def === 'object' && def !== null && 'shape' in def ? def.shape : null
  return typeof shape === 'object' && shape !== null ? { ...shape } : null
}

const elementOf = (schema: unknown): unknown => field(defOf(schema), 'element')
