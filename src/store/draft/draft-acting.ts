import { join } from 'node:path'
import type { DecisionsFile } from '../../model/ask/written.ts'
import type { Draft, Review } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { answeredAct, approvedAct } from '../../pipeline/export/acts.ts'
import type { Decided } from '../../pipeline/propose/deciding.ts'
import { closeReview } from '../../pipeline/propose/reviewing.ts'
import type { Signing } from '../../review/close-review.ts'
import type { Authority } from '../../review/decider.ts'
import type { DraftAct } from '../../seal/journal/acts.ts'
import type { Act } from '../../seal/journal/journal.ts'
import { clearLeftovers } from '../files/aside.ts'
import { journalPath, recordActs } from '../journal/journal-file.ts'
import type { Telling } from '../telling.ts'
import { actsOf, headOf, recordDraftAct } from './draft-acts.ts'
import { type DecideOptions, decideOn, decidesAs, renewedLetter } from './draft-decide.ts'
import { type DraftOpening, draftFiles, draftIdOf, type OpenedDraft, openLetter } from './draft-folder.ts'
import { previewCodes } from './draft-preview.ts'
import { changeOf, refuseReview, replaceDraft, saveReview } from './draft-save.ts'

/** A draft that was opened, where it lies, and the journal that knows of what is done to it. */
export type ActedOn = {
  readonly folder: string
  readonly opening: DraftOpening
  readonly opened: OpenedDraft
  readonly journal: string | undefined
}

/** `act` is for the journal of the account, `line` for that of the draft. */
type Change = { readonly draft: Draft; readonly act: Act; readonly line: Pick<DraftAct, 'act' | 'ids'> }

/**
 * Puts a draft in the place of the one that was opened. Both journals know of it before this returns; a letter that the director
 * changed stays hers. Throws `draft.raced` where the draft is no longer that one, `decisions.reviewed` once it is approved.
 */
export const saveChange = async (
  { folder, opening, opened, journal }: ActedOn,
  { draft, act, line }: Change,
  telling: Telling,
): Promise<{ readonly isOwnLetter: boolean }> => {
  if (opened.openReview() !== null) throw new RequisError({ code: 'decisions.reviewed' })
  const letter = renewedLetter(openLetter(folder, opening.passphrase), opened.draft, draft)
  const carryOut = async (): Promise<void> => {
    const after = await replaceDraft(folder, { draft, hash: opened.hash, letter }, opening)
    await recordDraftAct(actsOf(folder, draft, journal), { ...line, before: opened.hash, after })
  }
  const acts = [{ ...act, ...headOf(folder) }]
  await recordActs({ path: journalPath(journal), acts, signer: null, carryOut, trace: changeOf(folder) }, telling)
  return { isOwnLetter: letter === null }
}

/** What `requis decide` does. Throws `decisions.refused`, and what `saveChange` throws. */
export const saveDecided = async (
  at: ActedOn,
  file: DecisionsFile,
  options: DecideOptions,
  telling: Telling,
): Promise<{ readonly decided: Decided; readonly isOwnLetter: boolean }> => {
  const { draft } = at.opened
  if (at.opened.openReview() !== null) throw new RequisError({ code: 'decisions.reviewed' })
  const decided = decideOn(draft, previewCodes(at.opened), file, options)
  const rulings = decided.resolved.map(({ ruling }) => ruling)
  const act = answeredAct(draftIdOf(draft.secret), rulings, draft, options)
  const ids = rulings.flatMap(({ id, question }) => (question === null ? [id] : [id, question]))
  const line = { act: 'answered' as const, ids }
  const { isOwnLetter } = await saveChange(at, { draft: decided.draft, act, line }, telling)
  return { decided, isOwnLetter }
}

const replaceDecided = async (
  { folder, opening, opened, journal }: ActedOn,
  { draft, answered }: { readonly draft: Draft; readonly answered: readonly Act[] },
  telling: Telling,
): Promise<string> => {
  const replaced: { hash: string } = { hash: opened.hash }
  const carryOut = async (): Promise<void> => {
    const letter = renewedLetter(openLetter(folder, opening.passphrase), opened.draft, draft)
    replaced.hash = await replaceDraft(folder, { draft, hash: opened.hash, letter }, opening)
  }
  const trace = changeOf(folder)
  await recordActs({ path: journalPath(journal), acts: answered, signer: null, carryOut, trace }, telling)
  return replaced.hash
}

type Approving = Signing & { readonly decided: Decided | null; readonly pipeline: string | undefined }

export type Approved = { readonly draft: Draft; readonly review: Review; readonly authority: Authority }

/** What `requis approve` does: decisions first, where there are some; nothing of them stays where the approval is refused. */
export const saveApproved = async (
  { folder, opening, opened, journal }: ActedOn,
  { decided, pipeline, ...signing }: Approving,
  telling: Telling,
): Promise<Approved> => {
  const draft = decided?.draft ?? opened.draft
  const { by, second, acceptProposals } = signing
  const authority = decidesAs(draft, by, pipeline)
  const review = closeReview(draft, { by, second, acceptProposals })
  refuseReview(folder)
  clearLeftovers(join(folder, draftFiles.review), telling)
  const id = draftIdOf(draft.secret)
  const rulings = decided?.resolved.map(({ ruling }) => ruling) ?? []
  const answered = decided === null ? [] : [answeredAct(id, rulings, opened.draft, signing)]
  const approved = approvedAct(id, review, { ...draft, authority })
  // Two acts, each true or abandoned by itself: a kill between them leaves a draft that is decided and not approved.
  const after =
    decided === null
      ? opened.hash
      : await replaceDecided({ folder, opening, opened, journal }, { draft, answered }, telling)
  const carryOut = async (): Promise<void> => {
    await saveReview(folder, after, review, opening)
    await recordDraftAct(actsOf(folder, draft, journal), {
      act: 'approved',
      ids: rulings.map((one) => one.id),
      before: opened.hash,
      after,
    })
  }
  const trace = { path: join(folder, draftFiles.review), how: 'made' } as const
  const acts = [{ ...approved, ...headOf(folder) }]
  await recordActs({ path: journalPath(journal), acts, signer: null, carryOut, trace }, telling)
  return { draft, review, authority }
}
