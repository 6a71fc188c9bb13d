import { compileCues, hasCue } from '../../language/cues.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { isApart } from '../../model/record/passage.ts'
import { contains, type Span } from '../../model/record/span.ts'
import { unitsOf } from '../scope/units/units.ts'
import { type Clue, cluePattern, type FoldedPassage, findClues, toLineEnd } from './clues.ts'

/**
 * Where a writer says « I » and tells what she sees of others, where she stands tells who she is (« depuis ma fenêtre »,
 * « j'étais seule à l'arrêt »); of a caller without a name, so do the voice and what is heard behind it. What she saw stays.
 */
export const witnessClues = (
  passages: readonly FoldedPassage[],
  { informant: { witness, unnamed, voice } }: ProtectionTable,
): readonly Clue[] => {
  const stands = findClues(passages, witness.map(cluePattern)).filter((clue) => !isQuoted(clue) && !isDoneTo(clue))
  const cue = compileCues(unnamed)
  const nameless = passages.filter(({ folded }) => hasCue(cue, folded))
  const heard = findClues(nameless, voice.map(cluePattern))
    .map(toLineEnd)
    .filter((clue) => hasCue(cue, foldedIn(nameless, clue, stretchOf(clue))))
  return [...stands, ...heard]
}

/** A row is of one caller; of a paragraph, the sentence. */
const stretchOf = ({ passage, start, end }: Clue): Span =>
  isApart(passage)
    ? { start: 0, end: passage.text.length }
    : (unitsOf(passage).find((unit) => contains(unit, { start, end })) ?? { start, end })

const foldedIn = (passages: readonly FoldedPassage[], { passage }: Clue, { start, end }: Span): string =>
  passages.find((one) => one.passage === passage)?.folded.slice(start, end) ?? ''

/** What somebody is quoted to say is said by whom the record names there. */
const isQuoted = ({ passage: { text }, start }: Clue): boolean => {
  const before = text.slice(0, start)
  return before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** « Depuis ma fenêtre je vois qu'il m'attend »: it is done to the writer, who is no witness of another's. */
const isDoneTo = (clue: Clue): boolean => {
  const unit = unitsOf(clue.passage).find((one) => contains(one, clue))
  return /(?<![a-z])(?:il|elle|ils|elles|monsieur|on|qui) (?:ne )?(?:me |m'|nous )(?!semble|parait|dit|disent|a dit|ont dit)/.test(
    unit?.folded ?? '',
  )
}
