import { journalScreen } from '../messages/seal/journal.ts'
import { RequisError } from '../model/problem.ts'
import { readTextFile } from './disk.ts'
import { isDraftEncrypted } from './draft-folder.ts'
import { promptHidden } from './keys.ts'
import type { Output } from './output.ts'

/** Where the passphrase of a draft comes from: a file, or the terminal when `input` allows it. Never a flag. */
export type DraftAccess = { readonly passphraseFile?: string | undefined; readonly input: boolean }

const shortest = 12

/** The passphrase of a draft; null when it is not encrypted. Throws `draft.passphrase-missing`. */
export const askPassphrase = async (folder: string, access: DraftAccess, output: Output): Promise<string | null> =>
  isDraftEncrypted(folder) ? await readPassphrase(access, output) : null

/** A new passphrase: of 12 characters at least, typed twice on a terminal. */
export const askNewPassphrase = async (access: DraftAccess, output: Output): Promise<string> => {
  const passphrase = await readPassphrase(access, output)
  if ([...passphrase].length < shortest) throw new RequisError({ code: 'draft.passphrase-short', least: shortest })
  if (access.passphraseFile !== undefined) return passphrase
  const again = await promptHidden(journalScreen(output.language, 'passphrase.again'))
  if (again !== passphrase) throw new RequisError({ code: 'draft.passphrase-differs' })
  return passphrase
}

const readPassphrase = async ({ passphraseFile, input }: DraftAccess, output: Output): Promise<string> => {
  if (passphraseFile !== undefined)
    return readTextFile(passphraseFile, { code: 'draft.passphrase-missing' }).replace(/\r?\n$/, '')
  if (!process.stdin.isTTY || !input) throw new RequisError({ code: 'draft.passphrase-missing' })
  return await promptHidden(journalScreen(output.language, 'passphrase.ask'))
}
