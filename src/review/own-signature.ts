import { isAsker } from '../language/asker.ts'
import { betweenWords, roleOfWord } from '../language/roles.ts'
import { mayBeSameSigner } from '../language/signer-likeness.ts'
import { isSameSigner } from '../language/signer-name.ts'
import type { Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import type { Person, Role } from '../model/record/person.ts'
import type { AskedPerson } from '../model/record/request.ts'

type Asking = Pick<Draft, 'request' | 'persons'>

/**
 * Whether a name may be that of whoever asks, of whoever signed or allowed the act, or of somebody whom the record is about:
 * they would decide of their own request, or of what was told of them. A function alone (« M. le chef de service ») is nobody's.
 */
export const isOwnSignature = (name: string, asking: Asking): boolean =>
  isAsker(name, asking.request) ||
  namesOf(inRecord(asking)).some((one) => mayBeSameSigner(name, one)) ||
  marriedNames(inRecord(asking)).some((one) => isSameSigner(name, one)) ||
  isCalledBySide(name, asking)

/** Staff sign; a magistrate whom the record names, and whoever it is about, do not. Of those read in its text: its family. */
const inRecord = ({ request, persons }: Asking): readonly (AskedPerson | Person)[] => [
  ...request.persons,
  ...persons.filter(({ role, source, given }) =>
    source === 'text' ? family.has(role) && given.length > 0 : role !== 'professional',
  ),
]

const family: ReadonlySet<Role> = new Set<Role>(['accompanied', 'minor', 'parent', 'relative', 'informant'])

const namesOf = (persons: readonly Pick<Person, 'given' | 'family' | 'other'>[]): readonly string[] =>
  persons.flatMap(({ given, family: last, other }) => [[...given, ...last].join(' '), ...other])

/** Somebody's given name with the family name of another of the record: what a mother may be called. */
const marriedNames = (persons: readonly Pick<Person, 'given' | 'family'>[]): readonly string[] => {
  const last = [...new Set(persons.flatMap(({ family: names }) => names))]
  return persons.flatMap(({ given: [first] }) => (first === undefined ? [] : last.map((name) => `${first} ${name}`)))
}

/** « Le père de Nélia », « L’usagère », « La demandeuse »: said by a place in the record, and by nothing else. */
const isCalledBySide = (name: string, asking: Asking): boolean => {
  const known = new Set(namesOf(inRecord(asking)).flatMap(wordsOf))
  const words = wordsOf(name).filter((word) => !betweenWords.has(word) && !known.has(word))
  return words.length > 0 && words.every((word) => sides.has(roleOfWord.get(word) ?? 'professional'))
}

const sides: ReadonlySet<Role> = new Set<Role>([...family, 'third-party'])

const wordsOf = (name: string): readonly string[] => foldText(name).match(/[a-z]+(?:-[a-z]+)*/g) ?? []
