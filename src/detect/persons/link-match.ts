import { isDoubledOnly } from '../../language/slips.ts'
import { agrees, type Gender, type Profile, type Register } from './link-entries.ts'
import type { Name } from './link-names.ts'
import { isShortFor } from './link-nicknames.ts'

/** How well two lists of parts agree: 3 the same, 2 one opens the other, 1 one holds the other, 0 not. */
export const gradeParts = (own: readonly string[], asked: readonly string[]): number => {
  const [short, long] = own.length <= asked.length ? [own, asked] : [asked, own]
  if (short.length === 0) return 0
  if (short.every((part, at) => long[at] === part)) return short.length === long.length ? 3 : 2
  return short.every((part) => long.includes(part)) ? 1 : 0
}

const best = (lists: readonly (readonly string[])[], asked: readonly string[]): number =>
  lists.reduce((top, own) => Math.max(top, gradeParts(own, asked)), 0)

export const gradeFamily = (entry: Profile, asked: readonly string[]): number => best(entry.family, asked)
export const gradeGiven = (entry: Profile, asked: readonly string[]): number => best(entry.given, asked)

const candidates = (index: ReadonlyMap<string, readonly Profile[]>, parts: readonly string[]): readonly Profile[] => [
  ...new Set(parts.flatMap((part) => index.get(part) ?? [])),
]

/** The entries of the best grade only: « PETIT » is first the one called PETIT, then a CASSAGNES-PETIT. */
const topOf = (entries: readonly Profile[], grade: (entry: Profile) => number): readonly Profile[] => {
  const graded = entries.map((entry) => ({ entry, grade: grade(entry) })).filter((one) => one.grade > 0)
  const top = Math.max(0, ...graded.map((one) => one.grade))
  return graded.filter((one) => one.grade === top).map((one) => one.entry)
}

export const withFamily = (register: Register, parts: readonly string[]): readonly Profile[] =>
  topOf(candidates(register.byFamily, parts), (entry) => gradeFamily(entry, parts))

export const withGiven = (register: Register, parts: readonly string[]): readonly Profile[] =>
  topOf(candidates(register.byGiven, parts), (entry) => gradeGiven(entry, parts))

/** Entries that a full name may mean: both names agree, a little misspelt or not, or one is still unknown. */
export const withFull = (register: Register, name: Name, gender: Gender): readonly Profile[] => {
  const parts = [...name.family, ...name.given]
  const near = [...new Set([...candidates(register.byFamily, parts), ...candidates(register.byGiven, parts)])]
  const exact = topOf(near, (entry) => product(gradeFamily(entry, name.family), gradeGiven(entry, name.given)))
  if (exact.length > 0) return exact
  const fit = near.filter((entry) => agrees(entry, gender))
  const swapped = topOf(fit, (entry) => product(gradeFamily(entry, name.given), gradeGiven(entry, name.family)))
  if (swapped.length > 0) return swapped
  const typo = fit.filter((entry) => isMisspelt(entry, name) && (mayBeMisspelt(entry) || isDoubled(entry, name)))
  if (typo.length > 0) return typo
  return fit.filter((entry) => isHalf(entry, name))
}

const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * 4 + b)

/**
 * One letter away from a declared person is somebody else, whom a person may say to be her: only one who must stay hidden
 * is taken for herself.
 */
const mayBeMisspelt = ({ known }: Profile): boolean => known === null || known.role === 'informant'

/** The only slip is a letter written twice, or once for twice. */
const isDoubled = (entry: Profile, { given, family }: Name): boolean =>
  entry.given.some((own) => isDoubledOnly(own.join(' '), given.join(' '))) &&
  entry.family.some((own) => isDoubledOnly(own.join(' '), family.join(' ')))

/** One name is the same, the other one letter away. */
const isMisspelt = (entry: Profile, name: Name): boolean =>
  (gradeFamily(entry, name.family) >= 2 && entry.given.some((own) => isNear(own.join(' '), name.given.join(' ')))) ||
  (gradeGiven(entry, name.given) >= 2 && entry.family.some((own) => isNear(own.join(' '), name.family.join(' '))))

/** Met so far by one name only, which is the same. */
const isHalf = (entry: Profile, name: Name): boolean =>
  entry.known === null &&
  ((entry.family.length === 0 && gradeGiven(entry, name.given) >= 2 && fitsInitial(entry.familyInitial, name.family)) ||
    (entry.given.length === 0 && gradeFamily(entry, name.family) >= 2 && fitsInitial(entry.givenInitial, name.given)))

const fitsInitial = (letters: string, parts: readonly string[]): boolean =>
  letters === '' || letters.includes(parts[0]?.[0] ?? '-')

/** One letter changed, added or dropped, in a word of five letters or more. */
export const isNear = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1
  return Math.max(a.length, b.length) - from - back <= 1
}

/** « Mme C. », « A.Z. », « Christelle M. »: what is written in full must be the same, the letters must open names. */
export const withInitials = (register: Register, name: Name, gender: Gender): readonly Profile[] => {
  const found = register.entries.filter((entry) => agrees(entry, gender) && fitsName(entry, name))
  return found.length > 0 ? found : register.entries.filter((entry) => agrees(entry, gender) && fitsTurned(entry, name))
}

/** « R. Axelle » of Axelle RENOUARD, « Pat. D. » of Patricia DHAUSSY: the given name is written, the family name opened. */
const fitsTurned = (entry: Profile, { given, family, loose, givenInitials, familyInitials, looseInitials }: Name) => {
  const words = given.length > 0 ? given : family.length > 0 ? family : loose
  const letters = given.length > 0 ? familyInitials : family.length > 0 ? givenInitials : looseInitials
  if (entry.known === null || words.length === 0 || letters === '' || !opens(entry.familyInitial, letters)) return false
  return gradeGiven(entry, words) === 3 || entry.given.some((own) => isShortFor(words, own))
}

const fitsName = (entry: Profile, name: Name): boolean => {
  const isBare = name.given.length + name.family.length + name.loose.length === 0
  const isOpen = (parts: readonly unknown[], letters: string): boolean =>
    !isBare && parts.length === 0 && letters === ''
  return (
    (name.family.length === 0 || gradeFamily(entry, name.family) > 0) &&
    (name.given.length === 0 || gradeGiven(entry, name.given) > 0) &&
    (name.loose.length === 0 || gradeGiven(entry, name.loose) > 0 || gradeFamily(entry, name.loose) > 0) &&
    (opens(entry.givenInitial, name.givenInitials) || isOpen(entry.given, entry.givenInitial)) &&
    (opens(entry.familyInitial, name.familyInitials) || isOpen(entry.family, entry.familyInitial)) &&
    opens(entry.givenInitial + entry.familyInitial, name.looseInitials)
  )
}

const opens = (own: string, asked: string): boolean => asked === '' || own.includes(asked[0] ?? '-')
