import { foldText } from '../../model/fold.ts'
import * as lists from './lexicon.ts'

/** Where names come from: a borrowed name is of like origin, so that a test set reads as the record did. */
export const origins = ['french', 'maghreb', 'west-africa', 'iberia', 'east-europe', 'turkey', 'asia'] as const

export type Origin = (typeof origins)[number]

export type Gender = 'f' | 'm'

const textOf: Readonly<Record<Origin, string>> = {
  french: lists.french,
  maghreb: lists.maghreb,
  'west-africa': lists.westAfrica,
  iberia: lists.iberia,
  'east-europe': lists.eastEurope,
  turkey: lists.turkey,
  asia: lists.asia,
}

/** The entries of each section of a list (`@family`). */
const sectionsOf = (text: string): ReadonlyMap<string, readonly string[]> => {
  const sections = new Map<string, string[]>()
  let open: string[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) {
      open = []
      sections.set(line.slice(1), open)
    } else open.push(line)
  }
  return sections
}

/** Names of one origin: those to borrow, and by what a real one is known. */
type Names = {
  readonly given: Readonly<Record<Gender, readonly string[]>>
  readonly family: readonly string[]
  readonly known: ReadonlySet<string>
  readonly signs: readonly string[]
}

const namesOf = (origin: Origin): Names => {
  const sections = sectionsOf(textOf[origin])
  const of = (name: string) => sections.get(name) ?? []
  const given = { f: of('given-f'), m: of('given-m') }
  const known = new Set([...given.f, ...given.m, ...of('known')].map(foldText))
  return { given, family: of('family'), known, signs: of('signs').map(foldText) }
}

const names = new Map(origins.map((origin) => [origin, namesOf(origin)]))

/**
 * The origin of a name: by its family name where that tells, else by its given names; French otherwise, and where a name is
 * one of several origins.
 */
export const originOf = (family: readonly string[], given: readonly string[] = []): Origin =>
  knownAs(family) ?? bearing(family) ?? knownAs(given) ?? bearing(given) ?? 'french'

const knownAs = (words: readonly string[]): Origin | null =>
  best((one) => words.map(foldText).filter((word) => one.known.has(word)).length)

const bearing = (words: readonly string[]): Origin | null =>
  best((one) => words.map(foldText).filter((word) => one.signs.some((sign) => bears(word, sign))).length)

const best = (score: (one: Names) => number): Origin | null => {
  let found: Origin | null = null
  let most = 0
  for (const [origin, one] of names) {
    const points = score(one)
    if (points > most) [found, most] = [origin, points]
  }
  return found
}

/** « ben- » begins a name, « -ski » ends one. */
const bears = (word: string, sign: string): boolean =>
  sign.startsWith('-')
    ? word.length > sign.length && word.endsWith(sign.slice(1))
    : word.length > sign.length && word.startsWith(sign.replace('-', ''))

/** The gender of a given name that the lists know; null where none does, or both do. */
export const genderOf = (given: string): Gender | null => {
  const folded = foldText(given)
  const [f, m] = [genders.f.has(folded), genders.m.has(folded)]
  return f === m ? null : f ? 'f' : 'm'
}

const genders = {
  f: new Set(origins.flatMap((origin) => names.get(origin)?.given.f ?? []).map(foldText)),
  m: new Set(origins.flatMap((origin) => names.get(origin)?.given.m ?? []).map(foldText)),
}

export const isGiven = (word: string): boolean => genders.f.has(foldText(word)) || genders.m.has(foldText(word))

/** Given names of an origin to borrow; of both genders where it is not known. */
export const givenNames = (origin: Origin, gender: Gender | null): readonly string[] => {
  const given = names.get(origin)?.given ?? { f: [], m: [] }
  return gender === null ? [...given.f, ...given.m] : given[gender]
}

export const familyNames = (origin: Origin): readonly string[] => names.get(origin)?.family ?? []

const places = sectionsOf(lists.inventedPlaces)
export const towns: readonly string[] = places.get('towns') ?? []
export const streets: readonly string[] = places.get('streets') ?? []
export const bodies: readonly string[] = places.get('bodies') ?? []

const heads = sectionsOf(lists.bodyHeads)
/** What a body is: one that a town follows (« CCAS de … »), one that a name follows (« collège … »). */
export const publicHeads: ReadonlySet<string> = new Set((heads.get('public') ?? []).map(foldText))
export const namedHeads: ReadonlySet<string> = new Set((heads.get('named') ?? []).map(foldText))
