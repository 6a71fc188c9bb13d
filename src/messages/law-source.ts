import type { Law } from '../model/law/law.ts'
import type { Language } from './index.ts'

type Sourced = { readonly source: string; readonly verified: boolean }

/** A source as the director reads it: what nobody read in its present state says so. */
export const sourceText = ({ source, verified }: Sourced, language: Language): string =>
  verified ? source : `${source}, ${toCheck[language]}`

const toCheck: Readonly<Record<Language, string>> = { fr: 'à vérifier', en: 'to be checked' }

/** The same beside what a row is called. */
export const labelText = (
  row: { readonly label: Readonly<Record<Language, string>>; readonly verified: boolean },
  language: Language,
): string => (row.verified ? row.label[language] : `${row.label[language]} – ${toCheck[language]}`)

/** The accord of a notary, a bailiff or a journalist is that of the law, not of the association. */
export const statutorySources = ({ regimes }: Pick<Law, 'regimes'>, language: Language): readonly string[] =>
  regimes.professions.filter(({ holder }) => holder !== null).map((row) => sourceText(row, language))

/** What the law punishes, and by which text. */
export const sanctionText = (
  row: Sourced & { readonly text: Readonly<Record<Language, string>> },
  language: Language,
): string => `${row.text[language].replace(/\.$/, '')} (${sourceText(row, language)}).`
