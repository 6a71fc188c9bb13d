import type { Command } from 'commander'
import type { Output } from '../say/output.ts'

type Flags = { readonly input?: boolean }

type Set<Shared> = (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>

/** `requis init`, `requis request new` and `requis request check`: what comes before a proposal. */
export const addRequest = <Shared extends Flags>(
  program: Command,
  set: Set<Shared>,
  outputOf: (flags: Shared) => Output,
): void => {
  program
    .command('init')
    .alias('preparer')
    .description('écrit un dossier.yaml à compléter dans un dossier de pièces')
    .argument('<dossier>')
    .action((folder: string, flags: Shared) =>
      set(async (shared) => (await import('../commands/command-init.ts')).commandInit(folder, outputOf(shared)))(flags),
    )
  const request = program.command('request').alias('demande').description('saisit ou contrôle une demande')
  request
    .command('new')
    .alias('nouvelle')
    .description('écrit request.yaml, à partir de questions ou de l’acte lui-même')
    .option('--from <fichier>', 'la réquisition (PDF, DOCX, courriel, texte) : chaque champ lu est à confirmer')
    .option('--out <fichier>', 'où l’écrire', 'request.yaml')
    .action((flags: Shared & { from?: string; out: string }) =>
      set(async (shared) =>
        (await import('../commands/request/command-request-new.ts')).commandRequestNew(
          { from: flags.from, out: flags.out, input: flags.input !== false },
          outputOf(shared),
        ),
      )(flags),
    )
  request
    .command('check')
    .alias('controler')
    .description('contrôle une demande : fondement, auteur, périmètre, délai')
    .argument('<demande>', 'request.yaml')
    .argument('[dossier]', 'le dossier, pour rapprocher les identités')
    .action((file: string, dossier: string | undefined, flags: Shared) =>
      set(async (shared) =>
        (await import('../commands/request/command-request-check.ts')).commandRequestCheck(
          file,
          dossier,
          new Date(),
          outputOf(shared),
        ),
      )(flags),
    )
}
