import type { Claim } from '../../model/record/finding.ts'
import { facts, type Reading, type Tagger } from '../tagger/tagger.ts'
import { taggerChances } from '../thresholds.ts'
import { apartFromWounds } from './belief-words.ts'
import { joined } from './joined.ts'
import { judgedOf, tokensOf } from './judged.ts'
import { wholeAddress, wholeFact } from './limits.ts'

/** Judges what all detectors claim of one flat text, together: which claims stand, and how far each goes. */
export type Arbiter = <T extends Claim>(flat: string, claims: readonly T[]) => readonly T[]

/**
 * Names and values have a form of their own, and stand as they are; an address takes in what says where in the house. A
 * fact is told in words: the tagger's chances say whether it is one (a figure of speech, a heading, a service named in passing
 * is none), and where it begins and ends. A belief told beside a wound keeps to its own words.
 */
export const makeArbiter =
  (tagger: Tagger): Arbiter =>
  (flat, claims) => {
    if (!claims.some((claim) => isFact(claim) || isAddress(claim))) return claims
    const reading = tagger.read(flat)
    const standing = claims.filter((claim) => !isFact(claim) || highestChance(reading, claim) >= taggerChances.drop)
    const beside = judgedOf(
      flat,
      reading,
      standing.filter((claim) => !isFact(claim)),
    )
    const around = judgedOf(
      flat,
      reading,
      standing.filter((claim) => !isAddress(claim)),
    )
    const whole = standing.map((claim) => {
      if (isFact(claim)) return { ...claim, ...wholeFact(beside, claim) }
      return isAddress(claim) ? { ...claim, ...wholeAddress(around, claim) } : claim
    })
    return apartFromWounds(flat, joined(beside, whole, isFact))
  }

const isAddress = ({ category }: Claim): boolean => category === 'address'

const isFact = ({ category }: Claim): boolean => facts.has(category)

/** The highest chance of any of its words to be sensitive. */
const highestChance = ({ tokens, chances }: Reading, claim: Claim): number => {
  const { first, last } = tokensOf(tokens, claim)
  return chances.slice(first, last + 1).reduce((highest, chance) => Math.max(highest, chance), 0)
}
