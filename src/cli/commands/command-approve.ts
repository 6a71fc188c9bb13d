import type { Signing } from '../../review/close-review.ts'
import { saveApproved } from '../../store/draft/draft-acting.ts'
import { decideOn, readDecisions } from '../../store/draft/draft-decide.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { previewCodes } from '../../store/draft/draft-preview.ts'
import { exitCodes } from '../exit-codes.ts'
import { keepReport } from '../review/report.ts'
import type { Output } from '../say/output.ts'
import { sayClock } from '../say/say-clock.ts'
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
  sayClock(output, new Date())
  const opening = await askOpening(folder, options, output)
  const opened = openDraft(folder, opening)
  const decided =
    options.decisions === undefined
      ? null
      : decideOn(opened.draft, previewCodes(opened), readDecisions(options.decisions), options)
  const at = { folder, opening, opened, journal: options.journal }
  const { draft, ...approval } = await saveApproved(at, { decided, ...options }, output)
  await keepReport({ folder, draft, review: approval.review }, output)
  sayApproval(draft, approval, output)
  return exitCodes.done
}
