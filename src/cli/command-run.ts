import { approvedAct, proposedAct } from '../pipeline/acts.ts'
import { closeReview } from '../pipeline/reviewing.ts'
import { type ExportOptions, exportTo } from './command-export.ts'
import { type ProposeOptions, prepareDraft } from './command-propose.ts'
import { refuseFilled } from './disk.ts'
import { draftIdOf } from './draft-folder.ts'
import type { Output } from './output.ts'
import { sayShortIntake } from './say-intake.ts'
import { startStageClock } from './stage-clock.ts'

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
