import { attachmentId } from '../model/piece-number.ts'
import type { InsideLeft } from '../model/problem.ts'
import type { ReadInput, ReadResult } from '../read/read-piece.ts'
import { setAside } from '../read/reading.ts'

/** A file that was read, with the hash of its own bytes; those that it holds come after it. */
export type ReadInside = { readonly id: string; readonly sha256: string; readonly read: ReadResult }

/** What may be opened of all the files inside others, over a whole dossier. It shrinks while they are read. */
export type InsideBudget = { count: number; bytes: number }

export const deepestInside = 8

export const insideBudget = (): InsideBudget => ({ count: 1000, bytes: 400 * 1024 * 1024 })

export type InsideInput = {
  readonly assets: ReadInput['assets']
  readonly sha256: (bytes: Uint8Array) => string
  readonly readFile: (input: ReadInput) => Promise<ReadResult>
  readonly budget: InsideBudget
}

type Attachment = ReadResult['attachments'][number]

/**
 * Reads the files that a piece holds, and those that these hold, each after its parent. They are read one by one:
 * which of them a bound leaves out must not depend on which was read first. Those left are one line in quarantine.
 */
export const readInside = async (
  parentId: string,
  attachments: readonly Attachment[],
  input: InsideInput,
  depth = 1,
): Promise<readonly ReadInside[]> => {
  const files: ReadInside[] = []
  for (const [at, attachment] of attachments.entries()) {
    const why = whyLeft(attachment, input.budget, depth)
    if (why !== null) return [...files, leftOut(attachmentId(parentId, at), attachments.length - at, why)]
    input.budget.count -= 1
    input.budget.bytes -= attachment.bytes.length
    files.push(...(await readOne(attachmentId(parentId, at), attachment, input, depth)))
  }
  return files
}

const whyLeft = ({ bytes }: Attachment, budget: InsideBudget, depth: number): InsideLeft | null => {
  if (depth > deepestInside) return 'depth'
  if (budget.count <= 0) return 'count'
  return bytes.length > budget.bytes ? 'size' : null
}

const readOne = async (
  id: string,
  { bytes, extension, charset }: Attachment,
  input: InsideInput,
  depth: number,
): Promise<readonly ReadInside[]> => {
  const said = charset === undefined ? {} : { charset }
  const read = await input.readFile({ pieceId: id, bytes, extension, ...said, assets: input.assets })
  const inside = await readInside(id, read.attachments, input, depth + 1)
  return [{ id, sha256: input.sha256(bytes), read: { ...read, attachments: [] } }, ...inside]
}

const leftOut = (id: string, count: number, why: InsideLeft): ReadInside => ({
  id,
  sha256: '',
  read: setAside({ code: 'read.inside-left', pieceId: id, count, why }),
})
