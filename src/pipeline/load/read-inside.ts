import type { InsideLeft, Problem } from '../../model/problem.ts'
import { attachmentId } from '../../model/record/piece-number.ts'
import type { ReadInput, ReadResult } from '../../read/entry/read-piece.ts'
import { setAside } from '../../read/entry/reading.ts'
import type { OwnDesk } from '../../request/own-files.ts'

/** A file that was read, with the hash of its own bytes; those that it holds come after it. */
export type ReadInside = {
  readonly id: string
  /** As the file that holds it calls it. */
  readonly name: string | null
  readonly sha256: string
  readonly read: ReadResult
}

/** What may be opened of all the files inside others, over a whole dossier. It shrinks while they are read. */
export type InsideBudget = { count: number; bytes: number }

export const deepestInside = 8

export const insideBudget = (): InsideBudget => ({ count: 1000, bytes: 400 * 1024 * 1024 })

export type InsideInput = {
  readonly assets: ReadInput['assets']
  readonly sha256: (bytes: Uint8Array) => string
  readonly readFile: (input: ReadInput) => Promise<ReadResult>
  readonly budget: InsideBudget
  /** Tells Requis' own files. Absent: every file is a piece. */
  readonly own?: OwnDesk
}

type InsideRead = { readonly files: readonly ReadInside[]; readonly notes: readonly Problem[] }

type Attachment = ReadResult['attachments'][number]

/**
 * Reads the files that a piece holds, and those that these hold, each after its parent. They are read one by one:
 * which of them a bound leaves out must not depend on which was read first. Those left are one line in quarantine.
 */
export const readInside = async (
  parentId: string,
  given: readonly Attachment[],
  input: InsideInput,
  depth = 1,
): Promise<InsideRead> => {
  const { attachments, notes: left } = await withoutOwn(parentId, given, input.own)
  const files: ReadInside[] = []
  const notes: Problem[] = [...left]
  for (const [at, attachment] of attachments.entries()) {
    const id = attachmentId(parentId, at)
    const why = whyLeft(attachment, input.budget, depth)
    if (why !== null) return { files: [...files, leftOut(id, attachments.length - at, why)], notes }
    input.budget.count -= 1
    input.budget.bytes -= attachment.bytes.length
    const read = await readOne(id, attachment, input, depth)
    files.push(...read.files)
    notes.push(...read.notes)
  }
  return { files, notes }
}

type Kept = { readonly attachments: readonly Attachment[]; readonly notes: readonly Problem[] }

/** Files of Requis inside a mail or an archive are left out as they are in the dossier's folder. */
const withoutOwn = async (parentId: string, given: readonly Attachment[], own: OwnDesk | undefined): Promise<Kept> => {
  if (own === undefined || given.length === 0) return { attachments: given, notes: [] }
  // Loaded with the first file that holds others: it brings the parser of YAML with it.
  const { findOwn, leftOutProblems } = await import('../../request/own-files.ts')
  const named = given.map((attachment, at) => ({
    ...attachment,
    name: attachment.name?.replaceAll('\\', '/') ?? `${at}`,
  }))
  const kinds = findOwn(named, own)
  const attachments = named.filter(({ name }) => !kinds.has(name))
  return { attachments, notes: leftOutProblems([...kinds.values()], parentId) }
}

const whyLeft = ({ bytes }: Attachment, budget: InsideBudget, depth: number): InsideLeft | null => {
  if (depth > deepestInside) return 'depth'
  if (budget.count <= 0) return 'count'
  return bytes.length > budget.bytes ? 'size' : null
}

const readOne = async (
  id: string,
  { name, bytes, extension, charset }: Attachment,
  input: InsideInput,
  depth: number,
): Promise<InsideRead> => {
  const said = charset === undefined ? {} : { charset }
  const read = await input.readFile({ pieceId: id, bytes, extension, ...said, assets: input.assets })
  const inside = await readInside(id, read.attachments, input, depth + 1)
  const file = { id, name: name ?? null, sha256: input.sha256(bytes), read: { ...read, attachments: [] } }
  return { files: [file, ...inside.files], notes: inside.notes }
}

const leftOut = (id: string, count: number, why: InsideLeft): ReadInside => ({
  id,
  name: null,
  sha256: '',
  read: setAside({ code: 'read.inside-left', pieceId: id, count, why }),
})
