import { compileCues, hasCue } from '../../language/cues.ts'
import type { Cover } from '../../model/copy/disclosure.ts'
import type { Words } from '../../model/copy/label.ts'
import { isHandedOver } from '../../model/copy/letter.ts'
import { unknownMarkLine, withoutComments } from '../../model/copy/letter-marks.ts'
import { countMasks } from '../../model/copy/mask-count.ts'
import type { Draft, Review } from '../../model/draft.ts'
import { foldText } from '../../model/fold.ts'
import type { Decision } from '../../model/law/decision.ts'
import { RequisError } from '../../model/problem.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import { letterText } from '../../reply/letter-text.ts'
import type { Told } from '../../reply/told.ts'
import { lastDecisions } from '../../review/close-review.ts'
import { decisionsNow } from '../propose/reviewing.ts'
import { discloseOutside } from './letter-outside.ts'
import { referenceOf } from './reference.ts'

/** The letter of a draft before anybody reviewed it, for the director to edit. */
export const proposedLetter = (draft: Draft, desk: LetterDesk, words: Words): string => {
  const told = tellOutside(draft, lastDecisions(draft.decisions), desk, words)
  return letterText(told.disclosure, { facts: told.facts, ...words })
}

/** How many masks the export would bear if one person accepted the proposals as they are. */
export const proposedMasks = (draft: Draft, desk: LetterDesk, words: Words): number => {
  return countMasks(tellOutside(draft, decisionsNow(draft), desk, words).disclosure)
}

/** What a draft would tell outside, signed by nobody yet. */
export const tellOutside = (draft: Draft, decisions: readonly Decision[], desk: LetterDesk, words: Words): Told =>
  discloseOutside({ draft, decisions, cover: coverBefore(draft), desk, words })

const coverBefore = ({ request, dossier, preparedBy, ...draft }: Draft): Cover => ({
  reference: referenceOf({ ...draft, request, dossier, preparedBy }),
  requestReference: request.reference,
  authority: request.authority,
  basis: request.basis,
  service: dossier.service,
  date: '',
  approvedBy: '',
  secondBy: null,
  waiting: null,
  decided: null,
  preparedBy,
  waived: false,
  demonstration: false,
  copies: 'rebuilt',
  ...(draft.versions.law === undefined ? {} : { law: draft.versions.law }),
})

/**
 * The letter that the director changed, or null when the saved one is the proposed one: it is then written anew from what
 * was decided. One that would say the contrary of what leaves is refused.
 */
export const letterToPrint = (input: {
  readonly draft: Draft
  readonly review: Review
  readonly saved: string | null
  readonly desk: LetterDesk
  /** The languages that the letter may have been proposed in. */
  readonly words: readonly Words[]
}): string | null => {
  const { draft, review, desk } = input
  const saved = input.saved?.replaceAll('\r\n', '\n') ?? null
  if (saved === null || input.words.some((words) => proposedLetter(draft, desk, words) === saved)) return null
  if (withoutComments(saved).trim() === '') throw new RequisError({ code: 'letter.empty' })
  const line = unknownMarkLine(saved)
  if (line !== null) throw new RequisError({ code: 'letter.unknown-mark', line })
  const [words] = input.words
  if (words !== undefined) refuseContrary(saved, { draft, review, desk, words })
  return saved
}

const refuseContrary = (
  saved: string,
  { draft, review, desk, words }: { draft: Draft; review: Review; desk: LetterDesk; words: Words },
): void => {
  const told = tellOutside(draft, review.decisions, desk, words)
  const proposed = tellOutside(draft, lastDecisions(draft.decisions), desk, words)
  if (isHandedOver(proposed.outcome) !== isHandedOver(told.outcome))
    throw new RequisError({ code: 'letter.other-outcome' })
  const line = secretLine(saved, told, desk)
  if (line !== null) throw new RequisError({ code: 'letter.secret-existence', line })
}

/** Where a piece is listed nowhere, a sentence that names its like would tell what the silence of the rest keeps. */
const secretLine = (saved: string, told: Told, { table }: LetterDesk): number | null => {
  if (told.inside.pieces.length === told.disclosure.pieces.length) return null
  const cues = compileCues(table.secretExistence.words)
  const at = withoutComments(saved)
    .split('\n')
    .findIndex((line) => hasCue(cues, foldText(line).replaceAll('.', '')))
  return at === -1 ? null : at + 1
}
