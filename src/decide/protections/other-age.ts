import { numberNames, numberOf } from '../../language/numbers.ts'
import type { Person } from '../../model/record/person.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Unit } from '../scope/units/units.ts'
import { ageOn } from '../scope/who/may-bear.ts'
import { personLimits } from '../thresholds.ts'
import { isOfViolence } from './other-culprit.ts'

/** A blow of another age (« violée à douze ans », « battue jusqu'à seize ans ») than any person asked for has in the period. */
export const isOfOtherAge = (judgement: Judgement, bench: Bench): boolean => {
  const ages = agesIn(judgement.unit)
  if (ages.length === 0 || !isOfViolence(judgement, bench)) return false
  const targets = bench.targetIds.flatMap((id) => bench.personOf.get(id) ?? [])
  return ages.some((age) => !targets.some((one) => mayBeOf(one, age, bench)))
}

const told = new RegExp(
  `(?<![a-z])(?:(a|vers|jusqu'a|l'age de|(?:des|depuis|avant|entre|pour) ses|quand (?:elle|il) avait|lorsqu'(?:elle|il) avait|j'avais)) (?:ses |l'age de |peine |environ )?(\\d{1,2}|${numberNames}) ans(?! d[e'])`,
  'g',
)

/** « elle a 12 ans » tells an age of today; « à 12 ans » one gone by. */
const agesIn = ({ folded, passage, start }: Unit): readonly number[] =>
  Array.from(folded.matchAll(told)).flatMap((match) => {
    const [, lead, number = ''] = match
    const written = passage.text[start + match.index] ?? ''
    return lead === 'a' && !/[àÀ]/.test(written) ? [] : [numberOf(number)]
  })

const mayBeOf = (person: Person, age: number, { request }: Bench): boolean => {
  const { from, to } = request.period ?? { from: null, to: null }
  const last = ageOn(person, to ?? request.receivedAt?.slice(0, 10) ?? null)
  if (last === null) return person.role === 'minor'
  const first = ageOn(person, from) ?? last - personLimits.ageSlip
  return age >= first - 1 && age <= last + 1
}
