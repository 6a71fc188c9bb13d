import type { Disclosure, Outside } from '../model/copy/disclosure.ts'
import type { LetterFacts, LetterOutcome } from '../model/copy/letter.ts'
import type { PieceReading } from '../model/copy/piece-reading.ts'

/** `inside`: the same with every piece, its own number and its real ground, for the internal annex. */
export type Told = Outside & {
  readonly inside: Disclosure
  /** What of each piece of the record answers the request, or may: for the annex. */
  readonly readings: ReadonlyMap<string, PieceReading>
  readonly facts: LetterFacts
  readonly outcome: LetterOutcome
}
