import { everyday, foldedTitles, titlesOf } from '../language/civilities.ts'
import { feminineFunctions } from '../language/functions.ts'
import type { Language } from '../messages/index.ts'
import {
  civilityWords,
  type Gender,
  type Salutation,
  salutationOf,
  spelledQuality,
} from '../messages/letter/letter-forms.ts'
import { foldText } from '../model/fold.ts'
import type { LegalRequest } from '../model/record/request.ts'

/** What a given name says, from the lists of the detectors; null where it says nothing, or both. */
export type GenderOfName = (given: string) => Gender | null

export type Addressed = { readonly lines: readonly string[]; readonly salutation: Salutation }

/** To whom the letter goes, and how it greets them: what the act says, nothing else. */
export const addressedOf = (request: LegalRequest, genderOfName: GenderOfName, language: Language): Addressed => {
  const { authority, requester } = request
  const person = requester.name ?? ownAccess(request)
  const functions = [requester.quality, requester.rank].map((part) => spelledQuality(part ?? ''))
  // A service alone (« Madame la procureure de la République près… ») may say who it is.
  const told = person === null && functions.every((part) => part === '') ? [authority ?? ''] : functions
  const said = foldText(told.join(' / ')).replaceAll('’', "'")
  const gender =
    genderIn(`${foldText(person ?? '')} / ${said}`) ?? feminineIn(said) ?? givenGender(person, genderOfName)
  return {
    lines: linesOf({ person, gender, functions, authority }, language),
    salutation: salutationOf(said, gender, language),
  }
}

/** A person's own access is answered to the person, where one alone asks. */
const ownAccess = ({ kind, persons }: LegalRequest): string | null => {
  const [person, ...others] = persons
  if (kind !== 'user-access' || person === undefined || others.length > 0) return null
  return [...person.given, ...person.family].join(' ')
}

const civility = new RegExp(
  `(?<![\\p{L}.])(?:${foldedTitles([...everyday, ...titlesOf('mademoiselle')])})(?![\\p{L}])`,
  'u',
)
const titleFirst = new RegExp(`^(?:${foldedTitles(everyday)}|mr\\.)\\s+`, 'i')

const genderIn = (folded: string): Gender | null => {
  const [found] = civility.exec(folded) ?? []
  return found === undefined ? null : found.startsWith('m.') || found === 'mr' || found === 'monsieur' ? 'm' : 'f'
}

/**
 * Functions that are written of women alone. A masculine one tells nothing: a woman may be « brigadier-chef » or « Madame
 * le procureur ».
 */
const feminine = new RegExp(`\\b(?:${feminineFunctions})(?![a-z])`)

const feminineIn = (folded: string): Gender | null => (feminine.test(folded) ? 'f' : null)

/** The first given name; of « Yves-Marie », the first half. */
const givenGender = (person: string | null, genderOfName: GenderOfName): Gender | null => {
  const words = (person ?? '')
    .split(/\s+/)
    .filter((word) => word.length > 1 && !/^\p{Lu}{2}[\p{Lu}'’-]*$|\.$/u.test(word))
  const [first = ''] = words
  return first === '' ? null : (genderOfName(foldText(first)) ?? genderOfName(foldText(first.split('-')[0] ?? '')))
}

type Lines = {
  readonly person: string | null
  readonly gender: Gender | null
  readonly functions: readonly string[]
  readonly authority: string | null
}

const linesOf = ({ person, gender, functions, authority }: Lines, language: Language): readonly string[] => {
  const bare = person?.replace(titleFirst, '') ?? null
  const named = bare === null ? [] : [language === 'fr' && gender !== null ? `${civilityWords[gender]} ${bare}` : bare]
  const told = functions.filter((part) => part !== '')
  const distinct = told.filter((part, at) => told.findIndex((other) => foldText(other) === foldText(part)) === at)
  // The rank comes before the quality: « brigadier-chef, officier de police judiciaire ».
  const quality = capital([...distinct].reverse().join(', '))
  const isOneself = bare !== null && foldText(authority ?? '').includes(foldText(bare))
  return [...named, quality, isOneself ? '' : (authority ?? '')].map(flat).filter((line) => line !== '')
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
