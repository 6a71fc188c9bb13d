import { slipsBetween } from '../../../language/slips.ts'
import { foldText } from '../../../model/fold.ts'
import type { Person } from '../../../model/record/person.ts'
import { personLimits } from '../../thresholds.ts'

export type NamedPerson = Pick<Person, 'given' | 'family' | 'other'>

/**
 * How a name asked agrees with a known one. `full`: given and family name are the same, as written on acts and in records.
 * `part`: nothing differs, and something is missing (a given name, half of a composed name). `near`: a slip away, which is
 * as likely somebody else.
 */
export type NameGrade = 'full' | 'part' | 'near'

export const gradeName = (asked: NamedPerson, person: NamedPerson): NameGrade | null => {
  if (hasSameName(asked, person)) return isFullName(asked, person) ? 'full' : 'part'
  return isNearName(asked, person) ? 'near' : null
}

/**
 * Same family name (or one of several) and a given name in common: « Jean » is not « Jeanne ». A record that knows a person
 * by one name alone differs in nothing from a name that holds it.
 */
export const hasSameName = (asked: NamedPerson, person: NamedPerson): boolean => {
  const families = familyWords([...person.family, ...person.other])
  const sharesFamily = familyWords(asked.family).some((word) => families.includes(word))
  const given = nameWords([...person.given, ...person.other])
  const askedGiven = nameWords(asked.given)
  const sharesGiven = askedGiven.some((word) => given.includes(word))
  if (person.given.length + person.family.length === 0) return sharesFamily || sharesGiven
  return sharesFamily && (sharesGiven || askedGiven.length === 0 || given.length === 0)
}

const isFullName = (asked: NamedPerson, person: NamedPerson): boolean =>
  isSameFamily(asked.family, person) && isSameGiven(asked.given, person)

/** One of her family names, or all of them together: « DUPRÉ TOUR » is DUPRÉ, wife of TOUR. Half of one is no name. */
const isSameFamily = (asked: readonly string[], { family, other }: NamedPerson): boolean => {
  const own = [...family, ...other, family.join(' ')].map((name) => keyOf(familyWords([name])))
  const names = [...asked, asked.join(' ')].map((name) => keyOf(familyWords([name])))
  return names.some((name) => name !== '' && own.includes(name))
}

/** « Jean, Michel, André » is Jean; « Marie » is not Marie-Laure. A person is also called by their other names. */
const isSameGiven = (asked: readonly string[], { given, other }: NamedPerson): boolean =>
  [given, ...other.map((name) => [name])].some((own) => opensSame(unitsOf(asked), unitsOf(own)))

const unitsOf = (given: readonly string[]): readonly (readonly string[])[] =>
  given
    .flatMap((name) => name.split(/\s+/))
    .flatMap((unit) => (nameWords([unit]).length > 0 ? [nameWords([unit])] : []))

/** The shorter list opens the longer one, and stops between two given names of it. */
const opensSame = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean => {
  const [short, long] = one.flat().length <= other.flat().length ? [one, other] : [other, one]
  const words = short.flat()
  if (words.length === 0) return false
  if (keyOf(words) === keyOf(long.flat())) return true
  const ends = long.map((_, at) => long.slice(0, at + 1).flat().length)
  return ends.includes(words.length) && words.every((word, at) => long.flat()[at] === word)
}

/** Both names are the same or a slip away: « Marion » for « Marine », « DUPER » for « DUPRÉ ». */
const isNearName = (asked: NamedPerson, person: NamedPerson): boolean =>
  areNear(familyWords(asked.family), familyWords([...person.family, ...person.other])) &&
  areNear(nameWords(asked.given), nameWords([...person.given, ...person.other]))

const areNear = (asked: readonly string[], own: readonly string[]): boolean =>
  asked.some((one) => own.some((other) => one === other || slipsBetween(one, other, slipsIn(one)) <= slipsIn(one)))

const slipsIn = (word: string): number =>
  word.length < personLimits.shortWord ? personLimits.slipsShort : personLimits.slips

/** The words of names, whatever their order. */
export const keyOf = (names: readonly string[]): string => [...nameWords(names)].sort().join(' ')

/** Letters that have no accent to lose: « Stanisława » is « Stanislawa ». */
const plain: Readonly<Record<string, string>> = {
  ...{ œ: 'oe', æ: 'ae', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', þ: 'th' },
}

/** The words of names, folded; a single letter is none. */
export const nameWords = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    foldText(name)
      .replaceAll(/[œæłøđðıßþ]/g, (letter) => plain[letter] ?? letter)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1),
  )

/** « LE GOFF » and « LE ROUX », « BEN ALI » and « BEN SALAH » share no name. */
const particles: ReadonlySet<string> = new Set(
  'de du des la le les van von der den ben bin el al da dos di ould ait abd ter saint sainte st ste'.split(' '),
)

const familyWords = (names: readonly string[]): readonly string[] => {
  const words = nameWords(names)
  const telling = words.filter((word) => !particles.has(word))
  return telling.length > 0 ? telling : words
}
