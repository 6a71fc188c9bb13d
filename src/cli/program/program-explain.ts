import type { Command } from 'commander'
import { RequisError } from '../../model/problem.ts'
import type { Output } from '../say/output.ts'
import { placeOf, type ShownPlace } from '../say/shown-place.ts'
import { accessOf, type DraftFlags, withDraft } from './program-draft.ts'

type Tools<Shared> = {
  readonly set: (act: (flags: Shared) => Promise<number>) => (flags: Shared) => Promise<void>
  readonly outputOf: (flags: Shared) => Output
}

type ExplainFlags = DraftFlags & { readonly why?: string; readonly text?: string | true; readonly pipeline?: string }

/** `requis explain`: what leaves, what waits for the director, what does not leave and why. */
export const addExplain = <Shared extends object>(program: Command, { set, outputOf }: Tools<Shared>): void => {
  withDraft(
    program
      .command('explain')
      .alias('expliquer')
      .description('dit ce qui part, ce qui attend le directeur, ce qui ne part pas et pourquoi')
      .argument('[brouillon]')
      .option('--why <occultation>', 'pourquoi une occultation : son numéro (M0012)')
      .option(
        '--text [place]',
        'montre aussi les mots du dossier et le nom de ses fichiers, à l’écran seulement ; d’une pièce (P03) ou d’un passage (P03:5)',
      )
      .option('--pipeline <nom>', 'chaîne du brouillon, si elle a été donnée par un chemin'),
  ).action((given: string | undefined, flags: Shared & ExplainFlags) =>
    set(async (shared) => {
      const { draft, text } = readPlace(given, flags.text)
      const { commandExplain } = await import('../commands/command-explain.ts')
      return await commandExplain(
        draft,
        { why: flags.why, text, pipeline: flags.pipeline, ...accessOf(flags) },
        outputOf(shared),
      )
    })(flags),
  )
}

/** `--text brouillon`: the word after `--text` is the draft where none was given before. */
const readPlace = (
  given: string | undefined,
  text: string | true | undefined,
): { readonly draft: string; readonly text: boolean | ShownPlace } => {
  const usage = new RequisError({ code: 'usage', what: 'requis explain BROUILLON --text P03:5' })
  if (typeof text !== 'string') {
    if (given === undefined) throw usage
    return { draft: given, text: text === true }
  }
  const place = placeOf(text)
  if (place === null && given === undefined) return { draft: text, text: true }
  if (place === null || given === undefined) throw usage
  return { draft: given, text: place }
}
