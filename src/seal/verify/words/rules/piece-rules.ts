import { asideCode } from '../../../../model/copy/fall.ts'
import type { Agreement } from '../agreement.ts'
import type { Predicate } from '../shape.ts'

type Piece = Predicate['pieces'][number]

/** Fates of which a copy leaves. */
const leaving: ReadonlySet<Piece['status']> = new Set(['whole', 'framed', 'masked', 'partial'])

const leaves = ({ status }: Piece): boolean => leaving.has(status)

/** A gate holds a piece whole: it leaves in no part. */
const gates: ReadonlySet<string> = new Set(['gate.accord', 'gate.excluded'])

const isGate = (problem: string): boolean => gates.has(problem)

/** What is said to have gone wrong with a piece, by its fate. */
const isTroubleOf = ({ status, problem }: Piece): boolean => {
  if (status === 'quarantined') return problem !== null && !isGate(problem)
  return problem === null || (status === 'withheld' && isGate(problem))
}

/** A piece of which nothing leaves has one mask, which says why; one that could not be read, or that has no word, has none. */
const mostMasks = ({ status, problem }: Piece): number => {
  if (status === 'withheld') return 1
  return status === 'container' || (status === 'quarantined' && problem !== asideCode) ? 0 : Number.POSITIVE_INFINITY
}

/** P01, P02…, each followed by the files that it holds, P02-1, whatever number some of them lack. */
const areNumbered = (ids: readonly string[]): boolean => {
  const own = ids.filter((id) => !id.includes('-'))
  const known = new Set<string>()
  const isAfterItsHolder = ids.every((id) => {
    const holder = id.slice(0, Math.max(0, id.lastIndexOf('-')))
    const isRight = !known.has(id) && (holder === '' || known.has(holder))
    known.add(id)
    return isRight
  })
  return isAfterItsHolder && own.every((id, at) => id === `P${String(at + 1).padStart(2, '0')}`)
}

/** What is said of each piece against what is there of it. */
export const pieceRules: readonly Agreement[] = [
  {
    id: 'piece-numbers',
    since: 1,
    holds: ({ predicate: { pieces } }) => areNumbered(pieces.map(({ id }) => id)),
  },
  {
    id: 'piece-copies',
    since: 1,
    holds: ({ predicate: { pieces }, copiesOf }) =>
      pieces.filter(leaves).every(({ id }) => copiesOf.get(id)?.length === 1) &&
      copiesOf.size === pieces.filter(leaves).length,
  },
  {
    id: 'piece-masks',
    since: 1,
    holds: ({ predicate: { pieces }, masksOf }) =>
      pieces.every(({ id, status }) => {
        const masks = masksOf.get(id)?.length ?? 0
        if (status === 'whole' || status === 'framed') return masks === 0
        return status === 'masked' ? masks > 0 : true
      }),
  },
  {
    id: 'piece-troubles',
    since: 2,
    holds: ({ predicate: { pieces } }) => pieces.every(isTroubleOf),
  },
  {
    id: 'piece-held',
    since: 2,
    holds: ({ predicate: { pieces }, masksOf }) =>
      pieces.every((piece) => (masksOf.get(piece.id)?.length ?? 0) <= mostMasks(piece)),
  },
  {
    id: 'piece-stopped',
    since: 1,
    holds: ({ predicate: { stops = [], pieces } }) => stops.length === 0 || !pieces.some(leaves),
  },
  {
    id: 'piece-set-aside',
    since: 1,
    holds: ({ predicate: { pieces }, proof: { falls = [] } }) => {
      const aside = pieces.filter(({ problem }) => problem === asideCode)
      const fallen = new Set(falls.filter(({ to }) => to === 'quarantine').map(({ pieceId }) => pieceId))
      return aside.every(({ id, status }) => status === 'quarantined' && fallen.has(id)) && aside.length === fallen.size
    },
  },
]
