import { heldBy } from '../../explain/explain.ts'
import { isDoubtful } from '../../explain/view.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { groupBy } from '../../model/record/finding.ts'
import { periodsOf } from '../../model/record/request.ts'
import { pieceDay } from '../../pipeline/propose/piece-day.ts'
import { groundLabel, type Looking } from './looking.ts'
import type { PieceLine } from './types.ts'

/** Every piece of the record, and what of it leaves. */
export const pieceLines = (looking: Looking, language: Language): readonly PieceLine[] => {
  const { draft, law, redacted } = looking
  const byPiece = groupBy(looking.found, ({ pieceId }) => pieceId)
  const labels = labelsOf(language, law.grounds)
  const disclosed = new Map(redacted.disclosure.pieces.map((piece) => [piece.id, piece]))
  return draft.dossier.pieces.map((piece) => {
    const own = disclosed.get(piece.id)
    const found = byPiece.get(piece.id) ?? []
    const status = own?.status ?? 'withheld'
    const { date, isRead } = pieceDay(piece, looking.view)
    const held = own === undefined ? null : heldBy(own, redacted.disclosure.masks)
    return {
      ...{ id: piece.id, title: piece.title, kind: piece.kind, author: piece.authorQuality },
      ...{ date, dateRead: isRead },
      ...{ format: piece.format, pages: piece.pages, file: draft.files?.[piece.id] ?? null },
      ...{ status: labels(`status.${status}`), fate: status },
      masks: redacted.disclosure.masks.filter(({ pieceId }) => pieceId === piece.id).length,
      grounds: own?.grounds ?? [],
      held: held === null ? null : groundLabel(held, law, language),
      problem: piece.problem === null ? null : sentenceOf(piece.problem, language),
      ...{ findings: found.length, doubtful: found.filter(isDoubtful).length },
      inPeriod: isInPeriod(date, looking),
    }
  })
}

/** Null where the piece has no date, or the request no period. */
const isInPeriod = (date: string | null, { draft }: Looking): boolean | null => {
  const periods = periodsOf(draft.request)
  if (date === null || periods.every(({ from, to }) => from === null && to === null)) return null
  return periods.some(({ from, to }) => (from === null || from <= date) && (to === null || date <= to))
}
