import { type Telling, tellBy } from '../src/decide/ask/telling.ts'
import { loadSubjectModel } from '../src/decide/scope/what/subject-model.ts'
import { packSubjects } from './subject-pack.ts'
import { trainSubjects } from './subject-train.ts'

/** A sentence, folded, and whether there is a fact in it that some request wants. */
export type FactSentence = { readonly folded: string; readonly isFact: boolean }

/** By hand, but for what says otherwise: as for subjects, gentler, for there are fewer sentences. */
const training = {
  ...{ seed: 20261, subjects: 1, epochs: 10, step: 0.3, decay: 1e-4, start: 1, least: 2, dropped: 0.5 },
} as const

/** The bytes of `pipelines/weights/facts.bin`. */
export const packFacts = (sentences: readonly FactSentence[]): Uint8Array => {
  const learnt = trainSubjects(
    sentences.map(({ folded, isFact }) => ({ folded, on: isFact ? [0] : [] })),
    training,
  )
  return packSubjects({ subjects: ['fact'], learnt, curves: [[1, 0]], largest: 400_000 })
}

export const tellFacts = (sentences: readonly FactSentence[]): Telling => tellBy(loadSubjectModel(packFacts(sentences)))
