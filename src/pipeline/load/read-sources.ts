import { pieceIdAt } from '../../model/record/piece-number.ts'
import type { ReadInput, ReadResult } from '../../read/entry/read-piece.ts'
import { extensionOf, setAside } from '../../read/entry/reading.ts'
import type { DossierFile, PieceEntry } from '../../request/dossier-file.ts'
import type { Pipeline } from './load-pipeline.ts'

/**
 * A file of the dossier's folder. `bytes` is null for what may not be opened: a link that leaves the folder, or what `because`
 * says.
 */
export type SourceFile = {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly because?: 'too-large' | 'not-plain'
}

export type ReadFile = (input: ReadInput) => Promise<ReadResult>

/** The formats that a pipeline accepts, and its name: the sentence of a piece that it refuses says where to look. */
export type Accepts = Pick<Pipeline, 'name' | 'read'>

export type ReadSourcesInput = {
  readonly assets: ReadInput['assets']
  /** Reads one file, in a thread where the caller has some; by default here. */
  readonly readFile?: ReadFile
  /** Absent: every format. */
  readonly accepts?: Accepts
  readonly onPiece?: (done: number, total: number) => void
}

export type Source = {
  readonly file: SourceFile | null
  readonly entry: PieceEntry | null
  readonly listed: boolean
  readonly duplicate: boolean
}

/** Those listed first, in their order, then the others by name. */
export const orderSources = (files: readonly SourceFile[], described: DossierFile): readonly Source[] => {
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

// Where threads read, the parsers of every format would be loaded here for nothing.
const readHere: ReadFile = async (input) => (await import('../../read/entry/read-piece.ts')).readPiece(input)

/** A thread that dies with its file, and a file that only the caller's converter can open, are read for here. */
export const fileReader = (input: ReadSourcesInput): ReadFile => {
  const read = anyReader(input)
  const { accepts } = input
  return accepts === undefined ? read : async (file) => keepListed(await read(file), file.pieceId, accepts)
}

/** What a pipeline does not accept is set aside with all that it holds. A format that nobody knows has its own reason. */
const keepListed = (read: ReadResult, pieceId: string, { name, read: listed }: Accepts): ReadResult => {
  const { format } = read
  if (format === null || listed.includes(format)) return read
  return setAside({ code: 'read.not-listed', pieceId, format, pipeline: name }, format)
}

const anyReader = ({ readFile, assets }: ReadSourcesInput): ReadFile => {
  if (readFile === undefined) return readHere
  return async (input) => {
    const read = await readFile(input).catch(() => setAside({ code: 'read.broken', pieceId: input.pieceId }))
    const needsConverter = read.problem?.code === 'read.needs-office' && (assets.convertDoc ?? null) !== null
    return needsConverter ? await readHere(input) : read
  }
}

/** Without threads, a few at once: a PDF's parser has one of its own, and none waits for the start of another's. */
const readersAtOnce = 4

/** With threads, all wait in the pool's line; the results come in the order of the pieces either way. */
export const readSources = async (
  sources: readonly Source[],
  input: ReadSourcesInput,
  readFile: ReadFile,
): Promise<readonly ReadResult[]> => {
  const atOnce = input.readFile === undefined ? readersAtOnce : sources.length
  const results: ReadResult[] = []
  let done = 0
  const readOne = async (source: Source, at: number): Promise<ReadResult> => {
    const read = await readSource(pieceIdAt(at), source, { assets: input.assets, readFile })
    done += 1
    input.onPiece?.(done, sources.length)
    return read
  }
  for (let from = 0; from < sources.length; from += atOnce) {
    const group = sources.slice(from, from + atOnce)
    results.push(...(await Promise.all(group.map((source, at) => readOne(source, from + at)))))
  }
  return results
}

type FileInput = { readonly assets: ReadInput['assets']; readonly readFile: ReadFile }

const readSource = async (pieceId: string, source: Source, input: FileInput): Promise<ReadResult> => {
  if (source.duplicate) return setAside({ code: 'read.duplicate-name', pieceId })
  if (source.file === null) return setAside({ code: 'read.missing-file', pieceId })
  if (source.file.bytes === null) return setAside({ code: `read.${source.file.because ?? 'symlink'}`, pieceId })
  return await input.readFile({
    pieceId,
    bytes: source.file.bytes,
    extension: extensionOf(source.file.name),
    assets: input.assets,
  })
}
