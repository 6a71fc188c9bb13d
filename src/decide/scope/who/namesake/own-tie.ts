import type { KinWord } from '../../../../language/kinship.ts'
import { wordOf } from '../../../../language/namesakes/ties.ts'
import { foldText } from '../../../../model/fold.ts'
import type { Person } from '../../../../model/record/person.ts'
import { personLimits } from '../../../thresholds.ts'
import { ageOn, ownGender } from '../may-bear.ts'

type Known = { readonly personOf: ReadonlyMap<string, Person> }

/**
 * Whether « X, son frère » may be said of somebody asked for: the record declares that tie of them, or of somebody else the tie that
 * answers it (« sœur »). A spouse or a partner is whoever the record is about; a « mère » is no man.
 */
export const isOwnTie = (word: KinWord, person: Person, isFull: boolean, known: Known): boolean => {
  if (!mayHaveTie(word, person)) return false
  if (couple.has(word.tie)) return true
  const declared = wordOf(person.calledBy ?? '')
  if (declared !== null) return declared.tie === word.tie || areAlike(declared.tie, word.tie)
  if (person.role === 'minor') return young.has(word.tie)
  if (person.role !== 'accompanied' && person.role !== 'parent') return true
  const others = [...known.personOf.values()].filter(({ id, source }) => source === 'dossier' && id !== person.id)
  return (
    others.some((other) => answers(other, word.tie) || (isFull && mayAnswer(other, word.tie, person))) &&
    !others.some((other) => mayBeThat(other, word, isFull, person))
  )
}

/** Nothing in the record makes it impossible: a « mère » is no man and no child. */
export const mayHaveTie = ({ gender, tie }: KinWord, person: Person): boolean => {
  const own = ownGender(person)
  return (own === null || own === gender) && (person.role !== 'minor' || young.has(tie) || couple.has(tie))
}

const couple: ReadonlySet<string> = new Set(['spouse', 'partner', 'sweetheart'])
const young: ReadonlySet<string> = new Set([
  'child',
  'sibling',
  'half-sibling',
  'grandchild',
  'nephew',
  'cousin',
  'step-child',
])

/** For whom somebody is that, by what they are to the person. */
const answering: Readonly<Record<string, readonly string[]>> = {
  ...{ parent: ['child'], 'parent-fond': ['child'], child: ['parent', 'parent-fond'], sibling: ['sibling'] },
  ...{
    grandparent: ['grandchild'],
    grandchild: ['grandparent'],
    uncle: ['nephew'],
    nephew: ['uncle'],
    cousin: ['cousin'],
  },
  ...{
    'step-parent': ['step-child'],
    'step-child': ['step-parent'],
    'half-sibling': ['half-sibling'],
    'in-law': ['in-law'],
  },
  ...{ friend: ['friend'], neighbour: ['neighbour'] },
}

const answers = (other: Person, tie: string): boolean => {
  if ((tie === 'parent' || tie === 'parent-fond') && other.role === 'minor') return true
  const told = wordOf(other.calledBy ?? '')
  return told !== null && (answering[tie] ?? []).includes(told.tie)
}

/** « Sa mère X », beside somebody of her name whose tie nobody told, and whose birth says that he may be her son. */
const mayAnswer = (other: Person, tie: string, person: Person): boolean => {
  if (wordOf(other.calledBy ?? '') !== null || !kinRoles.has(other.role)) return false
  if (!shares(other.family, person.family) || shares(other.given, person.given)) return false
  const older = ageOn(person, other.born)
  const [elder, younger] = [elders[tie], youngers[tie]]
  if (older === null) return false
  return elder === undefined ? younger !== undefined && -older >= younger : older >= elder
}

const { motherhood, grandmotherhood } = personLimits

/** Years by which whoever is called so is older, or younger, than whose tie it is, at least. « tata » may be as « maman ». */
const elders: Readonly<Record<string, number>> = {
  ...{ parent: motherhood, 'parent-fond': motherhood, 'elder-fond': motherhood },
  ...{ grandparent: grandmotherhood, 'grandparent-fond': grandmotherhood, 'elder-fond-more': grandmotherhood },
}
const youngers: Readonly<Record<string, number>> = { child: motherhood, grandchild: grandmotherhood }

const kinRoles: ReadonlySet<Person['role']> = new Set<Person['role']>(['third-party', 'relative', 'accompanied'])

/** Somebody else of the record of that tie who bears the name: « M. X, son frère » beside a brother declared. */
const mayBeThat = (other: Person, word: KinWord, isFull: boolean, person: Person): boolean => {
  const told = wordOf(other.calledBy ?? '')
  if (told === null || told.tie !== word.tie || told.gender !== word.gender) return false
  if (!shares(other.family, person.family)) return false
  return !isFull || shares(other.given, person.given)
}

const shares = (some: readonly string[], more: readonly string[]): boolean =>
  some.some((name) => more.some((one) => foldText(one) === foldText(name)))

const areAlike = (one: string, other: string): boolean =>
  [one, other].every((tie) => tie.startsWith('parent')) || [one, other].every((tie) => tie.startsWith('grandparent'))
