import { isHiding, type Person } from '../../../model/record/person.ts'
import { type Token, tokensOf } from '../hidden/canonical.ts'
import { isTellingWord, ways } from '../hidden/hidden-terms.ts'
import { leastWord, whoHides } from '../hidden/place-words.ts'
import { isDoubtedSpelling } from '../spelled/spelled-homes.ts'
import { nearAny } from './near-words.ts'
import { inFigures } from './same-numbers.ts'
import type { Stretch } from './stretches.ts'

/** Tells what no answer opens: a place of which any word is of the home that is declared, or of a place that nobody has opened. */
export type IsClosed = (stretch: Stretch) => boolean

/** The words of the addresses that a description gives of those who hide, where it says that somebody does. */
export const declaredWords = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(
    addressesOf(persons)
      .flatMap(tokensOf)
      .map(({ word }) => word)
      .filter(tells),
  )

const tells = (word: string): boolean =>
  /^\d{5}$/.test(word) || (word.length >= leastWord && isTellingWord(word) && !ways.has(word))

/** The addresses that a description gives of who hides. */
export const addressesOf = (persons: readonly Person[]): readonly string[] => {
  if (!persons.some(isHiding)) return []
  const who = whoHides(persons)
  return persons.flatMap(({ id, address }) => (address == null || !who.has(id) ? [] : [address]))
}

/** A place is closed whole or not at all: what a cut mask leaves is read with what it hides. A word that may be another (« chez Gay ») is a person's to tell. */
export const closedBy = (persons: readonly Person[], closed: readonly Stretch[]): IsClosed => {
  const declared = addressesOf(persons).map((one) => wordsOf(tokensOf(one)))
  const homes = [...declared, ...closed.map(({ tokens }) => wordsOf(tokens))].map((words) => new Set(words))
  const words = new Set([
    ...declared.flat().filter(tells),
    ...closed.flatMap((one) => one.words.map(({ word }) => word)),
  ])
  const isTold = nearAny(words)
  return ({ tokens, region }) => {
    if (region.findings.every(isDoubtedSpelling)) return false
    const own = wordsOf(tokens)
    return (
      own.some((word) => tells(word) && isTold(word)) ||
      halvesOf(own).some((word) => words.has(word)) ||
      homes.some((home) => isPartOf(own, home) || sharesNumber(own, home))
    )
  }
}

const wordsOf = (tokens: readonly Token[]): readonly string[] => inFigures(tokens).map(({ word }) => word)

/** « Val-Belle » where « Valbelle » is closed. */
const halvesOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)

/** « rue du Centre », « Grande Rue »: of names that tell nothing, all the words together. */
const isPartOf = (words: readonly string[], home: ReadonlySet<string>): boolean =>
  words.length > 1 && words.every((word) => home.has(word))

/** A number of its street and any word beside: « 8 boulevard », « rue des Trois ». Post codes tell by themselves. */
const sharesNumber = (words: readonly string[], home: ReadonlySet<string>): boolean => {
  const shared = words.filter((word) => home.has(word))
  return shared.some(isNumber) && shared.some((word) => !isNumber(word))
}

const isNumber = (word: string): boolean => /^\d{1,4}$/.test(word)
