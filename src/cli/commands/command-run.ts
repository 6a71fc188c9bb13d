import type { Draft } from '../../model/draft.ts'
import { answeredAct, approvedAct, proposedAct } from '../../pipeline/export/acts.ts'
import type { Decided } from '../../pipeline/propose/deciding.ts'
import { closeReview } from '../../pipeline/propose/reviewing.ts'
import { decideOn, decidesAs, readDecisions } from '../../store/draft/draft-decide.ts'
import { draftIdOf } from '../../store/draft/draft-folder.ts'
import { intakeOf } from '../../store/draft/draft-propose.ts'
import { refuseFilled } from '../../store/files/disk.ts'
import type { Output } from '../say/output.ts'
import { sayShortIntake } from '../say/say-intake.ts'
import { startStageClock } from '../say/stage-clock.ts'
import { sayAuthority } from '../say/summary.ts'
import { type ExportOptions, exportTo } from './command-export.ts'
import { type ProposeOptions, prepareDraft } from './command-propose.ts'

export type RunOptions = ExportOptions &
  Omit<ProposeOptions, 'pipeline'> & {
    readonly approveAs: string
    readonly second: string | null
    /** A file of decisions, applied before the rest is approved as it is proposed. */
    readonly decisions: string | undefined
  }

/** Propose, decide what a file says, approve the rest as it is proposed, export: the waiver is recorded in the export. */
export const commandRun = async (
  pipeline: string,
  dossier: string,
  options: RunOptions,
  output: Output,
): Promise<number> => {
  refuseFilled(options.out)
  // Read first: a mistake in the file is told before the record is read.
  if (options.decisions !== undefined) readDecisions(options.decisions)
  const clock = startStageClock(output.language, output.quiet || output.json)
  const proposed = await prepareDraft(dossier, { ...options, pipeline }, clock)
  const decided = decideFirst(proposed, { ...options, pipeline })
  const draft = decided?.draft ?? proposed
  sayShortIntake(draft, options.date, output)
  const authority = decidesAs(draft, options.approveAs, pipeline)
  if (authority.kind === 'delegate' && !output.json) sayAuthority(authority, output)
  const review = closeReview(draft, { by: options.approveAs, second: options.second, acceptProposals: true })
  const id = draftIdOf(draft.secret)
  const by = { by: options.approveAs, second: options.second }
  const rulings = decided?.resolved.map(({ ruling }) => ruling) ?? []
  const answered = decided === null ? [] : [answeredAct(id, rulings, proposed, by)]
  const before = [
    proposedAct(id, proposed, intakeOf(proposed)),
    ...answered,
    approvedAct(id, review, { ...draft, authority }),
  ]
  return await exportTo(draft, review, { ...options, letter: null, before }, output, clock)
}

/** No preview was made of such a draft: a number of a piece or a mask is refused. */
const decideFirst = (
  draft: Draft,
  { decisions, approveAs, second, pipeline }: RunOptions & { readonly pipeline: string },
): Decided | null =>
  decisions === undefined ? null : decideOn(draft, null, readDecisions(decisions), { by: approveAs, second, pipeline })
