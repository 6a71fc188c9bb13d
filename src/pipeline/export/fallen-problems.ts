import type { DisclosedPiece, Disclosure, Outside } from '../../model/copy/disclosure.ts'
import type { AnewCause, Fall } from '../../model/copy/fall.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Problem } from '../../model/problem.ts'

export type FallenProblem = Extract<
  Problem,
  { readonly code: 'prove.set-aside' | 'prove.poorer' | 'prove.not-own' | 'write.laid-anew' }
>

type Left = Pick<Outside, 'outsideOf'> & { readonly disclosure: Disclosure; readonly copies: readonly Rendition[] }

/** What the service is told of pieces that left otherwise than they were asked: one sentence a piece, its last form. */
export const fallenProblems = (falls: readonly Fall[], left: Left): readonly FallenProblem[] => {
  const recordIdOf = new Map([...left.outsideOf].map(([id, as]) => [as, id]))
  const insideOf = (id: string): string => recordIdOf.get(id) ?? id
  const last = new Map(falls.map((fall) => [fall.pieceId, fall]))
  const fallen = [...last.values()].map(({ pieceId, to, pages, places, from }): FallenProblem => {
    const known = { pieceId: insideOf(pieceId), places }
    if (to === 'rebuilt' && from === 'own') return { code: 'prove.not-own', ...known }
    return to === 'quarantine' ? { code: 'prove.set-aside', ...known } : { code: 'prove.poorer', ...known, pages }
  })
  const anew = left.disclosure.pieces.flatMap((piece): readonly FallenProblem[] => {
    const cause = last.has(piece.id) ? null : anewCauseOf(piece, left.copies)
    return cause === null ? [] : [{ code: 'write.laid-anew', pieceId: insideOf(piece.id), cause }]
  })
  return [...fallen, ...anew]
}

const anewCauseOf = (piece: DisclosedPiece, copies: readonly Rendition[]): AnewCause | null => {
  if (piece.pages === null) return piece.anew ?? null
  const copy = copies.find(({ pieceId }) => pieceId === piece.id)
  return copy !== undefined && copy.frontPages === undefined ? 'marks' : null
}

/** Pieces, as the outside knows them, that were asked in their layout and leave laid out anew. */
export const laidAnew = (
  falls: readonly Fall[],
  { disclosure, copies }: Omit<Left, 'outsideOf'>,
): ReadonlySet<string> => {
  if (disclosure.cover.copies !== 'facsimile') return new Set()
  const fallen = falls.flatMap(({ pieceId, to }) => (to === 'rebuilt' ? [pieceId] : []))
  const anew = disclosure.pieces.filter((piece) => anewCauseOf(piece, copies) !== null).map(({ id }) => id)
  return new Set([...fallen, ...anew])
}

const countOf = (fallen: readonly FallenProblem[], asked: FallenProblem['code']): number =>
  fallen.filter(({ code }) => code === asked).length

export const countSetAside = (fallen: readonly FallenProblem[]): number => countOf(fallen, 'prove.set-aside')

export const countPoorer = (fallen: readonly FallenProblem[]): number =>
  countOf(fallen, 'prove.poorer') + countOf(fallen, 'prove.not-own')
