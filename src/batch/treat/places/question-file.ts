import type { DossierQuestions, PlaceAnswer } from '../../model/question.ts'
import type { TargetFile } from '../../model/treated.ts'
import { deriveKey, draw } from '../../pseudonym/key.ts'
import { dossierFile } from '../../target/paths.ts'
import type { PlacesDesk } from './answered-places.ts'

/** What is asked of each dossier, for the service alone: `lists/questions.csv` is made of it. */
export const questionsFolder = 'lists/questions'

/** By the thousand whatever the batch holds: a retry that finds more dossiers looks for each where it was. */
export const questionsPath = (place: number): string =>
  `${questionsFolder}/${dossierFile({ place, dossiers: Number.POSITIVE_INFINITY })}`

export const questionFile = (place: number, questions: DossierQuestions): readonly TargetFile[] =>
  questions.places.length === 0 && questions.hiding == null
    ? []
    : [{ path: questionsPath(place), bytes: Buffer.from(`${JSON.stringify(questions)}\n`, 'utf8') }]

/** Places are named by the key of the batch: the same at each retry, and of nothing that anybody can guess. */
export const placesDesk = (
  batchKey: Uint8Array,
  dossier: string,
  answers: Readonly<Record<string, PlaceAnswer>>,
): PlacesDesk => {
  const key = deriveKey(batchKey, 'questions')
  return { answers, idOf: (form, lines) => `L${hexOf(draw(key, 'place', dossier, form, ...lines))}` }
}

/** The name of the question whether a dossier hides a home: of the words that seem to say so, as they are compared. */
export const hidingQuestionId = (batchKey: Uint8Array, dossier: string, signs: readonly string[]): string =>
  `Q${hexOf(draw(deriveKey(batchKey, 'questions'), 'hiding', dossier, ...signs))}`

/** The name of a question about the whole dossier. */
export const dossierQuestionId = (batchKey: Uint8Array, dossier: string, kind: string): string =>
  `Q${hexOf(draw(deriveKey(batchKey, 'questions'), 'dossier', dossier, kind))}`

/** 64 bits: among a million questions two are the same once in thirty million batches (birthday bound). A letter first: no number for Excel. */
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').slice(0, 16)
