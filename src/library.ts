/** The one door of Requis for another program (docs/library.md). Nothing here ends a process, prompts, or writes where it was not told to. */

export { attempt, problemOf, sentenceOf } from './library/attempt.ts'
export {
  approve,
  decide,
  detect,
  exportDossier,
  openDossier,
  preview,
  propose,
  questions,
  verify,
} from './library/functions.ts'
export type * from './library/types.ts'
export type {
  ShownDossier as Dossier,
  ShownDraft as Draft,
  ShownProblem as Problem,
  ShownQuestion as Question,
  ShownStage as Stage,
} from './library/types.ts'
