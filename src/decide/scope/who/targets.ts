import { isOtherAddress, isOtherTown } from '../../../language/towns.ts'
import type { Ruling } from '../../../model/ask/ruling.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { LegalRequest } from '../../../model/record/request.ts'
import { personLimits } from '../../thresholds.ts'
import { gradeName, keyOf } from './same-name.ts'

type AskedPerson = LegalRequest['persons'][number]

/** Why a person of the request is, or is not, one of the record. A person answers what is doubtful. */
export type MatchDoubt = 'name-only' | 'homonym' | 'contradicted' | 'ambiguous' | 'partial' | 'text-only' | 'not-found'

/** Who answers to one name of the request (`rank` from 1); `candidates`: whom a person may say that it is. */
export type RankMatch = {
  readonly rank: number
  readonly personIds: readonly string[]
  readonly doubt: MatchDoubt | null
  readonly candidates: readonly string[]
}

/** Persons of the dossier that the request names, and what is doubtful about the match. */
export type Targets = {
  readonly personIds: readonly string[]
  readonly problems: readonly Problem[]
  readonly matches: readonly RankMatch[]
}

/** `answers`: by rank, whom a person chose; null: nobody. `spoken`: who is named in a piece; absent: anybody may be. */
type Known = {
  readonly answers?: ReadonlyMap<number, string | null>
  readonly spoken?: ReadonlySet<string>
}

/**
 * Matches the request's persons with known ones (docs/contract.md, request.yaml): on two concordant elements, or on the
 * full name alone where one declared person bears it and nothing contradicts. Where a doubt is left nobody is taken: the
 * wrong one's record would leave. An answer wins over all of it.
 */
export const matchTargets = (
  request: Pick<LegalRequest, 'persons'>,
  persons: readonly Person[],
  { answers, spoken }: Known = {},
): Targets => {
  const known = persons.filter(({ id, source }) => source === 'dossier' || spoken === undefined || spoken.has(id))
  const told = request.persons.map((asked, at) => settle(at + 1, matchOne(asked, known), answers, known))
  return {
    personIds: [...new Set(told.flatMap(({ match }) => match.personIds))],
    problems: told.flatMap(({ problems }) => problems),
    matches: told.map(({ match }) => match),
  }
}

/** Whom a person of the request is, by its rank: what was answered last. */
export const personAnswers = (rulings: readonly Ruling[]): ReadonlyMap<number, string | null> =>
  new Map(
    rulings.flatMap(({ settled }) =>
      settled.flatMap((one): readonly [number, string | null][] =>
        one.kind === 'person' ? [[one.rank, one.personId]] : [],
      ),
    ),
  )

/** Who is named in a piece. */
export const spokenIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ personId }) => personId ?? []))

type Told = { readonly match: RankMatch; readonly problems: readonly Problem[] }

const settle = (
  rank: number,
  { personIds, doubt, candidates, hasHomonym }: Match,
  answers: Known['answers'],
  known: readonly Person[],
): Told => {
  const answer = answers?.get(rank)
  const isStale = answer !== null && !known.some(({ id }) => id === answer)
  if (answer === undefined || isStale)
    return {
      match: { rank, personIds, doubt, candidates },
      problems: codesOf(doubt, hasHomonym).map((code) => ({ code, rank })),
    }
  return {
    match: { rank, personIds: answer === null ? [] : [answer], doubt: null, candidates },
    problems: answer === null ? [{ code: 'request.person-not-found', rank }] : [],
  }
}

const codesOf = (doubt: MatchDoubt | null, hasHomonym: boolean) => [
  ...(hasHomonym ? (['request.homonym'] as const) : []),
  ...(doubt === null ? [] : [doubtCodes[doubt]]),
]

const doubtCodes = {
  'name-only': 'request.name-only',
  homonym: 'request.person-not-found',
  ambiguous: 'request.ambiguous',
  contradicted: 'request.contradicted',
  partial: 'request.partial-name',
  'text-only': 'request.text-only',
  'not-found': 'request.person-not-found',
} as const

/** `hasHomonym`: a declared person bears the name and was born on another day. */
export type Match = Omit<RankMatch, 'rank'> & { readonly hasHomonym: boolean }

