import type { Command } from 'commander'
import type { Output } from '../say/output.ts'

type Flags = { readonly input?: boolean }

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

type BackupFlags = { readonly passphraseFile?: string }

const passphraseHelp = 'fichier qui contient la phrase de passe de la sauvegarde'

/** `requis backup` and `requis restore`: settings, secrets and journal of the account, in one file. */
export const addBackup = <Shared extends Flags>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  program
    .command('backup')
    .alias('sauvegarde')
    .description('sauvegarde les réglages, les secrets et le journal de ce compte dans un fichier chiffré')
    .argument('<fichier>', 'fichier neuf, ailleurs que sur ce poste')
    .option('--passphrase-file <fichier>', passphraseHelp)
    .action((file: string, flags: Shared & BackupFlags) =>
      set(async (shared) =>
        (await import('../backup/command-backup.ts')).commandBackup(
          file,
          { passphraseFile: flags.passphraseFile, input: shared.input !== false },
          outputOf(shared),
          new Date(),
        ),
      )(flags),
    )
  program
    .command('restore')
    .alias('restaurer')
    .description('remet en place une sauvegarde ; ne remplace jamais ce qui est là')
    .argument('<fichier>')
    .option('--passphrase-file <fichier>', passphraseHelp)
    .option('--dry-run', 'dit ce qui serait écrit, et n’écrit rien')
    .action((file: string, flags: Shared & BackupFlags & { dryRun?: boolean }) =>
      set(async (shared) =>
        (await import('../backup/command-restore.ts')).commandRestore(
          file,
          {
            ...{ passphraseFile: flags.passphraseFile, input: shared.input !== false },
            dryRun: flags.dryRun === true,
          },
          outputOf(shared),
          new Date(),
        ),
      )(flags),
    )
}
