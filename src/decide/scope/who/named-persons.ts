import { readAsks } from '../../../language/acts/asks.ts'
import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { literally } from '../../../language/cues.ts'
import { foldText } from '../../../model/fold.ts'
import type { Person, Role } from '../../../model/record/person.ts'
import type { LegalRequest } from '../../../model/record/request.ts'

/** Roles whose names have rules of their own: those who work, who inform, and children. */
const apart: ReadonlySet<Role> = new Set<Role>(['professional', 'magistrate', 'informant', 'minor'])

/**
 * Persons of the record whom the words of the act name, beside those whom it asks about: « les menaces de la part de M. LORVELLEC ».
 * Who asks knows the name: in what answers them it is no third person's.
 */
export const namedPersons = ({ asks }: Pick<LegalRequest, 'asks'>, persons: readonly Person[]): ReadonlySet<string> => {
  const words = foldText(readAsks(asks).asked.join(' '))
  const declared = persons.filter(({ source }) => source === 'dossier')
  const bearers = (name: string): number =>
    declared.filter(({ family }) => family.some((own) => foldText(own) === foldText(name))).length
  const isNamed = ({ given, family }: Person): boolean =>
    family.some((name) => isWhole(words, name, given, bearers(name) > 1))
  return new Set(declared.filter((person) => !apart.has(person.role) && isNamed(person)).map(({ id }) => id))
}

/** A family name that several bear needs the given name beside it; no name of the record is a common word (« Petit ») without a title. */
const isWhole = (words: string, family: string, given: readonly string[], isShared: boolean): boolean => {
  const name = literally(foldText(family))
  const first = given.filter((one) => one !== '').map((one) => literally(foldText(one)))
  const full = first.some((one) => new RegExp(`(?<![a-z])(?:${one} ${name}|${name} ${one})(?![a-z])`).test(words))
  return (
    full ||
    (!isShared && name !== '' && new RegExp(`(?<![a-z])(?:${foldedTitles(everyday)}) ?${name}(?![a-z])`).test(words))
  )
}
