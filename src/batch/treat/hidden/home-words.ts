import { anySentenceEnd } from '../../../language/sentences.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { isHiding } from '../../../model/record/person.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { addressesOf } from '../places/closed-words.ts'
import type { Elsewhere } from './body-lines.ts'
import { tokensOf } from './canonical.ts'
import { isTellingWord, ways } from './hidden-terms.ts'
import { leastWord, type Own, ownWords, tellingWords, type Word, wheres, whoHides } from './place-words.ts'

type Homes = {
  /** Words by which somebody is at a place. */
  readonly here: RegExp
  readonly names: ReadonlyMap<string, readonly Finding[]>
  /** Ids of those who hide. */
  readonly who: ReadonlySet<string>
  readonly own: Own
  readonly wordsOf: (place: Finding) => readonly Word[]
  readonly passageOf: ReadonlyMap<string, Passage>
}

/** Words of the hidden home: the declared one, and each place that a sentence says somebody is at. */
export const homeWords = (draft: Draft, places: readonly Finding[], at: Homes): ReadonlySet<string> => {
  const declared = draft.persons
    .filter(isHiding)
    .flatMap(({ address }) => tokensOf(address ?? '').map(({ word }) => word))
    .filter((word) => word.length >= leastWord && isTellingWord(word) && !ways.has(word))
  const told = places
    .filter((place) => tellsOfHome(place, at))
    .flatMap((place) => at.wordsOf(place))
    .map(({ word }) => word)
  return new Set([...declared, ...told])
}

/**
 * The places among those that are hidden which are, or may be, the home of whoever hides: what a sentence or a row says to be another's, with
 * no word of the home, is not. What is no street, as a number, may be.
 */
export const tellingHomes = (draft: Draft, homes: readonly Finding[], table: Elsewhere | null): ReadonlySet<string> => {
  const isHers = isOfHiding(draft, table)
  const passageOf = new Map(draft.dossier.pieces.flatMap((piece) => piece.passages.map((one) => [one.id, one])))
  const wordsOf = (place: Finding): readonly string[] =>
    tellingWords(passageOf.get(place.passageId), place).map(({ word }) => word)
  const declared = addressesOf(draft.persons).flatMap((one) => tokensOf(one).map(({ word }) => word))
  const named = new Set(draft.findings.flatMap((one) => (one.category === 'person' ? [one.passageId] : [])))
  const told = homes.filter((one) => isHers(one) || !named.has(one.passageId)).flatMap(wordsOf)
  const own = new Set([...declared, ...told])
  return new Set(
    homes
      .filter((one) => {
        const words = wheres.has(one.category) ? wordsOf(one) : []
        return words.length === 0 || words.some((word) => own.has(word))
      })
      .map(({ id }) => id),
  )
}

/** Tells whether a place is written as somebody's who hides: the finding is of her, or its sentence says that she is there. */
export const isOfHiding = (draft: Draft, table: Elsewhere | null): ((place: Finding) => boolean) => {
  const who = whoHides(draft.persons)
  const passageOf = new Map(draft.dossier.pieces.flatMap((piece) => piece.passages.map((one) => [one.id, one])))
  const at: Homes | null =
    table === null
      ? null
      : {
          ...{ here: new RegExp(table.here), who, own: ownWords(draft), passageOf },
          names: groupByPassage(draft.findings.filter(({ category }) => category === 'person')),
          wordsOf: (place) => tellingWords(passageOf.get(place.passageId), place),
        }
  return (place) => who.has(place.personId ?? '') || (at !== null && tellsOfHome(place, at))
}

/** A sentence that names others alone, or the service's own address with nobody, is no word of her home. */
const tellsOfHome = (place: Finding, { here, names, who, own, wordsOf, passageOf }: Homes): boolean => {
  const passage = passageOf.get(place.passageId)
  if (passage === undefined) return true
  const sentence = sentenceAround(passage, place)
  const named = (names.get(place.passageId) ?? []).filter((one) => overlaps(one, sentence) && one.personId !== null)
  const isHers = named.some(({ personId }) => who.has(personId ?? ''))
  if (!isHers && named.length > 0) return false
  if (!isHers && wordsOf(place).every(({ word }) => own.street.has(word) || own.town.has(word))) return false
  const before = foldText(passage.text.slice(Math.max(sentence.start, place.start - nearHere), place.start))
  const after = foldText(passage.text.slice(place.start, Math.min(sentence.end, place.end + nearHere)))
  return here.test(before) || here.test(after)
}

/** Characters between a place and the word that says that somebody is there. By hand. */
const nearHere = 80

const sentenceAround = ({ text, role }: Passage, { start, end }: Span): Span => {
  if (role === 'row' || role === 'fields') return { start: 0, end: text.length }
  const ends = [...text.matchAll(anySentenceEnd)].map(({ index, 0: sign }) => index + sign.length)
  return { start: ends.findLast((one) => one <= start) ?? 0, end: ends.find((one) => one >= end) ?? text.length }
}
