import { type Problem, RequisError } from '../../model/problem.ts'
import type { Connector, SourceEntry, SourceTree } from '../model/source.ts'
import { emptySha256, hashFile } from './hash.ts'
import { type Looked, lookAtFile } from './look-at-file.ts'

/**
 * What a source holds, before anything is done: counts, sizes, formats, codes. Paths stand in it (what cannot be read must be found),
 * no content of any file. For the service alone.
 */
export type Inventory = {
  readonly connector: string
  readonly files: {
    readonly count: number
    readonly bytes: number
    readonly largest: number
    readonly longestPath: number
  }
  /** Files by format; `unknown` for what nobody recognises. */
  readonly formats: Readonly<Record<string, { readonly count: number; readonly bytes: number }>>
  /** Texts and tables by the way their letters are written; `mixed`: two ways in one file. */
  readonly encodings: Readonly<Record<string, number>>
  /** What cannot be read, by code, and where: the first of each code. */
  readonly unread: Readonly<Record<string, { readonly count: number; readonly paths: readonly string[] }>>
  /** Files whose bytes are those of another, anywhere in the source. */
  readonly duplicates: { readonly count: number; readonly bytes: number }
  /** Null where the connector needs something first: `waitsFor` says what. */
  readonly dossiers: DossierCounts | null
  readonly waitsFor: Problem | null
}

export type DossierCounts = {
  readonly count: number
  readonly items: number
  readonly largest: number
  /** Items that belong to no dossier, and all that is set aside or refused at listing, by code. */
  readonly orphans: number
  readonly troubles: Readonly<Record<string, number>>
}

/** A line of the list of hashes. */
export type HashLine = {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
}

export type InventoryInput = {
  readonly tree: SourceTree
  readonly name: string
  readonly connector: Connector
  readonly mapping: unknown
  /** Each file, in the order of the source, as it is hashed. */
  readonly onFile?: (line: HashLine) => void
}

/** Looks at every file once, then lists the dossiers. Nothing but numbers, codes and some paths is kept in memory. */
export const takeInventory = async ({ tree, name, connector, mapping, onFile }: InventoryInput): Promise<Inventory> => {
  const files = openTally()
  for (const entry of tree.list()) {
    const looked = await lookOrSay(tree, entry)
    files.add(entry, looked)
    onFile?.({ path: entry.path, sha256: looked.sha256, bytes: looked.bytes, format: looked.format ?? 'unknown' })
  }
  return { connector: name, ...files.told(), ...(await countDossiers({ tree, mapping }, connector)) }
}

type Seen = Looked & { readonly sha256: string; readonly bytes: number }

const lookOrSay = async (tree: SourceTree, entry: SourceEntry): Promise<Seen> => {
  const unread = { sha256: emptySha256, bytes: 0, format: null, encoding: null }
  if (entry.kind !== 'file')
    return { ...unread, code: entry.kind === 'link' ? 'batch.not-a-file' : 'batch.not-readable' }
  try {
    return { ...hashFile(tree, entry), ...(await lookAtFile(tree, entry)) }
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    return { ...unread, code: error.problem.code }
  }
}

/** By hand: enough to go and see. */
const mostPaths = 20

const openTally = () => {
  const formats: Record<string, { count: number; bytes: number }> = {}
  const encodings: Record<string, number> = {}
  const unread: Record<string, { count: number; paths: readonly string[] }> = {}
  const hashes = new Set<string>()
  const files = { count: 0, bytes: 0, largest: 0, longestPath: 0 }
  const duplicates = { count: 0, bytes: 0 }
  const add = ({ path }: SourceEntry, { sha256, bytes, format, encoding, code }: Seen): void => {
    files.count += 1
    files.bytes += bytes
    files.largest = Math.max(files.largest, bytes)
    files.longestPath = Math.max(files.longestPath, path.length)
    const kind = formats[format ?? 'unknown'] ?? { count: 0, bytes: 0 }
    formats[format ?? 'unknown'] = { count: kind.count + 1, bytes: kind.bytes + bytes }
    if (encoding !== null) encodings[encoding] = (encodings[encoding] ?? 0) + 1
    if (code !== null) {
      const told = unread[code] ?? { count: 0, paths: [] }
      const paths = told.count < mostPaths ? [...told.paths, path] : told.paths
      unread[code] = { count: told.count + 1, paths }
    }
    // Sixteen letters tell millions of files apart, in a third of the memory.
    const mark = sha256.slice(0, 16)
    if (bytes > 0 && hashes.has(mark)) {
      duplicates.count += 1
      duplicates.bytes += bytes
    }
    hashes.add(mark)
  }
  return { add, told: () => ({ files, formats, encodings, unread, duplicates }) }
}

const countDossiers = async (
  input: { readonly tree: SourceTree; readonly mapping: unknown },
  connector: Connector,
): Promise<Pick<Inventory, 'dossiers' | 'waitsFor'>> => {
  const counts = { count: 0, items: 0, largest: 0, orphans: 0 }
  const troubles: Record<string, number> = {}
  try {
    for await (const { key, items, trouble } of connector.list(input)) {
      counts.items += items.length
      if (key === null) counts.orphans += items.length
      else {
        counts.count += 1
        counts.largest = Math.max(counts.largest, items.length)
      }
      if (trouble !== null) troubles[trouble.problem.code] = (troubles[trouble.problem.code] ?? 0) + items.length
    }
    return { dossiers: { ...counts, troubles }, waitsFor: null }
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    return { dossiers: null, waitsFor: error.problem }
  }
}
