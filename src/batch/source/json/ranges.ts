/** Where a value stands in a file: its JSON pointer (RFC 6901), and its bytes `[start, end)`. */
export type JsonRange = { readonly pointer: string; readonly start: number; readonly end: number }

/** A pointer cut at its `/`, unescaped; `*` stands for any key or place. */
export type PointerPattern = readonly string[]

/** A recursive walk stays far from the end of the stack; no export nests so deep. By hand. */
const deepest = 200

type Cursor = { readonly bytes: Uint8Array; at: number; readonly found: JsonRange[] }

/**
 * The bytes of each value that a pattern names, in the order of the file. The whole file is checked as strict JSON on the way: what
 * is cut out was cut where every other reader sees its ends. Null where the file is none (cut short, another encoding).
 */
export const findRanges = (bytes: Uint8Array, patterns: readonly PointerPattern[]): readonly JsonRange[] | null => {
  const cursor: Cursor = { bytes, at: startOf(bytes), found: [] }
  try {
    skipBlank(cursor)
    readValue(cursor, '', patterns, 0)
    skipBlank(cursor)
    if (cursor.at !== bytes.length) return null
  } catch (error) {
    if (error === notJson) return null
    throw error
  }
  return cursor.found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** After the mark that some editors put before UTF-8. */
export const startOf = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

export const parsePattern = (text: string): PointerPattern => text.split('/').slice(1).map(unescapeStep)

export const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

const notJson = new Error('not json')

const fail = (): never => {
  throw notJson
}

/** `patterns` are those that all the steps so far fit; `depth` is the number of these steps. */
const readValue = (cursor: Cursor, pointer: string, patterns: readonly PointerPattern[], depth: number): void => {
  if (depth > deepest) fail()
  const start = cursor.at
  const first = cursor.bytes[start]
  if (first === 0x7b) readObject(cursor, pointer, patterns, depth)
  else if (first === 0x5b) readArray(cursor, pointer, patterns, depth)
  else if (first === 0x22) skipString(cursor)
  else skipWord(cursor)
  if (patterns.some((pattern) => pattern.length === depth)) cursor.found.push({ pointer, start, end: cursor.at })
}

const below = (patterns: readonly PointerPattern[], depth: number, step: string): readonly PointerPattern[] =>
  patterns.length === 0
    ? patterns
    : patterns.filter((pattern) => pattern.length > depth && (pattern[depth] === '*' || pattern[depth] === step))

const readObject = (cursor: Cursor, pointer: string, patterns: readonly PointerPattern[], depth: number): void => {
  cursor.at += 1
  skipBlank(cursor)
  if (take(cursor, 0x7d)) return
  for (;;) {
    const start = cursor.at
    skipString(cursor)
    const key = patterns.length === 0 ? '' : keyOf(cursor.bytes.subarray(start, cursor.at))
    skipBlank(cursor)
    if (!take(cursor, 0x3a)) fail()
    skipBlank(cursor)
    const rest = below(patterns, depth, key)
    readValue(cursor, rest.length === 0 ? '' : `${pointer}/${escapeStep(key)}`, rest, depth + 1)
    if (isClosed(cursor, 0x7d)) return
  }
}

const readArray = (cursor: Cursor, pointer: string, patterns: readonly PointerPattern[], depth: number): void => {
  cursor.at += 1
  skipBlank(cursor)
  if (take(cursor, 0x5d)) return
  for (let index = 0; ; index += 1) {
    const rest = below(patterns, depth, String(index))
    readValue(cursor, rest.length === 0 ? '' : `${pointer}/${index}`, rest, depth + 1)
    if (isClosed(cursor, 0x5d)) return
  }
}

/** Steps over a comma, and says false; or over the closing bracket. */
const isClosed = (cursor: Cursor, close: number): boolean => {
  skipBlank(cursor)
  if (take(cursor, close)) return true
  if (!take(cursor, 0x2c)) fail()
  skipBlank(cursor)
  return false
}

const take = (cursor: Cursor, byte: number): boolean => {
  if (cursor.bytes[cursor.at] !== byte) return false
  cursor.at += 1
  return true
}

const skipBlank = (cursor: Cursor): void => {
  for (;;) {
    const byte = cursor.bytes[cursor.at]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
    cursor.at += 1
  }
}

/** What stands inside is checked where the value is read: here only its end matters. */
const skipString = (cursor: Cursor): void => {
  if (!take(cursor, 0x22)) fail()
  for (;;) {
    const byte = cursor.bytes[cursor.at] ?? fail()
    if (byte < 0x20) fail()
    cursor.at += byte === 0x5c ? 2 : 1
    if (byte === 0x22) return
  }
}

const word = /^(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][-+]?\d{1,10})?)$/

const skipWord = (cursor: Cursor): void => {
  const start = cursor.at
  while (isWordByte(cursor.bytes[cursor.at] ?? 0)) cursor.at += 1
  if (!word.test(Buffer.from(cursor.bytes.subarray(start, cursor.at)).toString('latin1'))) fail()
}

/** Letters, digits, `+`, `-` and `.`. */
const isWordByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x45 ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e

const keyOf = (bytes: Uint8Array): string => {
  try {
    const key: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return typeof key === 'string' ? key : fail()
  } catch {
    return fail()
  }
}
