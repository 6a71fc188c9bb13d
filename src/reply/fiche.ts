import type { Language } from '../messages/index.ts'
import { ficheWords } from '../messages/letter/fiche-words.ts'
import { fill } from '../messages/screen.ts'
import type { Association } from '../model/law/association.ts'
import type { Fiche, FicheLine, SourceTable } from '../model/law/fiche.ts'
import type { Ground } from '../model/law/ground.ts'
import type { GroundTable } from '../model/law/law.ts'
import type { Regime } from '../model/record/piece.ts'

/** Services, or professions, that one text binds alike. */
export type BoundGroup = { readonly names: readonly string[]; readonly regime: Regime; readonly ground: Ground }

export type FicheInput = {
  readonly fiche: Fiche
  readonly sources: SourceTable
  readonly grounds: GroundTable
  readonly association: Association
  readonly groups: { readonly service: readonly BoundGroup[]; readonly profession: readonly BoundGroup[] }
  readonly language: Language
  /** The day of printing, ISO: a text that holds no more is told to be checked. */
  readonly on: string
}

/** A paper as plain text that a person may edit: `pipelines/fiches/`, filled with what the association's file says. */
export const ficheOf = (input: FicheInput): string => {
  const { fiche, language } = input
  const words = ficheWords(language)
  const blocks = [
    `# ${fiche.title[language]}`,
    `**${filled(fiche.intro[language], input)}**`,
    ...fiche.parts.flatMap((part) => partBlocks(part, input)),
    `**${fill(words.model, { version: input.association.version, on: input.on })}**`,
  ]
  return `${blocks.join('\n\n').replaceAll("'", '’')}\n`
}

const partBlocks = ({ title, each, lines }: Fiche['parts'][number], input: FicheInput): readonly string[] => {
  const head = filled(title[input.language], input)
  if (each === null) return [`## ${head}`, listOf(lines, null, input)]
  const groups = input.groups[each].filter((group) => lines.some((line) => isFor(line, group)))
  return groups.flatMap((group) => [`## ${head} ${group.names.join(', ')}`, listOf(lines, group, input)])
}

const listOf = (lines: readonly FicheLine[], group: BoundGroup | null, input: FicheInput): string =>
  lines
    .filter((line) => isFor(line, group))
    .map((line) => `- ${nameOf(line)}${filled(line[input.language], input, group)}${citedText(line, input)}`)
    .join('\n')

/** What a decision names it by. */
const nameOf = ({ id }: FicheLine): string => (id === undefined ? '' : `[${id}] `)

const isFor = ({ for: whom }: FicheLine, group: BoundGroup | null): boolean =>
  whom === undefined ||
  (group !== null &&
    (whom.regimes === undefined || whom.regimes.includes(group.regime)) &&
    (whom.grounds === undefined || whom.grounds.includes(group.ground)))

const citedText = ({ cite }: FicheLine, { sources, language, on }: FicheInput): string => {
  if (cite.length === 0) return ''
  const told = cite.map((id) => {
    const row = sources.find((source) => source.id === id)
    const isInForce = row?.validTo == null || row.validTo >= on
    return `${row?.[language] ?? id}${readMark(row?.verified ?? null, isInForce, language)}`
  })
  return ` (${told.join(' ; ')})`
}

/** The tables were read in that year: an older reading is told with its year (docs/law-study.md, marks). */
const yearRead = '2026'

const readMark = (verified: string | null, isInForce: boolean, language: Language): string => {
  const { unverified, readIn } = ficheWords(language)
  if (isInForce && verified !== null && verified >= yearRead) return ''
  return verified === null || verified >= yearRead
    ? `, ${unverified}`
    : `, ${unverified} (${fill(readIn, { year: verified })})`
}

/** What the association left open is a line to fill by hand. */
const filled = (text: string, { association, grounds, language }: FicheInput, group: BoundGroup | null = null) => {
  const row = grounds.find(({ code }) => code === group?.ground)
  const { support } = association
  const open = '........................................'
  return fill(text, {
    association: association.association ?? open,
    director: support.director ?? open,
    onCall: support.onCall ?? open,
    lawyer: support.lawyer ?? open,
    insurer: support.insurer ?? open,
    dpo: support.dpo ?? open,
    ethics: support.ethics ?? open,
    email: association.contact.email ?? association.contact.phone ?? open,
    secret: row?.label[language] ?? '',
    source: row === undefined ? '' : `${row.source}${!row.verified ? `, ${ficheWords(language).unverified}` : ''}`,
  })
}
