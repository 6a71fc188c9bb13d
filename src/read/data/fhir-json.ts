import type { FhirLeaf } from '../../model/record/piece.ts'
import { isGrammar, resourceTypes } from '../../model/standard-words.ts'
import type { Attachment } from '../entry/reading.ts'
import { type Links, linkOf, openLinks, tellsSomebody } from './fhir-links.ts'
import { isBoundCode, takeBytes } from './fhir-words.ts'
import type { JsonNode } from './json-tree.ts'

/** What a FHIR document asks for beside its tree: leaves that are not written as they are, texts and files in it. */
export type Fhir = {
  readonly special: Readonly<Record<string, FhirLeaf>>
  readonly hidden: readonly string[]
  readonly attachments: readonly Attachment[]
}

type Entries = Extract<JsonNode, { kind: 'object' }>['entries']

/** Null unless the document says that it is a resource of FHIR R4. */
export const readFhir = (root: JsonNode, step: (path: string, key: string) => string): Fhir | null => {
  if (root.kind !== 'object' || !resourceTypes.has(textAt(root.entries, 'resourceType') ?? '')) return null
  const work: Work = { special: {}, hidden: [], attachments: [], links: openLinks(tellingIn(root)), step }
  visit(root, '', work)
  return work
}

type Work = {
  readonly special: Record<string, FhirLeaf>
  readonly hidden: string[]
  readonly attachments: Attachment[]
  readonly links: Links
  readonly step: (path: string, key: string) => string
}

const leafAt = (entries: Entries, key: string) => {
  const value = entries.find(([name]) => name === key)?.[1]
  return value?.kind === 'leaf' ? value : null
}

const textAt = (entries: Entries, key: string): string | null => leafAt(entries, key)?.text ?? null

const visit = (node: JsonNode, path: string, work: Work): void => {
  if (node.kind === 'array') for (const [at, item] of node.items.entries()) visit(item, `${path}/${at}`, work)
  if (node.kind !== 'object') return
  for (const [key, value] of node.entries) {
    const at = work.step(path, key)
    if (value.kind === 'array') visitProfiles(key, value.items, at, work)
    if (value.kind !== 'leaf') visit(value, at, work)
    else {
      const special = specialOf(key, value.text, node.entries, work)
      if (special !== null) work.special[at] = special
    }
  }
}

const isFixed = (key: string, text: string, { links }: Work): boolean =>
  isGrammar(key, text) && !tellsSomebody(text, links)

/** `meta.profile` is a list of addresses. */
const visitProfiles = (key: string, items: readonly JsonNode[], path: string, work: Work): void => {
  for (const [at, item] of items.entries()) {
    if (item.kind === 'leaf' && isFixed(key, item.text, work))
      work.special[`${path}/${at}`] = { kind: 'fixed', text: item.text }
  }
}

/** What an attachment says of its bytes goes with them: whoever guesses the original can check the guess against its hash. */
const aboutBytes = new Set(['hash', 'size'])

const specialOf = (key: string, text: string, entries: Entries, work: Work): FhirLeaf | null => {
  const has = (name: string) => leafAt(entries, name) !== null
  if (key === 'resourceType' && resourceTypes.has(text)) return { kind: 'fixed', text }
  if (isBoundCode(key, text) || isFixed(key, text, work)) return { kind: 'fixed', text }
  if (key === 'div' && has('status')) {
    work.hidden.push(text.replace(/<[^>]{0,2000}>/g, ' '))
    return { kind: 'narrative' }
  }
  if (key === 'status' && has('div')) return { kind: 'narrative-status' }
  if (key === 'data' && isBinary(text, entries))
    return takeBytes(text, textAt(entries, 'contentType'), work.attachments)
  if (aboutBytes.has(key) && (has('data') || has('contentType'))) return { kind: 'binary' }
  if (key === 'id' && has('resourceType')) return linkOf(text, 'id', work.links)
  return key === 'reference' || key === 'fullUrl' ? linkOf(text, 'reference', work.links) : null
}

/** `SampledData.data` is a row of numbers, and the one `data` that is not base64. */
const isBinary = (text: string, entries: Entries): boolean => {
  const isSampled = leafAt(entries, 'period') !== null || leafAt(entries, 'dimensions') !== null
  return !isSampled && text !== ''
}

const tellingKeys = new Set(['family', 'given', 'text', 'value', 'birthDate'])
const tellingParents = new Set(['name', 'identifier', 'telecom'])

/** The names, identifiers and numbers that the document gives of persons. */
const tellingIn = (root: JsonNode): readonly string[] => {
  const found = new Set<string>()
  const look = (node: JsonNode, parent: string, key: string): void => {
    if (node.kind === 'array') for (const item of node.items) look(item, parent, key)
    if (node.kind === 'object') for (const [name, value] of node.entries) look(value, key, name)
    if (node.kind !== 'leaf' || !tellingKeys.has(key)) return
    if (tellingParents.has(parent) || key === 'birthDate') for (const word of wordsOf(node.text)) found.add(word)
  }
  look(root, '', '')
  return [...found]
}

const wordsOf = (text: string): readonly string[] => [
  text,
  ...text.split(/[\s'’-]+/).filter((word) => word.length >= 4),
]
