import { readAsks } from '../../language/acts/asks.ts'
import { namedIn } from '../../language/acts/subjects.ts'
import { compileCues, hasCue } from '../../language/cues.ts'
import type { Category } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { Law } from '../../model/law/law.ts'
import type { ValueKind } from '../../model/law/values.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { planLimits } from '../thresholds.ts'
import { type ExcludedPersons, mentionsOf, personsIn } from './excluded-persons.ts'
import { isNamedValue } from './values.ts'

/** What the words of an act exclude: it leaves by no rule, no answer and no hand. */
export type Excluded = Omit<ExcludedPersons, 'owned'> & {
  readonly subjects: readonly string[]
  readonly values: ReadonlySet<ValueKind>
  readonly categories: ReadonlySet<Category>
  readonly kinds: ReadonlySet<string>
  /** Words of a record that tell an excluded subject. */
  readonly cues: RegExp | null
  /** Those that tell a subject that is excluded of these persons alone. */
  readonly owned: readonly { readonly cues: RegExp | null; readonly persons: readonly Person[] }[]
  /** The words themselves, folded. */
  readonly words: readonly string[]
}

/** Subjects that the act excludes: those that it does not ask for, and those of which a person is asked what it means. */
const subjectsOut = (asks: string, { subjects }: Pick<Law, 'subjects'>) => {
  const { asked, excluded } = readAsks(asks)
  const wanted = namedIn(asked, subjects)
  const out = [...namedIn(excluded, subjects)]
  return { wanted, only: out.filter((id) => !wanted.has(id)), twice: out.filter((id) => wanted.has(id)) }
}

const things = '(?:documents?|pieces?|elements?|informations?|renseignements?|ecrits?|donnees?|constatations?)'
const beyond =
  "(?:[a-z ,']{0,30}(?:utiles?|interess[a-z]{1,5}|pertinent[es]{0,2}|a la manifestation de la verite|en votre possession|dont vous disposez|necessaires?))"

/** Subjects that one act asks for and excludes: « les violences, à l'exclusion des violences sexuelles ». */
export const subjectsAskedTwice = (asks: string, law: Pick<Law, 'subjects'>): readonly string[] =>
  subjectsOut(asks, law).twice

/** « et tous documents utiles », « ainsi que toute autre pièce »: what is asked has no bound. */
export const isWidened = (asks: string): boolean => readAsks(asks).asked.some((part) => widening.test(part))

const widening = new RegExp(
  `(?<![a-z])(?:(?:et|ainsi que|ou|ou encore|de meme que|plus generalement|y compris)[ ,]{1,2}(?:plus (?:generalement|largement),? )?(?:de |a )?(?:tou[ts]|toutes?)(?: les)?(?: autres?)? ${things}${beyond}|(?:tou[ts]|toutes?) autres? ${things}|(?:tou[ts]|toutes?)(?: les)? ${things}${beyond})(?![a-z])`,
)

/**
 * The request without the subjects that its own words exclude, whoever named them, and, where nobody named any, without those
 * that its words ask for and exclude: a person is asked.
 */
export const withoutExcluded = (request: LegalRequest, law: Pick<Law, 'subjects'>): LegalRequest => {
  const { only, twice } = subjectsOut(request.asks, law)
  const out = request.subjectsRead ? [...only, ...twice] : only
  return out.length === 0 ? request : { ...request, subjects: request.subjects.filter((id) => !out.includes(id)) }
}

