import { type KinWord, kin, kinForms, kinOf } from '../../../language/kinship.ts'
import type { Person } from '../../../model/record/person.ts'
import { personLimits } from '../../thresholds.ts'
import type { Gender } from './gender.ts'

type GenderOf = (personId: string) => Gender | null

/** A word by which a record calls a person, folded. */
export type Called = { readonly word: string; readonly id: string }

const genders = ['m', 'f'] as const
const partners = kin('partner')
const spouses = kin('spouse')
const steps = kin('step-parent')
const parents = kin('parent', 'parent-fond')

/** Ties that records name by several words: who is one of them is called by all. */
const groups: readonly (readonly KinWord[])[] = [
  partners,
  spouses,
  kin('grandparent', 'grandparent-fond'),
  steps,
  kin('sibling'),
  kin('child'),
]

/** « ex-époux », « l'ex », « ancienne compagne » in dossier.yaml. */
const isFormer = (calledBy: string): boolean => /^(?:l'|son |sa )?(?:ex(?![a-z])|ancien)/.test(calledBy)

/** Words for who was a partner or a spouse. */
export const formerWords = (gender: Gender): readonly string[] => [
  'ex',
  ...kinForms(kinOf(gender, [...partners, ...spouses])).map((word) => `ex-${word}`),
]

/** Words of kinship by which the declared persons may be called; two who share one are not told apart by it. */
export const declaredWords = (persons: readonly Person[], genderOf: GenderOf): readonly Called[] => {
  const hasMinors = persons.some(({ role }) => role === 'minor')
  return persons.flatMap((person) => {
    const gender = genderOf(person.id)
    const words = wordsFor(person, gender, hasMinors)
    const own =
      words.length === 0 && gender !== null && isParentOf(person, persons) ? kinForms(kinOf(gender, parents)) : []
    return [...words, ...own].map((word) => ({ word, id: person.id }))
  })
}

/** Who is accompanied with children of that name, born long enough before them: « la mère » of the record. */
const isParentOf = (person: Person, persons: readonly Person[]): boolean =>
  person.role === 'accompanied' &&
  !persons.some(
    (other) => other.id !== person.id && ['accompanied', 'parent'].includes(other.role) && sharesName(other, person),
  ) &&
  persons.some(
    (child) =>
      child.role === 'minor' &&
      child.source === 'dossier' &&
      sharesName(child, person) &&
      isOlder(person.born, child.born),
  )

const sharesName = (one: Person, other: Person): boolean => one.family.some((name) => other.family.includes(name))

const isOlder = (born: string | null, child: string | null): boolean =>
  born !== null && child !== null && Number(child.slice(0, 4)) - Number(born.slice(0, 4)) >= personLimits.motherhood

/** Functions of everyday life by which the file calls one person alone: « l'aide à domicile », « le chauffeur ». */
export const functionWords = (persons: readonly Person[]): ReadonlyMap<string, string> => {
  const bearers = new Map<string, string[]>()
  for (const { id, calledBy = '', source } of persons)
    if (source === 'dossier' && isFunction(calledBy)) bearers.set(calledBy, [...(bearers.get(calledBy) ?? []), id])
  return new Map(
    [...bearers].flatMap(([word, [only, ...others]]): [string, string][] =>
      only !== undefined && others.length === 0 ? [[word, only]] : [],
    ),
  )
}

/** A trade; no tie, no status of the record (« résidente », « mineur confié »), no role of the program. */
const isFunction = (calledBy: string): boolean =>
  /^(?:aide|assistante?|auxiliaire|chauffeu|nourrice|gardien|jardinier|femme de menage|employee?|patron|employeur|bailleu|proprietaire|mandataire|tuteur|tutrice|curateur|curatrice|voisine?|entraineu|coach|professeu|instituteur|institutrice|moniteur|monitrice|livreu|conducteur|conductrice|infirmier|kine|garagiste|taxi)[a-z' -]*$/.test(
    calledBy,
  )

const wordsFor = ({ role, calledBy = '' }: Person, known: Gender | null, hasMinors: boolean): readonly string[] => {
  const tie = tieIn(calledBy)
  const gender = tie?.gender ?? known
  if (isFormer(calledBy)) return gender === null ? [] : [...formerWords(gender), ...(isTie(calledBy) ? [calledBy] : [])]
  if (tie === null) return role === 'parent' && gender !== null ? kinForms(kinOf(gender, parents)) : []
  const group = groups.find((words) => words.includes(tie)) ?? [tie]
  const isStep = steps.includes(tie)
  const alsoPartner = isStep ? partners : hasMinors && partners.includes(tie) ? steps : []
  const alsoParent = role === 'parent' && !isStep ? parents : []
  return kinForms(kinOf(tie.gender, [...group, ...alsoPartner, ...alsoParent]))
}

/** « concubin de Madame », « la grand-mère paternelle »: the first word of kinship of what the service wrote. */
const tieIn = (calledBy: string): KinWord | null => {
  const plain = calledBy.replace(/^(?:l'|ex[- ]|ancien(?:ne)? |l[ea] |son |sa )+/, '').replaceAll('œ', 'oe')
  const first = /^[a-z-]+/.exec(plain)?.[0] ?? ''
  return named.find(({ folded }) => folded === first) ?? null
}

const isTie = (calledBy: string): boolean => /^ex-[a-z]+$/.test(calledBy)

const named = kin(
  ...(['cousin', 'parent', 'parent-fond', 'sibling', 'half-sibling', 'child', 'spouse', 'partner', 'uncle'] as const),
  ...(['nephew', 'step-parent', 'in-law', 'step-child', 'grandparent', 'grandparent-fond', 'elder-fond'] as const),
  ...(['neighbour', 'friend', 'sweetheart'] as const),
)

const youngest = {
  m: ['petit', 'bebe', 'cadet', 'benjamin', 'petiot'],
  f: ['petite', 'bebe', 'cadette', 'benjamine', 'petiote'],
} as const
const eldest = { m: ['grand', 'aine'], f: ['grande', 'ainee'] } as const
const anyChild = {
  m: ['gamin', 'gosse', 'mome', 'garconnet', 'mineur'],
  f: ['gamine', 'gosse', 'mome', 'fillette', 'mineure'],
} as const

/** « le petit », « la grande », « l'enfant »: the declared minor who alone fits, by gender, or by age where there are several. */
export const youngWords = (persons: readonly Person[], genderOf: GenderOf): ReadonlyMap<string, string> => {
  const minors = persons.filter(({ role, source }) => role === 'minor' && source === 'dossier')
  const [only, ...others] = minors
  const called = genders.flatMap((gender) => {
    // One whose gender nothing tells may be either.
    const own = minors.filter(({ id }) => (genderOf(id) ?? gender) === gender)
    return wordsByAge(own, gender)
  })
  const words = new Map<string, string | null>()
  for (const [word, id] of called) words.set(word, words.has(word) && words.get(word) !== id ? null : id)
  if (only !== undefined && others.length === 0) words.set('enfant', only.id)
  return new Map([...words].flatMap(([word, id]): [string, string][] => (id === null ? [] : [[word, id]])))
}

const wordsByAge = (own: readonly Person[], gender: Gender): readonly (readonly [string, string])[] => {
  const [first] = own
  if (first === undefined) return []
  if (own.length === 1)
    return [...youngest[gender], ...eldest[gender], ...anyChild[gender]].map((word) => [word, first.id] as const)
  const byAge = [...own].sort((a, b) => ((a.born ?? '') < (b.born ?? '') ? -1 : 1))
  const isKnown = own.every(({ born }) => born !== null) && new Set(own.map(({ born }) => born)).size === own.length
  const [elder, younger] = [byAge[0], byAge.at(-1)]
  if (!isKnown || elder === undefined || younger === undefined) return []
  return [
    ...eldest[gender].map((word) => [word, elder.id] as const),
    ...youngest[gender].map((word) => [word, younger.id] as const),
  ]
}

export const youngForms: readonly string[] = [
  ...new Set(genders.flatMap((gender) => [...youngest[gender], ...eldest[gender], ...anyChild[gender]])),
  'enfant',
]
