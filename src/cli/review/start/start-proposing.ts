import type { Looking } from '../../../desk/view/looking.ts'
import type { Draft } from '../../../model/draft.ts'
import { RequisError } from '../../../model/problem.ts'
import type { CarriedDraft } from '../../../pipeline/propose/carrying.ts'
import { readRequestForm } from '../../../request/request-form.ts'
import type { Previous } from '../../../store/draft/draft-previous.ts'
import { type Clock, draftOf, saveProposal } from '../../../store/draft/draft-propose.ts'
import { rulesOf } from '../../../store/draft/draft-rules.ts'
import { clearLeftovers } from '../../../store/files/aside.ts'
import { readPipeline } from '../../../store/installed/settings.ts'
import type { Bench } from '../bench.ts'
import { isOn } from './start-acting.ts'
import { forget, openEntered, type Start } from './starting.ts'

/** The proposal before and the one that replaces it; `carried`: what of the decisions holds. */
export type Proposed = {
  readonly before: Looking
  readonly after: Looking
  readonly carried: CarriedDraft | null
}

/**
 * Proposes from what was entered, as `requis propose` does. A draft that lies there is replaced, and what was decided in it is
 * taken over; what changed is returned. Null where nothing was proposed before.
 */
export const proposeFrom = async (
  bench: Bench,
  start: Start,
  state: string,
  clock: Clock | null,
): Promise<Proposed | null> => {
  isOn(start, state)
  const before = bench.find()
  if (before !== null && before.opened.openReview() !== null) throw new RequisError({ code: 'decisions.reviewed' })
  await start.finished
  const { folder, opening, documents, journal } = bench.options
  const previous: Previous | null =
    before === null
      ? null
      : { draft: before.opened.draft, hash: before.opened.hash, opening, replaced: true, isCorrected: true }
  const entered = await openEntered(start)
  const kind = readRequestForm(start.entered.request).kind ?? 'requisition'
  const pipeline = pipelineFor(kind, bench.options.pipeline, before?.opened.draft ?? null)
  if (before === null && opening.passphrase === null && readPipeline(pipeline).drafts === 'encrypted')
    throw new RequisError({ code: 'draft.must-encrypt' })
  const { preparedBy } = start.entered
  const how = { pipeline, preparedBy, secret: previous?.draft.secret, lendReaders: start.lend }
  const fresh = await draftOf(entered, how, clock)
  isOn(start, state)
  clearLeftovers(folder, bench.output)
  const saving = { folder, opening, pipeline, documents, journal }
  const { carried } = await saveProposal(fresh, previous, saving, bench.output)
  forget(start)
  const after = bench.look()
  if (before === null) return null
  return { before: before.looking, after: after.looking, carried }
}

/**
 * The pipeline that was given by hand; else that of the draft, whose rules a correction keeps; else that of the kind of request.
 * Throws `draft.other-rules` where the draft's own are not those of that name: they are given by their path.
 */
const pipelineFor = (kind: string, given: string | undefined, draft: Draft | null): string => {
  if (given !== undefined) return given
  return draft !== null && draft.request.kind === kind ? rulesOf(draft, undefined).name : kind
}
