import { existsSync, realpathSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { longest } from '../../desk/server/limits.ts'
import { listen } from '../../desk/server/listen.ts'
import { makeSessions } from '../../desk/server/sessions.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { isActsWhole, mendDraftActs } from '../draft/draft-acts.ts'
import { type DraftOpening, draftFiles, draftIdOf, openDraft, sha256, startFileOf } from '../draft/draft-folder.ts'
import { askNewPassphrase, askOpening, type DraftAccess } from '../draft/draft-passphrase.ts'
import { exitCodes } from '../exit-codes.ts'
import { erase } from '../files/erase.ts'
import { journalPath } from '../files/journal-file.ts'
import { openDossierAt } from '../files/open-source.ts'
import { root } from '../installed.ts'
import { configFolder } from '../keys.ts'
import { type BenchOptions, makeBench } from '../review/bench.ts'
import { closedPage } from '../review/closed-page.ts'
import { readPageFiles } from '../review/page-files.ts'
import { portOf } from '../review/port.ts'
import { startPortOf } from '../review/start/start-port.ts'
import type { Output } from '../say/output.ts'
import { readPipeline } from '../settings.ts'

export type ReviewOptions = DraftAccess &
  Omit<BenchOptions, 'folder' | 'opening' | 'dossier' | 'kept'> & {
    /** Where the draft of a dossier goes; by default below the settings of this account. */
    readonly draft: string | undefined
    readonly encrypt: boolean
    /** 0: any free port. */
    readonly port: number
  }

/**
 * Serves the director's page on this machine until it is closed: on a draft, or on a dossier of which nothing was proposed yet. Its
 * address is printed, and good once.
 */
export const commandReview = async (path: string, options: ReviewOptions, output: Output): Promise<number> => {
  const place = placeOf(path, options)
  const { folder } = place
  const isThere = existsSync(join(folder, draftFiles.draft))
  const opening = isThere ? await askOpening(folder, options, output) : await newOpening(options, output)
  const draft = isThere ? openDraft(folder, opening).draft : null
  if (draft !== null && place.dossier !== null) await refuseOther(draft, place.dossier)
  const assets = readPageFiles(join(root, 'dist', 'desk', 'page'))
  if (!assets.has('/index.html')) throw new RequisError({ code: 'desk.no-page' })
  const isInside = place.dossier !== null && folder.startsWith(resolve(place.dossier) + sep)
  // Nothing of ours lies among the pieces.
  const kept = opening.passphrase === null && place.dossier !== null && !isInside ? startFileOf(folder) : null
  // What was entered before lies in the draft, or may not lie in the clear.
  if (kept === null || isThere) erase(startFileOf(folder))
  const bench = makeBench({ ...options, ...place, opening, kept }, output)
  if (draft === null) await startPortOf(bench).view(output.language)
  else bench.notices.push(...journalNotices(folder, draft.secret, options.journal, output.language))
  const page = {
    ...{ port: portOf(bench), sessions: makeSessions(), assets },
    closedPage: closedPage(output.language),
    failure: (language: 'fr' | 'en') => toldText(language, 'failure'),
  }
  const { address, closed, close } = await listen(page, options.port)
  if (place.isOwn) output.say(toldText(output.language, 'listening.draft', { draft: folder }))
  output.say(toldText(output.language, 'listening.url', longest))
  output.data(output.json ? JSON.stringify({ url: address }) : address)
  output.say(toldText(output.language, 'listening.stop'))
  const stop = (): void => close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  if ((await closed) === 'over') output.say(toldText(output.language, 'listening.over', longest))
  return exitCodes.done
}

type DraftPlace = {
  readonly folder: string
  readonly dossier: string | null
  /** The program chose the folder. */
  readonly isOwn: boolean
}

/** A folder that holds a draft is one; anything else is a dossier. The folder's name is a number: a dossier's names a person. */
const placeOf = (path: string, { draft }: ReviewOptions): DraftPlace => {
  if (existsSync(join(path, draftFiles.draft))) return { folder: path, dossier: null, isOwn: false }
  if (!existsSync(path)) throw new RequisError({ code: 'draft.not-found' })
  const own = join(configFolder(), 'drafts', sha256(Buffer.from(realpathSync(path), 'utf8')).slice(0, 12))
  return { folder: resolve(draft ?? own), dossier: path, isOwn: draft === undefined }
}

/** Asked before anything is read. The association may require that drafts are encrypted. */
const newOpening = async (options: ReviewOptions, output: Output): Promise<DraftOpening> => {
  const isRequired = readPipeline(options.pipeline ?? 'requisition').drafts === 'encrypted'
  const isAsked = options.encrypt || options.passphraseFile !== undefined
  if (!isAsked && isRequired && (!process.stdin.isTTY || !options.input))
    throw new RequisError({ code: 'draft.must-encrypt' })
  const passphrase = isAsked || isRequired ? await askNewPassphrase(options, output) : null
  return { passphrase, serviceKey: options.serviceKey }
}

/** What is wrong with the journal of the acts on a draft, where something is. */
const journalNotices = (
  folder: string,
  secret: string,
  journal: string | undefined,
  language: Language,
): readonly string[] => {
  const torn = mendDraftActs(folder)
  const isWhole = isActsWhole({ folder, draft: draftIdOf(secret), journal: journalPath(journal) })
  return [
    ...(torn === null ? [] : [toldText(language, 'journal.recovered', { file: torn })]),
    ...(isWhole ? [] : [toldText(language, 'journal.cut')]),
  ]
}

/** A folder that was emptied and filled again is another record: its first draft is not opened for it. */
const refuseOther = async ({ dossier }: Draft, path: string): Promise<void> => {
  const { files } = await openDossierAt(path, null)
  const hashes = new Set(dossier.pieces.map(({ sha256: hash }) => hash))
  const isSame = files.some(({ bytes }) => bytes !== null && hashes.has(sha256(bytes)))
  if (!isSame) throw new RequisError({ code: 'draft.other-record' })
}
