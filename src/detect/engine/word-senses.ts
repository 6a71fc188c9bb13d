import { monthWords } from '../../language/months.ts'
import { wordSenses } from '../lexicon.ts'
import { fold } from './tokens.ts'

/** The class of a word in `wordSenses`, from 1; 0: none. */
export const senseOf = (word: string): number => {
  const folded = fold(word.slice(0, longestWord))
  const exact = whole.get(folded)
  if (exact !== undefined) return exact
  for (let length = folded.length; length > 1; length -= 1) {
    const rank = heads.get(folded.slice(0, length))
    if (rank !== undefined) return rank
  }
  return 0
}

/** True where a word is of the class of this name in `wordSenses`. */
export const isOfClass = (word: string, name: string): boolean => classes[senseOf(word) - 1]?.[0] === name

/** Pronouns, prepositions and the like: they say how words hang together, not what is spoken of. */
export const isGrammar = (sense: number): boolean => grammar.has(sense)

const longestWord = 40
/** Each class: its name, then its words. */
const classes = wordSenses
  .split('@')
  .slice(1)
  .map((section) => section.trim().split('\n'))
const whole = new Map<string, number>()
const heads = new Map<string, number>()
for (const [rank, [name, ...words]] of classes.entries()) {
  for (const word of name === 'time' ? [...words, ...monthWords] : words) {
    const isHead = word.endsWith('~')
    const key = fold(isHead ? word.slice(0, -1) : word)
    const map = isHead ? heads : whole
    if (!map.has(key)) map.set(key, rank + 1)
  }
}

const grammarClasses: ReadonlySet<string> = new Set(['pronoun', 'poss', 'aux', 'neg', 'prep', 'article', 'conj'])
const grammar: ReadonlySet<number> = new Set(
  classes.flatMap(([name = ''], rank) => (grammarClasses.has(name) ? [rank + 1] : [])),
)
