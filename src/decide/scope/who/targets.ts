import { foldText } from '../../../model/fold.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Person } from '../../../model/record/person.ts'
import type { LegalRequest } from '../../../model/record/request.ts'
import { personLimits } from '../../thresholds.ts'

type NamedPerson = LegalRequest['persons'][number]

/** Persons of the dossier that the request names, and what is doubtful about the match. */
export type Targets = { readonly personIds: readonly string[]; readonly problems: readonly Problem[] }

/**
 * Matches the request's persons with known ones in two steps: the names, then the birth date. Same names with another
 * birth date is a homonym: not a match. Where two persons of the record fit and no birth date tells which, neither is
 * taken: the wrong one's record would leave.
 */
export const matchTargets = (request: Pick<LegalRequest, 'persons'>, persons: readonly Person[]): Targets => {
  const personIds: string[] = []
  const problems: Problem[] = []
  for (const [rank, asked] of request.persons.entries()) {
    const match = matchOne(asked, persons)
    personIds.push(...match.personIds)
    if (match.doubt !== null) problems.push({ code: doubtCodes[match.doubt], rank: rank + 1 })
    if (match.personIds.length === 0 && match.doubt !== 'ambiguous' && match.doubt !== 'partial')
      problems.push({ code: 'request.person-not-found', rank: rank + 1 })
  }
  return { personIds: [...new Set(personIds)], problems }
}

const doubtCodes = {
  ambiguous: 'request.ambiguous',
  homonym: 'request.homonym',
  partial: 'request.partial-name',
} as const

/** Who answers to one name of the request; `dated` when the birth date says so too. */
export type Match = {
  readonly personIds: readonly string[]
  readonly doubt: keyof typeof doubtCodes | null
  readonly dated: boolean
}

export const matchOne = (asked: NamedPerson, persons: readonly Person[]): Match => {
  const sameName = persons.filter((person) => hasSameName(asked, person))
  const fitting = sameName.filter((person) => !contradicts(asked.born, person.born))
  const recorded = bestOf(
    asked,
    fitting.filter((person) => person.source === 'dossier'),
  )
  if (countPersons(recorded) > 1) return { personIds: [], doubt: 'ambiguous', dated: false }
  // A family name alone is that of a whole family: only a birth date tells which of them (CONTRACT, identity).
  const isDated = asked.born !== null && recorded.some((person) => person.born === asked.born)
  if (wordsOf(asked.given).length === 0 && !isDated && fitting.length > 0)
    return { personIds: [], doubt: 'partial', dated: false }
  const others = fitting.filter((person) => person.source !== 'dossier')
  const matching = [...recorded, ...others]
  return {
    personIds: matching.map((person) => person.id),
    doubt: sameName.length > fitting.length ? 'homonym' : null,
    dated: isDated,
  }
}

/** Those whose birth date is the one asked; else those with exactly that given name (« Marie » is not « Marie-Laure »). */
const bestOf = (asked: NamedPerson, fitting: readonly Person[]): readonly Person[] => {
  const dated = asked.born === null ? [] : fitting.filter((person) => person.born === asked.born)
  const left = dated.length > 0 ? dated : fitting
  const exact = left.filter((person) => keyOf(person.given) === keyOf(asked.given))
  return exact.length > 0 ? exact : left
}

/** A colleague who wrote three pieces is listed three times and is one person. Two relatives of one name are two. */
const countPersons = (persons: readonly Person[]): number =>
  new Set(
    persons.map((person) =>
      person.role === 'professional' ? `${keyOf(person.given)} ${keyOf(person.family)}` : person.id,
    ),
  ).size

const keyOf = (names: readonly string[]): string => [...wordsOf(names)].sort().join(' ')

const contradicts = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Letters that have no accent to lose: « Stanisława » is « Stanislawa ». */
const plain: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', þ: 'th' },
}

const wordsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    foldText(name)
      .replaceAll(/[œæłøđðıßþ]/g, (letter) => plain[letter] ?? letter)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1),
  )

/** « LE GOFF » and « LE ROUX », « BEN ALI » and « BEN SALAH » share no name. */
const particles: ReadonlySet<string> = new Set(
  'de du des la le les van von der den ben bin el al da dos di ould ait abd ter saint sainte st ste'.split(' '),
)

const familyWords = (names: readonly string[]): readonly string[] => {
  const words = wordsOf(names)
  const telling = words.filter((word) => !particles.has(word))
  return telling.length > 0 ? telling : words
}

/** Same family name (or one of several) and a given name in common: « Jean » is not « Jeanne ». */
export const hasSameName = (asked: NamedPerson, person: NamedPerson): boolean => {
  const families = familyWords([...person.family, ...person.other])
  const sharesFamily = familyWords(asked.family).some((word) => families.includes(word))
  const given = wordsOf([...person.given, ...person.other])
  const askedGiven = wordsOf(asked.given)
  const sharesGiven = askedGiven.some((word) => given.includes(word))
  return sharesFamily && (sharesGiven || askedGiven.length === 0 || given.length === 0)
}

/** Under 18 on the date given (ISO), by birth date or by role. */
export const isMinor = (person: Person, on: string | null): boolean => {
  if (person.born === null || on === null || !/^\d{4}-\d\d-\d\d/.test(on))
    return person.role === 'minor' || person.born !== null
  const eighteen = `${Number(person.born.slice(0, 4)) + personLimits.majority}${person.born.slice(4)}`
  return on.slice(0, 10) < eighteen
}
