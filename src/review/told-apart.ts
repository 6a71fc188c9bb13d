import { datesIn } from '../language/dates/told.ts'
import { allKin, foldedKin } from '../language/kinship.ts'
import { wordsOf } from '../language/occurrences.ts'
import { anySentenceEnd } from '../language/sentences.ts'
import type { Quoted } from '../model/ask/question.ts'
import { foldText } from '../model/fold.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Person } from '../model/record/person.ts'
import { overlaps, type Span } from '../model/record/span.ts'
import type { DecisionDesk } from './decision-desk.ts'

/**
 * Whether the record shows that words mean somebody else than a person: the words are another declared person's own, the
 * words are called her brother beside her, or another birth date stands just after them.
 */
export const isToldApart = (person: Person, words: string, places: readonly Quoted[], desk: DecisionDesk): boolean =>
  isOthersName(person, words, desk) || places.some((at) => isKin(person, at, desk) || isBornOther(person, at, desk))

const nameWords = ({ given, family, other }: Person): ReadonlySet<string> =>
  new Set([...given, ...family, ...other].flatMap((part) => [...wordsOf(part)]))

/** « Lucas », where a brother of that given name is declared, and she is not called so. */
const isOthersName = (person: Person, words: string, { draft: { persons } }: DecisionDesk): boolean => {
  const written = [...wordsOf(words)]
  const bears = (one: Person): boolean => {
    const names = nameWords(one)
    return written.length > 0 && written.every((word) => names.has(word))
  }
  return !bears(person) && persons.some((one) => one.source === 'dossier' && one.id !== person.id && bears(one))
}

const tie = new RegExp(
  `(?<![a-z])(?:son|sa|ses|leurs?|mon|ma|mes) ?(?:[a-z-]{3,10} )?(?:${foldedKin(allKin)})s?(?: (?:aine|cadet|jumeau|jumelle)[a-z]{0,4})?,? ?$`,
)
const tieAfter = new RegExp(`^ ?[,(] ?(?:son|sa|ses|leurs?|mon|ma) (?:[a-z-]{3,10} )?(?:${foldedKin(allKin)})(?![a-z])`)

/** « Inès est venue avec son frère Lucas », « Son frère Lucas est passé » in the record of Inès. */
const isKin = (person: Person, at: Quoted, desk: DecisionDesk): boolean => {
  const text = textAt(at, desk)
  const sentence = sentenceAt(foldText(text), at)
  const before = foldText(text.slice(sentence.start, at.start))
  if (!tie.test(before) && !tieAfter.test(foldText(text.slice(at.end, sentence.end)))) return false
  const named = (desk.byPassage.get(at.passageId) ?? []).filter(
    (finding) => finding.category === 'person' && overlaps(finding, sentence) && !overlaps(finding, at),
  )
  if (named.some(({ personId }) => personId === person.id)) return true
  return ['accompanied', 'minor'].includes(person.role) && !named.some(({ start }) => start < at.start)
}

/** The sentence around some words. */
const sentenceAt = (folded: string, { start, end }: Span): Span => {
  let from = 0
  for (const match of folded.matchAll(anySentenceEnd)) {
    const stop = match.index + match[0].length
    if (stop <= start) from = stop
    else if (match.index >= end) return { start: from, end: match.index }
  }
  return { start: from, end: folded.length }
}

/** A birth date so near after a name is that of whom it names: « Lucas ROY, né le 3 mars 2009 ». */
const birthWithin = 40

const isBornOther = (person: Person, at: Quoted, desk: DecisionDesk): boolean => {
  if (person.born === null) return false
  const text = textAt(at, desk)
  const named = (desk.byPassage.get(at.passageId) ?? []).filter(({ start }) => start >= at.end)
  const next = Math.min(at.end + birthWithin, ...named.filter(isName).map(({ start }) => start))
  return named
    .filter(({ category, start }) => category === 'birth-date' && start <= next)
    .some(({ start, end }) => {
      const [range] = datesIn(foldText(text.slice(start, end)), null)
      return range !== undefined && range.from === range.to && range.from !== person.born
    })
}

const isName = ({ category }: Finding): boolean => category === 'person'

const textAt = (at: Quoted, { passages }: DecisionDesk): string =>
  passages.find(({ passage }) => passage.id === at.passageId)?.passage.text ?? ''
