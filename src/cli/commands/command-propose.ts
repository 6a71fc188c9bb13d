import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { decideSentence } from '../../messages/ask/decide-words.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { journalScreen } from '../../messages/seal/journal.ts'
import type { Copies } from '../../model/copy/disclosure.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type LegalRequest, requestKinds } from '../../model/record/request.ts'
import { proposedAct } from '../../pipeline/export/acts.ts'
import { proposedLetter, proposedMasks } from '../../pipeline/export/letter-draft.ts'
import { loadLocalModel } from '../../pipeline/load/local-model.ts'
import type { LendThreads } from '../../pipeline/load/read-record.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import type { CarriedDraft } from '../../pipeline/propose/carrying.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { proposeDraft } from '../../pipeline/propose/propose-draft.ts'
import { decisionsNow } from '../../pipeline/propose/reviewing.ts'
import { senderProblems } from '../../reply/letter-facts.ts'
import { renewedLetter } from '../draft/draft-decide.ts'
import { type DraftOpening, draftIdOf, openLetter, sha256 } from '../draft/draft-folder.ts'
import { askNewPassphrase, type DraftAccess } from '../draft/draft-passphrase.ts'
import { carryFrom, openPrevious, type Previous } from '../draft/draft-previous.ts'
import { replaceDraft, saveDraft } from '../draft/draft-save.ts'
import { exitCodes } from '../exit-codes.ts'
import { clearLeftovers } from '../files/aside.ts'
import { withDetectors } from '../files/detector-pool.ts'
import { journalPath, recordActs } from '../files/journal-file.ts'
import { openDossierAt, openRequest } from '../files/open-source.ts'
import { withReaders } from '../files/reader-pool.ts'
import { readAssets, readWeights } from '../installed.ts'
import type { Output } from '../say/output.ts'
import { intakeOf, sayShortIntake } from '../say/say-intake.ts'
import type { StageClock } from '../say/stage-clock.ts'
import { sayProposal } from '../say/summary.ts'
import { readAskWeights, readLaw, readLetterDesk, readModelFolder, readPipeline } from '../settings.ts'
import { softwareVersion } from '../version.ts'

export type ProposeOptions = {
  readonly request: string | undefined
  readonly pipeline: string
  readonly preparedBy?: string | undefined
  /** What the copies will be, where that is known already: a facsimile needs what draws the pages again. */
  readonly copies?: Copies
  /** That of a draft which is replaced: the journal knows the new one by the same id. */
  readonly secret?: string | undefined
}

/** Reads, detects and proposes; the draft is returned, nothing is written. */
export const prepareDraft = async (
  dossier: string,
  options: ProposeOptions,
  clock: StageClock | null,
): Promise<Draft> => {
  const pipeline = readPipeline(options.pipeline)
  const law = readLaw()
  const kind = requestKinds.find((name) => name === pipeline.policy.kind) ?? 'requisition'
  const asked = openRequest(options.request, law, kind)
  const { request } = asked
  refuseOtherKind(request, pipeline.policy.kind)
  const opened = await openDossierAt(dossier, asked)
  const { localModel } = pipeline
  const weights = readWeights('tagger')
  const input = {
    request,
    pipeline,
    law,
    extra: weights === null ? [] : [taggerLayer(weights)],
    subjectWeights: readWeights('subjects'),
    askWeights: readAskWeights(),
    localModel: localModel === null ? null : await loadLocalModel(readModelFolder(localModel.model), localModel),
    versions: { software: softwareVersion(), policy: pipeline.version, pipeline: pipeline.name, law: law.version },
    preparedBy: options.preparedBy ?? accountName(),
    secret: options.secret ?? randomBytes(32).toString('hex'),
    ...(clock === null ? {} : { onStage: clock.enter, onPiece: clock.step }),
  }
  const assets = { ...readAssets(), withDrawing: options.copies !== 'rebuilt' }
  const source = { ...opened, notes: [...asked.problems, ...opened.notes], assets, sha256 }
  const lendThreads: LendThreads = (work) => withDetectors(weights, work)
  const draft = await proposeDraft({ ...input, source, lendReaders: withReaders, lendThreads })
  return { ...draft, source: resolve(dossier) }
}

/** A request treated by the rules of another kind would hand over what its own rules hold back. */
const refuseOtherKind = (request: LegalRequest, kind: string): void => {
  if (kind === 'redact-only' || request.kind === kind) return
  throw new RequisError({ code: 'request.other-kind', asked: request.kind, pipeline: kind })
}

const accountName = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'requis'
  }
}

type DraftOptions = ProposeOptions &
  DraftAccess & {
    readonly draft: string
    readonly documents: Language
    readonly encrypt: boolean
    readonly answersFrom: string | undefined
    readonly journal: string | undefined
  }

export const commandPropose = async (dossier: string, options: DraftOptions, output: Output): Promise<number> => {
  const previous = await openPrevious(options, output)
  const opening = await openingOf(previous, options, output)
  clearLeftovers(options.draft, output)
  const secret = previous?.replaced === true ? previous.draft.secret : undefined
  const fresh = await prepareDraft(dossier, { ...options, secret }, null)
  const carried = previous === null ? null : carryFrom(previous, fresh, options.pipeline)
  const draft = carried?.draft ?? fresh
  const words = { labels: labelsOf(options.documents, readLaw().grounds), lang: options.documents }
  const desk = readLetterDesk()
  const letter = proposedLetter(draft, desk, words)
  const acts = [proposedAct(draftIdOf(draft.secret), draft, intakeOf(draft))]
  const carryOut = async (): Promise<void> => {
    if (previous?.replaced === true) await replacePrevious(options.draft, previous, draft)
    else saveDraft(options.draft, draft, letter, opening)
  }
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut }, output)
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

/** A letter that the director changed stays hers. */
const replacePrevious = async (
  folder: string,
  { draft: before, hash, opening }: Previous,
  draft: Draft,
): Promise<void> => {
  const letter = renewedLetter(openLetter(folder, opening.passphrase), before, draft)
  await replaceDraft(folder, { draft, hash, letter }, opening)
}

const sayCarried = ({ kept, dropped }: CarriedDraft, draft: string, output: Output): void => {
  if (kept + dropped > 0) output.say(decideSentence(output.language, 'carried', { kept, dropped, draft }))
}

/** A draft that is replaced stays encrypted, or in the clear, as it is. */
const openingOf = async (previous: Previous | null, options: DraftOptions, output: Output): Promise<DraftOpening> => {
  if (previous?.replaced !== true)
    return { passphrase: await newPassphrase(options, output), serviceKey: options.serviceKey }
  const mustEncrypt = options.encrypt || readPipeline(options.pipeline).drafts === 'encrypted'
  if (mustEncrypt && previous.opening.passphrase === null) throw new RequisError({ code: 'draft.exists' })
  return previous.opening
}

/** Asked before anything is read. The pipeline or the association may require that drafts are encrypted. */
const newPassphrase = async (options: DraftOptions, output: Output): Promise<string | null> => {
  const isRequired = readPipeline(options.pipeline).drafts === 'encrypted'
  const isAsked = options.encrypt || options.passphraseFile !== undefined
  if (!isAsked && !isRequired) return null
  if (!isAsked && (!process.stdin.isTTY || !options.input)) throw new RequisError({ code: 'draft.must-encrypt' })
  return await askNewPassphrase(options, output)
}
