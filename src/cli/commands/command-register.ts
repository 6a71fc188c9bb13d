import { existsSync, readFileSync } from 'node:fs'
import { labelsOf } from '../../messages/letter/labels.ts'
import { registerSentence } from '../../messages/letter/letter-annex.ts'
import { RequisError } from '../../model/problem.ts'
import { tellOutside } from '../../pipeline/export/letter-draft.ts'
import { addToRegister, registerLine } from '../../reply/register.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { replaceFileAside } from '../../store/files/disk.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type RegisterOptions = DraftAccess & { readonly out: string; readonly date: Date }

/** Adds one content-free line for an approved draft; the same reply is entered once. */
export const commandRegister = async (folder: string, options: RegisterOptions, output: Output): Promise<number> => {
  const form = /\.csv$/i.test(options.out) ? 'csv' : /\.json$/i.test(options.out) ? 'json' : null
  if (form === null) throw new RequisError({ code: 'usage', what: '--out registre.csv' })
  const opening = await askOpening(folder, options, output)
  const { draft, hash, openReview } = openDraft(folder, opening)
  const review = openReview()
  if (review === null) throw new RequisError({ code: 'review.open', undecided: draft.findings.length })
  const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' as const }
  const told = tellOutside(draft, review.decisions, readLetterDesk(), words)
  const line = registerLine({ draft, review, told, entry: hash, on: options.date.toISOString().slice(0, 10) })
  clearLeftovers(options.out, output)
  const added = addToRegister(readRegister(options.out), line, form)
  if (added !== null) replaceFileAside(options.out, Buffer.from(added, 'utf8'), 0o600)
  if (output.json) output.data(JSON.stringify({ added: added !== null, line }))
  else output.say(registerSentence(output.language, added === null ? 'already' : 'done', { path: options.out }))
  return exitCodes.done
}

const readRegister = (path: string): string | null => {
  if (!existsSync(path)) return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new RequisError({ code: 'register.broken' })
  }
}
