import { absoluteGrounds, type Ground, groundsWith } from '../model/law/ground.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Person } from '../model/record/person.ts'
import { type Cutting, nameWords, onePersonIn, type Sight, textAround, textOf, wordsOf } from './sights.ts'

/** Whether words say what somebody is to another (« frère », « voisine »). */
export type NamesTie = (text: string) => boolean

type By = Pick<Cutting, 'findings' | 'decisionOf'> & {
  readonly persons: readonly Person[]
  readonly namesTie: NamesTie
}

/**
 * Persons whom no letter may follow from mark to mark: who is protected absolutely, whoever is named in what is kept, and
 * whoever a word of kinship stands by, kept or not, for the letter would carry it to every other mark.
 */
export const unlabelledPersons = (
  sights: readonly Sight[],
  { persons, namesTie, findings, decisionOf }: By,
): ReadonlySet<string> => {
  // A record with an informant: whoever is not of the service may be meant.
  const mayInform = findings.some(({ id }) => decisionOf(id)?.ground === 'AUT-SIGN')
  const loose = new Set(sights.filter(isKept).flatMap(looseWords))
  return new Set([
    ...persons
      .filter((person) => isProtected(person) || isNamedIn(loose, person) || (mayInform && !isOfService(person)))
      .map(({ id }) => id),
    ...personsOf(findings.filter(({ id }) => isAbsolute(decisionOf(id)?.ground))),
    ...sights.flatMap(hiddenWith),
    ...sights.filter(isKept).flatMap((sight) => personsOf(sight.findings)),
    ...sights.flatMap((sight) => tiedIn(sight, namesTie)),
  ])
}

const isProtected = ({ role, flags }: Person): boolean =>
  flags.length > 0 || role === 'informant' || role === 'magistrate'

const isOfService = ({ role }: Person): boolean => role === 'professional'

const isKept = ({ cut, isPrinted }: Sight): boolean => isPrinted && cut.hole === null

const personsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ personId }) => (personId === null ? [] : [personId]))

/**
 * All who are named in a mark, or close to it, that tells of an informant, a birth or an asylum: one of them is meant. A
 * hidden place or a code in a sentence held back says nothing of whom else it names.
 */
const hiddenWith = ({ cut: { hole }, findings, near }: Sight): readonly string[] => {
  if (hole === null) return []
  if (hole.grounds.some((ground) => meansSomebody.has(ground))) return personsOf(near)
  const own = hole.category === 'out-of-scope' ? hole.grounds.slice(0, 1) : hole.grounds
  return own.some(isAbsolute) ? personsOf(findings) : []
}

const meansSomebody = groundsWith('somebody')

const isAbsolute = (ground: Ground | null | undefined): boolean => ground != null && absoluteGrounds.includes(ground)

/** Kept words that are written as names are, and that nobody known is named by. */
const looseWords = (sight: Sight): readonly string[] => {
  const known = sight.findings.filter(({ personId }) => personId !== null)
  return Array.from(textOf(sight).matchAll(/\p{Lu}[\p{L}\p{M}]{2,}/gu)).flatMap(({ 0: word, index }) => {
    const at = sight.cut.start + index
    return known.some(({ start, end }) => start <= at && at < end) ? [] : wordsOf(word)
  })
}

const isNamedIn = (words: ReadonlySet<string>, person: Person): boolean =>
  [...nameWords(person)].some((word) => words.has(word))

const tiedIn = (sight: Sight, namesTie: NamesTie): readonly string[] => {
  const personId = sight.isPrinted ? onePersonIn(sight) : null
  return personId !== null && (namesTie(textAround(sight)) || apposition.test(sight.after)) ? [personId] : []
}

/** « [TIERS A], pharmacien à Brécy », « [TIERS A] (le curé) », « [TIERS A], qui habite au-dessus »: who it is. */
const apposition =
  /^\s{0,2}(?:\(|[–-]\s|,\s(?!(?:puis|et|ou|mais|il|elle|ils|elles|on|je|j’|nous|donc|car|alors|ensuite|enfin)(?!\p{L})))/u
