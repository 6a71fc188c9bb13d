import { type Ground, strongestGround } from '../../model/law/ground.ts'
import { outsideGround } from '../../model/law/outside-ground.ts'
import { isOnlySigns, widenSpan } from '../../model/record/passage.ts'
import type { Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { framesIn, mayFrame } from '../protections/frames.ts'
import type { Unit } from '../scope/units/units.ts'
import type { OpenedFinding } from './opening.ts'

type Hole = Span & { readonly grounds: readonly Ground[] }

/**
 * A sentence as the copy would print it: stretches that overlap, or that only signs and spaces part, are one mark, named by
 * the strongest of their grounds in the form that it has outside.
 */
export const markedText = (
  unit: Unit,
  masked: readonly Masked[],
  { law, policy }: Pick<Bench, 'law' | 'policy'>,
): string => {
  const outside = outsideGround(law.grounds)
  const { text } = unit.passage
  let said = ''
  let at = unit.start
  for (const hole of holesOf(unit, [...masked, ...framesOf(unit, masked, policy)])) {
    said += `${text.slice(at, hole.start)}[${outside(strongestGround(hole.grounds) ?? 'HORS-OBJ')}]`
    at = hole.end
  }
  return `${said}${text.slice(at, unit.end)}`.trim()
}

type Masked = Pick<OpenedFinding, 'finding' | 'decision'>

/** Words that go with a mask where they would tell what lies under it, as the copy takes them (covers.ts). */
const framesOf = (unit: Unit, masked: readonly Masked[], policy: Bench['policy']): readonly Masked[] => {
  if (!mayFrame(policy)) return []
  const decisions = new Map(masked.map(({ finding, decision }) => [finding.id, decision]))
  return framesIn(
    unit,
    masked.map(({ finding }) => finding),
    (id) => decisions.get(id),
  ).map(({ span, framed, decision }) => ({ finding: { ...framed, ...span }, decision }))
}

const holesOf = ({ passage, start, end }: Unit, masked: readonly Masked[]): readonly Hole[] => {
  const clipped = masked
    .map(({ finding, decision }): Hole => {
      const wide = widenSpan(passage, finding)
      const grounds = [decision.ground ?? 'HORS-OBJ']
      return { start: Math.max(wide.start, start), end: Math.min(wide.end, end), grounds }
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const holes: Hole[] = []
  for (const hole of clipped) {
    const last = holes.at(-1)
    const isOne = last !== undefined && (hole.start < last.end || isNothing(passage.text.slice(last.end, hole.start)))
    if (last !== undefined && isOne)
      holes[holes.length - 1] = {
        ...{ start: last.start, end: Math.max(last.end, hole.end) },
        grounds: [...last.grounds, ...hole.grounds],
      }
    else holes.push(hole)
  }
  return holes
}

/** As the copy joins them (redact): not from one cell to the next. */
const isNothing = (between: string): boolean => isOnlySigns(between) && !/[\t\n]/.test(between)
