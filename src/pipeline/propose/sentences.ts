import { type Unit, unitsOf } from '../../decide/scope/units/units.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { PlacedSentence } from '../../model/ask/written.ts'
import type { Draft } from '../../model/draft.ts'
import type { Passage } from '../../model/record/passage.ts'
import { contains, overlaps, type Span } from '../../model/record/span.ts'

/** A passage is cut once: the page asks for each thing that was found in it. Gone with the draft. */
const cut = new WeakMap<Passage, readonly Unit[]>()

const unitsIn = (passage: Passage): readonly Unit[] => {
  const units = cut.get(passage) ?? unitsOf(passage)
  cut.set(passage, units)
  return units
}

/** A passage of a piece, or one sentence of it, by the ranks that `requis explain` gives; null where there is none. */
export const sentenceAt = ({ dossier }: Draft, { piece, passage, sentence }: PlacedSentence): Quoted | null => {
  const found = dossier.pieces.find(({ id }) => id === piece)?.passages[passage - 1]
  if (found === undefined) return null
  const span = sentence === undefined ? { start: 0, end: found.text.length } : unitsIn(found)[sentence - 1]
  if (span === undefined) return null
  const { start, end } = span
  return { pieceId: piece, passageId: found.id, start, end, words: found.text.slice(start, end) }
}

/** The sentences in which some stretches of a passage stand; all of it, where `kept` holds them already. */
export const sentencesOver = (
  { dossier }: Draft,
  kept: Pick<Quoted, 'pieceId' | 'passageId'> & Span,
  stretches: readonly Span[],
): readonly PlacedSentence[] => {
  const passages = dossier.pieces.find(({ id }) => id === kept.pieceId)?.passages ?? []
  const at = passages.findIndex(({ id }) => id === kept.passageId)
  const passage = passages[at]
  if (passage === undefined) return []
  const place = { piece: kept.pieceId, passage: at + 1 }
  const units = unitsIn(passage).map((unit, rank) => ({ unit, sentence: rank + 1 }))
  const over = units.filter(({ unit }) => [kept, ...stretches].some((one) => overlaps(one, unit)))
  const isAll = over.every(({ unit }) => contains(kept, unit)) || over.length > mostLines
  return isAll ? [place] : over.map(({ sentence }) => ({ ...place, sentence }))
}

/** Lines that somebody copies one by one; more of them are the passage. By hand. */
const mostLines = 4
