import type { Disclosure, Outside } from '../model/copy/disclosure.ts'
import type { LetterFacts, LetterOutcome } from '../model/copy/letter.ts'

/** `inside`: the same with every piece, its own number and its real ground, for the internal annex. */
export type Told = Outside & {
  readonly inside: Disclosure
  readonly facts: LetterFacts
  readonly outcome: LetterOutcome
}
