import type { FhirLeaf } from '../../model/record/piece.ts'
import { resourceTypes } from '../../model/standard-words.ts'
import { isUnknowableState } from '../../model/vocabulary/bound-codes.ts'
import type { Around, Coded } from '../../model/vocabulary/vocabulary.ts'
import type { Attachment } from '../entry/reading.ts'
import { type Concepts, conceptLabel, conceptLeaf, openConcepts } from './fhir-concepts.ts'
import { holdsDigest } from './fhir-digests.ts'
import { type Links, linkOf, openLinks } from './fhir-links.ts'
import { type Naming, readNaming } from './fhir-naming.ts'
import { placeOf, requestLink, type Spot, tellingWords } from './fhir-places.ts'
import { takeBytes } from './fhir-words.ts'
import type { JsonNode } from './json-tree.ts'

/**
 * What a FHIR document asks for beside its tree: leaves that are not written as they are, texts and files in it; `naming`
 * are the leaves that name an extension or a profile, judged as headings are; `labels` what some leaves are read under.
 */
export type Fhir = {
  readonly special: Readonly<Record<string, FhirLeaf>>
  readonly naming: ReadonlyMap<string, Naming>
  readonly labels: ReadonlyMap<string, string>
  readonly hidden: readonly string[]
  readonly attachments: readonly Attachment[]
}

type Entries = Extract<JsonNode, { kind: 'object' }>['entries']

/** Null unless the document says that it is a resource of FHIR R4. */
export const readFhir = (root: JsonNode, step: (path: string, key: string) => string): Fhir | null => {
  if (root.kind !== 'object' || !resourceTypes.has(textAt(root.entries, 'resourceType') ?? '')) return null
  const { telling, ids } = tellingIn(root)
  const links = openLinks(telling)
  const work: Work = {
    ...{ special: {}, naming: new Map(), labels: new Map(), hidden: [], attachments: [] },
    ...{ links, ids, concepts: openConcepts(), step },
  }
  visitObject(root.entries, { path: '', parent: '', concept: null }, work)
  return work
}

type Work = {
  readonly special: Record<string, FhirLeaf>
  readonly naming: Map<string, Naming>
  readonly labels: Map<string, string>
  readonly hidden: string[]
  readonly attachments: Attachment[]
  readonly links: Links
  readonly ids: ReadonlySet<string>
  readonly concepts: Concepts
  readonly step: (path: string, key: string) => string
}

const leafAt = (entries: Entries, key: string) => {
  const value = entries.find(([name]) => name === key)?.[1]
  return value?.kind === 'leaf' ? value : null
}

const textAt = (entries: Entries, key: string): string | null => leafAt(entries, key)?.text ?? null

/** Where an object stands, under which element, and in which concept. */
type At = { readonly path: string; readonly parent: string; readonly concept: number | null }

const visitObject = (entries: Entries, at: At, work: Work): void => {
  const concept = conceptOf(entries, at, work)
  const codings = codingsOf(entries)
  const beside = (name: string) => textAt(entries, name)
  for (const [key, value] of entries) {
    const path = work.step(at.path, key)
    const around = { element: key, parent: at.parent, beside, codings }
    const inner = key === 'coding' ? concept : null
    if (value.kind === 'leaf') visitLeaf(value.text, path, { around, entries, concept }, work)
    else visitItems(value, { path, parent: key, concept: inner }, { around, entries, concept }, work)
  }
}

type Inside = { readonly around: Around; readonly entries: Entries; readonly concept: number | null }

const visitItems = (node: JsonNode, at: At, inside: Inside, work: Work): void => {
  if (node.kind === 'object') visitObject(node.entries, at, work)
  if (node.kind !== 'array') return
  for (const [rank, item] of node.items.entries()) {
    const path = `${at.path}/${rank}`
    if (item.kind === 'leaf') visitLeaf(item.text, path, inside, work)
    else visitItems(item, { ...at, path }, inside, work)
  }
}

/** Codes in a list say the same in several systems; a lone one has its own words beside it. A quantity is none. */
const conceptOf = (entries: Entries, { concept }: At, { concepts }: Work): number | null => {
  if (concept !== null) return concept
  const has = (name: string) => entries.some(([key]) => key === name)
  if (!has('coding') && !(has('code') && has('system') && !has('value'))) return null
  concepts.count += 1
  return concepts.count
}

