import { join } from 'node:path'
import { previewSentence } from '../../messages/ask/preview-words.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import type { Copies } from '../../model/copy/disclosure.ts'
import { previewedAct } from '../../pipeline/export/acts.ts'
import { countSetAside } from '../../pipeline/export/fallen-problems.ts'
import type { Previewed } from '../../pipeline/export/preview-draft.ts'
import { senderProblems } from '../../reply/letter-facts.ts'
import { refuseSecond } from '../../review/close-review.ts'
import { draftIdOf, openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { makePreview } from '../../store/draft/draft-preview.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { refuseFilled, writeFolderAside } from '../../store/files/disk.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { journalPath, recordActs } from '../../store/journal/journal-file.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { startStageClock } from '../say/stage-clock.ts'

export type PreviewOptions = DraftAccess & {
  readonly out: string
  /** Who would sign with the one who approves: the copies then show what two signatures let out. */
  readonly second: string | null
  readonly date: Date
  readonly documents: Language
  readonly copies: Copies
  readonly journal: string | undefined
}

/**
 * The copies as they would leave if one person, or two, approved the draft now, stamped on every page: written below `--out`, which
 * must be empty or new. Signed by nobody, listed nowhere; the journal counts it.
 */
export const commandPreview = async (folder: string, options: PreviewOptions, output: Output): Promise<number> => {
  refuseFilled(options.out)
  const opening = await askOpening(folder, options, output)
  const { draft, hash } = openDraft(folder, opening)
  const { second } = options
  refuseSecond(draft, second)
  clearLeftovers(options.out, output)
  const clock = startStageClock(output.language, output.quiet || output.json)
  const { previewed, code } = await makePreview({ folder, opening, draft, hash }, options, {
    onStage: clock.enter,
    onCopy: clock.step,
  })
  const files = previewed.files.map(({ name, bytes }) => ({ name: join(previewed.folder, name), pieces: [bytes] }))
  const acts = [previewedAct(draftIdOf(draft.secret), previewed)]
  const carryOut = (): void => writeFolderAside(options.out, files, 0o600)
  const trace = { path: options.out, how: 'made' } as const
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut, trace }, output)
  clock.shares()
  sayPreview(previewed, { code, draft: folder, out: options.out, isForTwo: second !== null }, output)
  for (const problem of senderProblems(draft, readLetterDesk()))
    output.say(`  • ${sentenceOf(problem, output.language)}`)
  const missing = draft.dossier.pieces.some((piece) => piece.problem !== null || piece.unread.length > 0)
  return missing || countSetAside(previewed.fallen) > 0 ? exitCodes.quarantine : exitCodes.done
}

type Said = { readonly code: string; readonly draft: string; readonly out: string; readonly isForTwo: boolean }

const sayPreview = (previewed: Previewed, { code, draft, out, isForTwo }: Said, output: Output): void => {
  const folder = join(out, previewed.folder)
  const { pieces, masks, letter, unlisted, fallen } = previewed
  if (output.json) {
    output.data(JSON.stringify({ code, folder, pieces, masks, letter, unlisted, problems: fallen }))
    return
  }
  const { language } = output
  output.data(previewSentence(language, isForTwo ? 'done-two' : 'done', { folder }))
  output.data(previewSentence(language, 'code', { code }))
  output.data(previewSentence(language, 'pieces'))
  for (const piece of pieces) output.data(pieceLine(piece, language))
  for (const problem of fallen) output.data(`  • ${sentenceOf(problem, language)}`)
  output.data(previewSentence(language, 'letter', { file: letter }))
  if (unlisted > 0) output.data(previewSentence(language, 'unlisted', { count: unlisted }))
  output.data(previewSentence(language, 'remove'))
  output.data(previewSentence(language, isForTwo ? 'next-two' : 'next', { draft }))
}

const pieceLine = ({ status, file, ...piece }: Previewed['pieces'][number], language: Language): string => {
  if (file === null) {
    const said = labelsOf(language, readLaw().grounds)(`status.${status}`).toLowerCase()
    return previewSentence(language, 'no-copy', { ...piece, status: said })
  }
  return previewSentence(language, piece.id === piece.listedAs ? 'copy' : 'copy-listed', { ...piece, file })
}
