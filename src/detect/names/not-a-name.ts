import { abbreviated, titlesOf, titleWords, without, writtenTitles } from '../../language/civilities.ts'
import type { Claim } from '../../model/record/finding.ts'
import { isColumnName, isFileName } from '../engine/column-name.ts'
import { isNoAge } from '../identifiers/dates/age-context.ts'
import { things } from '../lexicon.ts'
import { nameDoubts } from '../thresholds.ts'
import {
  entriesOf,
  foldName,
  isAcronym,
  isArea,
  isAuthor,
  isFamilyName,
  isGivenName,
  isLargeTown,
  isListedWord,
  isOrdinary,
  isSmallTown,
} from './name-lexicon.ts'

const thingWords = entriesOf(things)

/** A brand, a game, a drug, a feast. */
export const isThing = (folded: string): boolean => thingWords.has(folded)

/** « Casino Vesoul », « Skoda Fabia »: one at least is a thing, and none is somebody's name. */
export const isThingName = (words: readonly string[]): boolean =>
  thingWords.has(words.join('-')) || (words.some(isThing) && words.every(isThingOrPlace))

const isThingOrPlace = (word: string): boolean =>
  isThing(word) ||
  (!isGivenName(word) && (isLargeTown(word) || isSmallTown(word) || isArea(word) || isListedWord(word)))

const before = without(
  'mlles messieurs mesdames docteur maitre',
  titlesOf('plain', 'mr', 'mlle', 'several', 'doctor', 'lawyer'),
)
const titleBefore = new RegExp(`(?<!\\p{L})(?:${titleWords(before).join('|')}|nomm[ée]e?|dite?)\\.? $`, 'iu')

/** What the tagger took for a name or a day, and that the words or the law around it make none. */
export const isMistaken = (flat: string, claim: Claim): boolean => {
  if (claim.category === 'account') return isAccountMistaken(flat, claim)
  if (claim.category === 'age') return isNoAge(flat, claim)
  if (claim.category === 'date') return lawBefore.test(flat.slice(Math.max(0, claim.start - 30), claim.start))
  if (claim.category === 'organisation') return isBodyMistaken(flat.slice(claim.start, claim.end))
  return claim.category === 'person' && isPersonMistaken(flat, claim)
}

/** « IME » alone, « le centre social », « tir d' »: a kind of body, and no name of one. */
const isBodyMistaken = (text: string): boolean => {
  if (/\d|[«"“]/.test(text)) return false
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? []
  return words.every((word) => {
    const folded = foldName(word)
    if (isLargeTown(folded) || isArea(folded)) return false
    if (word === word.toUpperCase() && word.length > 1) return isAcronym(folded) || isOrdinary(folded)
    return word === word.toLowerCase() && (isOrdinary(folded) || folded.length < 4)
  })
}

const lawBefore = /(?<!\p{L})(?:lois?|d[ée]crets?|circulaire|directive)(?: n° ?[\d-]{1,12})? du $/iu

/** A title before saves it; so does a capital inside a sentence, where words have none. */
const isPersonMistaken = (flat: string, claim: Claim): boolean => {
  const text = flat.slice(claim.start, claim.end)
  const left = flat.slice(Math.max(0, claim.start - nameDoubts.beside), claim.start)
  const right = flat.slice(claim.end, claim.end + nameDoubts.beside)
  const words = foldName(text).match(/\p{L}[\p{L}'-]*/gu) ?? []
  if (words.length === 0 || isMark(text, left, right, words)) return true
  if (titleBefore.test(left)) return text === text.toLowerCase() && afterVerb.test(right) && !words.some(isNamed)
  if (isThingName(words) || words.every(isAuthorOrThing)) return true
  if (isGoods(text, flat.slice(Math.max(0, claim.start - goodsBefore), claim.start))) return true
  // « Titre Pro », « Fête Nationale »: no name is made of such words only.
  if (words.length > 1 && !/[.]/.test(text) && words.every((word) => isWord(word) || thingWords.has(word))) return true
  const isLower = text === text.toLowerCase()
  const opens = /(?:^|[.!?:;|\n]|(?:^|\n)[ >]{0,8}[-*•])[ "«]{0,3}$/.test(left)
  if (
    isLower &&
    !words.some(isNamed) &&
    claim.confidence < (isLowerText(flat, claim) ? nameDoubts.lowerText : nameDoubts.lower)
  )
    return true
  return (isLower || opens) && claim.confidence < nameDoubts.words && words.every(isWord)
}

/** Hurried notes have no capitals: there, a name has none either. */
const isLowerText = (flat: string, { start, end }: Claim): boolean => {
  const around = flat.slice(Math.max(0, start - 100), end + 60)
  return (around.match(/\p{Lu}/gu)?.length ?? 0) < nameDoubts.capitals * around.length
}

const isNamed = (word: string): boolean => isGivenName(word) || isFamilyName(word)

const marks = without('mlles', abbreviated(titlesOf('plain', 'mlle', 'several', 'doctor', 'lawyer', 'professor')))
const shortTitle = new RegExp(`^(?:M|${writtenTitles(marks)})$`, 'i')

/** « Mme hésite à venir »: what follows the title is a verb. */
const afterVerb =
  /^ (?:l[ea]s?|un|une|des|du|à|que|son|sa|ses|leurs?|pas|plus|en|aux?|dans|sur|pour|par|et|toujours|bien)(?!\p{L})|^ (?:l'|d'|qu')/u

/** What stands for a part of a text, a room, a class, a service: « A. Consolider », « 6eB », « bat B », « UDAF ». */
const isMark = (text: string, left: string, right: string, words: readonly string[]): boolean => {
  // `B. Habillage : B. Repas`: the answers of a scale of dependence.
  if (/^[ABC]\.?(?: \p{L}{4,14})?$/u.test(text) && scaleBefore.test(left)) return true
  if (/\d$/.test(left) || room.test(text)) return true
  // « R-061 », « AB-0412 »: a receipt, a file.
  if (/^\p{Lu}{1,4}$/u.test(text) && /^-\d/.test(right)) return true
  if (shortTitle.test(text) && /^ \p{Lu}/u.test(right)) return true
  if (/^(?:P\.-?S\.?|N\.?-?B\.?|P\.-?J\.?|W\.?-?C\.?|S\.S\.?|P\.V\.?)(?!\p{L})/u.test(text)) return true
  if (words.every((word) => isAcronym(word) && !isNamed(word)) && text === text.toUpperCase() && !/\./.test(text))
    return true
  return heading.test(text) && /(?:^|\n)[ >*#]{0,4}$/u.test(left) && words.slice(1).every(isOrdinary)
}

const room = /^(?:b[âa]t(?:iment)?|ch(?:ambre)?|appt?|esc(?:alier)?|porte|salle|lot|cage|[ée]tage)\.? \p{L}?\d{0,3}$/iu
const heading = /^(?:[A-H]|[IVX]{1,4})\.(?: \p{Lu}[\p{L}'-]+)?$/u

const scaleBefore = /\p{Lu}\p{L}{3,10} ?: $/u

const goodsBefore = 24
const goodsLabel = /(?:^|[\n;|])[ ]{0,2}(?:libell[ée]|d[ée]signation|article|objet|nature|achat|motif)s? ?: ?$/iu

/** « Libellé : maillot et short »: a row tells its goods in lower case, whatever names some of them are. */
const isGoods = (text: string, left: string): boolean => text === text.toLowerCase() && goodsLabel.test(left)

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
