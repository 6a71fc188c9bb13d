import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import { contains, overlaps } from '../../../model/record/span.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import type { Placed } from '../hidden/elsewhere.ts'
import { nameWords } from '../hidden/hidden-terms.ts'
import { ownWords, wheres } from '../hidden/place-words.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { addressesOf } from '../places/closed-words.ts'
import { type Home, homeOf } from './home-form.ts'
import { type Sought, type Spelled, soughtOf, spelledAt } from './spelled-in.ts'
import { textWords } from './text-words.ts'

/**
 * With every hidden home in other spellings than its own: shortened, in figures or letters, by its name or its number alone. What may be
 * another word is hidden too, and asked.
 */
export const withSpelled = (draft: Draft, placed: Placed): Placed => {
  const homes = soughtIn(draft, placed)
  if (homes.length === 0) return placed
  const hidden = new Set(placed.decisions.filter(hidesPlace).map(({ findingId }) => findingId))
  const masked = groupByPassage(placed.findings.filter(({ id, category }) => hidden.has(id) && wheres.has(category)))
  const isNamed = namesIn(draft)
  const found = draft.dossier.pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) =>
      spelledIn(passage, homes, (span) => isNamed(passage.id, span))
        .filter((span) => !(masked.get(passage.id) ?? []).some((one) => contains(one, span)))
        .filter((span) => mappedParts(passage, span).length > 0)
        .map((span) => ({ ...span, pieceId: piece.id, passageId: passage.id })),
    ),
  )
  const added = found.map(({ isSure, ...at }, rank) =>
    hiddenPlaceAt({ ...at, id: addedId(isSure ? 'HS' : doubted, rank) }),
  )
  return {
    findings: [...placed.findings, ...added],
    decisions: [...placed.decisions, ...added.map(({ id }) => withheld(id))],
  }
}

/** Whether a place is hidden for a word that may be another: an answer of a person opens it. */
export const isDoubtedSpelling = ({ id }: Pick<Finding, 'id'>): boolean => id.startsWith(doubted)

const doubted = 'HU'

const withheld = withholding('ADR-PROT', 'protected-place')

/** The homes that a description hides, and the streets that are hidden in a file. */
const soughtIn = (draft: Draft, { findings, decisions }: Placed): readonly Sought[] => {
  const { dossier, persons } = draft
  const own = ownWords(draft).town
  const declared = addressesOf(persons).map(homeOf)
  const hidden = new Set(decisions.filter(hidesPlace).map(({ findingId }) => findingId))
  const textOf = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const told = findings
    .filter(({ id, category }) => hidden.has(id) && wheres.has(category))
    .map(({ passageId, start, end }) => (textOf.get(passageId) ?? '').slice(start, end))
  return [
    ...declared.map((home) =>
      soughtOf({ ...home, town: home.town.every((word) => own.has(word)) ? [] : home.town }, true),
    ),
    ...[...new Set(told)].map((text) => soughtOf(withWays(homeOf(text)), false)),
  ].filter(({ places, town }) => places.length > 0 || town.length > 0)
}

const withWays = ({ places }: Home): Home => ({
  ...{ town: [], places: places.filter(({ way, name }) => way !== null && name.some(({ tells }) => tells)) },
})

const spelledIn = (
  { text }: Passage,
  homes: readonly Sought[],
  isPerson: Parameters<typeof spelledAt>[0]['isPerson'],
): readonly Spelled[] => {
  const words = textWords(text)
  const folded = foldText(text)
  return words.flatMap(({ start }, at): readonly Spelled[] => {
    const before = folded.slice(Math.max(0, start - beforePlace), start)
    return homes.flatMap((home) => spelledAt({ words, at, before, isPerson }, home) ?? [])
  })
}

/** Characters of a verb and a preposition before a place. By hand. */
const beforePlace = 48

/** The names of those of the record: a home may be called as they are. */
const namesIn = ({ findings, persons }: Draft) => {
  const known = new Map(persons.filter(({ source }) => source !== 'text').map((one) => [one.id, nameWords(one)]))
  const named = groupByPassage(
    findings.filter(({ category, personId }) => category === 'person' && known.has(personId ?? '')),
  )
  return (passageId: string, span: Spelled | { readonly start: number; readonly end: number }): boolean =>
    (named.get(passageId) ?? []).some((one) => overlaps(one, span))
}
