import { seam, type Token } from '../engine/tokens.ts'
import { writtenForms } from '../thresholds.ts'
import { isFamilyName, isGivenName, isLargeTown, isOrdinary, isParticle, isSmallTown } from './name-lexicon.ts'

/**
 * Whether a word is a declared name and another word written as one, where no capital tells them apart: « VAUQUELINLE »,
 * « Vauquelinest », « madamevauquelin ». `names` are folded. A word that is one by itself is left out.
 */
export const isStuckName = ({ text, folded }: Token, names: ReadonlySet<string>): boolean => {
  if (folded.length < writtenForms.whole + leastRest || !/^\p{L}+$/u.test(text) || seam.test(text)) return false
  for (const name of names) {
    if (name.length < writtenForms.whole || name.length + leastRest > folded.length) continue
    const isHead = folded.startsWith(name) && isRest(folded.slice(name.length), names)
    const isTail = folded.endsWith(name) && isRest(folded.slice(0, -name.length), names)
    if ((isHead || isTail) && !isOrdinary(name)) return !isWord(folded)
  }
  return false
}

/** Letters: one by itself is an ending (« Rolland|e »). By hand. */
const leastRest = 2

const isWord = (folded: string): boolean =>
  isOrdinary(folded) || isGivenName(folded) || isFamilyName(folded) || isLargeTown(folded) || isSmallTown(folded)

const isRest = (rest: string, names: ReadonlySet<string>): boolean =>
  isOrdinary(rest) || isParticle(rest) || names.has(rest)
