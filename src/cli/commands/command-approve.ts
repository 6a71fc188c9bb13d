import { join } from 'node:path'
import { answeredAct, approvedAct } from '../../pipeline/export/acts.ts'
import type { Decided } from '../../pipeline/propose/deciding.ts'
import { closeReview } from '../../pipeline/propose/reviewing.ts'
import type { Signing } from '../../review/close-review.ts'
import { decideOn, decidesAs, renewedLetter } from '../draft/draft-decide.ts'
import { draftFiles, draftIdOf, openDraft, openLetter } from '../draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../draft/draft-passphrase.ts'
import { previewCodes } from '../draft/draft-preview.ts'
import { refuseReview, replaceDraft, saveReview } from '../draft/draft-save.ts'
import { exitCodes } from '../exit-codes.ts'
import { clearLeftovers } from '../files/aside.ts'
import { journalPath, recordActs } from '../files/journal-file.ts'
import type { Output } from '../say/output.ts'
import { sayApproval } from '../say/summary.ts'

export type ApproveOptions = Signing &
  DraftAccess & {
    readonly journal: string | undefined
    /** A file of decisions that are applied first; nothing of them is where the approval is refused. */
    readonly decisions: string | undefined
    /** Where the draft's own pipeline file lies, when it is none of `pipelines/`. */
    readonly pipeline: string | undefined
  }

export const commandApprove = async (folder: string, options: ApproveOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const opened = openDraft(folder, opening)
  const { hash } = opened
  const decided = options.decisions === undefined ? null : decideFirst(opened, options.decisions, options)
  const draft = decided?.draft ?? opened.draft
  const { by, second, acceptProposals } = options
  const authority = decidesAs(draft, by, options.pipeline)
  const review = closeReview(draft, { by, second, acceptProposals })
  refuseReview(folder)
  clearLeftovers(join(folder, draftFiles.review), output)
  const id = draftIdOf(draft.secret)
  const rulings = decided?.resolved.map(({ ruling }) => ruling) ?? []
  const answered = decided === null ? [] : [answeredAct(id, rulings, opened.draft, options)]
  const carryOut = async (): Promise<void> => {
    const letter = decided === null ? null : renewedLetter(openLetter(folder, opening.passphrase), opened.draft, draft)
    const now = decided === null ? hash : await replaceDraft(folder, { draft, hash, letter }, opening)
    await saveReview(folder, now, review, opening)
  }
  const acts = [...answered, approvedAct(id, review, { ...draft, authority })]
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut }, output)
  sayApproval(draft, { review, authority }, output)
  return exitCodes.done
}

const decideFirst = (
  opened: ReturnType<typeof openDraft>,
  decisions: string,
  { by, second, pipeline }: ApproveOptions,
): Decided => decideOn(opened.draft, previewCodes(opened), { decisions, by, second, pipeline })
