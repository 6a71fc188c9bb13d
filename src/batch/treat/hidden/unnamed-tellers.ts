import { apposedBefore, asksAsI, asksOther, asksUnnamed, belongsBefore } from '../../../language/hiding/asks-unnamed.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { overlaps } from '../../../model/record/span.ts'
import { type Sentence, sentencesOf } from './about-informant.ts'

/**
 * Findings that name somebody who tells of others and asks not to be known: whom the sentence that asks is about, else whom the ones just
 * before it open with; of who asks as « I », whose name signs below. Nobody whom the service declares, nor a parent or a child of the record,
 * unless a trade in apposition says that she is none (« Le facteur, André PELTIER, »).
 */
export const unnamedTellers = ({ dossier, findings, persons }: Draft): readonly Finding[] => {
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  const desk: Desk = { byPassage, personOf: new Map(persons.map((person) => [person.id, person])) }
  return dossier.pieces.flatMap(({ passages }) => {
    const sentences = passages.flatMap(sentencesOf)
    return sentences.flatMap((one, at) => (asksIn(one) ? tellersOf(sentences, at, desk) : []))
  })
}

type Desk = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
}

const foldedOf = ({ passage, start, end }: Sentence): string => foldText(passage.text.slice(start, end))

const asksIn = (sentence: Sentence): boolean => {
  const folded = foldedOf(sentence)
  return asksUnnamed.test(folded) && !asksOther.test(folded)
}

const tellersOf = (sentences: readonly Sentence[], at: number, desk: Desk): readonly Finding[] => {
  const asking = sentences[at]
  if (asking === undefined) return []
  for (const sentence of sentences.slice(Math.max(0, at - before), at + 1).reverse()) {
    const first = openingOf(sentence, desk)
    if (first === undefined || (sentence !== asking && isChild(first, desk))) continue
    // Whoever the sentence opens with is the one who tells; a name that stands later in it is of whom she tells.
    return mayTell(first, sentence.passage, desk) ? [first] : []
  }
  return asksAsI.test(foldedOf(asking)) ? signing(sentences.slice(at + 1), desk) : []
}

/** Sentences from what she tells to her asking. By hand. */
const before = 3

const namedIn = (sentence: Sentence, { byPassage }: Desk): readonly Finding[] =>
  (byPassage.get(sentence.passage.id) ?? [])
    .filter((one) => overlaps(one, sentence) && one.kind !== 'informant-clue' && one.personId !== null)
    .toSorted((one, other) => one.start - other.start)

const openingOf = (sentence: Sentence, desk: Desk): Finding | undefined => {
  const { text } = sentence.passage
  return namedIn(sentence, desk).find(({ start }) => !belongsBefore.test(foldText(text.slice(sentence.start, start))))
}

/** « Axel a froid », between who tells and her asking: what she tells. */
const isChild = ({ personId }: Finding, { personOf }: Desk): boolean =>
  children.has(personOf.get(personId ?? '')?.role ?? 'third-party')

const children: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor'])

/** Their record it is, or their work: who of them asks for silence is told elsewhere. */
const ofRecord: ReadonlySet<Person['role']> = new Set(['accompanied', 'minor', 'parent', 'professional', 'magistrate'])

const mayTell = (one: Finding, passage: Passage, { personOf }: Desk): boolean => {
  const person = personOf.get(one.personId ?? '')
  if (person === undefined) return true
  if (person.source !== 'text') return person.role === 'informant'
  return !ofRecord.has(person.role) || isApposed(one, passage)
}

/** « Le facteur, André PELTIER »: whoever bears a trade before her name is no child of the record. */
export const isApposed = ({ start }: Finding, { text }: Passage): boolean =>
  apposedBefore.test(foldText(text.slice(Math.max(0, start - apposition), start)))

/** Characters of a trade before a name. By hand. */
const apposition = 80

/** A line that is a name and nothing else. */
const signing = (sentences: readonly Sentence[], desk: Desk): readonly Finding[] =>
  sentences.flatMap((sentence) => {
    const [first] = namedIn(sentence, desk)
    const line = sentence.passage.text.slice(sentence.start, sentence.end).trim()
    return first !== undefined &&
      first.end - first.start + signature >= line.length &&
      mayTell(first, sentence.passage, desk)
      ? [first]
      : []
  })

/** Characters of a title beside a name that signs. By hand. */
const signature = 10
