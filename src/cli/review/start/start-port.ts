import { existsSync } from 'node:fs'
import type { StartPort } from '../../../desk/port.ts'
import { deltaView } from '../../../desk/view/delta-view.ts'
import { toldText } from '../../../messages/desk/told.ts'
import type { Prepared } from '../../../model/draft.ts'
import { RequisError } from '../../../model/problem.ts'
import { accountName } from '../../../store/draft/draft-propose.ts'
import type { Bench } from '../bench.ts'
import { alone, toldBy } from '../running.ts'
import { recordOfDraft } from './record.ts'
import { saveStart, takeAct } from './start-acting.ts'
import { proposeFrom } from './start-proposing.ts'
import { startViewAt } from './start-viewing.ts'
import { type Start, startAt, startOfDraft } from './starting.ts'

/** The first step of the page: what `requis init`, `request new`, `request check` and `propose` do, by the same parsers. */
export const startPortOf = (bench: Bench): StartPort => ({
  view: async (language) => startViewAt(await startOf(bench), draftedAt(bench), language),
  save: async (input, language) => {
    const start = await startOf(bench)
    await saveStart(start, input)
    return { view: startViewAt(start, draftedAt(bench), language), said: [toldText(language, 'said.start')] }
  },
  act: async (state, given, language) => {
    const start = await startOf(bench)
    const n = await takeAct(start, state, given, language)
    return { view: startViewAt(start, draftedAt(bench), language), said: [toldText(language, 'said.act', { n })] }
  },
  propose: async (state, language) =>
    await alone(bench, async () => {
      const start = await startOf(bench)
      const { onStage, onCopy } = toldBy(bench, { who: null, language })
      const proposed = await proposeFrom(bench, start, state, { enter: onStage, step: onCopy })
      bench.delta = proposed
      bench.preview.files = new Map()
      const { draft } = bench.look().opened
      start.record = recordOfDraft(draft)
      start.base = draft.prepared ?? null
    }),
  delta: (language) =>
    bench.delta === null ? null : deltaView(bench.delta.before, bench.delta.after, bench.delta.carried, language),
})

const draftedAt = ({ find }: Bench) => {
  const found = find()
  return { hasDraft: found !== null, approved: found !== null && found.opened.openReview() !== null }
}

/**
 * Made once: from the draft where there is one, from the record else; again where the draft was proposed elsewhere meanwhile: a page
 * that still shows the old lines then changes nothing. Throws `start.none`.
 */
const startOf = async (bench: Bench): Promise<Start> => {
  const prepared = bench.find()?.opened.draft.prepared ?? null
  if (bench.start === null || !isSame(bench.start.base, prepared)) bench.start = await newStart(bench)
  return bench.start
}

const isSame = (a: Prepared | null, b: Prepared | null): boolean =>
  a?.dossier === b?.dossier && a?.request === b?.request

const newStart = async ({ find, options }: Bench): Promise<Start> => {
  const draft = find()?.opened.draft
  if (draft === undefined) {
    if (options.dossier === null) throw new RequisError({ code: 'draft.not-found' })
    return await startAt({ path: options.dossier, kept: options.kept, preparedBy: options.preparedBy ?? accountName() })
  }
  const { source, prepared } = draft
  if (source === undefined || prepared === undefined || !existsSync(source))
    throw new RequisError({ code: 'start.none' })
  return startOfDraft(source, prepared, draft, recordOfDraft(draft))
}