const codingsOf = (entries: Entries): readonly Coded[] => {
  const list = entries.find(([key]) => key === 'coding')?.[1]
  if (list?.kind !== 'array') return []
  return list.items.flatMap((item) =>
    item.kind === 'object' ? [{ system: textAt(item.entries, 'system'), code: textAt(item.entries, 'code') }] : [],
  )
}

const visitLeaf = (text: string, path: string, inside: Inside, work: Work): void => {
  const place = placeOf(text, inside.around, work.links)
  const special = namingLeaf(place, text, path, work) ?? specialOf(text, inside, work)
  if (special !== null) work.special[path] = special
  const label = conceptLabel(inside.around.element, inside.around.beside('system'))
  if (label !== null) work.labels.set(path, label)
}

const namingLeaf = (place: Spot, text: string, path: string, { naming }: Work): FhirLeaf | null => {
  if (place === 'vocabulary') return { kind: 'fixed', text }
  if (place === 'value') return null
  const read = readNaming(text)
  naming.set(path, read)
  return { kind: 'naming', seams: read.seams, isTelling: place === 'telling' }
}

/** What an attachment says of its bytes goes with them: whoever guesses the original can check the guess against its hash. */
const aboutBytes = new Set(['hash', 'size'])

const specialOf = (text: string, { around, entries, concept }: Inside, work: Work): FhirLeaf | null => {
  const { element: key, parent, beside } = around
  const has = (name: string) => leafAt(entries, name) !== null
  if (key === 'div' && has('status')) {
    work.hidden.push(text.replace(/<[^>]{0,2000}>/g, ' '))
    return { kind: 'narrative' }
  }
  if (key === 'status' && has('div')) return { kind: 'narrative-status' }
  if (key === 'data' && isBinary(text, entries)) {
    const told = (['size', 'hash'] as const).filter(has)
    return takeBytes(text, { mediaType: beside('contentType'), told }, work.attachments)
  }
  if (aboutBytes.has(key) && (has('data') || has('contentType'))) return { kind: 'binary', file: null }
  if (key === 'id' && has('resourceType')) return linkOf(text, 'id', work.links)
  if (key === 'reference' || key === 'fullUrl') return linkOf(text, 'reference', work.links)
  if (key === 'url' && parent === 'request') return requestLink(text, work.ids, work.links)
  if (encodedKeys.has(key) || holdsDigest(text, work.links.digests)) return unseen
  if (isUnknowableState(key, beside)) return { kind: 'state' }
  return concept === null ? null : conceptLeaf(key, beside('system'), concept)
}

/** Of the type base64Binary in R4, beside `data`: what it says nobody sees (AuditEvent.entity.query, a value of any extension). */
const encodedKeys = new Set(['query', 'valueBase64Binary', 'blob'])

/** The hash of somebody's number is one of their numbers, and no detector knows it: it is absent, as is what is in base64. */
const unseen = { kind: 'naming', seams: [], isTelling: true } as const

/** `SampledData.data` is a row of numbers, and the one `data` that is not base64. */
const isBinary = (text: string, entries: Entries): boolean => {
  const isSampled = leafAt(entries, 'period') !== null || leafAt(entries, 'dimensions') !== null
  return !isSampled && text !== ''
}

const tellingKeys = new Set(['family', 'given', 'text', 'value', 'birthDate'])
const tellingParents = new Set(['name', 'identifier', 'telecom'])

/** The names, identifiers and numbers that the document gives of persons, and the ids of its resources. */
const tellingIn = (root: JsonNode): { readonly telling: readonly string[]; readonly ids: ReadonlySet<string> } => {
  const found = new Set<string>()
  const ids = new Set<string>()
  const look = (node: JsonNode, parent: string, key: string): void => {
    if (node.kind === 'array') for (const item of node.items) look(item, parent, key)
    if (node.kind === 'object') {
      const id = textAt(node.entries, 'id')
      if (id !== null && leafAt(node.entries, 'resourceType') !== null) ids.add(id)
      for (const [name, value] of node.entries) look(value, key, name)
    }
    if (node.kind !== 'leaf' || !tellingKeys.has(key)) return
    if (tellingParents.has(parent) || key === 'birthDate')
      for (const word of tellingWords(node.text, parent === 'name')) found.add(word)
  }
  look(root, '', '')
  return { telling: [...found], ids }
}
