import { RequisError } from '../../../model/problem.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import type { ConnectorInput, ListedDossier, OpenedFile, OpenedSource } from '../../model/source.ts'
import { sha256 } from '../hash.ts'
import { startOf } from '../json/ranges.ts'
import { datesOf, kindOf } from './dates.ts'
import { readEntry } from './fhir-entry.ts'
import { isRestricted } from './labels.ts'
import { type Locator, readLocator } from './locator.ts'
import { personsOf } from './persons.ts'

/** An entry as it lies in the source: its own bytes, and what they say. */
type Opened = { readonly bytes: Uint8Array; readonly resource: JsonNode; readonly items: readonly number[] }

/**
 * A dossier as Bundles of its entries, byte for byte. What the source closes by a label is a Bundle of its own: a restriction is
 * told of a whole file.
 */
export const openTddui = async (listed: ListedDossier, { tree }: ConnectorInput): Promise<OpenedSource> => {
  const locator = readLocator(listed)
  const opened = locator.entries.map((entry) => openEntry(entry, locator, listed, tree))
  const resources = opened.map(({ resource }) => resource)
  const closed = opened.filter(({ resource }) => isRestricted(resource))
  const plain = opened.filter(({ resource }) => !isRestricted(resource))
  const outside = locator.outside === 0 ? [] : [{ code: 'batch.reference-outside', count: locator.outside } as const]
  return {
    key: listed.key ?? '',
    kind: kindOf(resources),
    dates: datesOf(resources),
    described: { ...emptyDossierFile, persons: personsOf(resources) },
    files: [...bundleFile('dossier.json', plain, []), ...bundleFile('dossier-restreint.json', closed, ['stated'])],
    personKey: locator.person,
    problems: outside,
  }
}

const changed = (): RequisError => new RequisError({ code: 'batch.source-changed' })

const openEntry = (
  entry: Locator['entries'][number],
  locator: Locator,
  { items }: ListedDossier,
  tree: ConnectorInput['tree'],
): Opened => {
  const file = locator.files[entry.file] ?? ''
  const bytes = entry.form === 'resource' ? tree.read(file) : tree.readRange(file, entry.start, entry.bytes)
  // The first of those that say the same is the one that is read.
  const planned = entry.sha256 ?? items[entry.items[0] ?? -1]?.sha256
  if (sha256(bytes) !== planned) throw changed()
  const own = entry.form === 'resource' ? bytes.subarray(startOf(bytes)) : bytes
  const resource = readEntry(own, entry.form)?.resource ?? null
  if (resource === null) throw changed()
  return { bytes: entry.form === 'resource' ? wrap(own, resource) : own, resource, items: entry.items }
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
