import type { Approving, Remarking, Seat, Sitting } from '../../desk/port.ts'
import type { ActInput, ActOutcome } from '../../desk/view/types.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import type { DecisionsFile } from '../../model/ask/written.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { steppedAct } from '../../pipeline/export/acts.ts'
import { withArguments } from '../../pipeline/load/fiche-desk.ts'
import { addRemark, closeRemark, wroteRemark } from '../../pipeline/propose/remarking.ts'
import { redoStep, undoStep } from '../../pipeline/propose/steps.ts'
import { parseDecisionsFile } from '../../request/decisions-yaml.ts'
import { refuseNames } from '../../review/close-review.ts'
import { namesMask, refuse } from '../../review/decisions-file.ts'
import { dueQuestions } from '../../review/open-questions.ts'
import type { DraftAct } from '../../seal/journal/acts.ts'
import type { Act } from '../../seal/journal/journal.ts'
import { type ActedOn, saveApproved, saveChange, saveDecided } from '../../store/draft/draft-acting.ts'
import { answeringContext, decidesAs } from '../../store/draft/draft-decide.ts'
import { draftIdOf, type OpenedDraft } from '../../store/draft/draft-folder.ts'
import { previewCodes } from '../../store/draft/draft-preview.ts'
import { readSetting } from '../../store/installed/installed.ts'
import type { Bench } from './bench.ts'
import { keepReport } from './report.ts'
import { viewAt } from './viewing.ts'

/** The draft that the page shows, or `draft.raced`: a tab that was left open decides nothing on another state. */
const openedAt = ({ look }: Bench, state: string): OpenedDraft => {
  const { opened } = look()
  if (opened.hash !== state) throw new RequisError({ code: 'draft.raced' })
  return opened
}

/** Whoever acts is named first. Throws `desk.nobody`. */
export const whoOf = ({ who }: Seat): Sitting => {
  if (who === null) throw new RequisError({ code: 'desk.nobody' })
  return who
}

const at = ({ options }: Bench, opened: OpenedDraft): ActedOn => ({
  ...{ folder: options.folder, opening: options.opening, opened, journal: options.journal },
})

/** Who may not decide is told before deciding anything. */
export const sit = ({ look }: Bench, who: Sitting): void => refuseNames(look().opened.draft, who)

/** Answers and corrections, by the same file as `requis decide` reads. */
export const act = async (bench: Bench, { state, answers, decisions }: ActInput, seat: Seat): Promise<ActOutcome> => {
  const opened = openedAt(bench, state)
  const { by, second } = whoOf(seat)
  const codes = previewCodes(opened)
  const shown = [codes.one, codes.two].find((code) => code === bench.preview.code)
  // The page shows the state that was checked: numbers of its pieces are good without copies.
  const preview = shown ?? codes.one
  const file = withArguments(
    parseDecisionsFile(JSON.stringify({ preview, answers, decisions }), 'decisions'),
    readSetting,
  )
  const { pipeline } = bench.options
  if (shown === undefined) refuseMasks(file)
  const { decided } = await saveDecided(at(bench, opened), file, { by, second, pipeline }, bench.output)
  return outcome(bench, seat, ['said.done', ...moreAsked(opened.draft, decided.draft)])
}

/** Those of one signature and of two bear other numbers: a number counts for the copies that were looked at, and for no others. */
const refuseMasks = ({ decisions }: DecisionsFile): void =>
  refuse(decisions.filter(namesMask).map(({ line }) => ({ line, flaw: 'preview-missing', names: [], count: 0 })))

type Said =
  | 'said.done'
  | 'said.undone'
  | 'said.redone'
  | 'said.remark'
  | 'said.closed'
  | { readonly more: number }
  | { readonly by: string }

const moreAsked = (before: Draft, after: Draft): readonly Said[] => {
  const known = new Set((before.questions ?? []).map(({ id }) => id))
  const more = dueQuestions(after).filter(({ id }) => !known.has(id)).length
  return more === 0 ? [] : [{ more }]
}

const outcome = (bench: Bench, seat: Seat, said: readonly Said[]): ActOutcome => {
  const view = viewAt(bench, seat)
  const sentences = said.map((one) => sentence(one, seat.language))
  return { ok: true, view, said: [...sentences, toldText(seat.language, 'said.masks', { n: view.progress.masks })] }
}

const sentence = (said: Said, language: Language): string => {
  if (typeof said === 'string') return toldText(language, said)
  return 'more' in said ? toldText(language, 'said.more', { n: said.more }) : toldText(language, 'said.approved', said)
}

type Step = { readonly name: 'undone' | 'redone'; readonly take: typeof undoStep }

const steps = { undo: { name: 'undone', take: undoStep }, redo: { name: 'redone', take: redoStep } } as const

/** Takes back the last act, or does it again: an act itself, which both journals keep. */
export const step = async (bench: Bench, way: keyof typeof steps, state: string, seat: Seat): Promise<ActOutcome> => {
  const { name, take }: Step = steps[way]
  const opened = openedAt(bench, state)
  const context = answeringContext(opened.draft, bench.options.pipeline)
  await change(bench, opened, take(opened.draft, context, whoOf(seat)), { act: name, ids: [] }, seat)
  return outcome(bench, seat, [`said.${name}`])
}

export const remark = async (
  bench: Bench,
  { state, piece, passage, text }: Remarking,
  seat: Seat,
): Promise<ActOutcome> => {
  const opened = openedAt(bench, state)
  const { by } = whoOf(seat)
  const draft = addRemark(opened.draft, { pieceId: piece, passageId: passage, text, by })
  await change(bench, opened, draft, { act: 'remarked', ids: [draft.remarks?.at(-1)?.id ?? ''] }, seat)
  return outcome(bench, seat, ['said.remark'])
}

export const endRemark = async (bench: Bench, state: string, id: string, seat: Seat): Promise<ActOutcome> => {
  const opened = openedAt(bench, state)
  const who = whoOf(seat)
  // Her own note; that of another, whoever may decide.
  if (!wroteRemark(opened.draft, id, who)) decidesAs(opened.draft, who.by, bench.options.pipeline)
  await change(bench, opened, closeRemark(opened.draft, id, who), { act: 'remarked', ids: [id] }, seat)
  return outcome(bench, seat, ['said.closed'])
}

type Line = Pick<DraftAct, 'ids'> & { readonly act: 'undone' | 'redone' | 'remarked' }

const change = async (bench: Bench, opened: OpenedDraft, draft: Draft, line: Line, seat: Seat): Promise<void> => {
  const who = whoOf(seat)
  // The draft may be of another preparer than when she sat down.
  refuseNames(opened.draft, who)
  const act: Act = steppedAct(draftIdOf(draft.secret), line.act, who)
  await saveChange(at(bench, opened), { draft, act, line }, bench.output)
}

export const approve = async (
  bench: Bench,
  { state, second, acceptProposals }: Approving,
  seat: Seat,
): Promise<ActOutcome> => {
  const opened = openedAt(bench, state)
  const { by } = whoOf(seat)
  const { pipeline } = bench.options
  const terms = { by, second, acceptProposals, decided: null, pipeline }
  const { draft, review } = await saveApproved(at(bench, opened), terms, bench.output)
  await keepReport({ folder: bench.options.folder, draft, review }, bench.output)
  return outcome(bench, seat, [{ by }])
}
