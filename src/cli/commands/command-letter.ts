import { journalScreen } from '../../messages/seal/journal.ts'
import { RequisError } from '../../model/problem.ts'
import { openDraft, openLetter } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type LetterOptions = DraftAccess & { readonly out: string }

/** The letter of a draft in the clear, to be edited: an encrypted one cannot be opened with a text editor. */
export const commandLetter = async (folder: string, options: LetterOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  openDraft(folder, opening)
  const letter = openLetter(folder, opening.passphrase)
  if (letter === null) throw new RequisError({ code: 'draft.no-letter' })
  clearLeftovers(options.out, output)
  writeFileAside(options.out, Buffer.from(letter, 'utf8'), 0o600, { code: 'out.exists' })
  if (output.json) output.data(JSON.stringify({ written: options.out }))
  else output.say(journalScreen(output.language, 'letter.done', { path: options.out, draft: folder }))
  return exitCodes.done
}
