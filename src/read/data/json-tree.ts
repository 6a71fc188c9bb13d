/** A parsed document that keeps each scalar as it was written: `12345678901234567890` and `1.50` lose nothing. */
export type JsonNode =
  | { readonly kind: 'leaf'; readonly type: 'string' | 'number' | 'boolean' | 'null'; readonly text: string }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: JsonNode])[] }

const deepest = 200

type Cursor = { readonly text: string; at: number }

/** The tree of a document; null when it is no strict JSON, too deep, or when a key stands twice in one object. */
export const parseTree = (text: string): JsonNode | null => {
  if (!isJson(text)) return null
  const cursor = { text, at: 0 }
  skipBlank(cursor)
  return readNode(cursor, 0)
}

/** A document per line, as logs and exports write them: read as the list of them, since escapes hide a name from the eye. */
export const parseLines = (text: string): JsonNode | null => {
  const lines = linesOf(text)
  const items = lines.length < 2 ? [] : lines.map(parseTree)
  const found = items.flatMap((item) => (item === null || item.kind === 'leaf' ? [] : [item]))
  return lines.length > 1 && found.length === lines.length ? { kind: 'array', items: found } : null
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')

export const isJsonLines = (text: string): boolean => {
  const lines = linesOf(text)
  return lines.length > 1 && lines.every((line) => /^\s{0,20}[{[]/.test(line) && isJson(line))
}

export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

// From here on the text is known to be strict JSON: only depth and keys are left to judge.
const readNode = (cursor: Cursor, depth: number): JsonNode | null => {
  if (depth > deepest) return null
  const first = cursor.text.charAt(cursor.at)
  if (first === '{') return readObject(cursor, depth)
  if (first === '[') return readArray(cursor, depth)
  if (first === '"') return { kind: 'leaf', type: 'string', text: readString(cursor) }
  const text = readWord(cursor)
  return { kind: 'leaf', type: typeOf(text), text }
}

const typeOf = (word: string): 'number' | 'boolean' | 'null' => {
  if (word === 'null') return 'null'
  return word === 'true' || word === 'false' ? 'boolean' : 'number'
}

const readObject = (cursor: Cursor, depth: number): JsonNode | null => {
  const entries: (readonly [string, JsonNode])[] = []
  const keys = new Set<string>()
  while (hasNext(cursor, '}')) {
    const key = readString(cursor)
    if (keys.has(key)) return null
    keys.add(key)
    skipPast(cursor, ':')
    const value = readNode(cursor, depth + 1)
    if (value === null) return null
    entries.push([key, value])
  }
  return { kind: 'object', entries }
}

const readArray = (cursor: Cursor, depth: number): JsonNode | null => {
  const items: JsonNode[] = []
  while (hasNext(cursor, ']')) {
    const item = readNode(cursor, depth + 1)
    if (item === null) return null
    items.push(item)
  }
  return { kind: 'array', items }
}

/** Steps over the opening bracket or the comma; false once the closing bracket is passed. */
const hasNext = (cursor: Cursor, close: string): boolean => {
  skipBlank(cursor)
  if (cursor.text.charAt(cursor.at) !== close) cursor.at += 1
  skipBlank(cursor)
  if (cursor.text.charAt(cursor.at) !== close) return true
  cursor.at += 1
  return false
}

const skipPast = (cursor: Cursor, mark: string): void => {
  cursor.at = cursor.text.indexOf(mark, cursor.at) + 1
  skipBlank(cursor)
}

const skipBlank = (cursor: Cursor): void => {
  while (cursor.at < cursor.text.length && cursor.text.charCodeAt(cursor.at) <= 0x20) cursor.at += 1
}

const readString = (cursor: Cursor): string => {
  const start = cursor.at
  cursor.at += 1
  while (cursor.text.charAt(cursor.at) !== '"') cursor.at += cursor.text.charAt(cursor.at) === '\\' ? 2 : 1
  cursor.at += 1
  const value: unknown = JSON.parse(cursor.text.slice(start, cursor.at))
  return typeof value === 'string' ? value : ''
}

const readWord = (cursor: Cursor): string => {
  const start = cursor.at
  while (/[-+.\w]/.test(cursor.text.charAt(cursor.at))) cursor.at += 1
  return cursor.text.slice(start, cursor.at)
}
