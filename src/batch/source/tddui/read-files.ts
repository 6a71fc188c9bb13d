import type { Problem } from '../../../model/problem.ts'
import { resourceTypes } from '../../../model/standard-words.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { SourceEntry, SourceItem, SourceTree } from '../../model/source.ts'
import { emptySha256, hashFile } from '../hash.ts'
import { findRanges, type JsonRange, startOf } from '../json/ranges.ts'
import { readSlice, textOf } from '../json/value.ts'
import { describeDocument, describeEntry, type FhirEntry, readEntry } from './fhir-entry.ts'
import { isFhirXml } from './fhir-xml.ts'

/** What no dossier holds, and why. */
export type SetAside = { readonly item: SourceItem; readonly problem: Problem }

export type Found = { readonly entries: readonly FhirEntry[]; readonly aside: readonly SetAside[] }

/** By hand: a Bundle is read whole, and its text takes twice its bytes. One POST of half as much is refused by most servers. */
const mostMegabytes = 256

/** All the entries of the source's Bundles, one file in memory at a time, and what is none. */
export const readFiles = (tree: SourceTree): Found => {
  const entries: FhirEntry[] = []
  const aside: SetAside[] = []
  let rank = 0
  for (const entry of tree.list()) {
    for (const one of readFile(tree, entry)) {
      if ('type' in one) entries.push({ ...one, rank })
      else aside.push({ ...one, item: { ...one.item, rank } })
      rank += 1
    }
  }
  return { entries, aside }
}

type Read = FhirEntry | SetAside

function* readFile(tree: SourceTree, entry: SourceEntry): Iterable<Read> {
  const refused = refuse(tree, entry)
  if (refused !== null) {
    yield refused
    return
  }
  const bytes = tree.read(entry.path)
  if (/\.xml$/i.test(entry.path)) {
    yield readDocument(entry, bytes)
    return
  }
  const ranges = findRanges(bytes, [['resourceType'], ['entry', '*']])
  const [type] = ranges?.filter(({ pointer }) => pointer === '/resourceType') ?? []
  const kind = type === undefined ? null : textOf(readSlice(bytes.subarray(type.start, type.end)))
  if (ranges === null) yield whole(entry, bytes, { code: 'batch.broken' })
  else if (kind === 'Bundle') yield* readBundle(entry, bytes, ranges)
  else yield readResource(entry, bytes, kind)
}

/** What is not opened; null for a file that is. */
const refuse = (tree: SourceTree, entry: SourceEntry): SetAside | null => {
  const { path, kind } = entry
  if (kind !== 'file') {
    return { item: { rank: 0, source: path, sha256: emptySha256, bytes: 0 }, problem: { code: 'batch.not-a-file' } }
  }
  const problem = problemOfFile(entry)
  return problem === null ? null : { item: { rank: 0, source: path, ...hashFile(tree, entry) }, problem }
}

const problemOfFile = ({ path, bytes }: SourceEntry): Problem | null => {
  if (!/\.(?:json|xml)$/i.test(path)) return { code: 'batch.orphan' }
  return bytes > mostMegabytes * 1024 * 1024 ? { code: 'batch.too-large' } : null
}

const whole = ({ path, bytes: size }: SourceEntry, bytes: Uint8Array, problem: Problem): SetAside => ({
  item: { rank: 0, source: path, sha256: sha256Hex(bytes), bytes: size },
  problem,
})

/** A CDA document. A Bundle in XML is nobody's: the guide's transactions are JSON. */
const readDocument = (entry: SourceEntry, bytes: Uint8Array): Read => {
  const said = describeDocument(bytes)
  const aside = whole(entry, bytes, { code: said === null && isFhirXml(bytes) ? 'batch.fhir-xml' : 'batch.orphan' })
  return said === null ? aside : { ...aside.item, ...said, file: entry.path, start: 0, form: 'document' }
}

/** A Bundle without an entry is an item of its own: what is listed must add up to what lies there. */
function* readBundle(entry: SourceEntry, bytes: Uint8Array, ranges: readonly JsonRange[]): Iterable<Read> {
  const entries = ranges.filter(({ pointer }) => pointer.startsWith('/entry/'))
  if (entries.length === 0) yield whole(entry, bytes, { code: 'batch.no-resource' })
  for (const { pointer, start, end } of entries) {
    const slice = bytes.subarray(start, end)
    const item = { rank: 0, source: `${entry.path}#${pointer}`, sha256: sha256Hex(slice), bytes: end - start }
    const read = readEntry(slice, 'entry')
    const said = read === null ? null : describeEntry(read)
    if (said !== null) yield { ...item, ...said, file: entry.path, start, form: 'entry' }
    else yield { item, problem: { code: read === null ? 'batch.broken' : 'batch.no-resource' } }
  }
}

const readResource = (entry: SourceEntry, bytes: Uint8Array, kind: string | null): Read => {
  if (kind === null || !resourceTypes.has(kind)) return whole(entry, bytes, { code: 'batch.orphan' })
  const start = startOf(bytes)
  const read = readEntry(bytes.subarray(start), 'resource')
  const said = read === null ? null : describeEntry(read)
  if (said === null) return whole(entry, bytes, { code: 'batch.broken' })
  return { ...whole(entry, bytes, { code: 'batch.orphan' }).item, ...said, file: entry.path, start, form: 'resource' }
}
