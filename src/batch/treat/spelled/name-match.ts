import { spelledTitle } from '../../../language/hiding/street-words.ts'
import { shortMonthWords } from '../../../language/months.ts'
import { editsBetween } from '../../../language/slips.ts'
import type { NameWord } from './home-form.ts'
import type { TextWord } from './text-words.ts'

/** How far the words of a text are the name of a place, from one of them on. */
export type NameMatch = {
  /** Words of the text. */
  readonly taken: number
  /** A word that names the place by itself stands there, or a number and a word beside it, or all of a name in which none tells. */
  readonly isTold: boolean
  /** One of them is no number, month or title. */
  readonly isNamed: boolean
  /** Every word of the name that tells stands there, or all of its words. */
  readonly isWhole: boolean
}

type Way = 'whole' | 'short' | 'initial'

/** Initials, titles, first names and years may be left out or shortened, never the order of the words. */
export const matchName = (words: readonly TextWord[], at: number, name: readonly NameWord[]): NameMatch => {
  const found = new Map<NameWord, Way>()
  let next = 0
  let taken = 0
  for (let word = words[at]; word !== undefined; word = words[at + taken]) {
    if (taken > 0 && !word.follows) break
    const one = wordAt(word, name, next)
    if (one === null) break
    for (const own of name.slice(one.from, one.to)) found.set(own, one.way)
    next = one.to
    taken += 1
  }
  return taken === 0
    ? { taken, isTold: false, isNamed: false, isWhole: false }
    : judged(words[at + taken], found, name, taken)
}

const judged = (
  after: TextWord | undefined,
  found: ReadonlyMap<NameWord, Way>,
  name: readonly NameWord[],
  taken: number,
): NameMatch => {
  const telling = name.filter(({ tells }) => tells)
  const told = telling.filter((one) => (found.get(one) ?? 'initial') !== 'initial')
  const isNumbered = [...found.keys()].some(({ word }) => /^\d{1,3}$/.test(word)) && found.size > 1
  const isAll = !isInitials(found) && name.every((one) => found.has(one) || isYear(one.word))
  // « rue Victor Basch » is not « rue Victor Hugo ».
  const isOther =
    told.length < telling.length && !told.includes(telling.at(-1) ?? none) && after?.follows === true && after.isCapital
  return {
    taken,
    isTold: (told.length > 0 && !isOther) || isNumbered || isAll,
    isNamed: told.length > 0 && !isOther,
    isWhole: telling.length > 0 ? told.length === telling.length : isAll,
  }
}

const none: NameWord = { word: '', raw: '', tells: false }

const isInitials = (found: ReadonlyMap<NameWord, Way>): boolean => [...found.values()].every((way) => way === 'initial')

const isYear = (word: string): boolean => /^(?:1[89]|20)\d\d$/.test(word)

type Found = { readonly from: number; readonly to: number; readonly way: Way }

/** The first words of the name, from `next` on, that a word of the text stands for. */
const wordAt = (word: TextWord, name: readonly NameWord[], next: number): Found | null => {
  for (let from = next; from < name.length; from += 1) {
    const way = wayOf(word, name[from]?.word ?? '')
    if (way !== null) return { from, to: from + 1, way }
    const joined = joinedAt(word, name, from)
    if (joined !== null) return joined
  }
  return null
}

const wayOf = ({ word, raw, isDotted }: TextWord, name: string): Way | null => {
  if (word === name || spelledTitle(raw) === name) return 'whole'
  if (/^\d/.test(name)) return null
  if (raw.length === 1) return name.startsWith(raw) ? 'initial' : null
  const isShort = (isDotted && raw.length < name.length) || shortMonths.has(raw)
  if (isShort && name.startsWith(raw)) return raw.length >= leastShort ? 'short' : 'initial'
  return Math.min(raw.length, name.length) >= leastNear && editsBetween(raw, name) <= 1 ? 'whole' : null
}

const shortMonths: ReadonlySet<string> = new Set(shortMonthWords)

/** Letters of a word that is cut by a full stop and tells the whole. By hand. */
const leastShort = 3

/** A word of so many letters is the same as one that differs by a letter. By hand. */
const leastNear = 6

/** « JB » for « Jean-Baptiste », « pontneuf » for « Pont-Neuf ». */
const joinedAt = ({ raw }: TextWord, name: readonly NameWord[], from: number): Found | null => {
  const rest = name.slice(from).map((one) => one.raw)
  for (let many = 2; many <= rest.length; many += 1) {
    const own = rest.slice(0, many)
    if (own.join('') === raw) return { from, to: from + many, way: 'whole' }
    if (own.map((word) => word[0] ?? '').join('') === raw) return { from, to: from + many, way: 'initial' }
  }
  return null
}
