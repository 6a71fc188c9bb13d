import type { Command } from 'commander'
import type { Output } from '../say/output.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

/** `requis help`: the documentation. With the name of a command, its options, as `requis COMMAND --help` prints them. */
export const addHelpSite = <Shared>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  program
    .command('help')
    .alias('aide')
    .description('ouvre la documentation dans le navigateur, sans réseau ; « aide COMMANDE » dit ses options')
    .argument('[commande...]')
    .option('--no-open', 'dit seulement où elle est')
    .action(async (names: string[], flags: Shared & { open: boolean }) => {
      const asked = named(program, names)
      if (asked !== null) return void asked.outputHelp()
      const { commandHelpSite } = await import('../commands/command-help-site.ts')
      await set(async (shared) => commandHelpSite(flags.open, outputOf(shared)))(flags)
    })
}

/** The command of these names, `request check` among them; null without a name. One that is not there ends as any unknown command. */
const named = (program: Command, names: readonly string[]): Command | null =>
  names.reduce<Command | null>((parent, name) => {
    const { commands } = parent ?? program
    const found = commands.find((one) => one.name() === name || one.aliases().includes(name))
    return found ?? program.error(`error: unknown command '${name}'`)
  }, null)
