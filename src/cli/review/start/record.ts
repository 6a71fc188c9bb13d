import type { Draft } from '../../../model/draft.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import type { LendReaders } from '../../../pipeline/load/read-record.ts'
import type { ReadFile } from '../../../pipeline/load/read-sources.ts'
import { readActText } from '../../../pipeline/propose/read-act.ts'
import { sha256 } from '../../../store/draft/draft-folder.ts'
import type { Opened } from '../../../store/draft/draft-propose.ts'
import { readWhole } from '../../../store/files/read-whole.ts'
import { readLaw } from '../../../store/installed/settings.ts'
import { withReaders } from '../../../store/threads/reader-pool.ts'

/** What the first step shows of a record: its pieces as they were read, and who is spoken of in them. */
export type StartRecord = {
  readonly pieces: readonly Piece[]
  readonly persons: readonly Person[]
  readonly findings: readonly Finding[]
  readonly files: Readonly<Record<string, string>>
  /** Ids of pieces that read like the act that was received. */
  readonly acts: ReadonlySet<string>
}

export const recordOfDraft = ({ dossier, persons, findings, files = {} }: Draft): StartRecord => ({
  ...{ pieces: dossier.pieces, persons, findings, files, acts: new Set() },
})

/** An act cites what it rests on, and says who it is of; a record rarely does both at its top. */
const isAct = ({ id, passages, problem }: Piece): boolean => {
  const tooLong = passages.length === 0 || passages.length > mostActPassages
  if (problem !== null || tooLong || parentIdOf(id) !== null) return false
  const { values } = readActText(passages.map(({ text }) => text).join('\n'), readLaw())
  return values.basis !== undefined && (values.authority !== undefined || values.reference !== undefined)
}

/** A réquisition is a page or two. */
const mostActPassages = 80

type Told = { readonly lend: LendReaders; readonly onPiece: (done: number, total: number) => void }

/** Reads every piece with every detector: a person is spoken of in whatever piece names them. */
export const readStartRecord = async (opened: Opened, { lend, onPiece }: Told): Promise<StartRecord> => {
  const how = { withDrawing: true, lendReaders: lend, onPiece }
  const { dossier, persons, findings, names } = await readWhole(opened, how)
  const acts = new Set(dossier.pieces.filter(isAct).map(({ id }) => id))
  return { pieces: dossier.pieces, persons, findings, files: names, acts }
}

/** Formats whose reading is long: a page that was recognised, or drawn, is not read twice. */
const long: ReadonlySet<string | null> = new Set(['pdf', 'image'])

/** Readers that remember what they read, for as long as the page is served. */
export const rememberingReaders = (): LendReaders => {
  const known = new Map<string, Awaited<ReturnType<ReadFile>>>()
  return (work) =>
    withReaders((readFile) =>
      work(async (input) => {
        const name = `${input.pieceId} ${input.extension} ${String(input.assets.withDrawing)} ${sha256(input.bytes)}`
        const before = known.get(name)
        if (before !== undefined) return before
        const read = await readFile(input)
        if (long.has(read.format)) known.set(name, read)
        return read
      }),
    )
}
