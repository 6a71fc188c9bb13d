import type { Outside } from '../../model/copy/disclosure.ts'
import type { Fall } from '../../model/copy/fall.ts'
import type { Problem } from '../../model/problem.ts'

export type FallenProblem = Extract<Problem, { readonly code: 'prove.set-aside' | 'prove.poorer' }>

/** What the service is told of pieces that left otherwise than they were asked: one sentence a piece, its last form. */
export const fallenProblems = (
  falls: readonly Fall[],
  { outsideOf }: Pick<Outside, 'outsideOf'>,
): readonly FallenProblem[] => {
  const recordIdOf = new Map([...outsideOf].map(([id, as]) => [as, id]))
  const last = new Map(falls.map((fall) => [fall.pieceId, fall]))
  return [...last.values()].map(({ pieceId, to, pages, places }) => {
    const known = { pieceId: recordIdOf.get(pieceId) ?? pieceId, places }
    return to === 'quarantine' ? { code: 'prove.set-aside', ...known } : { code: 'prove.poorer', ...known, pages }
  })
}

export const countSetAside = (fallen: readonly FallenProblem[]): number =>
  fallen.filter(({ code }) => code === 'prove.set-aside').length
