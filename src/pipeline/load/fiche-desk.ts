import { atService, boundOf } from '../../decide/gates/gates.ts'
import type { DecisionsFile } from '../../model/ask/written.ts'
import type { Association } from '../../model/law/association.ts'
import { type Fiche, ficheSchema, type SourceTable, sourceTableSchema } from '../../model/law/fiche.ts'
import type { Law } from '../../model/law/law.ts'
import { RequisError } from '../../model/problem.ts'
import { type BoundGroup, ficheOf } from '../../reply/fiche.ts'
import { parseYaml } from '../../request/yaml.ts'
import type { ReadSetting } from './load-pipeline.ts'

/** Papers by the names of `pipelines/fiches/`, in the order in which they are listed. */
export const ficheNames = [
  ...['usager', 'clause', 'ecrire', 'dossier'],
  ...['pression', 'audition'],
  ...['motif', 'avis', 'refus', 'delegation', 'partage'],
] as const

/** Arguments of a legitimate reason, by id, become the sentences that the letter prints; the director's own words follow. */
export const withArguments = (file: DecisionsFile, readSetting: ReadSetting): DecisionsFile => ({
  ...file,
  decisions: file.decisions.map((decision) => {
    if (decision.form !== 'motif' || decision.arguments === undefined) return decision
    const chosen = decision.arguments.map((id) => argumentOf(id, decision.line, readSetting))
    return { ...decision, text: [...chosen, decision.text ?? ''].filter((text) => text.trim() !== '').join(' ') }
  }),
})

const argumentOf = (id: string, line: number, readSetting: ReadSetting): string => {
  const rows = loadFiche('motif', readSetting).parts.flatMap((part) => part.lines)
  const row = rows.find((one) => one.id === id)
  if (row !== undefined) return row.fr.replaceAll("'", '’')
  const accepted = rows.flatMap((one) => one.id ?? [])
  throw new RequisError({ code: 'yaml.bad-value', file: 'decisions.yaml', line, key: 'arguments', accepted })
}

const read = (file: string, readSetting: ReadSetting): string => {
  const text = readSetting(file)
  if (text === null) throw new RequisError({ code: 'yaml.missing', file })
  return text
}

export const loadSources = (readSetting: ReadSetting): SourceTable =>
  parseYaml(read('fiches/sources.yaml', readSetting), 'fiches/sources.yaml', sourceTableSchema)

/** The paper of a name, or of another word for it. */
export const loadFiche = (name: string, readSetting: ReadSetting): Fiche => {
  const load = (one: string): Fiche =>
    parseYaml(read(`fiches/${one}.yaml`, readSetting), `fiches/${one}.yaml`, ficheSchema)
  const exact = ficheNames.find((one) => one === name)
  if (exact !== undefined) return load(exact)
  const found = ficheNames.map(load).find(({ also }) => also.includes(name))
  if (found === undefined)
    throw new RequisError({ code: 'usage', what: `requis fiche [reflexe|${ficheNames.join('|')}]` })
  return found
}

export type FicheAsked = {
  readonly name: string
  readonly language: 'fr' | 'en'
  /** The name of a service (« CHRS du Parc »), and the quality of who is concerned; null: all that the paper lists. */
  readonly service: string | null
  readonly profession: string | null
  readonly on: string
}

type Desk = { readonly law: Law; readonly association: Association }

/** A paper, its title and its text: who is bound, and by what text, comes from the law tables. */
export const ficheText = (
  asked: FicheAsked,
  desk: Desk,
  readSetting: ReadSetting,
): { readonly title: string; readonly text: string } => {
  const { name, language, on } = asked
  const fiche = loadFiche(name, readSetting)
  const groups = { service: serviceGroups(fiche, asked, desk), profession: professionGroups(fiche, asked, desk) }
  const { law, association } = desk
  const input = { fiche, sources: loadSources(readSetting), grounds: law.grounds, association, groups, language, on }
  return { title: fiche.title[language], text: ficheOf(input) }
}

/** Anybody of the service who takes part in its mission: whoever has a secret of their own profession is told elsewhere. */
const member = 'éducateur'

const serviceGroups = ({ services }: Fiche, { service, language }: FicheAsked, desk: Desk): readonly BoundGroup[] => {
  const named = service === null ? services.map((one) => ({ words: one.words, name: one[language] })) : null
  const asked = named ?? [{ words: service ?? '', name: service ?? '' }]
  return grouped(asked.map(({ words, name }) => ({ name, ...boundAt(member, words, desk) })))
}

const professionGroups = (
  { professions }: Fiche,
  { service, profession, language }: FicheAsked,
  desk: Desk,
): readonly BoundGroup[] => {
  const named = profession === null ? professions.map((one) => ({ words: one.words, name: one[language] })) : null
  const asked = named ?? [{ words: profession ?? '', name: profession ?? '' }]
  return grouped(asked.map(({ words, name }) => ({ name, ...boundAt(words, service ?? '', desk) })))
}

const boundAt = (quality: string, service: string, { law, association }: Desk): Omit<BoundGroup, 'names'> => {
  const { regime, ground } = boundOf({ authorQuality: quality }, atService(law, service).regimes)
  return regime === 'disputed' && association.disputed === 'discretion'
    ? { regime: 'discretion', ground }
    : { regime, ground }
}

const grouped = (all: readonly (Omit<BoundGroup, 'names'> & { readonly name: string })[]): readonly BoundGroup[] => {
  const groups = new Map<string, BoundGroup>()
  for (const { name, regime, ground } of all) {
    const key = `${regime} ${ground}`
    groups.set(key, { regime, ground, names: [...(groups.get(key)?.names ?? []), name] })
  }
  return [...groups.values()]
}
