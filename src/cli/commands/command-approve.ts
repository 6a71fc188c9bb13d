import { join } from 'node:path'
import { approvedAct } from '../../pipeline/export/acts.ts'
import { closeReview } from '../../pipeline/propose/reviewing.ts'
import type { Signing } from '../../review/close-review.ts'
import { draftFiles, draftIdOf, openDraft } from '../draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../draft/draft-passphrase.ts'
import { refuseReview, saveReview } from '../draft/draft-save.ts'
import { exitCodes } from '../exit-codes.ts'
import { clearLeftovers } from '../files/aside.ts'
import { journalPath, recordActs } from '../files/journal-file.ts'
import type { Output } from '../say/output.ts'
import { sayApproval } from '../say/summary.ts'

export type ApproveOptions = Signing & DraftAccess & { readonly journal: string | undefined }

export const commandApprove = async (folder: string, options: ApproveOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft, hash } = openDraft(folder, opening)
  const { by, second, acceptProposals } = options
  const review = closeReview(draft, { by, second, acceptProposals })
  refuseReview(folder)
  clearLeftovers(join(folder, draftFiles.review), output)
  const acts = [approvedAct(draftIdOf(draft.secret), review)]
  const carryOut = (): Promise<void> => saveReview(folder, hash, review, opening)
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut }, output)
  sayApproval(draft, review, output)
  return exitCodes.done
}
