import { numberPattern, teens, tens, units } from '../../language/numbers.ts'
import { fold, type Token } from '../engine/tokens.ts'

/**
 * What a word of a text may answer to in the phrases: its stem as it stands, `=` its very form, `!` capitals, `<` how it begins, `>` how
 * it ends, `#` a number, `^` a capitalised word, `_` any word. Lengths are those of the beginnings and ends that some phrase has.
 */
export type PhraseSymbols = {
  readonly ids: ReadonlyMap<string, number>
  readonly prefixLengths: readonly number[]
  readonly suffixLengths: readonly number[]
}

/** From the symbols in the order of their ids. */
export const symbolsFrom = (keys: readonly string[]): PhraseSymbols => {
  const lengths = (mark: string): readonly number[] => [
    ...new Set(keys.filter((key) => key.startsWith(mark)).map((key) => key.length - 1)),
  ]
  return {
    ids: new Map(keys.map((key, id) => [key, id])),
    prefixLengths: lengths('<'),
    suffixLengths: lengths('>'),
  }
}

/** Every symbol that a word of the text answers to. */
export const symbolsOf = (token: Token, symbols: PhraseSymbols): readonly number[] => {
  const keys = readings(token).flatMap((folded) => keysOf(folded, symbols))
  keys.push('_', `=${token.text.toLowerCase()}`)
  if (/^\p{Lu}/u.test(token.text)) keys.push('^')
  if (token.text === token.text.toUpperCase()) keys.push(`!${token.folded}`)
  if (numberWord.test(token.folded)) keys.push('#')
  return [...new Set(keys)].flatMap((key) => symbols.ids.get(key) ?? [])
}

const keysOf = (folded: string, symbols: PhraseSymbols): readonly string[] => {
  const keys = [stem(folded)]
  for (const length of symbols.prefixLengths) if (folded.length >= length) keys.push(`<${folded.slice(0, length)}`)
  for (const length of symbols.suffixLengths) if (folded.length > length + 1) keys.push(`>${folded.slice(-length)}`)
  return keys
}

/** A scanner reads `o` as 0, `i` or `l` as 1, `m` as rn, `l` as I: a long word is read in every way it may have been. */
const readings = (token: Token): readonly string[] => {
  if (token.folded.length < 5) return [token.folded]
  const seen = /\p{Ll}I/u.test(token.text) ? fold(token.text.replaceAll('I', 'l')) : token.folded
  const letters = seen.includes('rn') ? [seen, seen.replaceAll('rn', 'm')] : [seen]
  if (!/\d/.test(seen) || !/[a-z]{3}/.test(seen)) return seen === token.folded ? letters : [token.folded, ...letters]
  const mended = seen.replaceAll('0', 'o').replaceAll(/[36]/g, 'e').replaceAll('5', 's')
  return [token.folded, mended.replaceAll('1', 'i'), mended.replaceAll('1', 'l')]
}

const numberWord = new RegExp(`^(?:\\d{1,6}|${numberPattern(...units, ...teens, ...tens)}|cent|quelques|plusieurs|x)$`)

/** Light French: number and gender go, nothing else. Short words are left alone. */
export const stem = (folded: string): string => {
  if (folded.length < 4) return folded
  const single = /s$|[aeo]ux$/.test(folded) ? folded.slice(0, -1) : folded
  const bare = single.length > 3 ? single.replace(/e{1,2}$/, '') : single
  for (const [feminine, masculine] of genders) {
    if (bare.endsWith(feminine) && bare.length > feminine.length + 1) return bare.slice(0, -feminine.length) + masculine
  }
  return bare
}

const genders: readonly (readonly [string, string])[] = [
  ['eus', 'eu'],
  ['enn', 'en'],
  ['ais', 'ai'],
  ['ois', 'oi'],
  ['onn', 'on'],
  ['ell', 'el'],
  ['ett', 'et'],
  ['iv', 'if'],
  ['au', 'al'],
]
