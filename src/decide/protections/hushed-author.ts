import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Bench } from '../bench.ts'
import { boundOf } from '../gates/gates.ts'
import { cluePattern } from './clues.ts'

type Needed = Pick<Bench, 'law' | 'asksSilence' | 'byPassage' | 'personOf'>

/**
 * Whether what is printed of a piece outside would tell who wrote it, or whom it comes from, and that person is to stay
 * unknown: somebody asks in it that nobody know, or who informed stands in it. A quality that is no professional's of the
 * service tells (« professeur », « mère »); so does a title (« Courriel d'un proche »), whoever wrote the piece.
 */
export const isAuthorHushed = (piece: Piece, bench: Needed): boolean =>
  tellsWho(piece, bench) && (asksSilence(piece, bench) || holdsInformant(piece, bench))

const tellsWho = (piece: Piece, { law }: Needed): boolean => {
  const { authorQuality, kind, title } = piece
  const calling = foldText(`${kind ?? ''} / ${title}`)
  if (hasCue(compileCues(law.protections.informant.callings), calling)) return true
  if (authorQuality === null) return false
  const bound = boundOf(piece, law.regimes)
  return !bound.known || (bound.withhold && !bound.regime.startsWith('profession'))
}

const asksSilence = ({ passages }: Piece, { law, asksSilence: asks }: Needed): boolean => {
  const { silence, asks: anonymous } = law.protections.informant
  const cues = compileCues(silence)
  const patterns = anonymous.map((source) => new RegExp(cluePattern(source).source))
  return passages.some(({ text }) => {
    const folded = foldText(text)
    return hasCue(cues, folded) || asks(folded) || patterns.some((pattern) => pattern.test(folded))
  })
}

const holdsInformant = ({ passages }: Piece, { byPassage, personOf }: Needed): boolean =>
  passages.some(({ id }) =>
    (byPassage.get(id) ?? []).some(({ personId }) => personOf.get(personId ?? '')?.role === 'informant'),
  )
