import { wordsOf } from '../language/occurrences.ts'
import { bareName } from '../language/person-name.ts'
import type { Quoted } from '../model/ask/question.ts'
import type { WrittenForm } from '../model/ask/written.ts'
import { foldText } from '../model/fold.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Person } from '../model/record/person.ts'
import { overlaps } from '../model/record/span.ts'
import { absoluteAt, type DecisionDesk, isInferredAt, placesOf, refused, type Settling } from './decision-desk.ts'
import { isToldApart } from './told-apart.ts'
import { tellsMasked } from './told-by-name.ts'

type Form<F extends WrittenForm['form']> = Extract<WrittenForm, { readonly form: F }>

const mayBeNoName: ReadonlySet<Finding['category']> = new Set(['person', 'organisation', 'place'])

/** Words that are taken for a name and are none: never those of a declared person, nor of a protection. */
export const resolveNotAName = ({ notAName }: Form<'notAName'>, desk: DecisionDesk): Settling => {
  const words = withoutTitle(notAName)
  const places = placesOf(words, null, desk)
  if ('flaw' in places) return places
  const findings = namedAt(places, words, desk).filter(({ category }) => mayBeNoName.has(category))
  if (findings.length === 0) return refused('no-finding')
  const declared = new Set(desk.draft.persons.filter(({ source }) => source !== 'text').map(({ id }) => id))
  const meansDeclared = findings.some(({ personId }) => personId !== null && declared.has(personId))
  if (meansDeclared || desk.draft.persons.some((person) => person.source !== 'text' && bearsAny(person, words)))
    return refused('declared-name')
  const grounds = absoluteAt(places, desk)
  if (grounds.length > 0 && !isInferredAt(places, desk)) return refused('floor', grounds)
  // That a place is not the hidden one, two persons say.
  if (grounds.length > 0 && desk.second === null) return refused('second')
  return { settled: [{ kind: 'not-a-name', words }] }
}

/** Whom words mean. Two declared persons are not made one. */
export const resolveSame = ({ same: [personId, written] }: Form<'same'>, desk: DecisionDesk): Settling => {
  const words = withoutTitle(written)
  const { persons } = desk.draft
  const meant = persons.find(({ id }) => id === personId)
  if (meant === undefined) return refused('person-unknown', idsOf(persons))
  const places = placesOf(words, null, desk)
  if ('flaw' in places) return places
  if (persons.some((person) => isDeclared(person) && person.id !== personId && isNamed(person, words)))
    return refused('other-name')
  const grounds = absoluteAt(places, desk)
  if (grounds.length > 0) return refused('floor', grounds)
  if (isToldApart(meant, words, places, desk)) return refused('two-persons')
  const isFree = places.some((at) => !overlapsName(at, desk))
  const means = namedAt(places, words, desk).some(({ category }) => category === 'person')
  return isFree || means ? { settled: [{ kind: 'same', personId, words }] } : refused('part-of-name')
}

/** « Mme BARTOLI » is written for the name. */
const withoutTitle = (words: string): string => {
  const bare = words.trim().split(/\s+/)
  return bare.slice(bare.length - bareName(words).split(' ').length).join(' ')
}

/** Claims over these places whose words are the name, with or without a title. */
const namedAt = (
  places: readonly Quoted[],
  words: string,
  { byPassage, passages }: DecisionDesk,
): readonly Finding[] => {
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  const name = bareName(words)
  return places.flatMap((at) =>
    (byPassage.get(at.passageId) ?? []).filter(
      (finding) =>
        overlaps(finding, at) && bareName(textOf.get(at.passageId)?.slice(finding.start, finding.end) ?? '') === name,
    ),
  )
}

const overlapsName = (at: Quoted, { byPassage }: DecisionDesk): boolean =>
  (byPassage.get(at.passageId) ?? []).some((finding) => finding.category === 'person' && overlaps(finding, at))

/** How a person is called. Who informed is not given the name of somebody whom the request may name. */
export const resolveRename = ({ rename: personId, name }: Form<'rename'>, desk: DecisionDesk): Settling => {
  const { persons } = desk.draft
  const meant = persons.find(({ id }) => id === personId)
  if (meant === undefined) return refused('person-unknown', idsOf(persons))
  if (wordsOf(name).size === 0) return refused('no-words')
  if (persons.some(({ id, role }) => id === personId && role === 'informant')) return refused('floor', ['AUT-SIGN'])
  if (persons.some((person) => isDeclared(person) && person.id !== personId && isNamed(person, name)))
    return refused('other-name')
  if (tellsMasked(name, meant, desk)) return refused('rename-tells')
  return { settled: [{ kind: 'rename', personId, name }] }
}

const isDeclared = ({ source }: Person): boolean => source === 'dossier'

const nameWords = ({ given, family, other }: Person): readonly string[] =>
  [...given, ...family, ...other].flatMap((part) => [...wordsOf(part)])

const bearsAny = (person: Person, words: string): boolean => {
  const names = nameWords(person)
  return [...wordsOf(words)].some((word) => names.includes(word))
}

/** The words hold a given name and the family name of the person, or her only name. */
const isNamed = (person: Person, words: string): boolean => {
  const written = wordsOf(words)
  const holds = (names: readonly string[]): boolean =>
    names.some((name) => foldText(name) !== '' && [...wordsOf(name)].every((word) => written.has(word)))
  const { given, family } = person
  return (
    (given.length === 0 || holds(given)) && (family.length === 0 || holds(family)) && given.length + family.length > 0
  )
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)