export const excludedBy = ({ asks }: LegalRequest, law: Law, persons: readonly Person[]): Excluded => {
  const { asked, excluded } = readAsks(asks)
  const { only: subjects, wanted } = subjectsOut(asks, law)
  const rows = law.subjects.filter(({ id }) => subjects.includes(id))
  const kept = new Set(
    law.subjects.flatMap(({ id, categories, opens }) => (wanted.has(id) ? [...categories, ...opens] : [])),
  )
  const named = namedIn(asked, law.values)
  const values = new Set([...namedIn(excluded, law.values)].filter((id) => !named.has(id)))
  const isRead = (part: string): boolean =>
    [...namedIn([part], law.subjects)].some((id) => subjects.includes(id)) ||
    [...namedIn([part], law.values)].some((id) => values.has(id))
  const { personIds, doubtedIds, owned } = personsIn(excluded, persons, isRead)
  /** Nobody where the subject is excluded of everybody. */
  const ownersOf = (id: string): readonly Person[] => {
    const names = (part: string): boolean => namedIn([part], law.subjects).has(id)
    const own = owned.filter(({ words }) => names(words))
    const rest = excluded.map((part) => own.filter((one) => one.part === part).reduce(without, part))
    return rest.some(names) ? [] : persons.filter((person) => own.some((one) => one.id === person.id))
  }
  // Who works there and where she lives are in many sentences: names and places are masked, what was done there is told.
  const told = rows.filter(({ id }) => id !== 'staff' && id !== 'whereabouts')
  return {
    ...{ subjects, values },
    categories: new Set(rows.flatMap(({ categories }) => categories).filter((one) => !kept.has(one))),
    kinds: new Set(rows.flatMap(({ kinds }) => kinds)),
    cues: compileCues(told.filter(({ id }) => ownersOf(id).length === 0).flatMap(({ cues }) => cues)),
    owned: told.flatMap(({ id, cues }) => {
      const owners = ownersOf(id)
      return owners.length === 0 ? [] : [{ cues: compileCues(cues), persons: owners }]
    }),
    ...{ personIds, doubtedIds },
    words: excluded,
  }
}

const without = (part: string, { words }: { readonly words: string }): string => part.replace(words, ' ')

/** A sentence, and who stands in it: by a name, by a word of kinship, or because it is about them. */
type Told = { readonly folded: string; readonly findings: readonly Finding[]; readonly about: readonly string[] }

/** Tells that a sentence is about what is excluded: its words say so, or somebody who is excluded stands in it. */
export const isExcludedUnit = (told: Told, { cues, owned, personIds }: Excluded): boolean =>
  hasCue(cues, told.folded) ||
  told.findings.some(({ personId }) => personId !== null && personIds.has(personId)) ||
  owned.some((one) => hasCue(one.cues, told.folded) && one.persons.some((person) => standsIn(told, person)))

const standsIn = ({ folded, findings, about }: Told, person: Person): boolean =>
  about.includes(person.id) ||
  findings.some(({ personId }) => personId === person.id) ||
  mentionsOf(person, folded).length > 0

/**
 * Something that no list reads is excluded of somebody who stands there, or what is excluded of one person is told of nobody who
 * is known to be that one: a person says whether it is this.
 */
export const mayBeExcluded = ({ folded, findings }: Told, { doubtedIds, owned }: Excluded): boolean =>
  findings.some(({ personId }) => personId !== null && doubtedIds.has(personId)) ||
  owned.some(({ cues }) => hasCue(cues, folded))

export const isExcludedFinding = (
  finding: Pick<Finding, 'category' | 'kind'>,
  words: string,
  { values, categories, kinds }: Excluded,
  law: Pick<Law, 'values'>,
): boolean =>
  categories.has(finding.category) ||
  (finding.kind !== null && kinds.has(finding.kind)) ||
  isNamedValue(finding, words, values, law.values)

/** « à l'exclusion du journal éducatif »: the piece is called so by its title or its nature. */
export const isExcludedPiece = ({ title, kind }: Pick<Piece, 'title' | 'kind'>, { words }: Excluded): boolean =>
  [title, kind ?? ''].some((name) => {
    const told = wordsOf(name).join(' ')
    return (
      told.length > planLimits.shortName && words.some((part) => ` ${wordsOf(part).join(' ')} `.includes(` ${told} `))
    )
  })

const wordsOf = (text: string): readonly string[] =>
  (foldText(text).match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, ''))
