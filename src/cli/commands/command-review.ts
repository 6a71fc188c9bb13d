import { existsSync, realpathSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { longest } from '../../desk/server/limits.ts'
import { listen } from '../../desk/server/listen.ts'
import { makeSessions } from '../../desk/server/sessions.ts'
import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { actsOf, isActsWhole, mendDraftActs } from '../../store/draft/draft-acts.ts'
import { type DraftOpening, holdsDraft, openDraft, sha256, startFileOf } from '../../store/draft/draft-folder.ts'
import { askOpening, type NewAccess, newPassphrase } from '../../store/draft/draft-passphrase.ts'
import { erase } from '../../store/files/erase.ts'
import { openDossierAt } from '../../store/files/open-source.ts'
import { root } from '../../store/installed/root.ts'
import { readPipeline } from '../../store/installed/settings.ts'
import { configFolder } from '../../store/keys/keys.ts'
import { exitCodes } from '../exit-codes.ts'
import { type BenchOptions, makeBench } from '../review/bench.ts'
import { openBrowser } from '../review/browser.ts'
import { closedPage } from '../review/closed-page.ts'
import { readPageFiles } from '../review/page-files.ts'
import { portOf } from '../review/port.ts'
import { startPortOf } from '../review/start/start-port.ts'
import type { Output } from '../say/output.ts'
import { wrongClock } from '../say/say-clock.ts'

export type ReviewOptions = NewAccess &
  Omit<BenchOptions, 'folder' | 'opening' | 'dossier' | 'kept'> & {
    /** Where the draft of a dossier goes; by default below the settings of this account. */
    readonly draft: string | undefined
    /** 0: any free port. */
    readonly port: number
    /** In the browser of this account. */
    readonly isOpened: boolean
  }

/**
 * Serves the director's page on this machine until it is closed: on a draft, or on a dossier of which nothing was proposed yet. Its
 * address is printed, and good once.
 */
export const commandReview = async (path: string, options: ReviewOptions, output: Output): Promise<number> => {
  const place = placeOf(path, options)
  const { folder } = place
  const isThere = holdsDraft(folder)
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
  const clock = wrongClock(output.language, new Date())
  if (clock !== null) bench.notices.push(clock)
  if (clock !== null) output.say(clock)
  if (draft === null) await startPortOf(bench).view(output.language)
  else bench.notices.push(...journalNotices(folder, draft, options.journal, output.language))
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
  const shut = options.isOpened ? openBrowser(address, configFolder()) : null
  const end = await closed
  shut?.()
  if (end === 'over') output.say(toldText(output.language, 'listening.over', longest))
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
  if (holdsDraft(path)) return { folder: path, dossier: null, isOwn: false }
  if (!existsSync(path)) throw new RequisError({ code: 'draft.not-found' })
  const own = join(configFolder(), 'drafts', sha256(Buffer.from(realpathSync(path), 'utf8')).slice(0, 12))
  return { folder: resolve(draft ?? own), dossier: path, isOwn: draft === undefined }
}

/** Asked before anything is read. */
const newOpening = async (options: ReviewOptions, output: Output): Promise<DraftOpening> => {
  const isRequired = readPipeline(options.pipeline ?? 'requisition').drafts === 'encrypted'
  return { passphrase: await newPassphrase(options, isRequired, output), serviceKey: options.serviceKey }
}

/** What is wrong with the journal of the acts on a draft, where something is. */
const journalNotices = (
  folder: string,
  draft: Draft,
  journal: string | undefined,
  language: Language,
): readonly string[] => {
  const torn = mendDraftActs(folder)
  return [
    ...(torn === null ? [] : [toldText(language, 'journal.recovered', { file: torn })]),
    ...(isActsWhole(actsOf(folder, draft, journal)) ? [] : [toldText(language, 'journal.cut')]),
  ]
}

/** A folder that was emptied and filled again is another record: its first draft is not opened for it. */
const refuseOther = async ({ dossier }: Draft, path: string): Promise<void> => {
  const { files } = await openDossierAt(path, null)
  const hashes = new Set(dossier.pieces.map(({ sha256: hash }) => hash))
  const isSame = files.some(({ bytes }) => bytes !== null && hashes.has(sha256(bytes)))
  if (!isSame) throw new RequisError({ code: 'draft.other-record' })
}
