import { type Command, Option } from 'commander'
import { copyForms } from '../../model/copy/disclosure.ts'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Flags = { readonly lang?: string; readonly date?: string; readonly input?: boolean }

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
  readonly documentsOf: (flags: Flags) => 'fr' | 'en'
  readonly dateOf: (iso: string | undefined) => Date
}

type PreviewFlags = DraftFlags & {
  readonly out: string
  readonly second?: string
  readonly copies?: string
  readonly journal?: string
}

/** `requis preview`: the copies as they would leave, marked, unsigned. */
export const addPreview = <Shared extends Flags>(
  program: Command,
  { set, outputOf, documentsOf, dateOf }: Tools<Shared>,
): void => {
  withDraft(
    program
      .command('preview')
      .alias('apercu')
      .description('écrit les copies telles qu’elles partiraient, marquées « PROJET – NON VALIDÉ », sans signature')
      .argument('<brouillon>')
      .requiredOption('--out <dossier>', 'où écrire l’aperçu (dossier vide ou nouveau)')
      .option('--second <nom>', 'montre ce qui partirait avec la signature d’une seconde personne')
      .addOption(
        new Option('--copies <forme>', 'copies recomposées, ou à la mise en page de l’original')
          .choices([...copyForms])
          .default('rebuilt'),
      )
      .option('--date <ISO>', 'date inscrite dans la lettre')
      .option('--journal <fichier>', 'journal des actes (par défaut, celui du compte)'),
  ).action((draft: string, flags: Shared & PreviewFlags) =>
    set(async (shared) =>
      (await import('../commands/command-preview.ts')).commandPreview(
        draft,
        {
          out: flags.out,
          second: flags.second ?? null,
          date: dateOf(shared.date),
          documents: documentsOf(shared),
          copies: copyForms.find((form) => form === flags.copies) ?? 'rebuilt',
          journal: flags.journal,
          ...accessOf(flags),
        },
        outputOf(shared),
      ),
    )(flags),
  )
}
