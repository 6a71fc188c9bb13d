import type { Command } from 'commander'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Shared = { readonly json?: boolean; readonly quiet?: boolean; readonly lang?: string }

type Tools = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

export const addQuestions = (program: Command, { set, outputOf }: Tools): void => {
  withDraft(
    program
      .command('questions')
      .description('ce qui vous est demandé sur un brouillon, le plus utile d’abord')
      .argument('<brouillon>')
      .option('--all', 'aussi les questions après la douzième'),
  ).action((draft: string, flags: Shared & DraftFlags & { all?: boolean }) =>
    set(async (shared) =>
      (await import('../commands/command-questions.ts')).commandQuestions(
        draft,
        { all: flags.all === true, ...accessOf(flags) },
        outputOf(shared),
      ),
    )(flags),
  )
}
