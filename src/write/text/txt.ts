import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Press } from '../pieces/labels.ts'
import { blockMasks, ownFlow } from '../pieces/own-flow.ts'
import { plainLines } from './plain-lines.ts'

/** Plain text in UTF-8, with the line ends of the original. */
export const writeTxt = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Rendition => ({
  name: `pieces/${piece.id}.txt`,
  mediaType: 'text/plain; charset=utf-8',
  bytes: new TextEncoder().encode(`${plainLines(ownFlow(piece, press))}\n`.replaceAll('\n', lineEndOf(piece))),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const lineEndOf = ({ blocks }: DisclosedPiece): string => {
  const isWindows = blocks.some(({ segments }) =>
    segments.some((segment) => segment.kind === 'kept' && segment.text.includes('\r\n')),
  )
  return isWindows ? '\r\n' : '\n'
}
