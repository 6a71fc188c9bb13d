import { ruledRequest } from '../../decide/ask/ruled.ts'
import { passedChecks } from '../../decide/hand/settled.ts'
import { checkIntake, closedChecks, dayReceived, type IntakeInput } from '../../decide/intake/intake.ts'
import { modelsFrom } from '../../decide/plan/act-model.ts'
import { personAnswers } from '../../decide/scope/who/targets.ts'
import { countUnread, type Draft, heldPersons } from '../../model/draft.ts'
import type { Intake } from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'

/** The request with the subjects that its words ask for, read as a proposal reads them. */
export const withSubjectsRead = (request: LegalRequest, law: Law, subjectWeights: Uint8Array | null): LegalRequest =>
  ruledRequest({ request, law, actModel: modelsFrom(subjectWeights).actModel })

/** The checklist of a request, with what is known of the record. */
export const requestIntake = (input: IntakeInput): Intake => checkIntake(input)

/** The checklist of a draft's request, with whom its record knows. */
export const draftIntake = (draft: Draft, law: Law, on: IntakeInput['on']): Intake =>
  requestIntake({
    ...{ request: draft.request, law, on },
    ...{ persons: heldPersons(draft), unread: countUnread(draft.dossier.pieces) },
    passed: passedChecks(draft.rulings),
    answers: personAnswers(draft.rulings ?? []),
  })

/** The same on the day of reception: what is written twice is written the same. */
export const receivedIntake = (draft: Draft, law: Law): Intake => draftIntake(draft, law, dayReceived(draft.request))

/** Checks of a draft's request that stop it, and that no decision of the director passes. */
export const checkIntakeClosed = (draft: Draft, law: Law): ReadonlySet<string> =>
  closedChecks(receivedIntake(draft, law))
