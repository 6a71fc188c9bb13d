import { type JsonNode, parseTree } from '../../../read/data/json-tree.ts'

/** The tree of a value cut out of a file; null where it is no strict JSON in UTF-8, too deep, or says a key twice. */
export const readSlice = (bytes: Uint8Array): JsonNode | null => {
  try {
    return parseTree(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

export const memberOf = (node: JsonNode | null, key: string): JsonNode | null =>
  node?.kind === 'object' ? (node.entries.find(([name]) => name === key)?.[1] ?? null) : null

/** What stands at the end of some keys, each below the other. */
export const valueAt = (node: JsonNode | null, ...keys: readonly string[]): JsonNode | null => {
  let at = node
  for (const key of keys) at = memberOf(at, key)
  return at
}

/** A text, or what another scalar was written as; null for `null`, for nothing and for what is no scalar. */
export const textOf = (node: JsonNode | null): string | null =>
  node?.kind === 'leaf' && node.type !== 'null' && node.text !== '' ? node.text : null

export const itemsOf = (node: JsonNode | null): readonly JsonNode[] => (node?.kind === 'array' ? node.items : [])
