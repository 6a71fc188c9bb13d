import { fold } from '../engine/tokens.ts'
import { stem } from './phrase-symbols.ts'

/** Symbols in order; null is a gap. */
export type Steps = readonly (number | null)[]

/**
 * The syntax of lexicon entries, one item per word:
 *   mot      the word, its plural, its feminine, with or without accents
 *   =mot     this very form, accents and all (« =tué » is not « tue »)
 *   mot~     any ending (« hospitalis~ »)          ~mot   any beginning (« ~azépam »)
 *   MOT      capitals only (« ARE » is a benefit, « are » is not)
 *   (a/b c)  one of them, nested at will           (a)?   may be missing
 *   a-?b     one word or two (« post-?cure »)
 *   …        up to three small words               #      a number      ^  a capitalised word      _  any word
 * `idOf` numbers the symbols (phrase-symbols.ts).
 */
export const compilePhrase = (phrase: string, idOf: (key: string) => number): readonly Steps[] => {
  const items = phrase.match(/\(|\)\??|\/|…|[^\s()/?…'°%:-]+(?:-\?[^\s()/?…'°%:-]+)?/g) ?? []
  const steps = readChoices([...items], idOf)
  return steps.map(withoutEdgeGaps).filter((one) => one.length > 0)
}

/** Reads `a b/c d` until the group is closed; consumes `items`. */
const readChoices = (items: string[], idOf: (key: string) => number): readonly Steps[] => {
  const done: Steps[] = []
  let current: readonly Steps[] = [[]]
  for (let item = items.shift(); item !== undefined; item = items.shift()) {
    if (item === '(') current = crossed(current, readChoices(items, idOf))
    else if (item === '/') {
      done.push(...current)
      current = [[]]
    } else if (item.startsWith(')')) return item === ')?' ? [...done, ...current, []] : [...done, ...current]
    else current = crossed(current, readWord(item, idOf))
  }
  return [...done, ...current]
}

const crossed = (left: readonly Steps[], right: readonly Steps[]): readonly Steps[] =>
  left.flatMap((start) => right.map((end) => [...start, ...end]))

const readWord = (item: string, idOf: (key: string) => number): readonly Steps[] => {
  if (item === '…') return [[null]]
  if (item.includes('-?')) {
    const [first = '', second = ''] = item.split('-?')
    return [...crossed(readWord(first, idOf), readWord(second, idOf)), ...readWord(first + second, idOf)]
  }
  return [[idOf(keyOf(item))]]
}

const withoutEdgeGaps = (steps: Steps): Steps => {
  const first = steps.findIndex((step) => step !== null)
  const last = steps.findLastIndex((step) => step !== null)
  return first < 0 ? [] : steps.slice(first, last + 1)
}

const keyOf = (item: string): string => {
  if (item === '#' || item === '^' || item === '_') return item
  const word = item.startsWith('=') ? item.slice(1) : item
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word)) return `!${fold(word)}`
  if (item.startsWith('=')) return `=${word.toLowerCase()}`
  if (item.endsWith('~')) return `<${fold(item.slice(0, -1))}`
  if (item.startsWith('~')) return `>${fold(item.slice(1))}`
  return stem(fold(word))
}
