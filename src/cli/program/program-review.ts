import { type Command, InvalidArgumentError } from 'commander'
import { RequisError } from '../../model/problem.ts'
import type { ExportOptions } from '../commands/command-export.ts'
import type { Output } from '../say/output.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Flags = { readonly lang?: string; readonly date?: string; readonly input?: boolean }

type Tools<Shared, Keyed> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
  readonly documentsOf: (flags: Flags) => 'fr' | 'en'
  readonly dateOf: (iso: string | undefined) => Date
  readonly withKey: (command: Command) => Command
  readonly exportOptions: (flags: Keyed) => ExportOptions
}

type ReviewFlags = DraftFlags & {
  readonly out?: string
  readonly port: number
  readonly pipeline?: string
  readonly draft?: string
  readonly preparedBy?: string
  readonly encrypt?: boolean
  readonly journal?: string
  readonly open?: boolean
}

/** `requis review`: the page on which the director reads, decides, approves and exports. */
export const addReview = <Shared extends Flags, Keyed>(
  program: Command,
  { set, outputOf, documentsOf, dateOf, withKey, exportOptions }: Tools<Shared, Keyed>,
): void => {
  withDraft(
    withKey(
      program
        .command('review')
        .alias('relire')
        .description('ouvre la page de relecture d’un dossier ou d’un brouillon, sur cette machine seulement')
        .argument('[dossier ou brouillon]'),
    )
      .option('--port <numéro>', 'port de la page (par défaut, un port libre)', portOf, 0)
      .option('--draft <dossier>', 'où va le brouillon d’un dossier (par défaut, dans les réglages de ce compte)')
      .option('--prepared-by <nom>', 'qui prépare (par défaut, le nom de ce compte)')
      .option('--encrypt', 'chiffre le brouillon d’un dossier par une phrase secrète')
      .option('--pipeline <nom>', 'chaîne du brouillon, si elle a été donnée par un chemin')
      .option('--open', 'ouvre la page dans le navigateur ; demande le dossier, si aucun n’est donné'),
  ).action((given: string | undefined, flags: Shared & ReviewFlags & Keyed) =>
    set(async (shared) => {
      const output = outputOf(flags)
      const { path, out } = await placesOf(given, flags, output)
      return (await import('../commands/command-review.ts')).commandReview(
        path,
        {
          isOpened: flags.open === true,
          port: flags.port,
          ...{ journal: flags.journal, pipeline: flags.pipeline, draft: flags.draft },
          ...{ preparedBy: flags.preparedBy, encrypt: flags.encrypt === true },
          ...{ date: dateOf(shared.date), documents: documentsOf(shared) },
          // The page asks for a password; the terminal is not looked at meanwhile.
          exporting: out === undefined ? null : { ...exportOptions({ ...flags, out }), input: false },
          ...accessOf(flags),
        },
        output,
      )
    })(flags),
  )
}

/** The dossier and the export's place as they were given; by a double click nothing is. */
const placesOf = async (path: string | undefined, { open, out, input }: ReviewFlags, output: Output) => {
  if (path !== undefined && open !== true) return { path, out }
  if (open !== true) throw new RequisError({ code: 'usage', what: 'requis relire DOSSIER' })
  const { askDossier, exportBeside } = await import('../review/asked-dossier.ts')
  const found = path ?? (await askDossier(process.stdin.isTTY && input !== false, output))
  return { path: found, out: out ?? exportBeside(found) }
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('0-65535')
  return port
}
