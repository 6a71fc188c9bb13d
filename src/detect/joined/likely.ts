import { classOf } from '../engine/word-class.ts'
import { joins } from '../thresholds.ts'
import type { PageWays } from './page-ways.ts'
import type { Spelt } from './walk.ts'

/**
 * Whether what the page keeps apart is one name to the eye. « la » at the end of a line and « marche » on the next are two
 * words, whoever is called Lamarche; a half that is no word (« Qué », « méneur ») is not, nor are letters that stand alone.
 */
export const isLikely = (spelt: Spelt, ways: PageWays): boolean => {
  if (spelt.items.every(ways.isStray)) return true
  const parts = partsOf(spelt)
  if (parts.length >= joins.parts) return true
  if (parts.some((part) => part.length >= joins.half && !isWord(part))) return true
  return isWrittenAsOne(parts) && !opensSentence(spelt, ways)
}

const isWord = (text: string): boolean => {
  const { ordinary, acronym, particle } = classOf(text.toLowerCase())
  return ordinary || acronym || particle
}

/** The letters between two breaks, as written. */
const partsOf = ({ items, breaks }: Spelt): readonly string[] => {
  const parts: string[] = []
  for (const [at, { text }] of items.entries()) {
    if (at > 0 && breaks[at] !== true) parts[parts.length - 1] += text
    else parts.push(text)
  }
  return parts
}

/** A capital and then small letters, or capitals alone. */
const isWrittenAsOne = ([head = '', ...rest]: readonly string[]): boolean =>
  /^\p{Lu}/u.test(head) &&
  (rest.every((part) => /^\p{Ll}/u.test(part)) || [head, ...rest].every((part) => part === part.toUpperCase()))

/** A capital that a sentence explains; a word that stands alone in its cell or on its line opens none. */
const opensSentence = ({ items: [first] }: Spelt, ways: PageWays): boolean => {
  if (first === undefined) return true
  const before = first.passage.text.slice(Math.max(0, first.start - 6), first.start)
  return /(?:^|[.!?…:•\n\t-])\s*$/u.test(before) && ways.segmentOf(first)?.items.length !== 1
}
