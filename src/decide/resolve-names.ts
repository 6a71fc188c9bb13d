import { type Finding, groupByPassage } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { Passage } from '../model/passage.ts'
import type { Person } from '../model/person.ts'
import type { Piece } from '../model/piece.ts'

/**
 * « Mme CHAUVEL » in the record of Élodie CHAUVEL is Élodie, although her mother and her sister bear that name too. A
 * short mention that several persons could answer to is given to the one that the request names, unless another
 * bearer of the name stands in the same passage.
 */
export const resolveNames = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  persons: readonly Person[],
  targetIds: readonly string[],
): readonly Finding[] => {
  const passageOf = new Map(pieces.flatMap((piece) => piece.passages.map((passage) => [passage.id, passage])))
  const targets = persons.filter((person) => targetIds.includes(person.id))
  const others = othersByPassage(findings, targetIds)
  return findings.map((finding) => {
    const passage = passageOf.get(finding.passageId)
    if (finding.category !== 'person' || passage === undefined || targetIds.includes(finding.personId ?? ''))
      return finding
    const words = wordsOf(passage.text.slice(finding.start, finding.end))
    const [bearer, ...more] = targets.filter((person) => isMeant(person, words, finding.personId !== null))
    const rivals = (others.get(finding.passageId) ?? []).some((other) => isRival(passage, other, words))
    return bearer === undefined || more.length > 0 || rivals ? finding : { ...finding, personId: bearer.id }
  })
}

/**
 * A mention that nobody could settle may be any targeted person; one that was given to a relative by what stood before
 * it is taken back only for the accompanied person, and only when it is a bare family name.
 */
const isMeant = (person: Person, words: readonly string[], isSettled: boolean): boolean => {
  if (words.length === 0) return false
  if (!isSettled) return words.every((word) => namesOf(person).has(word))
  const family = new Set(person.family.flatMap(wordsOf))
  return (person.role === 'accompanied' || person.role === 'minor') && words.every((word) => family.has(word))
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)

const namesOf = (person: Person): ReadonlySet<string> =>
  new Set([...person.given, ...person.family, ...person.other].flatMap(wordsOf))

/** Mentions of persons that the request does not name. */
const othersByPassage = (findings: readonly Finding[], targetIds: readonly string[]) =>
  groupByPassage(
    findings.filter((f) => f.category === 'person' && f.personId !== null && !targetIds.includes(f.personId)),
  )

/** Another bearer of the name who is called by more than the name alone. */
const isRival = (passage: Passage, other: Finding, words: readonly string[]): boolean => {
  const own = wordsOf(passage.text.slice(other.start, other.end))
  return own.length > words.length && own.some((word) => words.includes(word))
}
