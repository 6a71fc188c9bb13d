import type { Command } from 'commander'
import type { Output } from '../say/output.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

/** `requis verify-page`: the page with which a recipient checks an export without installing anything. */
export const addPage = <Shared>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  program
    .command('verify-page')
    .alias('page-verification')
    .description('écrit la page qui vérifie un export dans un navigateur, hors ligne, sans rien installer')
    .requiredOption('--out <fichier>', 'verifier.html')
    .action((flags: Shared & { out: string }) =>
      set(async (shared) =>
        (await import('../commands/command-verify-page.ts')).commandVerifyPage(flags.out, outputOf(shared)),
      )(flags),
    )
}
