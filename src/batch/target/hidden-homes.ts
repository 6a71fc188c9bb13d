import { isHiding, type Person } from '../../model/record/person.ts'
import type { CarriedDossier } from '../model/carried.ts'
import { tokensOf } from '../treat/hidden/canonical.ts'
import { nameTells } from '../treat/hidden/find-terms.ts'

/**
 * Whose address is hidden in a dossier: whom the record flags, and, where it hides a home whatever says so (the words of a note, the
 * answer of a person), those whom it accompanies and whoever lives with them. Where nobody knows whose the home is, no relative's is
 * shown; where a flag and an address say it, another address that tells nothing hidden is another home.
 */
export const hiddenHomes = ({ source, hidesAddress, hiddenWords }: CarriedDossier): ((person: Person) => boolean) => {
  const { persons } = source.described
  const isSaid = persons.some((person) => isHiding(person) && person.address !== undefined)
  const isHome = (person: Person): boolean =>
    isHiding(person) || (hidesAddress && household.has(person.role) && !(isSaid && person.address !== undefined))
  const homes = persons.filter(isHome).flatMap(({ address }) => (address === undefined ? [] : [wordsOf(address)]))
  return (person) => {
    const { address } = person
    if (isHome(person)) return true
    if (address === undefined || !(hidesAddress || isSaid)) return false
    const words = wordsOf(address)
    return (
      nameTells(address, hiddenWords) ||
      homes.some((home) => isSame(home, words)) ||
      (homes.length === 0 && mayHide.has(person.role) && !isFeared(person))
    )
  }
}

const household: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor'])

const mayHide: ReadonlySet<Person['role']> = new Set(['parent', 'relative'])

const isFeared = ({ flags, calledBy }: Person): boolean =>
  flags.includes('allegedPerpetrator') || /^ex(?![a-z])/.test(calledBy ?? '')

const wordsOf = (address: string): readonly string[] => tokensOf(address).map(({ word }) => word)

/** One of them may go on where the other ends: with its town, or a floor before it. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}
