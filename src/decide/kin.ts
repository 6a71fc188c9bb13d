import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { Passage } from '../model/passage.ts'
import type { Person } from '../model/person.ts'
import type { Gender } from './gender.ts'

const kin =
  'cousine?|pere|mere|papa|maman|frere|soeur|fils|fille|mari|femme|epouse|epoux|compagnon|compagne|conjointe?|concubine?|ex-(?:compagnon|compagne|mari|femme|conjointe?|concubine?|copain|copine)|oncle|tante|neveu|niece|beau-pere|belle-mere|beau-frere|belle-soeur|grand-pere|grand-mere|voisine?|ami|amie|copain|copine'

const alone = new RegExp(`^(?:${kin})$`)

const lead = new RegExp(
  `(?<![a-z])(?:le |la |l'|son |sa |mon |ma |du |au )(${kin})(?: [mp]aternel(?:le)?)?,? (?:(?:m\\.|mme|monsieur|madame|mlle) ?)?$`,
)

/**
 * « son cousin Fabrice » once, « le cousin » afterwards: the words of kinship by which a record calls each targeted
 * person, where no other person is called by them. A targeted parent is the father or the mother where there is but one.
 */
export const kinWords = (
  targets: readonly Person[],
  persons: readonly Person[],
  findings: readonly Finding[],
  passageOf: ReadonlyMap<string, Passage>,
  genderOf: (personId: string) => Gender | null,
): ReadonlyMap<string, string> => {
  const bearers = new Map<string, Set<string>>()
  const told = [...findings.flatMap((finding) => calledIn(finding, passageOf)), ...declared(persons, genderOf)]
  for (const { word, id } of told) bearers.set(word, (bearers.get(word) ?? new Set<string>()).add(id))
  const ids = new Set(targets.map(({ id }) => id))
  return new Map(
    [...bearers].flatMap(([word, those]): [string, string][] => {
      const [only, ...others] = [...those]
      return only !== undefined && others.length === 0 && ids.has(only) ? [[word, only]] : []
    }),
  )
}

type Called = { readonly word: string; readonly id: string }

/** The word of kinship just before a name. */
const calledIn = (
  { category, personId, passageId, start }: Finding,
  passageOf: ReadonlyMap<string, Passage>,
): readonly Called[] => {
  const text = passageOf.get(passageId)?.text
  if (category !== 'person' || personId === null || text === undefined) return []
  const word = lead.exec(foldText(text.slice(Math.max(0, start - 40), start)))?.[1]
  return word === undefined ? [] : [{ word, id: personId }]
}

const parentWords = { f: ['mere', 'maman'], m: ['pere', 'papa'] } as const

/** What the file calls them; a parent whose gender nothing tells is neither father nor mother. */
const declared = (persons: readonly Person[], genderOf: (personId: string) => Gender | null): readonly Called[] =>
  persons.flatMap(({ id, role, calledBy }) => {
    const gender = role === 'parent' ? genderOf(id) : null
    const own = calledBy !== undefined && alone.test(calledBy) ? [calledBy] : []
    return [...own, ...(gender === null ? [] : parentWords[gender])].map((word) => ({ word, id }))
  })

const called = new RegExp(`(?<![a-z])(?:le |la |l'|du |au |son |sa |mon |ma )(${kin})(?![a-z-])`, 'g')

/** Targeted persons whom a folded unit names by kinship. */
export const kinIn = (folded: string, words: ReadonlyMap<string, string>): readonly string[] => {
  if (words.size === 0) return []
  const said = new Set(Array.from(folded.matchAll(called), (match) => match[1]))
  return [...new Set([...words].flatMap(([word, id]) => (said.has(word) ? [id] : [])))]
}
