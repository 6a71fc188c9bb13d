import type { Command } from 'commander'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Flags = { readonly lang?: string; readonly date?: string; readonly input?: boolean }

type FicheFlags = {
  readonly out: string
  readonly service?: string
  readonly profession?: string
  readonly pipeline?: string
}

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
  withDraft(
    program
      .command('annex')
      .alias('annexe')
      .description(
        'écrit l’annexe interne, pour la direction seule : toutes les pièces, leurs motifs réels, les doutes',
      )
      .argument('<brouillon>')
      .requiredOption('--out <fichier>', 'annexe.pdf ou annexe.md'),
  ).action((draft: string, flags: Shared & DraftFlags & { out: string }) =>
    set(async (shared) =>
      (await import('../commands/command-annex.ts')).commandAnnex(
        draft,
        { out: flags.out, documents: documentsOf(shared), ...accessOf(flags) },
        outputOf(shared),
      ),
    )(flags),
  )
  withDraft(
    program
      .command('letter')
      .alias('lettre')
      .description('écrit en clair la lettre d’un brouillon, pour la modifier')
      .argument('<brouillon>')
      .requiredOption('--out <fichier>', 'où l’écrire'),
  ).action((draft: string, flags: Shared & DraftFlags & { out: string }) =>
    set(async (shared) =>
      (await import('../commands/command-letter.ts')).commandLetter(
        draft,
        { out: flags.out, ...accessOf(flags) },
        outputOf(shared),
      ),
    )(flags),
  )
  withDraft(
    program
      .command('register')
      .alias('registre')
      .description('ajoute une ligne sans contenu au registre des tiers autorisés')
      .argument('<brouillon>')
      .requiredOption('--out <fichier>', 'registre.csv ou registre.json')
      .option('--date <ISO>', 'date de la ligne'),
  ).action((draft: string, flags: Shared & DraftFlags & { out: string }) =>
    set(async (shared) =>
      (await import('../commands/command-register.ts')).commandRegister(
        draft,
        { out: flags.out, date: dateOf(shared.date), ...accessOf(flags) },
        outputOf(shared),
      ),
    )(flags),
  )
  program
    .command('fiche')
    .alias('reflexe')
    .description(
      'écrit une fiche : reflexe (par défaut) ; pour les usagers : usager, clause, ecrire, dossier ; pour les professionnels : pression, audition ; pour la direction : motif, avis, refus, delegation, partage',
    )
    .argument('[nom]', 'nom de la fiche')
    .requiredOption('--out <fichier>', 'fiche.pdf ou fiche.md')
    .option('--service <nom>', 'le service (« CHRS du Parc ») : la fiche ne dit que son secret')
    .option('--profession <mots>', 'la profession de la personne entendue (audition)')
    .option('--pipeline <nom>', 'chaîne dont la position de l’association remplit la fiche')
    .option('--date <ISO>', 'date imprimée')
    .action((name: string | undefined, flags: Shared & FicheFlags) =>
      set(async (shared) =>
        (await import('../commands/command-annex.ts')).commandFiche(
          {
            ...{ name, out: flags.out, documents: documentsOf(shared), date: dateOf(shared.date) },
            ...{ service: flags.service, profession: flags.profession, pipeline: flags.pipeline },
          },
          outputOf(shared),
        ),
      )(flags),
    )
}
