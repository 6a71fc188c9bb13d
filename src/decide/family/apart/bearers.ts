import { kin, kinForms } from '../../../language/kinship.ts'
import type { Person } from '../../../model/record/person.ts'
import { wordsOf } from '../../scope/who/called.ts'
import { ownGender } from '../../scope/who/may-bear.ts'

/** Who reads, and the others of the record who bear the same family name. */
export type Bearers = {
  readonly readers: readonly Person[]
  readonly rivals: readonly Person[]
  /** Somebody of the record may have the reader for a parent. */
  readonly hasChild: boolean
}

/** `guessed`: persons whom only an unsure guess names; they are no bearers. */
export const bearersOf = (
  persons: readonly Person[],
  readerIds: readonly string[],
  guessed: ReadonlySet<string>,
): Bearers => {
  const readers = persons.filter(({ id }) => readerIds.includes(id))
  const names = new Set(readers.flatMap(familyWords))
  const isRival = (one: Person): boolean =>
    !readerIds.includes(one.id) &&
    !guessed.has(one.id) &&
    familyWords(one).some((word) => names.has(word)) &&
    (one.source !== 'text' || readers.every((reader) => isApartFrom(reader, one)))
  const isChild = ({ id, role, calledBy = '' }: Person): boolean =>
    !readerIds.includes(id) && (role === 'minor' || childWords.includes(calledBy))
  return { readers, rivals: persons.filter(isRival), hasChild: persons.some(isChild) }
}

const childWords = kinForms(kin('child', 'step-child'))

/** A name that the text alone tells may be the reader's own, but under another given name or title. */
const isApartFrom = (reader: Person, { given, gender }: Person): boolean => {
  const own = ownGender(reader)
  return given.length > 0 || (own !== null && gender !== undefined && own !== gender)
}

const familyWords = ({ family, other }: Person): readonly string[] => [...family, ...other].flatMap(wordsOf)
