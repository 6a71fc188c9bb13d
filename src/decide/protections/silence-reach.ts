import { isApart } from '../../model/record/passage.ts'
import type { Unit } from '../scope/units/units.ts'
import { entryLimits } from '../thresholds.ts'

export const reachNames = ['section', 'after', 'before', 'around', 'letter'] as const

/**
 * How far a request for silence says that it goes. `section`: to the headings around it (« rien de cette page »). `after`: what
 * follows, at least the next passage (« ce qui suit »). `before`: what was just told. `around`: its own passage, and its neighbour
 * where it opens or ends that (« que cela reste entre nous »). `letter`: all that its author tells, who is not to be known to have
 * told it (« ne dites pas que je vous ai écrit »); in a log, as `around`.
 */
export type Reach = (typeof reachNames)[number]

/** Places of the units that a request at `at` reaches. A row asks for itself alone. */
export const reachedFrom = (units: readonly Unit[], at: number, reach: Reach): readonly number[] => {
  const asking = units[at]
  if (asking === undefined || isApart(asking.passage)) return []
  if (reach === 'letter' && isByOne(units)) return units.map((_one, rank) => rank)
  const from = reach === 'after' ? at : walk(units, at, -1, reach)
  const to = reach === 'before' ? at : walk(units, at, 1, reach)
  return Array.from({ length: to - from + 1 }, (_one, rank) => from + rank)
}

/** No log, in which others write as well: a mail may tell of a day or two. */
const isByOne = (units: readonly Unit[]): boolean => units.filter(({ opens }) => opens).length < entryLimits.logLines

const walk = (units: readonly Unit[], at: number, step: 1 | -1, reach: Reach): number => {
  // In a log, another entry is another matter; in what is told at length, « le 12 octobre, … » goes on.
  const isEntry = units.find(({ passage }) => passage === units[at]?.passage)?.opens === true
  let end = at
  let crossed = 0
  for (let next = units[at + step]; next !== undefined; next = units[end + step]) {
    const here = units[end]
    const isSame = here?.passage === next.passage
    const opens = (step === 1 ? next : here)?.opens === true && (isSame || isEntry)
    if (!isSame) crossed += 1
    if (next.passage.role === 'heading') break
    if (reach !== 'section' && (isSame ? opens : !mayCross(reach, { crossed, opens, isEdge: end === at }))) break
    end += step
  }
  return end
}

type Crossing = { readonly crossed: number; readonly opens: boolean; readonly isEdge: boolean }

const mayCross = (reach: Reach, { crossed, opens, isEdge }: Crossing): boolean => {
  if (reach === 'after') return crossed === 1 || !opens
  return crossed === 1 && (reach === 'before' || isEdge)
}
