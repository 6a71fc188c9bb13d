import type { Problem } from '../../model/problem.ts'
import type { Dossier } from '../../model/record/dossier.ts'
import type { Piece } from '../../model/record/piece.ts'
import { neutralTitle } from '../../model/record/piece-number.ts'
import type { ReadResult } from '../../read/entry/read-piece.ts'
import { closeOcr } from '../../read/scan/ocr-session.ts'
import type { DossierFile } from '../../request/dossier-file.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import type { OwnDesk } from '../../request/own-files.ts'
import { openTextRoom, type TextBounds, textBounds } from './most-text.ts'
import { insideBudget, type ReadInside, readInside } from './read-inside.ts'
import {
  fileReader,
  orderSources,
  type ReadFile,
  type ReadSourcesInput,
  readSources,
  type SourceFile,
  type SourceRead,
} from './read-sources.ts'

export type ReadDossierInput = ReadSourcesInput & {
  readonly files: readonly SourceFile[]
  readonly described: DossierFile
  /** What was left out before anything was read. */
  readonly notes?: readonly Problem[]
  /** Tells Requis' own files among those that a piece holds. Absent: every one of them is a piece. */
  readonly own?: OwnDesk
  readonly sha256: (bytes: Uint8Array) => string
  /** How much text is judged. Absent: as much as usual. */
  readonly text?: TextBounds
}

export type ReadDossier = {
  readonly dossier: Dossier
  readonly problems: readonly Problem[]
  /** The name of the file of each piece: it names persons, and leaves nowhere. */
  readonly names: Readonly<Record<string, string>>
}

/**
 * Reads every piece: those listed first, in their order, then the others by name; each gets a neutral id. The files
 * that a mail or an archive holds follow it, as pieces of their own.
 */
export const readDossier = async (input: ReadDossierInput): Promise<ReadDossier> => {
  const sources = orderSources(input.files, input.described)
  const room = openTextRoom(input.text ?? textBounds)
  const read = fileReader(input)
  const readFile: ReadFile = async (file) => room.piece(await read(file), file.pieceId)
  // Files inside others are read one by one, in their order.
  const readNext: ReadFile = async (file) => room.dossier(await readFile(file), file.pieceId)
  const pieces: Piece[] = []
  const names: Record<string, string> = {}
  const problems: Problem[] = [...input.described.problems, ...(input.notes ?? [])]
  const { assets, sha256 } = input
  const own = input.own === undefined ? {} : { own: input.own }
  const inside = { assets, sha256, ...own, budget: insideBudget(), readFile: readNext }
  for await (const one of readSources(sources, input, readFile)) {
    const { pieceId, source } = one
    const result = room.dossier(one.read, pieceId)
    pieces.push(pieceOf({ ...one, read: result }))
    problems.push(...troubleOf(result))
    if (source.file !== null) names[pieceId] = source.file.name
    const { files, notes } = await readInside(pieceId, result.attachments, inside)
    pieces.push(...files.map(insidePiece))
    for (const { id, name } of files) if (name !== null) names[id] = name
    problems.push(...notes, ...files.flatMap((file) => troubleOf(file.read)))
    if (!source.listed && input.described !== emptyDossierFile) problems.push({ code: 'read.unlisted', pieceId })
  }
  await closeOcr()
  const { id, service, persons } = input.described
  return { dossier: { id, service, persons, pieces }, problems, names }
}

const troubleOf = ({ notes, problem }: ReadResult): readonly Problem[] =>
  problem === null ? notes : [...notes, problem]

/** What reading tells of a piece. */
const factsOf = ({ format, pages, passages, problem, unread, layout }: ReadResult) => ({
  format,
  pages,
  passages,
  problem,
  unread,
  layout,
})

const pieceOf = ({ pieceId: id, source, read, sha256 }: SourceRead): Piece => ({
  id,
  ...factsOf(read),
  title: source.entry?.title ?? neutralTitle(id),
  kind: source.entry?.kind ?? null,
  date: source.entry?.date ?? null,
  authorQuality: source.entry?.authorQuality ?? null,
  madeFor: source.entry?.madeFor ?? null,
  sha256,
})

/**
 * A file inside another: nobody described it. What is known of its parent is not said of it, since a report attached
 * to a mail has another author and another date.
 */
const insidePiece = ({ id, sha256, read }: ReadInside): Piece => ({
  id,
  ...factsOf(read),
  title: neutralTitle(id),
  kind: null,
  date: null,
  authorQuality: null,
  madeFor: null,
  sha256,
})
