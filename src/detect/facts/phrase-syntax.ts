import { numberPattern, teens, tens, units } from '../../language/numbers.ts'
import { fold, type Token } from '../engine/tokens.ts'

/**
 * The syntax of lexicon entries, one item per word:
 *   mot      the word, its plural, its feminine, with or without accents
 *   =mot     this very form, accents and all (« =tué » is not « tue »)
 *   mot~     any ending (« hospitalis~ »)          ~mot   any beginning (« ~azépam »)
 *   MOT      capitals only (« ARE » is a benefit, « are » is not)
 *   (a/b c)  one of them, nested at will           (a)?   may be missing
 *   a-?b     one word or two (« post-?cure »)
 *   …        up to three small words               #      a number      ^  a capitalised word      _  any word
 */
export type PhraseSymbols = {
  readonly ids: Map<string, number>
  readonly prefixLengths: Set<number>
  readonly suffixLengths: Set<number>
}

/** Symbols in order; null is a gap. */
export type Steps = readonly (number | null)[]

export const compilePhrase = (phrase: string, symbols: PhraseSymbols): readonly Steps[] => {
  const items = phrase.match(/\(|\)\??|\/|…|[^\s()/?…'°%:-]+(?:-\?[^\s()/?…'°%:-]+)?/g) ?? []
  const steps = readChoices([...items], symbols)
  return steps.map(withoutEdgeGaps).filter((one) => one.length > 0)
}

/** Reads `a b/c d` until the group is closed; consumes `items`. */
const readChoices = (items: string[], symbols: PhraseSymbols): readonly Steps[] => {
  const done: Steps[] = []
  let current: readonly Steps[] = [[]]
  for (let item = items.shift(); item !== undefined; item = items.shift()) {
    if (item === '(') current = crossed(current, readChoices(items, symbols))
    else if (item === '/') {
      done.push(...current)
      current = [[]]
    } else if (item.startsWith(')')) return item === ')?' ? [...done, ...current, []] : [...done, ...current]
    else current = crossed(current, readWord(item, symbols))
  }
  return [...done, ...current]
}

const crossed = (left: readonly Steps[], right: readonly Steps[]): readonly Steps[] =>
  left.flatMap((start) => right.map((end) => [...start, ...end]))

const readWord = (item: string, symbols: PhraseSymbols): readonly Steps[] => {
  if (item === '…') return [[null]]
  if (item.includes('-?')) {
    const [first = '', second = ''] = item.split('-?')
    return [...crossed(readWord(first, symbols), readWord(second, symbols)), ...readWord(first + second, symbols)]
  }
  return [[idOf(keyOf(item, symbols), symbols)]]
}

const withoutEdgeGaps = (steps: Steps): Steps => {
  const first = steps.findIndex((step) => step !== null)
  const last = steps.findLastIndex((step) => step !== null)
  return first < 0 ? [] : steps.slice(first, last + 1)
}

const keyOf = (item: string, symbols: PhraseSymbols): string => {
  if (item === '#' || item === '^' || item === '_') return item
  const word = item.startsWith('=') ? item.slice(1) : item
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word)) return `!${fold(word)}`
  if (item.startsWith('=')) return `=${word.toLowerCase()}`
  if (item.endsWith('~')) return affix('<', fold(item.slice(0, -1)), symbols.prefixLengths)
  if (item.startsWith('~')) return affix('>', fold(item.slice(1)), symbols.suffixLengths)
  return stem(fold(word))
}

const affix = (mark: string, letters: string, lengths: Set<number>): string => {
  lengths.add(letters.length)
  return mark + letters
}

const idOf = (key: string, symbols: PhraseSymbols): number => {
  const known = symbols.ids.get(key)
  if (known !== undefined) return known
  symbols.ids.set(key, symbols.ids.size)
  return symbols.ids.size - 1
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
