import { capitalTitles, titlesOf, without, writtenTitles } from '../../language/civilities.ts'
import { functionPattern } from '../../language/functions.ts'
import { foldText } from '../../model/fold.ts'

/** How acts write names, on text as written. Each form is bounded; words are separated by one or two spaces. */
const particle = '(?:d[eu]s?|de la|le|la|van|von|ben|el|al|da|dos|di|DE|DU|DES|DE LA|LE|LA|BEN|EL|VAN|VON|AL)'
/** Words of acts in capitals that are no name. */
const notCapital = `(?!(?:N[ÉE]E?|L[AE]S?|D[EU]S?|EN|ET|OU|AUX?|SUR|PAR|POUR|VU|DATE|NOM|PR[ÉE]NOMS?|ÉPOUSE|EPOUSE|VEUVE|ALIAS|DITE?|${capitalTitles(without('m', titlesOf('plain', 'mlle')))}|${functionPattern('prosecutor', 'deputy', 'judge', 'director').toUpperCase()}|RESPONSABLE|CHEFFE|CHEF|FOYER|SERVICE|CHRS|CADA|MECS|OPJ|APJ|APJA|CPP|PV|MINEURE?S?|ENFANTS?|NOMM[ÉE]E?S?|RÉQUISITION|REQUISITION|AFFAIRE|PARQUET|TRIBUNAL|BRIGADE|GENDARMERIE|POLICE|COMMISSARIAT)(?![\\p{L}]))`
const capital = `${notCapital}(?:[dDlL]['’])?\\p{Lu}[\\p{Lu}'’-]{1,24}`
const given = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,22}"
const gap = '\\s{1,3}'

const notName = `(?!(?:${writtenTitles(without('m', titlesOf('plain', 'mlle', 'mademoiselle')))}|MM|Maître|Nom|Prénom|Prénoms|Date|Née?|Le|La|Les|Du|Des|Vu|Et)(?![\\p{L}-]))`

const family = `(?:${particle}${gap})?${capital}(?:(?:${gap}|-)(?:${particle}${gap})?${capital}){0,2}`

/** « Inès BARTOLI », « Gwenaëlle LE BIHAN ». */
const givenFirst = `${notName}${given}(?:,?${gap}${given}){0,2}${gap}${family}`
/** « BARTOLI Inès », « BARTOLI, Inès ». */
const familyFirst = `(?:${particle}${gap})?${capital}(?:${gap}${capital}){0,2},?${gap}${notName}${given}(?:,?${gap}${given}){0,2}`
/** « Inès Bartoli »: only after a civility or before a birth date. */
const smallFamily = `${notName}${given}(?:${gap}${particle})?(?:${gap}${given}){1,2}`
/** « MAELYS GAUTHERON »: only there too. */
const capitalsOnly = `${capital}(?:${gap}${capital}){1,3}`

/** A name that its own letters tell. */
export const sureName = `(?:${givenFirst}|${familyFirst})`

/** Any of them, where the words around say that it is one. */
export const anyName = `(?:${givenFirst}|${familyFirst}|${smallFamily}|${capitalsOnly})`

export { family as familyName, given as givenName }

/** One name among others: a maiden name, a married one, an alias. */
export const partName = `(?:[«"“]\\s{0,2}[\\p{L} '’-]{2,30}?\\s{0,2}[»"”]|${sureName}|${family}|${given}(?:${gap}${given})?)`

export type NameParts = { readonly given: readonly string[]; readonly family: string }

/** The given names and the family name of one of these forms; in capitals alone, words known as given names tell. */
export const partsOfName = (name: string, isGiven: (word: string) => boolean): NameParts => {
  const words = name
    .replaceAll(',', ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const isFamily = words.map((word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
  const first = isFamily.indexOf(true)
  if (first === -1) return splitSmall(words)
  if (!isFamily.includes(false)) return splitCapitals(words, isGiven)
  const isParticle = words.map((word) => new RegExp(`^${particle}$`).test(word))
  const inFamily = words.map((_, at) => isFamily[at] === true || (isParticle[at] === true && isFamily[at + 1] === true))
  return {
    given: words.filter((_, at) => inFamily[at] !== true),
    family: words.filter((_, at) => inFamily[at] === true).join(' '),
  }
}

/** Forms of the police write « DUPONT JEAN », letters « MADAME JEANNE DUPONT »; without a known name, the second. */
const splitCapitals = (words: readonly string[], isGiven: (word: string) => boolean): NameParts => {
  const known = words.map((word) => isGiven(foldText(word)))
  const first = known.indexOf(true)
  const isLast = first > 0 && known.slice(first).every((one) => one)
  if (isLast) return { given: words.slice(first).map(capitalised), family: words.slice(0, first).join(' ') }
  const end = known[0] === true ? Math.max(1, known.indexOf(false)) : words.length - 1
  const cut = end === -1 || end >= words.length ? words.length - 1 : end
  return { given: words.slice(0, cut).map(capitalised), family: words.slice(cut).join(' ') }
}

const splitSmall = (words: readonly string[]): NameParts => {
  const isParticle = (word = ''): boolean => new RegExp(`^${particle}$`).test(word)
  let cut = words.length - 1
  while (cut > 1 && isParticle(words[cut - 1])) cut -= 1
  return { given: words.slice(0, cut), family: words.slice(cut).join(' ') }
}

const capitalised = (word: string): string =>
  word.toLowerCase().replaceAll(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
