import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sitting } from '../../desk/port.ts'
import { lookAt } from '../../desk/view/looking.ts'
import type { Rendered, ReportView } from '../../desk/view/report-types.ts'
import { reportView } from '../../desk/view/report-view.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import type { Review } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { readDraftActs } from '../../store/draft/draft-acts.ts'
import { draftFiles, isDraftEncrypted, type OpenedDraft } from '../../store/draft/draft-folder.ts'
import { replaceFileAside } from '../../store/files/disk.ts'
import { dayOf } from '../../store/installed/day.ts'
import { root } from '../../store/installed/root.ts'
import { readLaw } from '../../store/installed/settings.ts'
import type { Output } from '../say/output.ts'
import { masksIn } from './viewing.ts'

export type Reported = Pick<OpenedDraft, 'draft'> & {
  readonly folder: string
  readonly review: Review | null
  /** Who sits at the page; nobody, for a command. */
  readonly who: Sitting | null
  readonly notices: readonly string[]
}

/** The internal report of a draft as it stands. Throws `desk.no-page` where it was not built. */
export const makeReport = async (
  { folder, draft, review, who, notices }: Reported,
  language: Language,
): Promise<Rendered> => {
  const { renderReport } = await loadRenderer()
  // No act is decided on a report: it bears no state. Nor does it tell findings one by one, as the rules of a policy would.
  const looking = lookAt({ state: '', draft, review, law: readLaw(), policy: null }, who?.second ?? null)
  const now = new Date()
  const { lines } = readDraftActs(folder)
  const shown = {
    ...{ who, notices, lines, made: now.toISOString(), today: dayOf(now), masks: masksIn(looking) },
    exporting: { out: null, key: null, done: null },
  }
  return renderReport(reportView(looking, shown, language), language)
}

type Renderer = { readonly renderReport: (report: ReportView, language: Language) => Rendered }

/** The components of the page, built for Node beside it: this program holds none of them. */
const loadRenderer = async (): Promise<Renderer> => {
  const file = pathToFileURL(join(root, 'dist', 'desk', 'report', 'render.js')).href
  const loaded: unknown = await import(file).catch(() => null)
  if (!isRenderer(loaded)) throw new RequisError({ code: 'desk.no-page' })
  return loaded
}

const isRenderer = (loaded: unknown): loaded is Renderer =>
  typeof loaded === 'object' && loaded !== null && 'renderReport' in loaded && typeof loaded.renderReport === 'function'

/** Puts the report beside its draft, for its owner alone. Beside an encrypted draft nothing is written: false. */
export const saveReport = (folder: string, { html }: Rendered): boolean => {
  if (isDraftEncrypted(folder)) return false
  replaceFileAside(join(folder, draftFiles.report), Buffer.from(html, 'utf8'), 0o600)
  return true
}

/** After an act that is done, and that a report which cannot be written does not undo: that is said. */
export const keepReport = async (reported: Omit<Reported, 'who' | 'notices'>, output: Output): Promise<void> => {
  const { folder } = reported
  const say = (key: 'report.kept' | 'report.sealed' | 'report.failed'): void => {
    if (!output.json) output.say(toldText(output.language, key, { file: join(folder, draftFiles.report) }))
  }
  if (isDraftEncrypted(folder)) return say('report.sealed')
  try {
    saveReport(folder, await makeReport({ ...reported, who: null, notices: [] }, output.language))
    say('report.kept')
  } catch {
    // Whatever it was, the act stands; its words may hold some of the record's.
    say('report.failed')
  }
}
