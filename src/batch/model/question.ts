/** What a person says of a place that is masked by doubt: it is another place, or it tells where the hidden home is. */
export const placeAnswers = ['open', 'hidden'] as const

export type PlaceAnswer = (typeof placeAnswers)[number]

/**
 * What became of a place that a person was asked about. `asked`: nobody has answered, it is masked. `kept`: she opened it, and it stays masked
 * whole, since a word of it is of what is hidden. `covered`: she opened it, and another mask lies on it. `unsaid`: a
 * description hides a home without its address, somebody seems to live there, and no place was answered to be the hidden one.
 */
export type PlaceState = 'asked' | 'opened' | 'covered' | 'kept' | 'unsaid' | 'hidden'

/** A place of a dossier that words alone do not tell apart from the hidden home. It holds words of the record: it stays in `lists/`. */
export type AskedPlace = {
  readonly id: string
  /** As it is written where it stands first. */
  readonly place: string
  readonly around: readonly string[]
  readonly files: readonly string[]
  readonly count: number
  readonly state: PlaceState
}

/**
 * Whether a dossier hides a home that words alone tell: all of these words are shown, and the name of the question is drawn from them. An answer
 * holds for what was read; a dossier of which another word says so is asked anew.
 */
export type AskedHiding = {
  readonly id: string
  readonly around: readonly string[]
  readonly files: readonly string[]
}

/** `lists/questions/D0000005.json`: what one dossier asks. `hiding`: null where no words of it seem to hide a home; absent in former batches. */
export type DossierQuestions = {
  readonly dossier: string
  readonly places: readonly AskedPlace[]
  readonly hiding?: AskedHiding | null
}
