import type { JsonShape } from '../model/piece.ts'
import { decodeText } from './decode-text.ts'
import { type JsonNode, parseTree } from './json-tree.ts'
import { type FieldLine, fieldsDraft, numberPassages, quarantine, type Reader, readWhole } from './reading.ts'

/** A passage longer than this goes on in a new one. */
const longest = 6000

/** A JSON document: one passage per object or list that holds values; the distinct keys are a passage of their own. */
export const readJson: Reader = async ({ pieceId, bytes }) => {
  const root = parseTree(decodeText(bytes))
  if (root === null) return quarantine(pieceId, 'json', 'read.broken')
  const keys = numberKeys(root)
  const keyLines = [...keys].map(([value, path]) => ({ label: null, value, path }))
  const groups = [keyLines.filter((line) => line.value !== ''), ...groupsOf(root)]
  const drafts = groups.flatMap(splitLong).map(fieldsDraft)
  if (drafts.length === 0) return quarantine(pieceId, 'json', 'read.empty')
  return readWhole('json', numberPassages(pieceId, drafts), { kind: 'json', root: shapeOf(root, '', keys) })
}

/** Each distinct key and its place, in the order of the document. */
const numberKeys = (root: JsonNode): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  const visit = (node: JsonNode): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item)
    if (node.kind !== 'object') return
    for (const [key, value] of node.entries) {
      if (!keys.has(key)) keys.set(key, `#key:${keys.size}`)
      visit(value)
    }
  }
  visit(root)
  return keys
}

const shapeOf = (node: JsonNode, path: string, keys: ReadonlyMap<string, string>): JsonShape => {
  if (node.kind === 'leaf') return { kind: 'leaf', path, type: node.type }
  if (node.kind === 'array') {
    return { kind: 'array', items: node.items.map((item, index) => shapeOf(item, `${path}/${index}`, keys)) }
  }
  const entries = node.entries.map(([key, value]) => ({
    keyPath: keys.get(key) ?? '',
    value: shapeOf(value, step(path, key), keys),
  }))
  return { kind: 'object', entries }
}

/** RFC 6901: `~` and `/` in a key are escaped. */
const step = (path: string, key: string): string => `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

type Group = readonly FieldLine[]

const groupsOf = (root: JsonNode): readonly Group[] => {
  if (root.kind === 'leaf') return [root.text === '' ? [] : [{ label: null, value: root.text, path: '' }]]
  const groups: Group[] = []
  const visit = (node: JsonNode, path: string, label: string | null): void => {
    const members = membersOf(node, path, label)
    groups.push(
      members.flatMap((member) =>
        member.node.kind === 'leaf' && member.node.text !== ''
          ? [{ label: member.label, value: member.node.text, path: member.path }]
          : [],
      ),
    )
    for (const member of members) if (member.node.kind !== 'leaf') visit(member.node, member.path, member.label)
  }
  visit(root, '', null)
  return groups
}

type Member = { readonly node: JsonNode; readonly path: string; readonly label: string | null }

/** What a node holds. The items of a list have no key: they are labelled by the nearest one. */
const membersOf = (node: JsonNode, path: string, label: string | null): readonly Member[] => {
  if (node.kind === 'leaf') return []
  return node.kind === 'array'
    ? node.items.map((item, index) => ({ node: item, path: `${path}/${index}`, label }))
    : node.entries.map(([key, value]) => ({ node: value, path: step(path, key), label: key }))
}

const splitLong = (group: Group): readonly Group[] => {
  const parts: FieldLine[][] = []
  let part: FieldLine[] = []
  let length = 0
  for (const line of group) {
    const added = (line.label?.length ?? 0) + line.value.length + 4
    if (part.length > 0 && length + added > longest) {
      parts.push(part)
      part = []
      length = 0
    }
    part.push(line)
    length += added
  }
  return part.length > 0 ? [...parts, part] : parts
}
