import { pieceIdAt } from '../../model/record/piece-number.ts'
import type { ReadInput, ReadResult } from '../../read/entry/read-piece.ts'
import { extensionOf, setAside } from '../../read/entry/reading.ts'
import type { DossierFile, PieceEntry } from '../../request/dossier-file.ts'
import { openInHand } from './in-hand.ts'
import type { Pipeline } from './load-pipeline.ts'

/**
 * A file of the dossier's folder. `bytes` is null for what may not be opened: a link that leaves the folder, or what `because`
 * says. `size` stands with one whose bytes are read from the disk each time they are asked for: nobody holds them.
 */
export type SourceFile = {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly size?: number
  readonly because?: 'too-large' | 'not-plain' | 'not-opened'
}

/** The same file under another name; its bytes are still read when they are asked for. */
export const renamed = (file: SourceFile, name: string): SourceFile => ({
  name,
  ...(file.size === undefined ? {} : { size: file.size }),
  ...(file.because === undefined ? {} : { because: file.because }),
  get bytes() {
    return file.bytes
  },
})

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

/** With threads: two for each of the four that there may be, so that none waits for the next piece. By hand. */
const inLine = 8

/** Bytes of pieces in hand: each is copied into its thread, decoded, and laid out. By hand; a larger piece is read alone. */
const mostInHand = 64 * 2 ** 20

/** A piece as it was read, and the hash of what was read. */
export type SourceRead = {
  readonly pieceId: string
  readonly source: Source
  readonly read: ReadResult
  readonly sha256: string
}

type SourcesDesk = ReadSourcesInput & { readonly sha256: (bytes: Uint8Array) => string }

/**
 * The pieces in their order, several read at a time, but so few that their bytes stay few. One that holds other files is in hand, with
 * their bytes, until the next is asked for.
 */
export async function* readSources(
  sources: readonly Source[],
  input: SourcesDesk,
  readFile: ReadFile,
): AsyncGenerator<SourceRead> {
  const hand = openInHand({ pieces: input.readFile === undefined ? readersAtOnce : inLine, bytes: mostInHand })
  let done = 0
  const readOne = async (source: Source, at: number) => {
    const size = sizeOf(source.file)
    await hand.take(size)
    const pieceId = pieceIdAt(at)
    const { read, sha256 } = await readSource(pieceId, source, { ...input, readFile })
    const inside = read.attachments.reduce((sum, { bytes }) => sum + bytes.length, 0)
    const isLast = read.attachments.length === 0
    if (isLast) hand.give(size)
    else hand.add(inside)
    done += 1
    input.onPiece?.(done, sources.length)
    return { pieceId, source, read, sha256, leave: () => (isLast ? undefined : hand.give(size + inside)) }
  }
  const reads = new Map(sources.map((source, at) => [at, readOne(source, at)] as const))
  // One that fails while another is waited for is told when its own turn comes.
  for (const read of reads.values()) read.catch(() => undefined)
  for (const [at, reading] of reads) {
    const { leave, ...read } = await reading
    reads.delete(at)
    yield read
    leave()
  }
}

const sizeOf = (file: SourceFile | null): number => file?.size ?? file?.bytes?.length ?? 0

type FileInput = Pick<SourcesDesk, 'assets' | 'sha256'> & { readonly readFile: ReadFile }

const readSource = async (
  pieceId: string,
  source: Source,
  { assets, sha256, readFile }: FileInput,
): Promise<Pick<SourceRead, 'read' | 'sha256'>> => {
  const { file } = source
  const bytes = file?.bytes ?? null
  const hash = bytes === null ? '' : sha256(bytes)
  if (source.duplicate) return { read: setAside({ code: 'read.duplicate-name', pieceId }), sha256: hash }
  if (file === null) return { read: setAside({ code: 'read.missing-file', pieceId }), sha256: hash }
  if (bytes === null) return { read: setAside({ code: `read.${file.because ?? 'symlink'}`, pieceId }), sha256: hash }
  return { read: await readFile({ pieceId, bytes, extension: extensionOf(file.name), assets }), sha256: hash }
}
