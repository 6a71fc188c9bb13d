import type { Command } from 'commander'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

type DecideFlags = {
  readonly decisions: string
  readonly by: string
  readonly second?: string
  readonly pipeline?: string
  readonly journal?: string
} & DraftFlags

/** `requis decide`: the answers and the own hand of the director, as a file. */
export const addDecide = <Shared extends object>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  withDraft(
    program
      .command('decide')
      .alias('decider')
      .description('applique des réponses et des corrections au brouillon, qui est jugé de nouveau')
      .argument('<brouillon>')
      .requiredOption('--decisions <fichier>', 'decisions.yaml : réponses et corrections')
      .requiredOption('--by <nom>', 'qui décide')
      .option('--second <nom>', 'seconde personne')
      .option('--pipeline <nom>', 'chaîne du brouillon, si elle a été donnée par un chemin')
      .option('--journal <fichier>', 'journal des actes (par défaut, celui du compte)'),
  ).action((draft: string, flags: Shared & DecideFlags) =>
    set(async (shared) =>
      (await import('../commands/command-decide.ts')).commandDecide(
        draft,
        {
          ...{ decisions: flags.decisions, by: flags.by, second: flags.second ?? null },
          ...{ pipeline: flags.pipeline, journal: flags.journal },
          ...accessOf(flags),
        },
        outputOf(shared),
      ),
    )(flags),
  )
}
