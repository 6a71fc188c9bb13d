import { tradeSaid } from '../../../../language/namesakes/ties.ts'
import { foldLines } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { besideName, personLimits } from '../../../thresholds.ts'

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly targetIds: readonly string[]
}

/** Persons asked for beside whose name a record writes more than one trade: « X, carreleur », « X, routier à Sens ». */
export const ofTwoTrades = (pieces: readonly Piece[], { byPassage, targetIds }: Known): ReadonlySet<string> => {
  const trades = new Map<string, Set<string>>()
  for (const passage of pieces.flatMap((piece) => piece.passages))
    for (const { category, personId, end } of byPassage.get(passage.id) ?? []) {
      const trade = category === 'person' && targetIds.includes(personId ?? '') ? tradeAt(passage, end) : null
      if (trade !== null && personId !== null) trades.set(personId, (trades.get(personId) ?? new Set()).add(trade))
    }
  return new Set([...trades].flatMap(([id, told]) => (told.size > 1 ? [id] : [])))
}

/** « pharmacien » and « pharmacienne » are one trade. */
const tradeAt = ({ text }: Passage, end: number): string | null =>
  tradeSaid(foldLines(text.slice(end, end + besideName.saidAfter)))?.slice(0, personLimits.tradeStem) ?? null
