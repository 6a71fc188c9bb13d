import type { Dossier } from '../model/dossier.ts'
import type { Piece } from '../model/piece.ts'
import type { Problem } from '../model/problem.ts'
import { type ReadInput, type ReadResult, readPiece } from '../read/read-piece.ts'
import { type DossierFile, emptyDossierFile, type PieceEntry } from './dossier-file.ts'

/** A file of the dossier's folder. `bytes` is null for what may not be opened: a link that leaves the folder. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array | null }

export type ReadDossierInput = {
  readonly files: readonly SourceFile[]
  readonly described: DossierFile
  readonly assets: ReadInput['assets']
  readonly sha256: (bytes: Uint8Array) => string
}

export type ReadDossier = { readonly dossier: Dossier; readonly problems: readonly Problem[] }

/** Reads every piece: those listed first, in their order, then the others by name; each gets a neutral id. */
export const readDossier = async (input: ReadDossierInput): Promise<ReadDossier> => {
  const sources = orderSources(input.files, input.described)
  const reads = await readSources(sources, input)
  const pieces: Piece[] = []
  const problems: Problem[] = [...input.described.problems]
  for (const [at, source] of sources.entries()) {
    const pieceId = pieceIdAt(at)
    const read = reads[at] ?? failed({ code: 'read.broken', pieceId })
    pieces.push(pieceOf(pieceId, at, source, read, input))
    problems.push(...read.notes)
    if (read.problem !== null) problems.push(read.problem)
    if (!source.listed && input.described !== emptyDossierFile) problems.push({ code: 'read.unlisted', pieceId })
  }
  const { id, service, persons } = input.described
  return { dossier: { id, service, persons, pieces }, problems }
}

const pieceIdAt = (at: number): string => `P${String(at + 1).padStart(2, '0')}`

const readersAtOnce = 4

/** A PDF is read in a thread of its own: a few at once, so that none waits for the start of another's. */
const readSources = async (sources: readonly Source[], input: ReadDossierInput): Promise<readonly ReadResult[]> => {
  const results: ReadResult[] = []
  for (let from = 0; from < sources.length; from += readersAtOnce) {
    const group = sources.slice(from, from + readersAtOnce)
    results.push(...(await Promise.all(group.map((source, at) => readSource(pieceIdAt(from + at), source, input)))))
  }
  return results
}

type Source = {
  readonly file: SourceFile | null
  readonly entry: PieceEntry | null
  readonly listed: boolean
  readonly duplicate: boolean
}

const orderSources = (files: readonly SourceFile[], described: DossierFile): readonly Source[] => {
  const byName = new Map(files.map((file) => [normal(file.name), file]))
  const taken = new Set<string>()
  const listed = described.entries.map((entry): Source => {
    const name = normal(entry.file ?? '')
    const duplicate = taken.has(name)
    taken.add(name)
    return { file: byName.get(name) ?? null, entry, listed: true, duplicate }
  })
  const others = files
    .filter((file) => !taken.has(normal(file.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((file): Source => ({ file, entry: null, listed: false, duplicate: false }))
  return [...listed, ...others]
}

/** Names are compared composed, with either separator. */
const normal = (name: string): string => name.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')

const failed = (problem: Problem): ReadResult => ({
  format: null,
  passages: [],
  pages: null,
  unread: [],
  layout: null,
  problem,
  notes: [],
})

const readSource = async (pieceId: string, source: Source, input: ReadDossierInput): Promise<ReadResult> => {
  if (source.duplicate) return failed({ code: 'read.duplicate-name', pieceId })
  if (source.file === null) return failed({ code: 'read.missing-file', pieceId })
  if (source.file.bytes === null) return failed({ code: 'read.symlink', pieceId })
  return await readPiece({
    pieceId,
    bytes: source.file.bytes,
    extension: extensionOf(source.file.name),
    assets: input.assets,
  })
}

const extensionOf = (name: string): string => name.match(/\.([A-Za-z0-9]{1,8})$/)?.[1]?.toLowerCase() ?? ''

const pieceOf = (id: string, at: number, source: Source, read: ReadResult, input: ReadDossierInput): Piece => ({
  id,
  format: read.format,
  title: source.entry?.title ?? `Pièce ${at + 1}`,
  kind: source.entry?.kind ?? null,
  date: source.entry?.date ?? null,
  authorQuality: source.entry?.authorQuality ?? null,
  madeFor: source.entry?.madeFor ?? null,
  sha256: source.file?.bytes === null || source.file === null ? '' : input.sha256(source.file.bytes),
  pages: read.pages,
  passages: read.passages,
  problem: read.problem,
  unread: read.unread,
  layout: read.layout,
})
