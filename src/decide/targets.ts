import { foldText } from '../model/fold.ts'
import type { Person } from '../model/person.ts'
import type { Problem } from '../model/problem.ts'
import type { LegalRequest } from '../model/request.ts'

type NamedPerson = LegalRequest['persons'][number]

/** Persons of the dossier that the request names, and what is doubtful about the match. */
export type Targets = { readonly personIds: readonly string[]; readonly problems: readonly Problem[] }

/**
 * Matches the request's persons with known ones in two steps: the names, then the birth date. Same names with another
 * birth date is a homonym: not a match.
 */
export const matchTargets = (request: LegalRequest, persons: readonly Person[]): Targets => {
  const personIds: string[] = []
  const problems: Problem[] = []
  for (const [rank, asked] of request.persons.entries()) {
    const sameName = persons.filter((person) => hasSameName(asked, person))
    const matching = sameName.filter((person) => !contradicts(asked.born, person.born))
    personIds.push(...matching.map((person) => person.id))
    if (sameName.length > matching.length) problems.push({ code: 'request.homonym', rank: rank + 1 })
    if (matching.length === 0) problems.push({ code: 'request.person-not-found', rank: rank + 1 })
  }
  return { personIds: [...new Set(personIds)], problems }
}

const contradicts = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

const wordsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    foldText(name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1),
  )

/** Same family name (or one of several), and no contradiction between the given names. */
export const hasSameName = (asked: NamedPerson, person: NamedPerson): boolean => {
  const families = wordsOf([...person.family, ...person.other])
  const sharesFamily = wordsOf(asked.family).some((word) => families.includes(word))
  const given = wordsOf([...person.given, ...person.other])
  const askedGiven = wordsOf(asked.given)
  const sharesGiven = askedGiven.some(
    (word) => given.includes(word) || given.some((own) => own.startsWith(word) || word.startsWith(own)),
  )
  return sharesFamily && (sharesGiven || askedGiven.length === 0 || given.length === 0)
}

/** Under 18 on the date given (ISO), by birth date or by role. */
export const isMinor = (person: Person, on: string | null): boolean => {
  if (person.born === null || on === null || !/^\d{4}-\d\d-\d\d/.test(on))
    return person.role === 'minor' || person.born !== null
  const eighteen = `${Number(person.born.slice(0, 4)) + 18}${person.born.slice(4)}`
  return on.slice(0, 10) < eighteen
}
