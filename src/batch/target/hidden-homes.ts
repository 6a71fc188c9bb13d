import { isHiding, type Person } from '../../model/record/person.ts'
import type { CarriedDossier } from '../model/carried.ts'
import { nameTells } from '../treat/hidden/find-terms.ts'
import { homesOf, mayBeThere } from '../treat/hidden/homes.ts'

/**
 * Whose address is hidden in a dossier: whom the record flags, and, where it hides a home whatever says so (the words of a note, the
 * answer of a person), those whom it accompanies and whoever lives with them. Where nobody knows whose the home is, no relative's is
 * shown; where a flag and an address say it, another address that tells nothing hidden is another home.
 */
export const hiddenHomes = ({ source, hidesAddress, hiddenWords }: CarriedDossier): ((person: Person) => boolean) => {
  const { persons } = source.described
  const isSaid = persons.some((person) => isHiding(person) && person.address !== undefined)
  const { isHome, isThere, isUnknown } = homesOf(persons, hidesAddress)
  return (person) => {
    const { address } = person
    if (isHome(person)) return true
    if (address === undefined || !(hidesAddress || isSaid)) return false
    return nameTells(address, hiddenWords) || isThere(address) || (isUnknown && mayBeThere(person))
  }
}
