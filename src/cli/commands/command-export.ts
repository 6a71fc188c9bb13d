import { exportRecord } from '../../library/leaving.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { annexSentence } from '../../messages/letter/letter-annex.ts'
import type { Copies } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { exportedAct } from '../../pipeline/export/acts.ts'
import type { Exported } from '../../pipeline/export/export-draft.ts'
import { countSetAside } from '../../pipeline/export/fallen-problems.ts'
import { letterToPrint } from '../../pipeline/export/letter-draft.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { senderProblems } from '../../reply/letter-facts.ts'
import type { Act } from '../../seal/journal/journal.ts'
import { findKeyProblem, type Signer } from '../../seal/keys/signer.ts'
import { actsOf, recordDraftAct } from '../../store/draft/draft-acts.ts'
import {
  type DraftOpening,
  draftIdOf,
  type OpenedDraft,
  openDraft,
  openLetter,
} from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { openReplaced, sayReplaced } from '../../store/exports/replaced.ts'
import { openRecipients, type SealingOptions, writeClear, writeSealed } from '../../store/exports/write-export.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { refuseFilled } from '../../store/files/disk.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { journalPath, recordActs } from '../../store/journal/journal-file.ts'
import { type KeyOptions, withSigner } from '../../store/keys/keys.ts'
import { type LongTermOptions, openGathering } from '../../store/network/asking-authorities.ts'
import { openStamp, type TsaOptions } from '../../store/network/time-stamping.ts'
import { exitCodes } from '../exit-codes.ts'
import { keepReport } from '../review/report.ts'
import type { Output } from '../say/output.ts'
import { sayClock } from '../say/say-clock.ts'
import { type StageClock, startStageClock } from '../say/stage-clock.ts'
import { sayExport } from '../say/summary.ts'

/** `documents` is the language of what leaves: French unless it is asked otherwise, whatever the locale. */
export type ExportOptions = KeyOptions & {
  readonly journal: string | undefined
  readonly out: string
  readonly date: Date
  readonly documents: Language
  readonly copies: Copies
  /** Path of the export that this one replaces. */
  readonly supersedes?: string | undefined
  readonly tsa: TsaOptions
  readonly longTerm: LongTermOptions
  /** Told of the export once it is written. */
  readonly onExported?: (exported: Exported) => void
} & SealingOptions

export const commandExport = async (
  folder: string,
  options: ExportOptions & DraftAccess,
  output: Output,
): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const clock = startStageClock(output.language, output.quiet || output.json)
  return await exportOpened({ folder, opening, opened: openDraft(folder, opening) }, options, output, clock)
}

type Opened = { readonly folder: string; readonly opening: DraftOpening; readonly opened: OpenedDraft }

/** Exports a draft that was opened. Throws `review.open` before anybody approved it. */
export const exportOpened = async (
  { folder, opening, opened: { draft, hash, openReview } }: Opened,
  options: ExportOptions,
  output: Output,
  clock: StageClock,
): Promise<number> => {
  const review = openReview()
  if (review === null) throw new RequisError({ code: 'review.open', undecided: draft.findings.length })
  const labels = (language: Language) => ({ labels: labelsOf(language, readLaw().grounds), lang: language })
  const saved = openLetter(folder, opening.passphrase)
  const letter = letterToPrint({ draft, review, saved, desk: readLetterDesk(), words: [labels('fr'), labels('en')] })
  const code = await exportTo(draft, review, { ...options, letter, before: [] }, output, clock)
  await recordDraftAct(actsOf(folder, draft, options.journal), { act: 'exported', ids: [], before: hash, after: hash })
  await keepReport({ folder, draft, review }, output)
  return code
}

/**
 * Seals a reviewed draft below `--out`, which must be empty; nothing is written when anything fails. `before` are acts of
 * the same command that enter the journal with the export.
 */
export const exportTo = async (
  draft: Draft,
  review: Review,
  options: ExportOptions & { readonly letter: string | null; readonly before: readonly Act[] },
  output: Output,
  clock: StageClock,
): Promise<number> => {
  refuseFilled(options.out)
  const sealedTo = openRecipients(options)
  clearLeftovers(options.out, output)
  if (options.alsoClear !== undefined) clearLeftovers(options.alsoClear, output)
  return await withSigner(options, output, options.date, async (signer) =>
    exportSigned(draft, review, { ...options, signer, sealedTo }, output, clock),
  )
}

const exportSigned = async (
  draft: Draft,
  review: Review,
  options: ExportOptions & {
    readonly letter: string | null
    readonly before: readonly Act[]
    readonly signer: Signer
    readonly sealedTo: ReturnType<typeof openRecipients>
  },
  output: Output,
  clock: StageClock,
): Promise<number> => {
  const { signer, sealedTo: recipients } = options
  refuseKeyOfToday(signer)
  sayClock(output, new Date())
  const desk = readLetterDesk()
  const replaces = await openReplaced(options.supersedes, draft, options.date)
  const { date, copies, documents, letter } = options
  const stamp = openStamp(options.tsa)
  const gather = openGathering(options.longTerm, options.tsa.trust, output)
  const exported = await exportRecord(
    { draft, review, signer, stamp, gather, date, copies, documents, letter, replaces },
    { onStage: clock.enter, onStep: clock.step },
  )
  const done = exportedAct({ id: draftIdOf(draft.secret), review, isOwnLetter: options.letter !== null }, exported)
  const acts = [...options.before, { ...done, act: 'exporting' as const }]
  const carryOut = async (): Promise<void> => {
    if (recipients.length === 0) writeClear(options.out, exported)
    else await writeSealed(options, exported, recipients)
  }
  const trace = { path: options.out, how: 'made' } as const
  await recordActs({ path: journalPath(options.journal), acts, signer, carryOut, trace, done: [done] }, output)
  options.onExported?.(exported)
  if (exported.unlisted > 0 && !output.json)
    output.say(annexSentence(output.language, 'hidden', { count: exported.unlisted }))
  const sealed = recipients.length === 0 ? null : { recipients, clear: options.alsoClear ?? null }
  const told = tellDangers(
    { ...draft, problems: [...draft.problems, ...senderProblems(draft, desk)] },
    review.decisions,
  )
  sayExport({ draft: told, review, exported, out: options.out, sealed, shares: clock.shares() }, output)
  sayReplaced(replaces, signer, output)
  const missing = draft.dossier.pieces.some((piece) => piece.problem !== null || piece.unread.length > 0)
  // Where a check stops the request no piece is in the export, in quarantine or not.
  return (missing || countSetAside(exported.fallen) > 0) && exported.stop === null
    ? exitCodes.quarantine
    : exitCodes.done
}

/** The checkpoint of the journal bears today's date, whatever `--date` says: the key must be valid today as well. */
const refuseKeyOfToday = (signer: Signer): void => {
  const problem = findKeyProblem(signer, new Date())
  if (problem !== null) throw new RequisError(problem)
}
