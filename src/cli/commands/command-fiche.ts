import { ficheDone, ficheText, ficheTitle } from '../../messages/letter/letter-fiche.ts'
import { ficheText as paperText } from '../../pipeline/load/fiche-desk.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { readAssociation, readLaw, readSetting } from '../settings.ts'
import { formOf, type PaperOptions, sayWritten, writePaper } from './command-annex.ts'

export type FicheOptions = PaperOptions & {
  /** A paper of `pipelines/fiches/`; without one, the page for whoever is asked first. */
  readonly name: string | undefined
  readonly service: string | undefined
  readonly profession: string | undefined
  /** A pipeline file of the association's own, whose position fills the paper. */
  readonly pipeline: string | undefined
  readonly date: Date
}

/** A paper for a person: user, employee or director. It rests on no dossier. */
export const commandFiche = async (options: FicheOptions, output: Output): Promise<number> => {
  const form = formOf(options.out, 'fiche.pdf')
  const { title, text } = paperOf(options)
  await writePaper(text, { ...options, form, title, head: '' })
  sayWritten(ficheDone(output.language, title, options.out), options.out, output)
  return exitCodes.done
}

const paperOf = ({ name, documents, service, profession, pipeline, date }: FicheOptions) => {
  if (name === undefined || firstNames.has(name)) return { title: ficheTitle(documents), text: ficheText(documents) }
  const asked = {
    ...{ name, language: documents, on: date.toISOString().slice(0, 10) },
    ...{ service: service ?? null, profession: profession ?? null },
  }
  return paperText(asked, { law: readLaw(), association: readAssociation(pipeline) }, readSetting)
}

const firstNames: ReadonlySet<string> = new Set(['reflexe', 'reflex'])
