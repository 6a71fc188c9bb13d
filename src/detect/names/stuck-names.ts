import type { Token } from '../engine/tokens.ts'
import { writtenForms } from '../thresholds.ts'
import { isFamilyName, isGivenName, isLargeTown, isOrdinary, isParticle, isSmallTown } from './name-lexicon.ts'

/**
 * Whether a word is a declared name and another word written as one, where no capital tells them apart, or tells it wrong:
 * « VAUQUELINLE », « Vauquelinest », « VAUQUELINest », « madamevauquelin ». `names` are folded. A word that is one by itself is left out.
 */
export const isStuckName = ({ text, folded }: Token, names: ReadonlySet<string>): boolean => {
  if (folded.length < writtenForms.whole + leastRest || !/^\p{L}+$/u.test(text)) return false
  if (folded.length > longest) return false
  // Each place to cut is tried, not each name: a record may declare thousands.
  for (let cut = leastRest; cut <= folded.length - leastRest; cut += 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)]
    const isHead = head.length >= writtenForms.whole && names.has(head) && isRest(tail, names)
    const isTail = tail.length >= writtenForms.whole && names.has(tail) && isRest(head, names)
    if ((isHead && !isOrdinary(head)) || (isTail && !isOrdinary(tail))) return !isWord(folded)
  }
  return false
}

/** Letters: no name and word together are longer. By hand. */
const longest = 60

/** Letters: one by itself is an ending (« Rolland|e »). By hand. */
const leastRest = 2

const isWord = (folded: string): boolean =>
  isOrdinary(folded) || isGivenName(folded) || isFamilyName(folded) || isLargeTown(folded) || isSmallTown(folded)

const isRest = (rest: string, names: ReadonlySet<string>): boolean =>
  isOrdinary(rest) || isParticle(rest) || names.has(rest)
