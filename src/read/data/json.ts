import { decodeText } from '../../language/decode-text.ts'
import type { FhirLeaf, JsonShape } from '../../model/record/piece.ts'
import { isStandardWord } from '../../model/standard-words.ts'
import { openEncoded, takeEncoded, withEncoded } from '../entry/encoded-file.ts'
import {
  countValues,
  cutFields,
  type FieldLine,
  fieldsDraft,
  hiddenDraft,
  labelsDraft,
  mostValues,
  numberPassages,
  type PassageDraft,
  quarantine,
  type Reader,
  type ReadResult,
  readWhole,
} from '../entry/reading.ts'
import { groupTexts } from '../office/office-parts.ts'
import { type Fhir, readFhir } from './fhir-json.ts'
import { namingDrafts } from './fhir-naming.ts'
import { labelOf } from './fhir-words.ts'
import { type JsonNode, parseLines, parseTree } from './json-tree.ts'

/** A JSON document: one passage per object or list that holds values; the distinct keys are a passage of their own. */
export const readJson: Reader = async ({ pieceId, bytes }) => {
  const text = decodeText(bytes)
  const root = parseTree(text) ?? parseLines(text)
  if (root === null) return quarantine(pieceId, 'json', 'read.broken')
  const fhir = readFhir(root, step)
  const encoded = openEncoded()
  const keys = numberKeys(root, fhir === null ? () => false : isStandardWord)
  const judged = [...keys].filter(([, path]) => path.startsWith('#'))
  const keyLines = judged.map(([value, path]) => ({ label: null, value, path }))
  const keyDrafts = cutFields(keyLines.filter((line) => line.value !== '')).map(labelsDraft)
  const named = [...keyDrafts, ...namingDrafts(fhir?.naming ?? new Map())]
  const groups = groupsOf(root, fhir).map((group) => takeEncoded(group, encoded))
  const drafts = [...named, ...groups.flatMap(cutFields).map(fieldsDraft)]
  // Of a resource that is bytes and vocabulary only, the file in it is what there is to read.
  if (drafts.length === 0 && (fhir?.attachments.length ?? 0) === 0) return quarantine(pieceId, 'json', 'read.empty')
  if (countValues(drafts) > mostValues) return quarantine(pieceId, 'json', 'read.too-large')
  const shape = shapeOf(root, '', keys)
  if (fhir === null) {
    const plain = readWhole('json', numberPassages(pieceId, drafts), { kind: 'json', root: shape })
    return withEncoded(plain, pieceId, encoded)
  }
  return withEncoded(resultOf({ pieceId, drafts, fhir, shape }), pieceId, encoded)
}

type FhirParts = {
  readonly pieceId: string
  readonly drafts: readonly PassageDraft[]
  readonly fhir: Fhir
  readonly shape: JsonShape
}

const resultOf = ({ pieceId, drafts, fhir, shape }: FhirParts): ReadResult => {
  const hidden = groupTexts(fhir.hidden).map((text, index) => hiddenDraft(text, { kind: 'block', index }))
  const layout = { kind: 'fhir', root: shape, special: fhir.special } as const
  const read = readWhole('json', numberPassages(pieceId, [...drafts, ...hidden]), layout)
  const hasBinary = Object.values(fhir.special).some(({ kind }) => kind === 'binary')
  const notes = hasBinary ? [{ code: 'read.left-out', pieceId, what: 'binary' } as const] : []
  return { ...read, notes, attachments: fhir.attachments }
}

/** Each distinct key and its place, in the order of the document. */
const numberKeys = (root: JsonNode, isKnown: (key: string) => boolean): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>()
  let count = 0
  const visit = (node: JsonNode): void => {
    if (node.kind === 'array') for (const item of node.items) visit(item)
    if (node.kind !== 'object') return
    for (const [key, value] of node.entries) {
      // A word of the standard is not judged: it stands in the shape as it is.
      if (!keys.has(key)) keys.set(key, isKnown(key) ? key : `#key:${count++}`)
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

const unread = new Set<FhirLeaf['kind']>(['binary', 'fixed', 'narrative', 'narrative-status'])

const groupsOf = (root: JsonNode, fhir: Fhir | null): readonly Group[] => {
  const isRead = (path: string): boolean => {
    const leaf = fhir?.special[path]
    if (leaf?.kind === 'naming') return false
    return leaf === undefined || !unread.has(leaf.kind)
  }
  if (root.kind === 'leaf') return [root.text === '' ? [] : [{ label: null, value: root.text, path: '' }]]
  const nameOf = (label: string | null) => (fhir === null || label === null ? label : labelOf(label))
  const groups: Group[] = []
  const visit = (node: JsonNode, path: string, label: string | null): void => {
    const members = membersOf(node, path, label)
    groups.push(
      members.flatMap((member) =>
        member.node.kind === 'leaf' && member.node.text !== '' && isRead(member.path)
          ? [
              {
                label: fhir?.labels.get(member.path) ?? nameOf(member.label),
                value: member.node.text,
                path: member.path,
              },
            ]
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
