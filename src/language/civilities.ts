/** How somebody is addressed or titled before a name. `of` groups what is written by the same people, in the same places. */
export type Civility = {
  readonly written: string
  readonly folded: string
  readonly gender: 'f' | 'm' | null
  readonly of: Group
  readonly isShort: boolean
}

/** `several`: of several persons. `seldom`: spellings and words that a few records have. */
type Group =
  | 'plain'
  | 'mr'
  | 'mlle'
  | 'mademoiselle'
  | 'several'
  | 'doctor'
  | 'lawyer'
  | 'professor'
  | 'office'
  | 'english'
  | 'seldom'

const civility = (written: string, folded: string, gender: Civility['gender'], of: Group): Civility => ({
  written,
  folded,
  gender,
  of,
  isShort: written.length < 6 && of !== 'seldom',
})

export const civilities: readonly Civility[] = [
  civility('M.', 'm', 'm', 'plain'),
  civility('Mme', 'mme', 'f', 'plain'),
  civility('Monsieur', 'monsieur', 'm', 'plain'),
  civility('Madame', 'madame', 'f', 'plain'),
  civility('Mr', 'mr', 'm', 'mr'),
  civility('Mlle', 'mlle', 'f', 'mlle'),
  civility('Mademoiselle', 'mademoiselle', 'f', 'mademoiselle'),
  civility('MM.', 'mm', 'm', 'several'),
  civility('Mmes', 'mmes', 'f', 'several'),
  civility('Mlles', 'mlles', 'f', 'several'),
  civility('Messieurs', 'messieurs', 'm', 'several'),
  civility('Mesdames', 'mesdames', 'f', 'several'),
  civility('Dr', 'dr', null, 'doctor'),
  civility('Docteur', 'docteur', null, 'doctor'),
  civility('Me', 'me', null, 'lawyer'),
  civility('Maître', 'maitre', null, 'lawyer'),
  civility('Pr', 'pr', null, 'professor'),
  civility('Professeur', 'professeur', null, 'professor'),
  civility('Drs', 'drs', null, 'office'),
  civility('Docteure', 'docteure', 'f', 'office'),
  civility('Professeure', 'professeure', 'f', 'office'),
  civility('Mgr', 'mgr', 'm', 'office'),
  civility('Melle', 'melle', 'f', 'seldom'),
  civility('Mdme', 'mdme', 'f', 'seldom'),
  civility('Msieur', 'msieur', 'm', 'seldom'),
  civility('Mosieur', 'mosieur', 'm', 'seldom'),
  civility('Monsier', 'monsier', 'm', 'seldom'),
  civility('Mrs', 'mrs', 'f', 'english'),
  civility('Sieur', 'sieur', 'm', 'seldom'),
  civility('Dame', 'dame', 'f', 'seldom'),
]

export const titlesOf = (...groups: readonly Group[]): readonly Civility[] =>
  civilities.filter(({ of }) => groups.includes(of))

/** The titles of everyday address: what comes before the name of anybody. */
export const everyday = titlesOf('plain', 'mr', 'mlle')
/** With those of professions, as a record writes them most. */
export const usual = titlesOf('plain', 'mr', 'mlle', 'doctor', 'lawyer', 'professor').filter(
  ({ folded }) => folded !== 'professeur',
)

export const abbreviated = (list: readonly Civility[]): readonly Civility[] => list.filter(({ isShort }) => isShort)
export const spelledOut = (list: readonly Civility[]): readonly Civility[] => list.filter(({ isShort }) => !isShort)
export const ofGender = (gender: Civility['gender'], list: readonly Civility[]): readonly Civility[] =>
  list.filter((one) => one.gender === gender)
/** Without these, folded: where a list of a room leaves some out. */
export const without = (words: string, list: readonly Civility[]): readonly Civility[] =>
  list.filter(({ folded }) => !words.split(' ').includes(folded))

/** Folded words, no full stop: « m », « mme ». */
export const titleWords = (list: readonly Civility[]): readonly string[] => list.map(({ folded }) => folded)

/** Alternatives of a pattern of folded text; « m. » and « mm. » with their full stop. */
export const foldedTitles = (list: readonly Civility[]): string =>
  list.map(({ written, folded }) => (written.endsWith('.') ? `${folded}\\.` : folded)).join('|')

/** The same for text as it is written, « Mme ». */
export const writtenTitles = (list: readonly Civility[]): string =>
  list.map(({ written }) => written.replace('.', '\\.')).join('|')

/** And in capitals, « MADAME ». */
export const capitalTitles = (list: readonly Civility[]): string => writtenTitles(list).toUpperCase()
