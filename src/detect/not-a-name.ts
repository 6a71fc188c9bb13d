import type { Claim } from '../model/finding.ts'
import { isColumnName, isFileName } from './column-name.ts'
import { things } from './lexicon/things.ts'
import { entriesOf, foldName, isAuthor, isFamilyName, isGivenName, isListedWord } from './name-lexicon.ts'

const thingWords = entriesOf(things)

/** A brand, a game, a drug, a feast. */
export const isThing = (folded: string): boolean => thingWords.has(folded)

const titleBefore = /(?<!\p{L})(?:M|MM|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Dr|Me|nomm[ée]e?|dite?)\.? $/iu

/** What the tagger took for a name or a day, and that the words or the law around it make none. */
export const isMistaken = (flat: string, claim: Claim): boolean => {
  if (claim.category === 'account') return isAccountMistaken(flat, claim)
  if (claim.category === 'date') return lawBefore.test(flat.slice(Math.max(0, claim.start - 30), claim.start))
  return claim.category === 'person' && isPersonMistaken(flat, claim)
}

const lawBefore = /(?<!\p{L})(?:lois?|d[ée]crets?|circulaire|directive)(?: n° ?[\d-]{1,12})? du $/iu

/** A title before saves it; so does a capital inside a sentence, where words have none. */
const isPersonMistaken = (flat: string, claim: Claim): boolean => {
  const text = flat.slice(claim.start, claim.end)
  const left = flat.slice(Math.max(0, claim.start - 12), claim.start)
  const words = foldName(text).match(/\p{L}[\p{L}'-]*/gu) ?? []
  // `B. Habillage : B. Repas`: the answers of a scale of dependence.
  if (words.length === 0 || (/^[ABC]\.?(?: \p{L}{4,14})?$/u.test(text) && scaleBefore.test(left))) return true
  if (titleBefore.test(left)) return false
  if (thingWords.has(words.join('-')) || words.every(isAuthorOrThing)) return true
  // « Titre Pro », « Fête Nationale »: no name is made of such words only.
  if (words.length > 1 && !/[.]/.test(text) && words.every((word) => isWord(word) || thingWords.has(word))) return true
  const isPlain = text === text.toLowerCase() || (claim.confidence < 0.5 && /(?:^|[.!?:;|\n])[ "]{0,3}$/.test(left))
  return isPlain && claim.confidence < 0.8 && words.every(isWord)
}

const scaleBefore = /\p{Lu}\p{L}{3,10} ?: $/u

const isAuthorOrThing = (word: string): boolean => thingWords.has(word) || (isAuthor(word) && !isGivenName(word))

const isWord = (word: string): boolean =>
  word.length > 2 && !isGivenName(word) && !isFamilyName(word) && isListedWord(word)

/** The whole word around the claim counts: the tagger cuts at dots. */
const isAccountMistaken = (flat: string, claim: Claim): boolean => {
  const tail = /^[\p{L}\p{N}_.-]{0,40}/u.exec(flat.slice(claim.end, claim.end + 40))?.[0] ?? ''
  const head = /[\p{L}\p{N}_./-]{0,40}$/u.exec(flat.slice(Math.max(0, claim.start - 40), claim.start))?.[0] ?? ''
  const word = `${head}${flat.slice(claim.start, claim.end)}${tail}`.replace(/[.,;:]{1,3}$/, '')
  return isFileName(word) || isColumnName(word)
}
