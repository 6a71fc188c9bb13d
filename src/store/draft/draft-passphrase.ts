import { journalScreen } from '../../messages/seal/journal.ts'
import { RequisError } from '../../model/problem.ts'
import { readTextFile } from '../files/disk.ts'
import type { Telling } from '../telling.ts'
import { type DraftOpening, isDraftEncrypted } from './draft-folder.ts'

/**
 * Where the passphrase of a draft comes from: a file, or the terminal when `input` allows it, never a flag. `serviceKey`
 * is the path of a key that several accounts share.
 */
export type DraftAccess = {
  readonly passphraseFile?: string | undefined
  readonly serviceKey?: string | undefined
  readonly input: boolean
}

const shortest = 12

/** What opens a draft; the passphrase is null when it is not encrypted. Throws `draft.passphrase-missing`. */
export const askOpening = async (folder: string, access: DraftAccess, telling: Telling): Promise<DraftOpening> => ({
  passphrase: isDraftEncrypted(folder) ? await readPassphrase(access, telling) : null,
  serviceKey: access.serviceKey,
})

export type NewAccess = DraftAccess & { readonly encrypt: boolean }

/**
 * The passphrase of a draft that is made; null for one in the clear. `isRequired`: the pipeline or the association requires that drafts
 * are encrypted. Throws `draft.must-encrypt` where nobody can be asked for one.
 */
export const newPassphrase = async (
  access: NewAccess,
  isRequired: boolean,
  telling: Telling,
): Promise<string | null> => {
  const isAsked = access.encrypt || access.passphraseFile !== undefined
  if (!isAsked && !isRequired) return null
  if (!isAsked && (telling.ask === null || !access.input)) throw new RequisError({ code: 'draft.must-encrypt' })
  return await askNewPassphrase(access, telling)
}

const missingOf = {
  'passphrase.ask': { code: 'draft.passphrase-missing' },
  'passphrase.ask-backup': { code: 'backup.passphrase-missing' },
} as const

type Question = 'passphrase.ask' | 'passphrase.ask-backup'

/** A new passphrase: of 12 characters at least, typed twice on a terminal. */
export const askNewPassphrase = async (
  access: DraftAccess,
  telling: Telling,
  question: Question = 'passphrase.ask',
): Promise<string> => {
  const passphrase = await readPassphrase(access, telling, question)
  if ([...passphrase].length < shortest) throw new RequisError({ code: 'draft.passphrase-short', least: shortest })
  if (access.passphraseFile !== undefined) return passphrase
  const again = await telling.ask?.(journalScreen(telling.language, 'passphrase.again'))
  if (again !== passphrase) throw new RequisError({ code: 'draft.passphrase-differs' })
  return passphrase
}

/** That of a backup. Throws `backup.passphrase-missing`. */
export const askBackupPassphrase = async (access: DraftAccess, telling: Telling): Promise<string> =>
  await readPassphrase(access, telling, 'passphrase.ask-backup')

const readPassphrase = async (
  { passphraseFile, input }: DraftAccess,
  telling: Telling,
  question: Question = 'passphrase.ask',
): Promise<string> => {
  const missing = missingOf[question]
  if (passphraseFile !== undefined) return readTextFile(passphraseFile, missing).replace(/\r?\n$/, '')
  if (telling.ask === null || !input) throw new RequisError(missing)
  return await telling.ask(journalScreen(telling.language, question))
}
