/**
 * What of a piece was judged to answer the request, or may. `questions`: open ones that ask about it, by id; `asked`: its
 * sentences in them, none of a question about the request itself. `second`: sentences that wait for a second person. `other`:
 * those that answer and that something else masks, those that an answer settled, and those that too many questions left unasked.
 */
export type PieceReading = {
  readonly questions: readonly string[]
  readonly asked: number
  readonly second: number
  readonly other: number
}

/** What a reader outside is told by it: that a person has still to say; that it may bear on the request; null: that nothing does. */
export type PieceBearing = 'awaited' | 'bears'

export const bearingOf = (reading: PieceReading | undefined): PieceBearing | null => {
  if (reading === undefined) return null
  if (reading.questions.length + reading.second > 0) return 'awaited'
  return reading.other > 0 ? 'bears' : null
}
