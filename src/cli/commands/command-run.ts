import { approvedAct, proposedAct } from '../../pipeline/export/acts.ts'
import { closeReview } from '../../pipeline/propose/reviewing.ts'
import { draftIdOf } from '../draft/draft-folder.ts'
import { refuseFilled } from '../files/disk.ts'
import type { Output } from '../say/output.ts'
import { sayShortIntake } from '../say/say-intake.ts'
import { startStageClock } from '../say/stage-clock.ts'
import { type ExportOptions, exportTo } from './command-export.ts'
import { type ProposeOptions, prepareDraft } from './command-propose.ts'

export type RunOptions = ExportOptions &
  Omit<ProposeOptions, 'pipeline'> & { readonly approveAs: string; readonly second: string | null }

/** Propose, approve with the proposals as they are, export: the waiver is recorded in the statement and the bordereau. */
export const commandRun = async (
  pipeline: string,
  dossier: string,
  options: RunOptions,
  output: Output,
): Promise<number> => {
  refuseFilled(options.out)
  const clock = startStageClock(output.language, output.quiet || output.json)
  const draft = await prepareDraft(dossier, { ...options, pipeline }, clock)
  sayShortIntake(draft, options.date, output)
  const review = closeReview(draft, { by: options.approveAs, second: options.second, acceptProposals: true })
  const id = draftIdOf(draft.secret)
  const before = [proposedAct(id, draft), approvedAct(id, review)]
  return await exportTo(draft, review, { ...options, letter: null, before }, output, clock)
}
