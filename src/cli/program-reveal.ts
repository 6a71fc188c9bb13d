import type { Command } from 'commander'
import type { Output } from './output.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

type RevealFlags = {
  readonly out: string
  readonly text?: boolean
  readonly journal?: string
  readonly passphraseFile?: string
  readonly input?: boolean
}

/** `requis reveal`: lifts masks by order of a judge. */
export const addReveal = <Shared extends object>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  program
    .command('reveal')
    .alias('reveler')
    .description('lève des occultations sur ordre d’un juge : leur texte, avec la preuve qu’il était dessous')
    .argument('<brouillon>')
    .argument('<occultations...>', 'numéros écrits sur la copie (M0012)')
    .requiredOption('--out <fichier>', 'où écrire (reveal.json) ; le fichier contient le texte en clair')
    .option('--text', 'montre aussi le texte à l’écran')
    .option('--passphrase-file <fichier>', 'fichier qui contient la phrase de passe du brouillon')
    .option('--journal <fichier>', 'journal des actes (par défaut, celui du compte)')
    .action((draft: string, ids: string[], flags: Shared & RevealFlags) =>
      set(async (shared) =>
        (await import('./command-reveal.ts')).commandReveal(
          draft,
          ids,
          {
            ...{ out: flags.out, text: flags.text === true, journal: flags.journal },
            ...{ passphraseFile: flags.passphraseFile, input: flags.input !== false },
          },
          outputOf(shared),
        ),
      )(flags),
    )
}
