import { isHiding, type Person } from '../../../model/record/person.ts'
import { tokensOf } from './canonical.ts'

/** Whose home is hidden in a dossier, as it is described. */
export type Homes = {
  /** Whom a flag hides, or who is accompanied where the record hides a home whatever says so. */
  readonly isHome: (person: Person) => boolean
  /** Whoever is declared at the address of one of them. */
  readonly isThere: (address: string) => boolean
  /** No address is declared of any of them: where they live, and with whom, nobody knows. */
  readonly isUnknown: boolean
}

export const homesOf = (persons: readonly Person[], hidesAddress: boolean): Homes => {
  const isSaid = persons.some((person) => isHiding(person) && person.address !== undefined)
  const isHome = (person: Person): boolean =>
    isHiding(person) || (hidesAddress && household.has(person.role) && !(isSaid && person.address !== undefined))
  const homes = persons.filter(isHome).flatMap(({ address }) => (address === undefined ? [] : [wordsOf(address)]))
  return {
    isHome,
    isThere: (address) => homes.some((home) => isSame(home, wordsOf(address))),
    isUnknown: homes.length === 0,
  }
}

/** Who may be at a hidden home of which nobody knows whose it is. */
export const mayBeThere = ({ role, flags, calledBy }: Person): boolean =>
  (role === 'parent' || role === 'relative') &&
  !flags.includes('allegedPerpetrator') &&
  !/^ex(?![a-z])/.test(calledBy ?? '')

const household: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor'])

const wordsOf = (address: string): readonly string[] => tokensOf(address).map(({ word }) => word)

/** One of them may go on where the other ends: with its town, or a floor before it. */
const isSame = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}
