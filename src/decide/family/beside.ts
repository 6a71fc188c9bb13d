import { compileCues, hasCue } from '../../language/cues.ts'
import { functionPattern } from '../../language/functions.ts'
import { foldedKin, kin } from '../../language/kinship.ts'
import { roleOfWord } from '../../language/roles.ts'
import { weekdayWords } from '../../language/weekdays.ts'
import { foldText } from '../../model/fold.ts'
import type { Role } from '../../model/record/person.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'

/** Roles of people who have a life of their own in a record, or gave the alarm. */
const outside: ReadonlySet<Role> = new Set<Role>(['relative', 'third-party', 'informant', 'minor'])

const tie = new RegExp(
  `(?<![a-z])(?:${foldedKin(kin('sibling', 'grandparent', 'grandchild', 'uncle', 'nephew', 'cousin', 'in-law', 'step-parent', 'step-child', 'half-sibling', 'sweetheart', 'neighbour', 'partner'))})s?(?![a-z])`,
)

/** A word for somebody who is none of the service stands in the unit, whoever that is: « une passagère », « quelqu'un ». */
export const hasOutsider = (unit: Unit, { law }: Bench): boolean => {
  const said = valuesOf(unit).replace(ownLawyer, ' ')
  return (
    hasCue(compileCues(law.protections.confidences.persons), said) ||
    tie.test(said) ||
    (said.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).some(isOutside)
  )
}

/** « Son avocate lui conseille de… » is told to the reader: another's lawyer is named with whose. */
const ownLawyer = new RegExp(`(?<![a-z])(?:son|sa) (?:${functionPattern('lawyer')})(?![a-z])`, 'g')

/** « Appelant : » names a column, and nobody. */
export const valuesOf = (unit: Unit): string =>
  unit.passage.role === 'fields' || isForm(unit) ? linesOf(unit).map(valueIn).join(nextField) : unit.folded

/** « Adresse : … », « Employeur : … »: lines that all open on what they hold. */
export const isForm = (unit: Unit): boolean => {
  const lines = linesOf(unit)
  return lines.length > 1 && lines.every((line) => /^[^:]{2,60}? ?: /.test(line))
}

const linesOf = ({ passage, start, end }: Unit): readonly string[] =>
  passage.text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '')

const valueIn = (line: string): string => foldText(line.replace(/^[^:]{1,60}? ?: ?/, ''))

const nextField = ' ¦ '

const isOutside = (word: string): boolean => {
  const role = roleOfWord.get(word)
  return role !== undefined && outside.has(role)
}

/** « La fleuriste voit Monsieur », « décrit par la fleuriste »: a noun of which nothing says that it is a thing or of the service. */
export const opensOnSomebody = (unit: Unit, bench: Bench): boolean => {
  const openings = valuesOf(unit)
    .split(nextField)
    .map((text) => openingNoun.exec(text)?.[1])
  const agents = [...valuesOf(unit).matchAll(agent)].map((match) => match[1])
  return [...openings, ...agents].some((word) => word !== undefined && !isThing(word, bench))
}

const openingNoun =
  /^[^a-z]{0,4}(?:(?:le|la|les|un|une|des|sa|son|ses|leurs?|ce|cet|cette|ces) |l')(?:ancienne? |autre |jeune |petite? |vieille |vieux )?([a-z][a-z'-]+)/
const agent =
  /(?<![a-z])(?:(?:par|selon|d'apres|aupres de|dires de|chez|grace a|de la part de|propos de|recit de) ?(?:(?:le|la|les|une?|des) |l')|(?:aux dires du|aupres du|de la part du|propos du) )([a-z][a-z'-]+)/g

/** « La situation », « l'accompagnement »: by its ending, or of the list of the service. */
export const isThing = (word: string, { law }: Pick<Bench, 'law'>): boolean =>
  thing.test(word) || weekdays.has(word) || hasCue(compileCues(law.protections.confidences.service), word)

const weekdays: ReadonlySet<string> = new Set(weekdayWords)

const thing =
  /(?:tion|sion|ment|ments|age|ages|ance|ances|ence|ences|ure|ures|isme|tions|sions|ites?|ee|ees|oire|oires)$/
