import { isPlainCall } from '../../language/calls/caller.ts'
import { type CellName, callRegisterOf, wordsOfCell } from '../../language/calls/register.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Mention } from './link-mentions.ts'

/** Mentions of callers whom the words of their row show to be no informants: « appelant » alone makes nobody one. */
export const plainCallers = (pieces: readonly Piece[], mentions: readonly Mention[]): ReadonlySet<Mention> =>
  new Set(
    pieces.flatMap((piece) => {
      const own = mentions.filter(({ pieceId }) => pieceId === piece.id)
      const calls = own.length === 0 ? [] : (callRegisterOf(piece)?.calls ?? [])
      return calls.flatMap(({ passage, cell, quality, message }) => {
        const inRow = own.filter(({ findings }) => findings.some(({ passageId }) => passageId === passage.id))
        const names = inRow.map((mention): CellName => ({ ...spanOf(mention), isKnown: mention.personId !== null }))
        const words = [cell, quality].flatMap((span) => (span === null ? [] : [wordsOfCell(passage.text, span, names)]))
        if (!isPlainCall({ cell: words.join(' '), message, known: null })) return []
        return inRow.filter((mention) => overlaps(spanOf(mention), cell))
      })
    }),
  )

const spanOf = ({ findings }: Mention): Span => ({
  start: Math.min(...findings.map(({ start }) => start)),
  end: Math.max(...findings.map(({ end }) => end)),
})
