import { numberOf, numberWords, units } from '../../../language/numbers.ts'
import type { Token } from '../hidden/canonical.ts'

/** The words of a place with its numbers in figures: « Huit-Mai » and « VIII Mai » are « 8 mai », « Premier » and « 1er » are 1. */
export const inFigures = (tokens: readonly Token[]): readonly Token[] => {
  const own: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const { token, taken } = numberAt(tokens, at)
    const last = own.at(-1)
    const isEnding =
      last !== undefined && /^\d+$/.test(last.word) && last.end === token.start && endings.has(token.word)
    if (isEnding) own[own.length - 1] = { ...last, end: token.end }
    else own.push(token)
    at += taken
  }
  return own
}

type Taken = { readonly token: Token; readonly taken: number }

/** What is written against a figure: « 1er », « 2ème ». */
const endings: ReadonlySet<string> = new Set(['er', 'ere', 're', 'e', 'eme', 'ieme', 'nd', 'nde'])

/** « quatre-vingt-dix-neuf » after « cent », with an « et »: no number below 200 has more words. */
const mostWords = 6

const numberAt = (tokens: readonly Token[], at: number): Taken => {
  const [first, ...rest] = tokens.slice(at, at + mostWords)
  if (first === undefined) throw new RangeError('no word there')
  const row = [first, ...joinedTo(first, rest)]
  for (let taken = row.length; taken > 0; taken -= 1) {
    const value = spelled.get(
      row
        .slice(0, taken)
        .filter((one) => !isAnd(one))
        .map(({ word }) => word.replace(/^une$/, 'un').replace(/^(vingt|cent)s$/, '$1'))
        .join(' '),
    )
    const last = row[taken - 1]
    if (value !== undefined && last !== undefined && !isAnd(last))
      return { token: { word: String(value), start: first.start, end: last.end }, taken }
  }
  return { token: { ...first, word: figureOf(first.word) }, taken: 1 }
}

/** « et », which is spelled out as a storey elsewhere. */
const isAnd = ({ word, start, end }: Token): boolean => word === 'etage' && end - start === 2

/** Words with one sign between: « douze, trois » is no number. */
const joinedTo = (first: Token, rest: readonly Token[]): readonly Token[] => {
  const end = rest.findIndex(({ start }, at) => start - (at === 0 ? first : (rest[at - 1] ?? first)).end > 1)
  return end === -1 ? rest : rest.slice(0, end)
}

const figureOf = (word: string): string => {
  if (/^\d+$/.test(word)) return word.length === 5 ? word : word.replace(/^0+(?=\d)/, '')
  const roman = romans.indexOf(word)
  if (roman !== -1) return String(roman + 1)
  const rank = /^(?:premiere?|seconde?|[a-z]+ieme)$/.test(word) ? numberOf(word) : 0
  return rank === 0 ? word : String(rank)
}

/** Kings, popes and arrondissements go no further. By hand. */
const romans: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

const named = (value: number): readonly string[] =>
  value >= 17 && value <= 19 ? numberWords(value - 10).map((word) => `dix ${word}`) : numberWords(value)

/** All numbers in words below 200, without « et »: « soixante et onze », « septante et un ». */
const spelled: ReadonlyMap<string, number> = (() => {
  const below = new Map<string, number>()
  for (let value = 1; value < 20; value += 1) for (const words of named(value)) below.set(words, value)
  for (const ten of [20, 30, 40, 50, 60, 70, 80, 90])
    for (const word of numberWords(ten)) {
      below.set(word, ten)
      for (const unit of units) for (const words of named(unit)) below.set(`${word} ${words}`, ten + unit)
    }
  const [four = '', twenty = '', sixty = ''] = [4, 20, 60].map((value) => numberWords(value)[0])
  below.set(`${four} ${twenty}`, 80)
  for (let value = 1; value < 20; value += 1)
    for (const words of named(value)) {
      below.set(`${four} ${twenty} ${words}`, 80 + value)
      if (value >= 10) below.set(`${sixty} ${words}`, 60 + value)
    }
  const hundred = [...below].map(([words, value]): [string, number] => [`cent ${words}`, 100 + value])
  return new Map([...below, ['cent', 100], ...hundred])
})()
