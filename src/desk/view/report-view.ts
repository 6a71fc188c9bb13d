import { type ToldKey, toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import { deskView, type Shown } from './desk-view.ts'
import type { Looking } from './looking.ts'
import { pagesOf } from './piece-view.ts'
import type { ReportView } from './report-types.ts'

/** A line of the draft's own journal. */
type Line = { readonly at: string; readonly act: string; readonly ids: readonly string[] }

/** The draft as the internal report shows it; `made`: an ISO time. */
export const reportView = (
  looking: Looking,
  { made, lines, ...shown }: Shown & { readonly made: string; readonly lines: readonly Line[] },
  language: Language,
): ReportView => ({
  view: deskView(looking, shown, language),
  made,
  pieces: looking.draft.dossier.pieces.map((piece) => ({ id: piece.id, ...pagesOf(piece, looking) })),
  journal: lines.map(({ at, act, ids }) => ({ at, what: actText(act, language), ids })),
})

/** A later version may know other acts: they are told by their name. */
const actText = (act: string, language: Language): string => {
  const key = keys[act]
  return key === undefined ? act : toldText(language, key)
}

const keys: Readonly<Record<string, ToldKey>> = {
  proposed: 'report.proposed',
  answered: 'report.answered',
  undone: 'report.undone',
  redone: 'report.redone',
  remarked: 'report.remarked',
  approved: 'report.approved',
  exported: 'report.exported',
  found: 'report.found',
}
