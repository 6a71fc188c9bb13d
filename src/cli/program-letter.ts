import type { Command } from 'commander'
import type { Output } from './output.ts'

type Flags = { readonly lang?: string; readonly date?: string; readonly input?: boolean }

type Access = { readonly passphraseFile?: string }

type Set<Shared> = (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>

type Tools<Shared> = {
  readonly set: Set<Shared>
  readonly outputOf: (flags: Shared) => Output
  readonly documentsOf: (flags: Flags) => 'fr' | 'en'
  readonly dateOf: (iso: string | undefined) => Date
}

/** `requis annex`, `requis letter`, `requis register` and `requis fiche`: what goes with a reply. */
export const addLetter = <Shared extends Flags>(
  program: Command,
  { set, outputOf, documentsOf, dateOf }: Tools<Shared>,
): void => {
  program
    .command('annex')
    .alias('annexe')
    .description('écrit l’annexe interne, pour la direction seule : toutes les pièces, leurs motifs réels, les doutes')
    .argument('<brouillon>')
    .requiredOption('--out <fichier>', 'annexe.pdf ou annexe.md')
    .option('--passphrase-file <fichier>', 'fichier qui contient la phrase de passe du brouillon')
    .action((draft: string, flags: Shared & Access & { out: string }) =>
      set(async (shared) =>
        (await import('./command-annex.ts')).commandAnnex(
          draft,
          { out: flags.out, documents: documentsOf(shared), ...accessOf(flags) },
          outputOf(shared),
        ),
      )(flags),
    )
  program
    .command('letter')
    .alias('lettre')
    .description('écrit en clair la lettre d’un brouillon, pour la modifier')
    .argument('<brouillon>')
    .requiredOption('--out <fichier>', 'où l’écrire')
    .option('--passphrase-file <fichier>', 'fichier qui contient la phrase de passe du brouillon')
    .action((draft: string, flags: Shared & Access & { out: string }) =>
      set(async (shared) =>
        (await import('./command-letter.ts')).commandLetter(
          draft,
          { out: flags.out, ...accessOf(flags) },
          outputOf(shared),
        ),
      )(flags),
    )
  program
    .command('register')
    .alias('registre')
    .description('ajoute une ligne sans contenu au registre des tiers autorisés')
    .argument('<brouillon>')
    .requiredOption('--out <fichier>', 'registre.csv ou registre.json')
    .option('--date <ISO>', 'date de la ligne')
    .option('--passphrase-file <fichier>', 'fichier qui contient la phrase de passe du brouillon')
    .action((draft: string, flags: Shared & Access & { out: string }) =>
      set(async (shared) =>
        (await import('./command-register.ts')).commandRegister(
          draft,
          { out: flags.out, date: dateOf(shared.date), ...accessOf(flags) },
          outputOf(shared),
        ),
      )(flags),
    )
  program
    .command('fiche')
    .alias('reflexe')
    .description('écrit la fiche réflexe, une page pour le professionnel sollicité')
    .requiredOption('--out <fichier>', 'fiche.pdf ou fiche.md')
    .action((flags: Shared & { out: string }) =>
      set(async (shared) =>
        (await import('./command-annex.ts')).commandFiche(
          { out: flags.out, documents: documentsOf(shared) },
          outputOf(shared),
        ),
      )(flags),
    )
}

const accessOf = ({ passphraseFile, input }: Access & Flags) => ({ passphraseFile, input: input !== false })