export const matchOne = (asked: AskedPerson, persons: readonly Person[]): Match => {
  const graded = persons.map((person) => ({ person, grade: gradeName(asked, person) }))
  const withGrade = (...grades: readonly (string | null)[]): readonly Person[] =>
    graded.flatMap(({ person, grade }) => (grades.includes(grade) ? [person] : []))
  const named = withGrade('full', 'part').filter(isDeclared)
  const fitting = named.filter(({ born }) => !contradicts(asked.born, born))
  const full = withGrade('full').filter((person) => isDeclared(person))
  const toldOf = withGrade('full', 'part').filter((person) => !isDeclared(person))
  const dated = asked.born === null ? [] : fitting.filter(({ born }) => born === asked.born)
  const first =
    matchDated(asked, dated) ??
    matchFull(full, fitting) ??
    matchPart(fitting) ??
    nobody(toldOf.length > 0 ? 'text-only' : 'not-found', [
      ...withGrade('near').filter(isDeclared),
      ...withGrade('near').filter((person) => !isDeclared(person)),
    ])
  const found = unlessContradicted(asked, first)
  const isSure = found.doubt === null || found.doubt === 'name-only'
  return {
    personIds: isSure ? found.of.map(({ id }) => id) : [],
    doubt: found.doubt,
    candidates: candidatesOf(found, isSure ? [] : toldOf).map(({ id }) => id),
    hasHomonym: full.some((person) => !fitting.includes(person)),
  }
}

/** Those who bear the very name come before those who bear a near one. */
const candidatesOf = ({ doubt, of }: Found, told: readonly Person[]): readonly Person[] => {
  if (doubt === null) return []
  return doubt === 'text-only' ? [...told, ...of] : [...of, ...told]
}

/**
 * Another town of birth, or words of the act that contradict it, stop whoever it is about, also beside the same birth date.
 * Another address does only where no date says that it is the same person: people move.
 */
const unlessContradicted = (asked: AskedPerson, found: Found): Found => {
  if (found.doubt !== null && found.doubt !== 'name-only') return found
  const isElse = (person: Person): boolean =>
    differ(asked.bornAt, person.bornAt, isOtherTown) ||
    (found.doubt === 'name-only' && differ(asked.address, person.address, isOtherAddress))
  if (asked.isContradicted === true || found.of.some(isElse)) return nobody('contradicted', found.of)
  // The same address is the second element.
  const isSame = found.of.some(({ address }) => asked.address !== undefined && address !== undefined)
  return isSame ? { ...found, doubt: null } : found
}

const differ = (a: string | undefined, b: string | undefined, isOther: (a: string, b: string) => boolean): boolean =>
  a !== undefined && b !== undefined && isOther(a, b)

const isDeclared = ({ source }: Person): boolean => source === 'dossier'

/** Those who were found, or who might be meant. */
type Found = { readonly doubt: MatchDoubt | null; readonly of: readonly Person[] }

const nobody = (doubt: MatchDoubt, of: readonly Person[]): Found => ({ doubt, of })

/** A name and its birth date: two elements. Of twins, the one with exactly that given name. */
const matchDated = (asked: AskedPerson, dated: readonly Person[]): Found | null => {
  if (dated.length === 0) return null
  const exact = dated.filter(({ given }) => keyOf(given) === keyOf(asked.given))
  const of = exact.length > 0 ? exact : dated
  return { doubt: countPersons(of) > 1 ? 'ambiguous' : null, of }
}

/** The full name alone: of one declared person, whom nothing contradicts. */
const matchFull = (full: readonly Person[], fitting: readonly Person[]): Found | null => {
  if (full.length === 0) return null
  if (full.some((person) => !fitting.includes(person))) return nobody('homonym', full)
  return countPersons(full) > 1 ? nobody('ambiguous', full) : { doubt: 'name-only', of: full }
}

/** A family name alone is that of a whole family, half of a given name that of a sister. */
const matchPart = (fitting: readonly Person[]): Found | null =>
  fitting.length === 0 ? null : nobody(countPersons(fitting) > 1 ? 'ambiguous' : 'partial', fitting)

/** A colleague who wrote three pieces is listed three times and is one person. Two relatives of one name are two. */
const countPersons = (persons: readonly Person[]): number =>
  new Set(
    persons.map((person) =>
      person.role === 'professional' ? `${keyOf(person.given)} ${keyOf(person.family)}` : person.id,
    ),
  ).size

const contradicts = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Under 18 on the date given (ISO), by birth date or by role. */
export const isMinor = (person: Person, on: string | null): boolean => {
  if (person.born === null || on === null || !/^\d{4}-\d\d-\d\d/.test(on))
    return person.role === 'minor' || person.born !== null
  const eighteen = `${Number(person.born.slice(0, 4)) + personLimits.majority}${person.born.slice(4)}`
  return on.slice(0, 10) < eighteen
}
