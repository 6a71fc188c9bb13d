import { join } from 'node:path'
import { listen } from '../../desk/server/listen.ts'
import { makeSessions } from '../../desk/server/sessions.ts'
import { toldText } from '../../messages/desk/told.ts'
import { RequisError } from '../../model/problem.ts'
import { isActsWhole, mendDraftActs } from '../draft/draft-acts.ts'
import { draftIdOf, openDraft } from '../draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../draft/draft-passphrase.ts'
import { exitCodes } from '../exit-codes.ts'
import { journalPath } from '../files/journal-file.ts'
import { root } from '../installed.ts'
import { type BenchOptions, makeBench } from '../review/bench.ts'
import { closedPage } from '../review/closed-page.ts'
import { readPageFiles } from '../review/page-files.ts'
import { portOf } from '../review/port.ts'
import type { Output } from '../say/output.ts'

export type ReviewOptions = DraftAccess &
  Omit<BenchOptions, 'folder' | 'opening'> & {
    /** 0: any free port. */
    readonly port: number
  }

/** Serves the director's page on this machine until it is closed. Its address is printed, and good once. */
export const commandReview = async (folder: string, options: ReviewOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft } = openDraft(folder, opening)
  const assets = readPageFiles(join(root, 'dist', 'desk', 'page'))
  if (!assets.has('/index.html')) throw new RequisError({ code: 'desk.no-page' })
  const bench = makeBench({ ...options, folder, opening }, output)
  const torn = mendDraftActs(folder)
  if (torn !== null) bench.notices.push(toldText(output.language, 'journal.recovered', { file: torn }))
  const acts = { folder, draft: draftIdOf(draft.secret), journal: journalPath(options.journal) }
  if (!isActsWhole(acts)) bench.notices.push(toldText(output.language, 'journal.cut'))
  const page = {
    ...{ port: portOf(bench), sessions: makeSessions(), assets },
    closedPage: closedPage(output.language),
    failure: (language: 'fr' | 'en') => toldText(language, 'failure'),
  }
  const { address, closed, close } = await listen(page, options.port)
  output.say(toldText(output.language, 'listening.url'))
  output.data(output.json ? JSON.stringify({ url: address }) : address)
  output.say(toldText(output.language, 'listening.stop'))
  const stop = (): void => close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  await closed
  return exitCodes.done
}
