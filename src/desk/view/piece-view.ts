import type { Language } from '../../messages/index.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { type ShownPassage, showPiece } from '../../pipeline/propose/showing.ts'
import { findingView } from './finding-view.ts'
import type { Looking } from './looking.ts'
import type { PageView, PassageView, PieceView, RunView } from './types.ts'

/** Where the file of a piece is, if it can be shown. */
export type PieceSource = Pick<PieceView, 'source' | 'sourceProblem'>

/** A piece with all its words: for the director's screen alone. */
export const pieceView = (piece: Piece, source: PieceSource, looking: Looking, language: Language): PieceView => ({
  ...{ state: looking.state, id: piece.id },
  ...pagesOf(piece, looking),
  findings: looking.found
    .filter(({ pieceId }) => pieceId === piece.id)
    .map((finding) => findingView(finding, looking, language)),
  ...source,
})

/** Its words and its pages, without what was found there. */
export const pagesOf = (piece: Piece, { view }: Pick<Looking, 'view'>): Pick<PieceView, 'passages' | 'sizes'> => ({
  passages: showPiece(piece, view).map((shown, at) => passageView(shown, at + 1)),
  sizes: sizesOf(piece),
})

const sizesOf = ({ layout }: Piece): readonly PageView[] =>
  layout?.kind === 'pages' ? layout.sizes.map(({ width, height, rotate }) => ({ width, height, rotate })) : []

const passageView = ({ passage, cuts }: ShownPassage, rank: number): PassageView => ({
  ...{ id: passage.id, rank, role: passage.role },
  page: pageOf(passage),
  runs: cuts.map(
    ({ start, end, hole }): RunView => ({
      ...{ start, text: passage.text.slice(start, end) },
      ...{ grounds: hole?.named ?? [], findings: hole?.findingIds ?? [] },
    }),
  ),
  words: wordsOf(passage),
})

const pageOf = ({ fragments }: Passage): number | null => {
  const place = fragments[0]?.place
  return place?.kind === 'page' ? place.page : null
}

const wordsOf = ({ fragments }: Passage): PassageView['words'] =>
  fragments.flatMap(({ start, end, place }) =>
    place.kind === 'page' ? [[start, end, place.page, ...place.box] as const] : [],
  )
