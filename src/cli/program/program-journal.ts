import type { Command } from 'commander'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Flags = { readonly input?: boolean; readonly lang?: string }

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
  readonly documentsOf: (flags: Flags) => 'fr' | 'en'
}

type ExtractFlags = { readonly out: string; readonly draft?: string; readonly id?: string }

type VerifyFlags = { readonly witness?: string; readonly trust: readonly string[]; readonly pin: readonly string[] }

const addTo = (value: string, values: readonly string[]): readonly string[] => [...values, value]

/** `requis journal verify`, `requis journal witness` and `requis purge`: what was done, and the end of a draft. */
export const addJournal = <Shared extends Flags>(
  program: Command,
  { set, outputOf, documentsOf }: Tools<Shared>,
): void => {
  const journal = program.command('journal').description('contrôle le journal des actes, ou en écrit un témoin')
  journal
    .command('verify')
    .alias('verifier')
    .description('vérifie un journal : chaîne, points de contrôle signés, témoin')
    .argument('[fichier]', 'journal.jsonl (par défaut, celui du compte)')
    .option('--witness <fichier>', 'témoin gardé par une autre personne')
    .option('--trust <fichier>', 'certificat d’autorité, obtenu par une autre voie (répétable)', addTo, [])
    .option('--pin <SHA-256>', 'empreinte d’un certificat attendu (répétable : une clé se renouvelle)', addTo, [])
    .action((file: string | undefined, flags: Shared & VerifyFlags) =>
      set(async (shared) =>
        (await import('../commands/command-journal.ts')).commandJournalVerify(
          file,
          { witness: flags.witness, trust: flags.trust, pins: flags.pin },
          outputOf(shared),
          new Date(),
        ),
      )(flags),
    )
  journal
    .command('witness')
    .alias('temoin')
    .description('écrit un témoin du journal, à confier à une autre personne')
    .argument('[fichier]', 'journal.jsonl (par défaut, celui du compte)')
    .requiredOption('--out <fichier>', 'où écrire le témoin')
    .option('--former <fichier>', 'le témoin précédent, que le nouveau prolonge')
    .action((file: string | undefined, flags: Shared & { out: string; former?: string }) =>
      set(async (shared) =>
        (await import('../commands/command-journal.ts')).commandJournalWitness(
          file,
          { out: flags.out, former: flags.former },
          outputOf(shared),
          new Date(),
        ),
      )(flags),
    )
  withDraft(
    journal
      .command('extract')
      .alias('extrait')
      .description('écrit un extrait à imprimer : qui a préparé, contrôlé, décidé, quand, sous quelles règles')
      .argument('[fichier]', 'journal.jsonl (par défaut, celui du compte)')
      .requiredOption('--out <fichier>', 'extrait.pdf ou extrait.md')
      .option('--draft <brouillon>', 'le brouillon de l’affaire')
      .option('--id <numéro>', 'son numéro interne, si le brouillon a été supprimé'),
  ).action((file: string | undefined, flags: Shared & DraftFlags & ExtractFlags) =>
    set(async (shared) =>
      (await import('../commands/command-journal-extract.ts')).commandJournalExtract(
        file,
        {
          ...{ out: flags.out, draft: flags.draft, id: flags.id, documents: documentsOf(shared) },
          ...accessOf(flags),
        },
        outputOf(shared),
        new Date(),
      ),
    )(flags),
  )
  program
    .command('purge')
    .alias('purger')
    .description('supprime un brouillon, et avec lui la possibilité de lever ses occultations')
    .argument('<brouillon>')
    .option('--yes', 'sans demander confirmation')
    .option('--service-key <fichier>', 'clé que les comptes du service partagent (requis keygen --service)')
    .option('--journal <fichier>', 'journal des actes (par défaut, celui du compte)')
    .action((draft: string, flags: Shared & { yes?: boolean; journal?: string; serviceKey?: string }) =>
      set(async (shared) =>
        (await import('../commands/command-purge.ts')).commandPurge(
          draft,
          {
            yes: flags.yes === true,
            journal: flags.journal,
            serviceKey: flags.serviceKey,
            input: shared.input !== false,
          },
          outputOf(shared),
        ),
      )(flags),
    )
}
