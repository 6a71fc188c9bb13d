import type { Command } from 'commander'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

type RevealFlags = {
  readonly out: string
  readonly text?: boolean
  readonly journal?: string
} & DraftFlags

/** `requis reveal`: lifts masks by order of a judge. */
export const addReveal = <Shared extends object>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  withDraft(
    program
      .command('reveal')
      .alias('reveler')
      .description('lève des occultations sur ordre d’un juge : leur texte, avec la preuve qu’il était dessous')
      .argument('<brouillon>')
      .argument('<occultations...>', 'numéros écrits sur la copie (M0012)')
      .requiredOption('--out <fichier>', 'où écrire (reveal.json) ; le fichier contient le texte en clair')
      .option('--text', 'montre aussi le texte à l’écran')
      .option('--journal <fichier>', 'journal des actes (par défaut, celui du compte)'),
  ).action((draft: string, ids: string[], flags: Shared & RevealFlags) =>
    set(async (shared) =>
      (await import('../commands/command-reveal.ts')).commandReveal(
        draft,
        ids,
        {
          ...{ out: flags.out, text: flags.text === true, journal: flags.journal },
          ...accessOf(flags),
        },
        outputOf(shared),
      ),
    )(flags),
  )
}
