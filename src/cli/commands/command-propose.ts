import { openRecord, proposeRecord } from '../../library/preparing.ts'
import { decideSentence } from '../../messages/ask/decide-words.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { journalScreen } from '../../messages/seal/journal.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { proposedMasks } from '../../pipeline/export/letter-draft.ts'
import type { CarriedDraft } from '../../pipeline/propose/carrying.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { decisionsNow } from '../../pipeline/propose/reviewing.ts'
import { senderProblems } from '../../reply/letter-facts.ts'
import type { DraftOpening } from '../../store/draft/draft-folder.ts'
import { type NewAccess, newPassphrase } from '../../store/draft/draft-passphrase.ts'
import { openPrevious, type Previous } from '../../store/draft/draft-previous.ts'
import { type Proposing, saveProposal } from '../../store/draft/draft-propose.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { readLaw, readLetterDesk, readPipeline } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { sayShortIntake } from '../say/say-intake.ts'
import type { StageClock } from '../say/stage-clock.ts'
import { sayProposal } from '../say/summary.ts'

export type ProposeOptions = Omit<Proposing, 'lendReaders'> & { readonly request: string | undefined }

/** Reads, detects and proposes; the draft is returned, nothing is written. */
export const prepareDraft = async (
  dossier: string,
  options: ProposeOptions,
  clock: StageClock | null,
): Promise<Draft> => {
  const record = await openRecord({ path: dossier }, { path: options.request }, options.pipeline)
  return await proposeRecord(record, options, clock === null ? {} : { onStage: clock.enter, onStep: clock.step })
}

type DraftOptions = ProposeOptions &
  NewAccess & {
    readonly draft: string
    readonly documents: Language
    readonly answersFrom: string | undefined
    readonly journal: string | undefined
  }

export const commandPropose = async (dossier: string, options: DraftOptions, output: Output): Promise<number> => {
  const previous = await openPrevious(options, output)
  const opening = await openingOf(previous, options, output)
  clearLeftovers(options.draft, output)
  const secret = previous?.replaced === true ? previous.draft.secret : undefined
  const fresh = await prepareDraft(dossier, { ...options, secret }, null)
  const { pipeline, documents, journal } = options
  const saving = { folder: options.draft, opening, pipeline, documents, journal }
  const { draft, carried } = await saveProposal(fresh, previous, saving, output)
  const desk = readLetterDesk()
  const words = { labels: labelsOf(documents, readLaw().grounds), lang: documents }
  if (opening.passphrase !== null) output.say(journalScreen(output.language, 'encrypted'))
  if (carried !== null) sayCarried(carried, options.draft, output)
  const told = tellDangers(
    { ...draft, problems: [...draft.problems, ...senderProblems(draft, desk)] },
    decisionsNow(draft),
  )
  sayProposal(told, proposedMasks(draft, desk, words), options.draft, output)
  sayShortIntake(draft, new Date(), output)
  return draft.dossier.pieces.some((piece) => piece.problem !== null || piece.unread.length > 0)
    ? exitCodes.quarantine
    : exitCodes.done
}

const sayCarried = ({ kept, dropped }: CarriedDraft, draft: string, output: Output): void => {
  if (kept + dropped > 0) output.say(decideSentence(output.language, 'carried', { kept, dropped, draft }))
}

/** A draft that is replaced stays encrypted, or in the clear, as it is. */
const openingOf = async (previous: Previous | null, options: DraftOptions, output: Output): Promise<DraftOpening> => {
  const isRequired = readPipeline(options.pipeline).drafts === 'encrypted'
  if (previous?.replaced !== true)
    // Asked before anything is read.
    return { passphrase: await newPassphrase(options, isRequired, output), serviceKey: options.serviceKey }
  if ((options.encrypt || isRequired) && previous.opening.passphrase === null)
    throw new RequisError({ code: 'draft.exists' })
  return previous.opening
}
