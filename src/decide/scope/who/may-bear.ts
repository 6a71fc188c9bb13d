import { foldText } from '../../../model/fold.ts'
import type { Person } from '../../../model/record/person.ts'
import { personLimits } from '../../thresholds.ts'
import { type Called, wordsOf } from './called.ts'
import { declaredGender, type Gender } from './gender.ts'

/** Whether a mention can be of a person: a « Mme » is no man, and no child of ten; « la petite » is no grown-up. */
export const mayBear = (person: Person, called: Called, day: string | null): boolean =>
  isGivenOf(person, called) || (fitsGender(person, called) && fitsAge(person, called, day))

/** The mention holds a given name of the person. */
export const isGivenOf = ({ given, other }: Person, { words }: Called): boolean =>
  [...given, ...other].flatMap(wordsOf).some((word) => words.includes(word))

const fitsGender = (person: Person, { gender }: Called): boolean => {
  const own = ownGender(person)
  return gender === null || own === null || own === gender
}

const fitsAge = (person: Person, { isTitled, isMiss, isOfChild }: Called, day: string | null): boolean => {
  if (isMiss && person.role === 'parent') return false
  const age = ageOn(person, day)
  if (age === null) return true
  return isTitled ? age >= personLimits.titledFrom : !isOfChild || age < personLimits.majority
}

/** Years on a day; null where nothing tells. */
export const ageOn = ({ born }: Person, day: string | null): number | null => {
  const [from, on] = [born, day].map((date) => dateParts.exec(date ?? '')?.groups)
  if (from === undefined || on === undefined) return null
  const years = Number(on.year) - Number(from.year)
  return (on.rest ?? '') < (from.rest ?? '') ? years - 1 : years
}

const dateParts = /^(?<year>\d{4})(?<rest>-\d\d-\d\d)/

/**
 * What tells a person's gender, whatever the mentions that were linked: a word of the file that is of one gender (« mère »,
 * « accompagnée »), else the given name or a title beside it. A masculine word of the file (« usager », « accompagné ») may be
 * written of anybody: beside a given name of a woman it leaves the gender open.
 */
export const ownGender = (person: Person): Gender | null => {
  const declared = declaredGender(person) ?? (person.calledBy === 'accompagne' ? 'm' : null)
  if (declared === 'f' || person.gender === undefined) return declared
  return declared === null || declared === person.gender ? person.gender : null
}

/** The name itself, by its words and letters: « Mme T. », « TALMONTIER B. ». */
export const bearsWords = (person: Person, { words, letters }: Called): boolean => {
  const own = [...person.given, ...person.family, ...person.other].flatMap(wordsOf)
  const isNamed = words.length > 0 && words.every((word) => own.includes(word))
  const rest = own.filter((word) => !words.includes(word))
  const opens = letters.every((letter) => rest.some((word) => word.startsWith(letter)))
  if (words.length > 0) return isNamed && opens
  return letters.length > 0 && opens && person.family.some((name) => letters.includes(foldText(name).charAt(0)))
}
