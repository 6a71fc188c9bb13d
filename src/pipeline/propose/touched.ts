import { matchTargets, personAnswers, spokenIn } from '../../decide/scope/who/targets.ts'
import { type Touched, touchedBy } from '../../explain/touched.ts'
import type { Draft, Review } from '../../model/draft.ts'
import { viewOf } from './explaining.ts'

/** Whom the export of a draft would touch: by the review, or by the proposals as one signature lets them out. */
export const touchedIn = (draft: Draft, review: Review | null): Touched =>
  touchedBy(viewOf(draft, review), askedIn(draft))

/** Ids of the persons of the record whom the request is about. */
export const askedIn = (draft: Draft): ReadonlySet<string> => {
  const known = { answers: personAnswers(draft.rulings ?? []), spoken: spokenIn(draft.findings) }
  return new Set(matchTargets(draft.request, draft.persons, known).personIds)
}
