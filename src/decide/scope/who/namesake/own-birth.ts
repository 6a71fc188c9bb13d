import { shiftMonths } from '../../../../language/dates/calendar.ts'
import { isOtherTown } from '../../../../language/towns.ts'
import type { Person } from '../../../../model/record/person.ts'
import { overlaps } from '../../../../model/record/span.ts'
import type { Bench } from '../../../bench.ts'
import { personLimits } from '../../../thresholds.ts'
import type { ToldBirth } from '../births/piece-births.ts'
import { isFullName, wordsOf } from './named-in.ts'
import type { Line } from './piece-rows.ts'

type Known = Pick<Bench, 'personOf' | 'request'>

/** What a sentence says of whose it is: of a person asked for, of another who bears the name; empty: of neither. */
export const sideOf =
  (births: readonly ToldBirth[], asked: readonly Person[], known: Known): ((unit: Line) => readonly Side[]) =>
  (unit) =>
    births
      .filter((birth) => birth.passage.id === unit.passage.id && overlaps(birth, unit))
      .flatMap((birth) => asked.flatMap((person) => sidesOf(birth, person, known)))

export type Side = 'hers' | 'other'

const sidesOf = (birth: ToldBirth, person: Person, known: Known): readonly Side[] => {
  const own = ownBirths(person, known.request)
  if (isHers(birth, person, own) || pinsHer(birth, person, own)) return ['hers']
  return isAgainst(birth, person, own, known) ? ['other'] : []
}

/** Her day of birth, whoever it is told of; in a row, an age or a year of hers too. */
export const isHers = (birth: ToldBirth, { id }: Person, own: Own): boolean =>
  birth.by === 'day'
    ? fits(birth, own, 0)
    : birth.isRow && isExact(birth) && isOf(birth, id) && fits(birth, own, slipOf(birth))

/** A sentence that gives her own year or age: the mention in it is hers. */
export const pinsHer = (birth: ToldBirth, { id }: Person, own: Own): boolean =>
  isExact(birth) && isOf(birth, id) && fits(birth, own, slipOf(birth))

/** A year or an age; a stage of life, about ten years or a birthday are those of many. */
const isExact = ({ by, ranges }: ToldBirth): boolean =>
  (by === 'year' || by === 'age' || by === 'after') &&
  ranges.every(({ from, to }) => to <= shiftMonths(from, 12 * personLimits.exactBirth))

export const isOf = ({ whose }: ToldBirth, id: string): boolean => typeof whose === 'object' && whose.personId === id

/** A birth said of her, of another declared person of her very name, or of nobody where nobody else has it, and that is none of hers. */
export const isAgainst = (birth: ToldBirth, person: Person, own: Own, { personOf }: Known): boolean => {
  const { whose, by, isLinked } = birth
  const bearers = [...personOf.values()].filter((one) => one.id !== person.id && isSameName(one, person))
  if (whose !== 'lone' && ![person, ...bearers].some(({ id }) => isOf(birth, id))) return false
  if (!isKnown(by, own)) return false
  if (by !== 'day') return !fits(birth, own, slipOf(birth))
  // The day of another declared person is hers alone, unless she bears the very name: then it tells the two apart.
  const others = [...personOf.values()].flatMap((one) =>
    one.id === person.id || one.born === null || bearers.includes(one) ? [] : [one.born],
  )
  return !fits(birth, own, 0) && (isLinked || !fits(birth, { days: others, towns: [] }, 0))
}

const isSameName = (one: Person, { given, family }: Person): boolean =>
  isFullName(one, wordsOf([...given, ...family].join(' ')))

/** A birthday says no year that somebody could be wrong about. */
const slipOf = ({ by }: ToldBirth): number => (by === 'birthday' ? 0 : personLimits.ageSlip)

const fits = ({ ranges, town }: Pick<ToldBirth, 'ranges' | 'town'>, { days, towns }: Own, slip: number): boolean =>
  town === null
    ? ranges.some(({ from, to }) =>
        days.some((day) => shiftMonths(from, -12 * slip) <= day && day <= shiftMonths(to, 12 * slip)),
      )
    : towns.some((own) => !isOtherTown(own, town))

/** Her birth, as the record and the act have it. */
type Own = { readonly days: readonly string[]; readonly towns: readonly string[] }

const isKnown = (by: ToldBirth['by'], { days, towns }: Own): boolean => (by === 'place' ? towns : days).length > 0

export const ownBirths = (person: Person, request: Known['request']): Own => {
  const asked = request.persons.find(({ family, given }) =>
    isFullName({ ...person, family, given }, wordsOf([...person.given, ...person.family].join(' '))),
  )
  return {
    days: [person.born, asked?.born ?? null].filter((day) => day !== null),
    towns: [person.bornAt, asked?.bornAt].filter((town) => town !== undefined),
  }
}
