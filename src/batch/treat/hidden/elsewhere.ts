import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { contains, type Span } from '../../../model/record/span.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { bodyHeads, bodyLines, type Elsewhere } from './body-lines.ts'
import { tokensOf } from './canonical.ts'
import { isTellingWord, ways } from './hidden-terms.ts'
import { homeWords } from './home-words.ts'
import { ownWords, tellingWords, type Word, wheres, whoHides } from './place-words.ts'
import { remembering } from './remembering.ts'

/** Findings and decisions: what is hidden of an address may be less than all of it. */
export type Placed = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

/**
 * Without what hides, under a hidden address, a place that is surely somewhere else: the service itself by its name, street and town, and
 * the line of an institution of that town. A former home, his address, where somebody was born stay hidden: « reste au domicile
 * conjugal », « Ancienne adresse : …, nouvelle : … » are told in the same words (a hostile reading found 19 homes in 40 records).
 */
export const withoutElsewhere = (
  draft: Draft,
  decisions: readonly Decision[],
  { elsewhere: table }: Pick<ProtectionTable, 'elsewhere'>,
): Placed => {
  const { findings } = draft
  if (table === null) return { findings, decisions }
  const held = new Set(decisions.filter(hidesPlace).map(({ findingId }) => findingId))
  const places = findings.filter(({ id, category }) => held.has(id) && wheres.has(category))
  if (places.length === 0) return { findings, decisions }
  const { isOpen, startOf } = openPlaces(draft, places, table)
  const open = new Set(places.filter(isOpen).map(({ id }) => id))
  const cut = new Map(places.map((place) => [place.id, startOf(place)]))
  return {
    findings: findings.map((one) => ({ ...one, start: cut.get(one.id) ?? one.start })),
    decisions: decisions.map((one) => (open.has(one.findingId) ? { ...one, outcome: 'disclose', ground: null } : one)),
  }
}

type Opened = {
  readonly isOpen: (place: Finding) => boolean
  /** Where what stays hidden of an address begins: « 63 chemin des Vignes à Orval » is hidden from its town on where that alone is. */
  readonly startOf: (place: Finding) => number
}

const openPlaces = (draft: Draft, places: readonly Finding[], table: Elsewhere): Opened => {
  const passages = draft.dossier.pieces.flatMap((piece) => piece.passages)
  const passageOf = new Map(passages.map((one) => [one.id, one]))
  const names = groupByPassage(draft.findings.filter(({ category }) => category === 'person'))
  const byPassage = groupByPassage(places)
  const wordsOf = remembering((place: Finding) => tellingWords(passageOf.get(place.passageId), place))
  const who = whoHides(draft.persons)
  const own = ownWords(draft)
  const home = homeWords(draft, places, { here: new RegExp(table.here), names, who, wordsOf, passageOf, own })
  const heads = bodyHeads(table)
  const lines = new Map(
    passages.map((one) => [one.id, bodyLines(one, heads, (town, code) => isOwnTown(town, code, own.town))]),
  )
  const isOfBody = (passageId: string, at: Span): boolean =>
    (lines.get(passageId) ?? []).some((line) => contains(line, at))
  const all = places.flatMap((place) => wordsOf(place))
  const streets = new Set(all.flatMap((one) => (one.isStreet && isOfBody(one.passageId, one) ? one.word : [])))
  const bodies = new Set(all.flatMap((one) => (!one.isStreet && isOfBody(one.passageId, one) ? one.word : [])))
  const isWordOpen = (one: Word): boolean => {
    if (own.town.has(one.word) && !one.isStreet) return true
    if (own.name.has(one.word) && !one.isStreet) return true
    if (home.has(one.word)) return false
    if (one.isStreet) return own.street.has(one.word) || streets.has(one.word)
    return bodies.has(one.word)
  }
  const closed = new Set(all.filter((one) => !isWordOpen(one)).map(({ word }) => word))
  const isOpen = remembering((place: Finding): boolean => {
    const passage = passageOf.get(place.passageId)
    const words = wordsOf(place)
    if (passage === undefined || !words.every(isWordOpen)) return false
    if (words.length === 0) return isOfBody(place.passageId, place) && !place.id.startsWith('PC')
    const said = tokensOf(passage.text.slice(place.start, place.end))
    return (
      said.every(({ word }) => !closed.has(word) || words.some((one) => one.word === word)) &&
      !isClause(passage, place, words, table)
    )
  })
  const startOf = (place: Finding): number => {
    const passage = passageOf.get(place.passageId)
    const words = wordsOf(place)
    const first = words.findIndex((one) => !isWordOpen(one))
    const from = words[first]?.start ?? place.start
    if (passage === undefined || first <= 0 || place.category !== 'address') return place.start
    return tellsMore(passage, { start: place.start, end: from }, words, table) ? place.start : from
  }
  // A smaller place within that stays hidden.
  const holdsClosed = (place: Finding): boolean =>
    (byPassage.get(place.passageId) ?? []).some(
      (other) => contains(place, other) && !isOpen(other) && wordsOf(other).length > 0,
    )
  return { isOpen: (place) => isOpen(place) && !holdsClosed(place), startOf }
}

const isOwnTown = (town: string, code: string | null, own: ReadonlySet<string>): boolean => {
  const words = tokensOf(town).map(({ word }) => word)
  return words.length > 0 && words.every((word) => own.has(word)) && (code === null || own.has(code))
}

/** « vit derrière l'église de Corvanne »: a clause with words in lower case that its town does not tell. */
const isClause = (passage: Passage, place: Finding, words: readonly Word[], table: Elsewhere): boolean =>
  place.id.startsWith('PC') && tellsMore(passage, place, words, table)

const tellsMore = ({ text }: Passage, { start, end }: Span, words: readonly Word[], { plain }: Elsewhere): boolean =>
  tokensOf(text.slice(start, end)).some(
    ({ word, start: at }) =>
      isTellingWord(word) && !ways.has(word) && !plain.includes(word) && !words.some((one) => one.start === start + at),
  )
