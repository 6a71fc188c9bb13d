import type { DisclosedPiece, Disclosure } from '../model/copy/disclosure.ts'
import type { Rendition } from '../model/copy/rendition.ts'
import { type Writer, writeOwn, writers } from './index.ts'
import { openPress, type WriteOptions } from './pieces/labels.ts'
import { writePieceShown } from './pieces/piece-shown.ts'

/** One copy for each piece that leaves. What is withheld or in quarantine is a line of the bordereau only. */
export const writeAll = async (
  disclosure: Disclosure,
  options: WriteOptions,
  onCopy?: (done: number, total: number) => void,
): Promise<readonly Rendition[]> => {
  const press = openPress(options, disclosure.masks)
  const renditions: Rendition[] = []
  for (const [at, piece] of disclosure.pieces.entries()) {
    onCopy?.(at + 1, disclosure.pieces.length)
    if (piece.blocks.length === 0 || piece.status === 'withheld' || piece.status === 'quarantined') continue
    renditions.push(await writerOf(piece, options)(piece, disclosure.cover, press))
  }
  return renditions
}

/** A preview is printed, whatever the form in which a piece would leave. */
const writerOf = ({ format }: DisclosedPiece, { preview }: WriteOptions): Writer => {
  if (preview === undefined) return writeOwn
  return format === 'document' ? writers.document : writePieceShown
}
