import { closeReview, type Signing } from '../pipeline/reviewing.ts'
import { openDraft, saveReview } from './draft-folder.ts'
import { exitCodes } from './exit-codes.ts'
import type { Output } from './output.ts'
import { sayApproval } from './summary.ts'

export const commandApprove = (folder: string, signing: Signing, output: Output): number => {
  const { draft, hash } = openDraft(folder)
  const review = closeReview(draft, signing)
  saveReview(folder, hash, review)
  sayApproval(draft, review, output)
  return exitCodes.done
}
