import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { isSynchronised } from '../../disk/platform.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { rightsSentence } from '../../messages/rights.ts'
import type { Copies } from '../../model/copy/disclosure.ts'
import type { Draft } from '../../model/draft.ts'
import type { Intake } from '../../model/law/intake.ts'
import { RequisError } from '../../model/problem.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { proposedAct } from '../../pipeline/export/acts.ts'
import { proposedLetter } from '../../pipeline/export/letter-draft.ts'
import { loadLocalModel } from '../../pipeline/load/local-model.ts'
import type { OpenedDossier } from '../../pipeline/load/open-dossier.ts'
import type { LendReaders, LendThreads } from '../../pipeline/load/read-record.ts'
import { taggerLayer } from '../../pipeline/load/tagger.ts'
import type { CarriedDraft } from '../../pipeline/propose/carrying.ts'
import { receivedIntake } from '../../pipeline/propose/intake.ts'
import { proposeDraft, type Stage } from '../../pipeline/propose/propose-draft.ts'
import type { OpenedRequest } from '../files/open-source.ts'
import { readAssets, readWeights } from '../installed/installed.ts'
import { readAskWeights, readLaw, readLetterDesk, readModelFolder, readPipeline } from '../installed/settings.ts'
import { softwareVersion } from '../installed/version.ts'
import { journalPath, recordActs } from '../journal/journal-file.ts'
import type { Telling } from '../telling.ts'
import { withDetectors } from '../threads/detector-pool.ts'
import { withReaders } from '../threads/reader-pool.ts'
import { actsOf, recordDraftAct } from './draft-acts.ts'
import { renewedLetter } from './draft-decide.ts'
import { type DraftOpening, draftIdOf, openLetter, sha256 } from './draft-folder.ts'
import { carryFrom, type Previous } from './draft-previous.ts'
import { changeOf, replaceDraft, saveDraft } from './draft-save.ts'

/** A dossier and its request, opened: nothing of a piece is read yet. */
export type Opened = {
  /** The folder, archive or file that holds the pieces; null where they lie in memory. */
  readonly dossier: string | null
  readonly asked: OpenedRequest
  readonly opened: OpenedDossier
}

export type Proposing = {
  readonly pipeline: string
  readonly preparedBy?: string | undefined
  /** What the copies will be, where that is known already: a facsimile needs what draws the pages again. */
  readonly copies?: Copies
  /** That of a draft which is replaced: the journal knows the new one by the same id. */
  readonly secret?: string | undefined
  /** Reads with what was read before; by default in threads of its own. */
  readonly lendReaders?: LendReaders
}

/** Told which stage begins, and how many of its pieces are done. */
export type Clock = { readonly enter: (stage: Stage) => void; readonly step: (done: number, total: number) => void }

/** Reads, detects and proposes; the draft is returned, nothing is written. */
export const draftOf = async (
  { dossier, asked, opened }: Opened,
  options: Proposing,
  clock: Clock | null,
): Promise<Draft> => {
  const pipeline = readPipeline(options.pipeline)
  const law = readLaw()
  const { request } = asked
  refuseOtherKind(request, pipeline.policy.kind)
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
  const lendReaders = options.lendReaders ?? withReaders
  const draft = await proposeDraft({ ...input, source, lendReaders, lendThreads })
  const prepared = { dossier: opened.description, request: asked.text }
  return { ...draft, ...(dossier === null ? {} : { source: resolve(dossier) }), prepared }
}

/** A request treated by the rules of another kind would hand over what its own rules hold back. */
export const refuseOtherKind = (request: LegalRequest, kind: string): void => {
  if (kind === 'redact-only' || request.kind === kind) return
  throw new RequisError({ code: 'request.other-kind', asked: request.kind, pipeline: kind })
}

/** Who is logged in, where nobody else is said to prepare. */
export const accountName = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'requis'
  }
}

/** The checks of a draft's request, as they stood when it came. */
export const intakeOf = (draft: Draft): Intake => receivedIntake(draft, readLaw())

export type Saving = {
  readonly folder: string
  readonly opening: DraftOpening
  readonly pipeline: string
  readonly documents: Language
  readonly journal: string | undefined
}

export type SavedProposal = { readonly draft: Draft; readonly carried: CarriedDraft | null }

/**
 * Puts a proposal in a draft's folder, under what was settled in `previous`. The journal knows of it before this returns; a letter
 * that the director changed stays hers. Throws `draft.other-record`, `draft.exists`, `draft.raced`.
 */
export const saveProposal = async (
  fresh: Draft,
  previous: Previous | null,
  { folder, opening, pipeline, documents, journal }: Saving,
  telling: Telling,
): Promise<SavedProposal> => {
  if (opening.passphrase === null && isSynchronised(folder))
    telling.say(rightsSentence('synchronised', telling.language))
  const carried = previous === null ? null : carryFrom(previous, fresh, pipeline)
  const draft = carried?.draft ?? fresh
  const words = { labels: labelsOf(documents, readLaw().grounds), lang: documents }
  const acts = [proposedAct(draftIdOf(draft.secret), draft, intakeOf(draft))]
  const carryOut = async (): Promise<void> => {
    if (previous?.replaced === true) await replacePrevious(folder, previous, draft, journal)
    else saveDraft(folder, draft, proposedLetter(draft, readLetterDesk(), words), opening)
  }
  const trace = previous?.replaced === true ? changeOf(folder) : ({ path: folder, how: 'made' } as const)
  await recordActs({ path: journalPath(journal), acts, signer: null, carryOut, trace }, telling)
  return { draft, carried }
}

/** A letter that the director changed stays hers. */
const replacePrevious = async (
  folder: string,
  { draft: before, hash, opening }: Previous,
  draft: Draft,
  journal: string | undefined,
): Promise<void> => {
  const letter = renewedLetter(openLetter(folder, opening.passphrase), before, draft)
  const after = await replaceDraft(folder, { draft, hash, letter }, opening)
  await recordDraftAct(actsOf(folder, draft, journal), { act: 'proposed', ids: [], before: hash, after })
}
