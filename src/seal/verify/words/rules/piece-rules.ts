import { asideCode } from '../../../../model/copy/fall.ts'
import type { Agreement } from '../agreement.ts'
import type { Predicate } from '../shape.ts'

type Piece = Predicate['pieces'][number]

/** Fates of which a copy leaves. */
const leaving: ReadonlySet<Piece['status']> = new Set(['whole', 'framed', 'masked', 'partial'])

const leaves = ({ status }: Piece): boolean => leaving.has(status)

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
    id: 'piece-stopped',
    since: 1,
    holds: ({ predicate: { stops = [], pieces } }) => stops.length === 0 || !pieces.some(leaves),
  },
  {
    id: 'piece-set-aside',
    since: 1,
    holds: ({ predicate: { pieces }, proof: { falls = [] } }) => {
      const aside = pieces.filter(({ problem }) => problem === asideCode)
      const fallen = falls.filter(({ to }) => to === 'quarantine').map(({ pieceId }) => pieceId)
      return (
        aside.every(({ status }) => status === 'quarantined') &&
        aside.length === new Set(fallen).size &&
        aside.every(({ id }) => fallen.includes(id))
      )
    },
  },
]
