import { RequisError } from '../../../model/problem.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { ConnectorInput, ListedDossier, OpenedFile, OpenedSource } from '../../model/source.ts'
import { startOf } from '../json/ranges.ts'
import { cdaPersons, documentIn } from './cda.ts'
import { datesOf, kindOf } from './dates.ts'
import { readEntry } from './fhir-entry.ts'
import { isRestricted } from './labels.ts'
import { type Locator, readLocator } from './locator.ts'
import { personsOf } from './persons.ts'
import { serviceOf } from './service.ts'

/** An entry as it lies in the source: its own bytes, and what they say (null: a document that is no resource). */
type Opened = {
  readonly bytes: Uint8Array
  readonly resource: JsonNode | null
  readonly items: readonly number[]
  readonly name: string
}

/**
 * A dossier as Bundles of its entries, byte for byte. What the source closes by a label is a Bundle of its own: a restriction is
 * told of a whole file. A document that a resource carries in base64 tells who its persons are, and stays in its place.
 */
export const openTddui = async (listed: ListedDossier, { tree }: ConnectorInput): Promise<OpenedSource> => {
  const locator = readLocator(listed)
  const opened = locator.entries.map((entry) => openEntry(entry, locator, listed, tree))
  const entries = opened.filter(({ resource }) => resource !== null)
  const resources = entries.flatMap(({ resource }) => resource ?? [])
  const closed = entries.filter(({ resource }) => resource !== null && isRestricted(resource))
  const documents = opened.flatMap(documentOf)
  const outside = locator.outside === 0 ? [] : [{ code: 'batch.reference-outside', count: locator.outside } as const]
  const persons = [...personsOf(resources), ...documents.flatMap(({ bytes }) => cdaPersons(bytes))]
  const dates = datesOf(resources)
  const born = dates.born ?? persons.find(({ role }) => role === 'accompanied')?.born ?? null
  return {
    key: listed.key ?? '',
    kind: kindOf(resources),
    dates: { ...dates, born },
    described: {
      ...emptyDossierFile,
      service: serviceOf(
        resources,
        documents.map(({ bytes, from }) => ({ bytes, resource: from.resource })),
      ),
      persons: persons.map((person, at) => ({ ...person, id: `p${at + 1}` })),
    },
    files: [
      ...bundleFile(
        'dossier.json',
        entries.filter((one) => !closed.includes(one)),
        [],
      ),
      ...bundleFile('dossier-restreint.json', closed, ['stated']),
      ...documents.flatMap((document) => documentFile(document)),
    ],
    personKey: locator.person,
    problems: outside,
  }
}

type TakenDocument = { readonly bytes: Uint8Array; readonly from: Opened }

const documentOf = (from: Opened): readonly TakenDocument[] => {
  const bytes = from.resource === null ? from.bytes : documentIn(from.resource)
  return bytes === null ? [] : [{ bytes, from }]
}

/** A document that lies there by itself. One in a resource is read, and carried, in its place. */
const documentFile = ({ bytes, from }: TakenDocument): readonly OpenedFile[] => {
  if (from.resource !== null) return []
  const holds = from.items.map((item) => ({ item, part: null }))
  return [{ name: from.name.split('/').at(-1) ?? '', bytes, made: false, holds, stated: [] }]
}

const changed = (): RequisError => new RequisError({ code: 'batch.source-changed' })

const openEntry = (
  entry: Locator['entries'][number],
  locator: Locator,
  { items }: ListedDossier,
  tree: ConnectorInput['tree'],
): Opened => {
  const file = locator.files[entry.file] ?? ''
  const bytes = entry.form !== 'entry' ? tree.read(file) : tree.readRange(file, entry.start, entry.bytes)
  // The first of those that say the same is the one that is read.
  const planned = entry.sha256 ?? items[entry.items[0] ?? -1]?.sha256
  if (sha256Hex(bytes) !== planned) throw changed()
  if (entry.form === 'document') return { bytes, resource: null, items: entry.items, name: file }
  const own = entry.form === 'resource' ? bytes.subarray(startOf(bytes)) : bytes
  const resource = readEntry(own, entry.form)?.resource ?? null
  if (resource === null) throw changed()
  return { bytes: entry.form === 'resource' ? wrap(own, resource) : own, resource, items: entry.items, name: file }
}

/** A resource that stood alone gets the entry that a transaction wants; its own bytes stay. */
const wrap = (bytes: Uint8Array, resource: JsonNode): Uint8Array => {
  const textAt = (key: string): string => {
    const value = resource.kind === 'object' ? resource.entries.find(([name]) => name === key)?.[1] : undefined
    return value?.kind === 'leaf' ? value.text : ''
  }
  const [type, id] = [textAt('resourceType'), textAt('id')]
  const address = id === '' ? '' : `"fullUrl":${JSON.stringify(`https://source.invalid/${type}/${id}`)},`
  const request = `,"request":{"method":"POST","url":${JSON.stringify(type)}}}`
  return Buffer.concat([Buffer.from(`{${address}"resource":`), bytes, Buffer.from(request)])
}

const bundleFile = (name: string, opened: readonly Opened[], stated: readonly string[]): readonly OpenedFile[] => {
  if (opened.length === 0) return []
  const parts: Uint8Array[] = [Buffer.from('{"resourceType":"Bundle","type":"transaction","entry":[\n')]
  for (const [at, { bytes }] of opened.entries()) parts.push(...(at === 0 ? [] : [Buffer.from(',\n')]), bytes)
  parts.push(Buffer.from('\n]}\n'))
  const holds = opened.flatMap(({ items }, at) => items.map((item) => ({ item, part: `/entry/${at}/` })))
  return [{ name, bytes: Buffer.concat(parts), made: true, holds, stated }]
}
