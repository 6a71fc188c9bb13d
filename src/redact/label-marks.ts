import type { Person } from '../model/record/person.ts'
import { personLabels } from '../model/record/person-label.ts'
import type { Hole } from './redact-passage.ts'
import { type Cutting, nameWords, onePersonIn, type Sight, sightsOf, textOf, wordsOf } from './sights.ts'
import { type NamesTie, unlabelledPersons } from './unlabelled.ts'

/** `orderOf` puts persons in an order that comes from a secret of the draft: two drafts give unlike letters. */
export type Labelling = {
  readonly persons: readonly Person[]
  readonly orderOf: (personId: string) => string
  readonly namesTie: NamesTie
}

export type LabelOf = (hole: Hole) => string | null

/**
 * The letter of each mark that hides one person's name and nothing else, the same in every piece. A person whom only one
 * mark hides has none: it would link nothing.
 */
export const labelMarks = (cutting: Cutting, { persons, orderOf, namesTie }: Labelling): LabelOf => {
  const sights = sightsOf(cutting)
  const unlabelled = unlabelledPersons(sights, { ...cutting, persons, namesTie })
  const names = persons.map((person): Named => ({ id: person.id, words: nameWords(person) }))
  const marks = sights.flatMap((sight) => markIn(sight, names)).filter(({ personId }) => !unlabelled.has(personId))
  const labels = labelsOf(marks, orderOf)
  const labelOfHole = new Map(marks.map(({ hole, personId }) => [hole, labels.get(personId) ?? null]))
  return (hole) => labelOfHole.get(hole) ?? null
}

type Named = { readonly id: string; readonly words: ReadonlySet<string> }

type Mark = { readonly hole: Hole; readonly personId: string }

const markIn = (sight: Sight, names: readonly Named[]): readonly Mark[] => {
  const { hole } = sight.cut
  const personId = onePersonIn(sight)
  const person = personId === null ? undefined : names.find(({ id }) => id === personId)
  if (person === undefined || hole === null || !sight.isPrinted) return []
  return isSure(wordsOf(textOf(sight)), person, names) && !isHalfKept(sight, person)
    ? [{ hole, personId: person.id }]
    : []
}

/** Nothing but names of that person, and no other could be meant by them: a letter says who it is without a doubt. */
const isSure = (words: readonly string[], person: Named, names: readonly Named[]): boolean => {
  const isNamed = (one: Named): boolean => words.every((word) => one.words.has(word))
  return words.length > 0 && isNamed(person) && names.every((one) => one === person || !isNamed(one))
}

/** A part of the name is kept beside the mark: the letter would carry it to every other. */
const isHalfKept = ({ before, after }: Sight, { words }: Named): boolean =>
  [...wordsOf(before.slice(-reach)).slice(-closeWords), ...wordsOf(after.slice(0, reach)).slice(0, closeWords)].some(
    (word) => words.has(word),
  )

const reach = 60
const closeWords = 3

const labelsOf = (marks: readonly Mark[], orderOf: Labelling['orderOf']): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  for (const { personId } of marks) counts.set(personId, (counts.get(personId) ?? 0) + 1)
  const ordered = [...counts]
    .filter(([, count]) => count > 1)
    .map(([id]) => ({ id, order: orderOf(id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  return new Map(ordered.slice(0, personLabels.length).map(({ id }, at) => [id, personLabels[at] ?? '']))
}
