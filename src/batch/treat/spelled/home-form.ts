import { houseParts, isStreetTitle, placeHeads, spelledTitle } from '../../../language/hiding/street-words.ts'
import { monthWords } from '../../../language/months.ts'
import { foldText } from '../../../model/fold.ts'
import { isTellingWord, ways } from '../hidden/hidden-terms.ts'
import { leastWord } from '../hidden/place-words.ts'
import { figuredTokens } from './text-words.ts'

/** A word of a place's name, and as it is written. `tells`: it names the place by itself; « Général », « 8 », « mai » do not. */
export type NameWord = { readonly word: string; readonly raw: string; readonly tells: boolean }

/**
 * A home as it is looked for in every spelling. `way`: null where the name stands alone (« Le Bru », « ferme de l'Oye »). `town`: its words,
 * none where it is not told.
 */
export type HomeForm = {
  readonly number: string | null
  readonly way: string | null
  readonly name: readonly NameWord[]
}

export type Home = { readonly places: readonly HomeForm[]; readonly town: readonly string[] }

/** The ways and names of an address, and its town: after a post code, after « à », or what stands last behind a comma. */
export const homeOf = (address: string): Home => {
  const [before = '', after] = address.split(postcode)
  const [lines, town] = after === undefined ? withoutTown(before) : [before, after]
  const parts = lines.split(/[,;\n(–]/).filter((part) => !houseParts.test(foldText(part).trim()))
  return { places: parts.flatMap(formOf), town: wordsOf(town ?? '').filter((word) => !/^\d/.test(word)) }
}

const postcode = /(?<!\d)\d{5}(?!\d)/

const withoutTown = (address: string): readonly [string, string] => {
  const at = Math.max(address.lastIndexOf(','), address.search(/ à (?=\p{Lu})/u))
  const last = address.slice(at + 1)
  return at === -1 || wordsOf(last).some((word) => ways.has(word) || /^\d/.test(word))
    ? [address, '']
    : [address.slice(0, at), last]
}

type Written = { readonly word: string; readonly raw: string }

const writtenIn = (text: string): readonly Written[] => {
  const folded = foldText(text)
  return figuredTokens(text).map(({ word, start, end }) => ({ word, raw: folded.slice(start, end) }))
}

const wordsOf = (text: string): readonly string[] => writtenIn(text).map(({ word }) => word)

const formOf = (part: string): readonly HomeForm[] => {
  const words = writtenIn(part)
  const at = words.findIndex(({ word }) => ways.has(word))
  const head = words[at]?.word ?? null
  const rest = at === -1 ? words.filter(({ word }) => !isNumber(word)) : words.slice(at + 1)
  const name = rest.filter(({ word }) => !placeHeads.has(word)).slice(0, longestName)
  if (name.length === 0) return []
  const number = words.slice(0, at === -1 ? 1 : at).find(({ word }) => isNumber(word))?.word ?? null
  const way = head === null || placeHeads.has(head) ? null : head
  return [{ number, way, name: name.map(nameWord) }]
}

const isNumber = (word: string): boolean => /^\d{1,4}$/.test(word)

/** Words after the way: what follows is a town. By hand. */
const longestName = 6

const nameWord = ({ word: written, raw }: Written): NameWord => {
  const word = spelledTitle(written)
  const tells = word.length >= leastWord && isTellingWord(word) && !isStreetTitle(word) && !months.has(word)
  return { word, raw, tells }
}

const months: ReadonlySet<string> = new Set(monthWords)
