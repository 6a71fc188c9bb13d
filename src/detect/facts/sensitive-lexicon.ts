import { type Category, categorySchema } from '../../model/category.ts'
import { packed } from '../phrases.ts'
import { type Matcher, matcherOf } from './phrase-matcher.ts'

/**
 * What a phrase says. `isFriend`: a false friend, whose words stay untouched by this category. `isOpen`: words that
 * follow may belong to it. `isWeak`: an everyday word, that counts only where somebody is spoken of.
 */
export type Sense = {
  readonly category: Category
  readonly kind: string
  readonly isFriend: boolean
  readonly isOpen: boolean
  readonly isWeak: boolean
}

let laidOut: Matcher<Sense> | null = null

/** Laid out at first use: a program that detects nothing does not pay for it. */
export const sensitiveMatcher = (): Matcher<Sense> => {
  laidOut ??= layOut()
  return laidOut
}

/** The build writes the symbols one a line, and the cells as whole numbers of 32 bits, little-endian, in base64. */
const layOut = (): Matcher<Sense> => {
  const senses = packed.senses.map((sense) => ({ ...sense, category: categorySchema.parse(sense.category) }))
  return matcherOf({ ...packed, keys: packed.keys.split('\n'), trie: cellsOf(packed.trie) }, senses)
}

const cellsOf = (text: string): Int32Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return new Int32Array(bytes.buffer)
}
