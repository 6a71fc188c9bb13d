import type { Command } from 'commander'
import type { DraftAccess } from '../../store/draft/draft-passphrase.ts'

export type DraftFlags = {
  readonly passphraseFile?: string
  readonly serviceKey?: string
  readonly input?: boolean
}

/** The options of the commands that write or read a draft. */
export const withDraft = (command: Command): Command =>
  command
    .option('--passphrase-file <fichier>', 'fichier qui contient la phrase de passe du brouillon')
    .option('--service-key <fichier>', 'clé que les comptes du service partagent (requis keygen --service)')

export const accessOf = ({ passphraseFile, serviceKey, input }: DraftFlags): DraftAccess => ({
  passphraseFile,
  serviceKey,
  input: input !== false,
})
