import { civilities, titleWords } from '../../language/civilities.ts'
import { allKin, kinForms } from '../../language/kinship.ts'
import { acronyms, bodyWords, commonWords, recordWords } from '../../language/lexicon.ts'
import { monthWords } from '../../language/months.ts'
import { foldText } from '../../model/fold.ts'
import {
  countries,
  feminineNames,
  foreignTowns,
  healthDisease,
  healthDrug,
  healthMental,
  healthSymptom,
  kinship,
  largeCommunes,
  lowerTraps,
  masculineNames,
  organisationBridges,
  particles,
  professionExtras,
  professions,
  quotedAuthors,
  regions,
  smallCommunes,
  surelyGiven,
  surnames,
  titles,
  wideAreas,
  worn,
} from '../lexicon.ts'

/** Lower case, no accent, straight signs, œ and æ opened: the form in which lexicons are compared. */
export const foldName = (word: string): string =>
  foldText(word).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ı', 'i')

/** The entries of a lexicon, folded, without the marks that ask for care. */
export const entriesOf = (...texts: readonly string[]): ReadonlySet<string> => {
  const entries = new Set<string>()
  for (const text of texts) for (const one of wordsOf(text)) if (!one.endsWith('~')) entries.add(one)
  return entries
}

const careful = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((one) => one.endsWith('~'))
    .map((one) => one.slice(0, -1))

/** Folded only where a sign needs it: all of the forty thousand words took a tenth of the time of a start. */
const wordsOf = (text: string): readonly string[] => {
  const words = text.split(/\s+/).filter((one) => one !== '')
  return unfolded.test(text) ? words.map((one) => (unfolded.test(one) ? foldName(one) : one)) : words
}

const unfolded = /[^a-z0-9\n ~'()/-]/

const feminine = entriesOf(feminineNames)
const masculine = entriesOf(masculineNames)
/** Marked in one list and not written plainly in the other. */
const doubtfulGiven: ReadonlySet<string> = new Set(
  [...careful(feminineNames), ...careful(masculineNames)].filter((name) => !feminine.has(name) && !masculine.has(name)),
)
const surelyGivenNames = entriesOf(surelyGiven)
const trapsInLower = entriesOf(lowerTraps)
const familyNames = entriesOf(surnames)
const particleWords = entriesOf(particles)
const authors = entriesOf(quotedAuthors)
const acronymWords = entriesOf(acronyms)
const large = entriesOf(largeCommunes, foreignTowns)
/** « Garges » for Garges-lès-Gonesse, « Saint-Genis » for Saint-Genis-Laval. */
const shortened = [...entriesOf(largeCommunes)].flatMap((name) => {
  const short =
    /^((?:saint-|sainte-)?[a-z']{4,})-(?:les|sur|sous|en|la|le|du|de|des|et|lez|aux|sainte?)-?/.exec(name)?.[1] ?? ''
  return short === '' || large.has(short) || /^saint?e?$/.test(short) ? [] : [short]
})
const small: ReadonlySet<string> = new Set([...entriesOf(smallCommunes), ...shortened])
const areas = entriesOf(countries, regions)
const wide = entriesOf(wideAreas)

const plainWords = (text: string): readonly string[] => foldName(text).match(/(?<![~a-z-])[a-z]{4,}(?![~a-z])/g) ?? []

const ordinary: ReadonlySet<string> = new Set([
  ...monthWords,
  ...entriesOf(
    commonWords,
    recordWords,
    titles,
    professions,
    professionExtras,
    kinship,
    organisationBridges,
    ...titleWords(civilities),
    ...kinForms(allKin),
  ),
  ...[bodyWords, worn, healthDisease, healthDrug, healthMental, healthSymptom]
    .flatMap(plainWords)
    .filter((word) => !feminine.has(word) && !masculine.has(word) && !familyNames.has(word)),
])

export const isFeminineName = (folded: string): boolean => feminine.has(folded)
export const isMasculineName = (folded: string): boolean => masculine.has(folded)
export const isSurelyGiven = (folded: string): boolean => surelyGivenNames.has(folded)
export const isDoubtfulGiven = (folded: string): boolean => doubtfulGiven.has(folded)
export const isTrapInLower = (folded: string): boolean => trapsInLower.has(folded)
export const isParticle = (folded: string): boolean => particleWords.has(folded)
export const isAuthor = (folded: string): boolean => authors.has(folded)
export const isAcronym = (folded: string): boolean => acronymWords.has(folded)
export const isLargeTown = (folded: string): boolean => large.has(folded)
export const isSmallTown = (folded: string): boolean => small.has(folded)
export const isArea = (folded: string): boolean => areas.has(folded)
export const isWideArea = (folded: string): boolean => wide.has(folded)
export const isFamilyName = (folded: string): boolean => familyNames.has(folded)

export const isGivenName = (folded: string): boolean =>
  feminine.has(folded) || masculine.has(folded) || doubtfulGiven.has(folded)

/** How a name is said, so that Typhaine, Tiphany and Kelyan are known from Tiphaine, Tiffany and Kelian. */
const soundOf = (folded: string): string =>
  folded
    .replace(/ph/g, 'f')
    .replace(/ck|qu?|c(?=[aouklr])/g, 'k')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=..)(?:e|s)$/, '')

const sounds: ReadonlySet<string> = new Set([...feminine, ...masculine].filter((name) => name.length > 3).map(soundOf))

export const soundsGiven = (folded: string): boolean => folded.length > 3 && sounds.has(soundOf(folded))

// Endings that only surnames have, by country.
const surnameEnding =
  /.{3}(?:ovic|evic|enko|czuk|chuk|adze|idze|shvili|escu|oglu|wski|nska|cki|wicz|czyk|czak|zadeh|poulos|aiev|aev|akis|nathan|singam|ratnam|lingam|rajah|moorthy|arasa|ssian|yan|quist|sson|huizen|kerque|veld|mans|aoui|eddine|allah|ullah|bekov|khanov|imana|oarisoa|arivelo|atsoa)$/

export const endsAsFamily = (folded: string): boolean => surnameEnding.test(folded)

/** A word of the lists, whatever it sounds like: « Manpower » ends as a verb and is none. */
export const isListedWord = (folded: string): boolean =>
  ordinary.has(folded) || (/[sx]$/.test(folded) && ordinary.has(folded.slice(0, -1)))

/** The word itself, its plural or its feminine is a word of the language; a given name is no feminine of anything. */
export const isOrdinary = (folded: string): boolean => {
  if (ordinary.has(folded)) return true
  if (isGivenName(folded) || familyNames.has(folded) || large.has(folded)) return false
  if (/[sx]$/.test(folded) && ordinary.has(folded.slice(0, -1))) return true
  if (folded.endsWith('e') && ordinary.has(folded.slice(0, -1))) return true
  if (folded.endsWith('es') && ordinary.has(folded.slice(0, -2))) return true
  return ordinaryEnding.test(folded)
}

// Endings that hardly any name has; names of the lexicons are asked for first.
const ordinaryEnding =
  /^.{3,}(?:tion|tions|sion|sions|ements?|ites?|ances?|ences?|ismes?|iques?|euses?|ables?|ibles?|aient|erait|eraient|eront|erons|issons|ologues?|ologies?|graphies?|atrices?|ateurs?|ussent|asse|elle-meme|aient|antes|ives?|esses?)$|.{4,}(?:er|ees?|ait|ant|ants|ures?|ales?|aux|iers?|ieres?)$/
