import { daysBetween, isoDay, shiftDays, shiftMonths, yearOf } from '../../language/dates/calendar.ts'
import type { Person } from '../../model/record/person.ts'
import { drawBelow, type Key } from './key.ts'

/**
 * By how much the days of a dossier and of a person move. Events all move alike, by whole weeks: what lies between two of them,
 * and the weekdays beside them, stay true.
 */
export type Days = {
  readonly eventOf: (day: string) => string
  readonly birthOf: (personId: string | null, day: string) => string
  /** Years by which who has an age is older in the test set than in the record; 0 where nothing leaves room for it. */
  readonly olderBy: (personId: string | null, age: number) => number
}

/** Weeks. Into the past alone: software refuses a day that is still to come. By hand: a month at least, two years at most. */
const [leastWeeks, mostWeeks] = [4, 104]

/** Ages between which a record changes: minor and major, kept first, then those of schools, of penal law and of pensions. By hand. */
const majority = [18]
const stagesOfLife = [1, 3, 6, 11, 15, 18, 21, 65]

export type DaysInput = {
  readonly key: Key
  readonly dossierKey: string
  readonly persons: readonly Person[]
  readonly linkOf: (person: Person) => string | null
  /** First and last day of what the record tells; null where it dates nothing. */
  readonly told: { readonly from: string; readonly to: string } | null
  /** Ages that the record says of each person, in years. */
  readonly agesOf: (personId: string) => readonly number[]
}

export const daysOf = (input: DaysInput): Days => {
  const { key, persons, linkOf } = input
  const accompanied = persons.find(({ role, source }) => role === 'accompanied' && source !== 'text')
  const link = accompanied === undefined ? null : linkOf(accompanied)
  const events = -7 * weeksFor(key, link === null ? input.dossierKey : `link ${link}`)
  const people = new Map(persons.map((person) => [person.id, birthMove(person, events, input)]))
  return {
    eventOf: (day) => shiftDays(day, events),
    birthOf: (personId, day) => {
      const { days, years } = people.get(personId ?? '') ?? { days: events, years: 0 }
      return shiftMonths(shiftDays(day, days), -12 * years)
    },
    olderBy: (personId, age) =>
      personId === null ? anybodyOlder(input, people, age) : (people.get(personId)?.years ?? 0),
  }
}

const weeksFor = (key: Key, space: string): number =>
  leastWeeks + drawBelow(key, mostWeeks - leastWeeks + 1, 'weeks', space)

type Move = { readonly days: number; readonly years: number }

/**
 * A birth moves with the events, and by a year or two more, so that ages change too and stay true. One who is known in several
 * dossiers is born on the same day in all of them: her ages are then withheld.
 */
const birthMove = (person: Person, events: number, input: DaysInput): Move => {
  const link = input.linkOf(person)
  if (link !== null) return linkedMove(person, events, -7 * weeksFor(input.key, `link ${link}`), input)
  const ages = [...input.agesOf(person.id), ...agesTold(person.born, input.told)]
  return { days: events, years: yearsOlder(input, person.id, ages) }
}

const yearsOlder = ({ key, dossierKey }: DaysInput, who: string, ages: readonly number[]): number => {
  const sign = drawBelow(key, 2, 'older', dossierKey, who) === 0 ? 1 : -1
  const steps = [sign, -sign, 2 * sign, -2 * sign]
  const stays = (bounds: readonly number[]) => (years: number) =>
    ages.every((age) => age + years >= 0 && stageOf(age, bounds) === stageOf(age + years, bounds))
  return steps.find(stays(stagesOfLife)) ?? steps.find(stays(majority)) ?? 0
}

/** An age said of nobody known is that of the one person who has it; else each age of a dossier becomes its own other one. */
const anybodyOlder = (input: DaysInput, people: ReadonlyMap<string, Move>, age: number): number => {
  const told = input.persons.filter(({ id, born }) =>
    [...input.agesOf(id), ...agesTold(born, input.told)].includes(age),
  )
  const [only] = told
  return only !== undefined && told.length === 1
    ? (people.get(only.id)?.years ?? 0)
    : yearsOlder(input, `age ${age}`, [age])
}

/** Where that would make a minor of an adult, or the contrary, the birth moves with the events of this dossier. */
const linkedMove = ({ born }: Person, events: number, own: number, { told }: DaysInput): Move => {
  const moved = told === null ? [] : agesTold(born === null ? null : shiftDays(born, own - events), told)
  const isSame = agesTold(born, told).every(
    (age, at) => stageOf(age, majority) === stageOf(moved[at] ?? age, majority) && (moved[at] ?? 0) >= 0,
  )
  return { days: isSame ? own : events, years: 0 }
}

const stageOf = (age: number, bounds: readonly number[]): number => bounds.filter((bound) => bound <= age).length

/** How old somebody is at the beginning and at the end of what is told; negative for one who is not born yet. */
const agesTold = (born: string | null, told: DaysInput['told']): readonly number[] =>
  born === null || told === null ? [] : [ageAt(born, told.from), ageAt(born, told.to)].filter((age) => age >= 0)

const ageAt = (born: string, day: string): number => {
  const years = yearOf(day) - yearOf(born)
  return daysBetween(shiftMonths(born, 12 * years), day) < 0 ? years - 1 : years
}

/** The day and the month of a year near to a day: of the years around, the one that puts it nearest. */
export const nearYear = (reference: string, month: number, day: number): string | null => {
  const days = [-1, 0, 1].flatMap((shift) => isoDay(yearOf(reference) + shift, month, day) ?? [])
  return days.toSorted((a, b) => Math.abs(daysBetween(a, reference)) - Math.abs(daysBetween(b, reference)))[0] ?? null
}
