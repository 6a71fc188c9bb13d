import { join } from 'node:path'
import { approvedAct } from '../pipeline/acts.ts'
import { closeReview, type Signing } from '../pipeline/reviewing.ts'
import { clearLeftovers } from './aside.ts'
import { draftFiles, draftIdOf, openDraft, refuseReview, saveReview } from './draft-folder.ts'
import { askPassphrase, type DraftAccess } from './draft-passphrase.ts'
import { exitCodes } from './exit-codes.ts'
import { journalPath, recordActs } from './journal-file.ts'
import type { Output } from './output.ts'
import { sayApproval } from './summary.ts'

export type ApproveOptions = Signing & DraftAccess & { readonly journal: string | undefined }

export const commandApprove = async (folder: string, options: ApproveOptions, output: Output): Promise<number> => {
  const passphrase = await askPassphrase(folder, options, output)
  const { draft, hash } = openDraft(folder, passphrase)
  const { by, second, acceptProposals } = options
  const review = closeReview(draft, { by, second, acceptProposals })
  refuseReview(folder)
  clearLeftovers(join(folder, draftFiles.review), output)
  const acts = [approvedAct(draftIdOf(draft.secret), review)]
  const carryOut = (): void => saveReview(folder, hash, review, passphrase)
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut }, output)
  sayApproval(draft, review, output)
  return exitCodes.done
}
