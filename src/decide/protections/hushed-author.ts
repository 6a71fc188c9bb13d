import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Bench } from '../bench.ts'
import { boundOf } from '../gates/gates.ts'

/**
 * Whether the author of a piece asks in it that nobody know: a quality (« professeur ») would then tell who wrote, to those
 * who know the family. Who writes that somebody else asks for silence
 * (a professional of the service, a doctor, a psychologist) is not meant.
 */
export const isAuthorHushed = (piece: Piece, { law }: Pick<Bench, 'law'>): boolean => {
  if (piece.authorQuality === null) return false
  const bound = boundOf(piece, law.regimes)
  if (bound.known && (!bound.withhold || bound.regime.startsWith('profession'))) return false
  const cues = compileCues(law.protections.informant.silence)
  return piece.passages.some(({ text }) => hasCue(cues, foldText(text)))
}
