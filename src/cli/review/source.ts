import { lstatSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { PieceSource } from '../../desk/view/piece-view.ts'
import { readPlain } from '../../disk/plain-file.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import type { Draft } from '../../model/draft.ts'
import type { Piece } from '../../model/record/piece.ts'
import { maxBytes } from '../../read/entry/reading.ts'
import { sha256 } from '../../store/draft/draft-folder.ts'

/** Whether the pages of a piece can be shown: its file must still be where it was read, with the same bytes. */
export const sourceOf = (piece: Piece, draft: Draft, language: Language): PieceSource => {
  const kind = piece.format === 'pdf' ? 'pdf' : piece.format === 'image' ? 'image' : null
  if (kind === null) return { source: null, sourceProblem: toldText(language, 'source.text') }
  const bytes = readSource(piece, draft)
  if (bytes === null) return { source: null, sourceProblem: toldText(language, 'source.gone') }
  if (sha256(bytes) !== piece.sha256) return { source: null, sourceProblem: toldText(language, 'source.changed') }
  return { source: kind, sourceProblem: null }
}

/** The bytes that were read, or null. */
export const sourceBytes = (
  piece: Piece,
  draft: Draft,
): { readonly bytes: Uint8Array; readonly type: string } | null => {
  if (piece.format !== 'pdf' && piece.format !== 'image') return null
  const bytes = readSource(piece, draft)
  if (bytes === null || sha256(bytes) !== piece.sha256) return null
  return { bytes, type: piece.format === 'pdf' ? 'application/pdf' : imageType(bytes) }
}

/** A file below the record's folder, whatever name the draft gives: nothing else is ever read. */
const readSource = ({ id }: Piece, { source, files }: Draft): Uint8Array | null => {
  const name = files?.[id]
  if (source === undefined || name === undefined) return null
  try {
    const root = realpathSync(source)
    if (statSync(root).isFile()) return readPlain(root, maxBytes)
    const path = realpathSync(join(root, name))
    return path.startsWith(root + sep) && lstatSync(path).isFile() ? readPlain(path, maxBytes) : null
  } catch {
    return null
  }
}

const imageType = (bytes: Uint8Array): string =>
  bytes[0] === 0x89 ? 'image/png' : bytes[0] === 0xff ? 'image/jpeg' : 'image/tiff'
