import { wordOf } from '../../../language/namesakes/ties.ts'
import { slipsBetween } from '../../../language/slips.ts'
import type { Person } from '../../../model/record/person.ts'
import { personLimits } from '../../thresholds.ts'
import { wordsOf } from '../who/called.ts'
import { ownGender } from '../who/may-bear.ts'
import { asInitials, type SaidName } from './said-name.ts'

/** Whom a register may name: persons of the record, and names that registers write and the record does not know. */
export type Bearers = {
  readonly asked: readonly Person[]
  readonly others: readonly Person[]
  readonly unknown: readonly SaidName[]
}

/**
 * Of whom a name is: of those asked for (`isFull`: their given and family names), of somebody else (`isNear`: who shares a name with
 * one asked for, or is named by initials; `isOfFamily`: a child or a parent whom the file declares), or of either.
 */
export type NameEnd =
  | { readonly of: 'asked'; readonly ids: readonly string[]; readonly isFull: boolean }
  | { readonly of: 'other'; readonly isNear: boolean; readonly isOfFamily: boolean }
  | { readonly of: 'either'; readonly ids: readonly string[]; readonly mayBeSettled: boolean }

export const endOfName = (said: SaidName, bearers: Bearers): NameEnd => {
  const asked = bearers.asked.filter((person) => mayBe(person, said))
  const ids = asked.map(({ id }) => id)
  if (asked.length === 0) {
    const near = bearers.asked.filter((person) => isSlipOf(person, said))
    if (near.length > 0) return { of: 'either', ids: near.map(({ id }) => id), mayBeSettled: false }
    const isNear = said.words.length === 0 || bearers.asked.some((person) => sharesWith(person, said))
    return {
      of: 'other',
      isNear,
      isOfFamily: bearers.others.some((person) => isOfHouse(person) && mayBe(person, said)),
    }
  }
  const isFull = asked.every((person) => isFullName(person, said))
  return isFull || !hasRival(said, bearers) ? { of: 'asked', ids, isFull } : { of: 'either', ids, mayBeSettled: true }
}

/** Of the family of the record, and no resident of the house. */
const isOfHouse = ({ source, role }: Person): boolean => source === 'dossier' && (role === 'minor' || role === 'parent')

/** Somebody else of the record may be meant: of one letter alone, anybody. */
const hasRival = (said: SaidName, { asked, others, unknown }: Bearers): boolean => {
  if (said.words.length === 0 && said.starts.length < personLimits.initials) return true
  const isFamilyAlone =
    said.starts.length === 0 &&
    asked.some(({ family }) => said.words.every((word) => family.flatMap(wordsOf).includes(word)))
  const rivals = isFamilyAlone ? others.filter(isCalledSo) : others
  return rivals.some((person) => mayBe(person, said)) || unknown.some((name) => mayBeSame(name, said))
}

/** By the family name alone a house calls those who live there, and a brother of theirs. */
const isCalledSo = (person: Person): boolean =>
  person.role === 'accompanied' || wordOf(person.calledBy ?? '')?.tie === 'sibling'

/**
 * All that the name says is of the person: words of theirs, and letters that open others. « BARTOLI-DELMAS » is of a BARTOLI, or of a
 * DELMAS.
 */
export const mayBe = (person: Person, said: SaidName): boolean => {
  if (!fitsTitle(person, said)) return false
  const pair = asInitials(said)
  const own = ownWords(person)
  return isOf(own, said) || (pair !== null && isOf(own, pair)) || isOf(own, withoutJoined(person, said))
}

/** « Mme » is no man, and no child. */
const fitsTitle = (person: Person, { title }: SaidName): boolean => {
  const gender = ownGender(person)
  return title === null || (person.role !== 'minor' && (gender === null || gender === title))
}

/** Of two names that a hyphen joins, one is a family name of the person. */
const withoutJoined = ({ family }: Person, said: SaidName): SaidName => {
  const own = family.flatMap(wordsOf)
  const joined = said.joined.filter((words) => words.some((word) => own.includes(word))).flat()
  return { ...said, words: said.words.filter((word) => own.includes(word) || !joined.includes(word)) }
}

const isOf = (own: readonly string[], { words, starts }: SaidName): boolean => {
  if (words.length + starts.length === 0 || !words.every((word) => own.includes(word))) return false
  const left = own.filter((word) => !words.includes(word))
  return opensAll(starts, left)
}

/** Each start opens a word of its own. */
const opensAll = (starts: readonly string[], words: readonly string[]): boolean => {
  const [first, ...rest] = starts
  if (first === undefined) return true
  return words.some((word, at) => word.startsWith(first) && opensAll(rest, words.toSpliced(at, 1)))
}

const ownWords = ({ given, family, other }: Person): readonly string[] => [
  ...new Set([...given, ...family, ...other].flatMap(wordsOf)),
]

const isFullName = ({ given, family }: Person, { words }: SaidName): boolean =>
  [given, family].every((names) => names.flatMap(wordsOf).some((word) => words.includes(word)))

/** « Bellounis » may be « Bellounis S. » of another row; « K.B. » may be « Benali K. ». */
const mayBeSame = (name: SaidName, said: SaidName): boolean => {
  const { words, starts } = asInitials(said) ?? said
  const left = [...name.words.filter((word) => !words.includes(word)), ...name.starts]
  return words.every((word) => name.words.includes(word)) && opensAll(starts, left)
}

/** A name with a letter more, less or changed: whose it is, a person says. */
const isSlipOf = (person: Person, said: SaidName): boolean => {
  const { words, starts } = said
  const own = ownWords(person)
  const isNear = (word: string): boolean =>
    own.some((one) => one === word || slipsBetween(one, word, slipsIn(word)) <= slipsIn(word))
  const isLong = words.every((word) => word.length >= personLimits.shortWord)
  return words.length > 0 && isLong && words.every(isNear) && opensAll(starts, own) && fitsTitle(person, said)
}

const slipsIn = (word: string): number => (word.length < personLimits.shortWord ? 0 : personLimits.slipsShort)

const sharesWith = (person: Person, { words }: SaidName): boolean => {
  const own = ownWords(person)
  return words.some((word) => own.includes(word)) || words.every((word) => word.length === personLimits.initials)
}
