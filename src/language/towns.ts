import { foldText } from '../model/fold.ts'
import { slipsBetween } from './slips.ts'

/** The words of a town and its département, if it says one: « St-Denis (93) », « 93200 SAINT DENIS », « Paris 18e ». */
type Town = { readonly words: readonly string[]; readonly area: string | null }

const short: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', s: 'sur', ss: 'sous' }

/** Words that are no part of a name: articles, « cedex », « arrondissement », the number of one. */
const noName = /^(?:l|le|la|les|d|de|du|des|a|en|cedex|commune|ville|arr|arrdt|arrondissement|\d+(?:er|e|eme)?)$/

const townOf = (text: string): Town => {
  const folded = foldText(text)
  const words = folded.match(/[a-z0-9]+/g) ?? []
  const code = /(?<!\d)(\d{5}|97[1-8]|2[ab]|\d{2})(?![\da-z])/.exec(folded)?.[1] ?? null
  const names = words.map((word) => short[word] ?? word).filter((word) => !noName.test(word) && !/\d/.test(word))
  return { words: names, area: code === null ? null : /^97/.test(code) ? code.slice(0, 3) : code.slice(0, 2) }
}

/**
 * Tells that two towns are not one. Accents, hyphens, « St », arrondissements and postcodes make no other town; nor does a
 * name that holds the other (« Saint-Denis-en-Val »), or a slip of one letter. Two départements do.
 */
export const isOtherTown = (one: string, other: string): boolean => {
  const [a, b] = [townOf(one), townOf(other)]
  if (a.words.length === 0 || b.words.length === 0) return false
  if (a.area !== null && b.area !== null && a.area !== b.area && !isInArea(a.area, b.area)) return true
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return !few.every((word) => many.some((own) => own === word || isSlip(word, own)))
}

/** Corsica is 20 in postcodes, 2A and 2B elsewhere. */
const isInArea = (a: string, b: string): boolean => [a, b].every((area) => /^2[0ab]$/.test(area))

const isSlip = (word: string, own: string): boolean => word.length >= longWord && slipsBetween(word, own, 1) <= 1

/** Letters: in a shorter name one slip makes another (« Caen », « Cain »). By hand. */
const longWord = 6

/** Tells that two addresses are not one: another number, or another town; the kind of street is often left out. */
export const isOtherAddress = (one: string, other: string): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.number !== null && b.number !== null && a.number !== b.number) return true
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.length > 0 && !few.every((word) => many.some((own) => own === word || isSlip(word, own)))
}

const partsOf = (address: string) => {
  const folded = foldText(address)
  const words = (folded.match(/[a-z]{2,}/g) ?? []).map((word) => short[word] ?? word)
  return {
    number: /^\D{0,12}(\d{1,4})(?!\d)/.exec(folded)?.[1] ?? null,
    words: words.filter((word) => !noName.test(word) && !streets.test(word)),
  }
}

const streets =
  /^(?:r|rue|av|ave|avenue|bd|bld|boulevard|pl|place|imp|impasse|ch|chemin|che|all|allees?|sq|square|quai|cours|rte|route|bis|ter|quater|apt|appartement|bat|batiment|etage|res|residence)$/
