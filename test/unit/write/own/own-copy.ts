import type { DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import type { Proof } from '../../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../../src/model/copy/rendition.ts'
import type { Passage } from '../../../../src/model/record/passage.ts'
import { proveAll } from '../../../../src/prove/prove-all.ts'
import type { ReadResult } from '../../../../src/read/entry/read-piece.ts'
import { redact } from '../../../../src/redact/redact.ts'
import { printedStrings } from '../../../../src/write/pieces/printed-strings.ts'
import { writeAll } from '../../../../src/write/write-all.ts'
import { readAs } from '../../read/read-as.ts'
import { disclosureOf, options, pdfiumWasm } from '../press.ts'

/** The copy of a piece in the format of its file. */
export const ownCopyOf = async (piece: DisclosedPiece): Promise<Rendition> => {
  const [copy] = await writeAll(disclosureOf(piece), options)
  if (copy === undefined) throw new Error('no copy')
  return copy
}

/** The copy of a file of which nothing is withheld. */
export const wholeCopyOf = async (read: ReadResult): Promise<Rendition> => {
  const { format, passages, pages, problem, unread, layout } = read
  const own = { id: 'P01', title: 'Relevé', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  const piece = { ...own, format, passages, pages, problem, unread, layout }
  const { disclosure } = redact({
    ...{ dossier: { id: null, service: null, persons: [], pieces: [piece] }, findings: [], decisions: [] },
    cover: { ...disclosureOf().cover, copies: 'own' },
  })
  const [copy] = await writeAll(disclosure, options)
  if (copy === undefined) throw new Error('no copy')
  return copy
}

type Seen = Pick<Passage, 'role' | 'level' | 'text'> & { readonly row: Passage['row'] | null }

/** What a reader sees of a file: roles, levels, words, and the rows of tables. */
export const seenIn = ({ passages }: ReadResult): readonly Seen[] =>
  passages
    .filter(({ role }) => role !== 'hidden')
    .map(({ role, level, text, row = null }) => ({ role, level, text, row }))

/** The same file, before and after: as it is read, and as its copy is. */
export const roundTrip = async (extension: string, content: string | Uint8Array) => {
  const read = await readAs(extension, content)
  const copy = await wholeCopyOf(read)
  return { before: seenIn(read), after: seenIn(await readAs(extension, copy.bytes)), copy }
}

export const proofOf = async (copy: Rendition, piece: DisclosedPiece): Promise<Proof> =>
  await proveAll([copy], [], {
    ...{ pdfiumWasm, pieces: [piece] },
    printed: { onPieces: printedStrings(disclosureOf(piece), options, [copy]).onPieces, onOthers: [] },
  })
