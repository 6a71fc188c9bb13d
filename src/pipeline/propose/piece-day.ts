import { letterDate } from '../../decide/scope/units/entries.ts'
import type { Draft } from '../../model/draft.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps } from '../../model/record/span.ts'

type Known = {
  readonly draft: Pick<Draft, 'request'>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
}

/** The day of a piece: as it was given, else as its head tells it, which is how its sentences were judged. */
export const pieceDay = (
  piece: Piece,
  { draft, byPassage }: Known,
): { readonly date: string | null; readonly isRead: boolean } => {
  if (piece.date !== null) return { date: piece.date, isRead: false }
  const received = draft.request.receivedAt?.slice(0, 10) ?? null
  const date = letterDate(
    piece,
    (unit) =>
      (byPassage.get(unit.passage.id) ?? []).some(
        (finding) => finding.category === 'birth-date' && overlaps(finding, unit),
      ),
    received,
  )
  return { date, isRead: date !== null }
}
