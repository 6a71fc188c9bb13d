import {
  formerMention,
  homeMention,
  isSmallWay,
  keyWords,
  leads,
  namedWays,
  nearNamed,
  nearPeople,
  officePeople,
  shores,
  smallWay,
} from '../../../language/hiding/around-home.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import type { Person, Role } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span, spanOfMatch } from '../../../model/record/span.ts'
import { addedId, withholding } from '../adding.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import { addressesOf } from '../places/closed-words.ts'
import type { Elsewhere } from './body-lines.ts'
import { tokensOf } from './canonical.ts'
import { entriesOf } from './entries.ts'
import { nameWords } from './hidden-terms.ts'
import { tellingHomes } from './home-words.ts'
import type { Closed } from './informants.ts'
import { phonesIn } from './numbers.ts'

/**
 * Where a home is hidden, what leads to it is hidden with it in each entry that speaks of it: who lives or works beside it, the line and its
 * stop, a landmark, how the house looks. Codes of doors and passwords are hidden in any dossier: they let people in wherever it is. Whoever
 * works for the record stays; where nothing tells who somebody is, she is taken for a neighbour. `isSaid`: the record says that a home is
 * hidden, though no place of it may be named.
 */
export const closeAroundHome = (
  draft: Draft,
  decisions: readonly Decision[],
  isSaid: boolean,
  elsewhere: Elsewhere | null,
): Closed => {
  const masked = new Map(decisions.filter(({ outcome }) => outcome === 'withhold').map((one) => [one.findingId, one]))
  const hiding = new Set([...masked.values()].filter(hidesPlace).map(({ findingId }) => findingId))
  const homes = draft.findings.filter(({ id }) => hiding.has(id))
  const all = deskOf(draft, homes, tellingHomes(draft, homes, elsewhere))
  const told = draft.dossier.pieces.flatMap((piece) => inPiece(piece, isSaid || homes.length > 0, all))
  const named = new Set(told.flatMap((one) => (one.kind === 'person' ? [one.finding.personId ?? one.finding.id] : [])))
  const persons = draft.findings.filter(
    ({ id, category, personId }) => category === 'person' && named.has(personId ?? id),
  )
  const added = told.flatMap((one, at): readonly Added[] => (one.kind === 'person' ? [] : [addedAt(one, at)]))
  return {
    findings: added.map(({ finding }) => finding),
    decisions: [
      ...added.map(({ finding, ground }) => withheld(finding.id, ground)),
      ...persons.filter(({ id }) => !masked.has(id)).map(({ id }) => withheld(id, 'ADR-PROT')),
    ],
  }
}

const withheld = (findingId: string, ground: Ground): Decision => withholding(ground, 'around-home')(findingId)

type Stretch = Span & { readonly pieceId: string; readonly passage: Passage }

type Told =
  | { readonly kind: 'person'; readonly finding: Finding }
  | (Stretch & { readonly kind: 'name' | 'lead' | 'key' })

type Added = { readonly finding: Finding; readonly ground: Ground }

/** A name is looked for everywhere afterwards, a lead where it stands alone: « la plage » may be of anybody's holidays. */
const addedAt = (
  { kind, pieceId, passage, start, end }: Exclude<Told, { readonly kind: 'person' }>,
  at: number,
): Added => ({
  finding: {
    ...{ id: addedId('AH', at), pieceId, passageId: passage.id, start, end },
    ...{ category: kind === 'name' ? 'person' : 'other', kind: kind === 'key' ? 'door-code' : 'protected-place' },
    ...{ personId: null, confidence: 1, detector: 'protection', why: kind === 'key' ? 'security' : 'hidden-place' },
  },
  ground: kind === 'key' ? 'SECU' : 'ADR-PROT',
})

type Desk = {
  readonly personOf: ReadonlyMap<string, Person>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly homesIn: ReadonlyMap<string, readonly Finding[]>
  /** Words of names that everybody of the record knows. */
  readonly known: ReadonlySet<string>
  /** How fixed lines of the hidden home begin. */
  readonly prefixes: ReadonlySet<string>
  /** Ids of the places that are, or may be, the home of whoever hides; any other is hidden with them all. */
  readonly telling: ReadonlySet<string>
  /** A declared home stands in a small way: « la venelle » is it, wherever that is told. */
  readonly isInSmallWay: boolean
}

const deskOf = (
  { dossier, persons, findings }: Draft,
  homes: readonly Finding[],
  telling: ReadonlySet<string>,
): Desk => ({
  personOf: new Map(persons.map((person) => [person.id, person])),
  byPassage: groupByPassage(findings.filter(({ category }) => category === 'person')),
  homesIn: groupByPassage(homes),
  known: new Set(persons.filter(isOpen).flatMap(nameWords)),
  prefixes: prefixesOf(dossier.pieces, homes),
  telling,
  isInSmallWay: addressesOf(persons).some((one) => tokensOf(one).some(({ word }) => isSmallWay.test(word))),
})

const isOpen = ({ role, source }: Person): boolean => ofRecord.has(role) || source !== 'text'

/** A fixed line of the same exchange tells the town: the first six digits of ten (ARCEP, plan de numérotation). */
const prefixesOf = (pieces: readonly Piece[], homes: readonly Finding[]): ReadonlySet<string> => {
  const textOf = new Map(pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  return new Set(
    homes
      .filter(({ category }) => category === 'phone')
      .flatMap(({ passageId, start, end }) => phonesIn((textOf.get(passageId) ?? '').slice(start, end)))
      .flatMap(({ digits }) => exchangeOf(digits)),
  )
}

/** Nine digits, the first of a region. */
const exchangeOf = (digits: string): readonly string[] => (/^[1-5]\d{8}$/.test(digits) ? [digits.slice(0, 5)] : [])

const inPiece = (piece: Piece, isHidden: boolean, desk: Desk): readonly Told[] => {
  const entryOf = entriesOf(piece)
  return piece.passages.flatMap((passage): readonly Told[] => {
    const folded = foldText(passage.text)
    const at = (span: Span): Stretch => ({ ...span, pieceId: piece.id, passage })
    const keys = keyWords
      .flatMap((pattern) => groupSpans(folded, pattern, 'key'))
      .map((span) => ({ ...at(span), kind: 'key' }) as const)
    if (!isHidden) return keys.filter(isMapped)
    const entries = distinctSpans(homeEntries(passage, folded, desk).map((one) => entryOf(passage, one)))
    const lines = phonesIn(passage.text)
      .filter(({ digits }) => exchangeOf(digits).some((one) => desk.prefixes.has(one)))
      .filter((span) => !(desk.homesIn.get(passage.id) ?? []).some((home) => overlaps(home, span)))
      .map(({ start, end }) => ({ ...at({ start, end }), kind: 'lead' }) as const)
    const ways = desk.isInSmallWay ? spansOf(folded, smallWay) : []
    const shore = [...spansOf(folded, shores), ...ways].map((span) => ({ ...at(span), kind: 'lead' }) as const)
    const isOtherRow = isRowOfOthers(passage, folded, desk)
    const around = entries.flatMap((entry) =>
      inEntry({ at, folded, entry, isOtherRow, names: desk.byPassage.get(passage.id) ?? [] }, desk),
    )
    return distinct([...keys, ...lines, ...shore, ...around]).filter(isMapped)
  })
}

/** Several words of one entry tell of the home. */
const distinctSpans = (all: readonly Span[]): readonly Span[] => [
  ...new Map(all.map((one) => [`${one.start} ${one.end}`, one])).values(),
]

const isMapped = (one: Told): boolean => one.kind === 'person' || mappedParts(one.passage, one).length > 0

const distinct = (all: readonly Told[]): readonly Told[] => [
  ...new Map(
    all.map((one) => [one.kind === 'person' ? one.finding.id : `${one.kind} ${one.start} ${one.end}`, one]),
  ).values(),
]

const homeEntries = ({ id }: Passage, folded: string, { homesIn }: Desk): readonly Span[] => [
  ...(homesIn.get(id) ?? []),
  ...mentionsIn(folded),
]

const mentionsIn = (folded: string): readonly Span[] =>
  spansOf(folded, homeMention).filter(
    ({ start, end }) => !formerMention.test(folded.slice(Math.max(0, start - reach), end + reach)),
  )

const isMentioned = (folded: string): boolean => mentionsIn(folded).length > 0

/** Characters between a home and the word that says it is a former one. By hand. */
const reach = 16

/** A row of a table of which every place is of somebody else: the names in it are of no neighbour. */
const isRowOfOthers = (passage: Passage, folded: string, { homesIn, telling }: Desk): boolean => {
  const homes = homesIn.get(passage.id) ?? []
  return isRow(passage) && homes.length > 0 && !homes.some(({ id }) => telling.has(id)) && !isMentioned(folded)
}

/** A row of a table, or a record without others in it. */
const isRow = ({ role, fragments }: Passage): boolean => {
  if (role !== 'fields') return role === 'row'
  const holders = fragments.map(({ place }) =>
    place.kind === 'field' ? place.path.slice(0, place.path.lastIndexOf('/')) : '',
  )
  return holders.every((one) => one !== '' && one === holders[0])
}

type Entry = {
  /** Of a row that is another's. */
  readonly isOtherRow: boolean
  readonly at: (span: Span) => Stretch
  readonly folded: string
  readonly entry: Span
  readonly names: readonly Finding[]
}

/** « l'impasse Colas », « la cour des Miracles »: a way and its name, as it is written. */
const waysIn = (own: string, written: string): readonly Span[] =>
  [...own.matchAll(namedWays)].flatMap((match) => {
    const { start, end } = spanOfMatch(match)
    return /\p{Lu}/u.test(written[end - (match.groups?.name ?? '').length] ?? '') ? [{ start, end }] : []
  })

const inEntry = ({ at, folded, entry, names, isOtherRow }: Entry, desk: Desk): readonly Told[] => {
  const own = folded.slice(entry.start, entry.end)
  const here = (span: Span): Span => ({ start: span.start + entry.start, end: span.end + entry.start })
  const persons = names
    .filter((name) => overlaps(name, entry) && isNeighbour(name, { folded, entry, names, isOtherRow }, desk))
    .map((finding) => ({ kind: 'person', finding }) as const)
  const unnamed = groupSpans(own, nearNamed, 'name')
    .map(here)
    .filter((span) => !names.some((name) => overlaps(name, span)))
    .filter(({ start, end }) => !desk.known.has(folded.slice(start, end)))
  return [
    ...persons,
    ...unnamed.map((span) => ({ ...at(span), kind: 'name' }) as const),
    ...[
      ...leads.flatMap((pattern) => spansOf(own, pattern)),
      ...waysIn(own, at(entry).passage.text.slice(entry.start, entry.end)),
    ].map((span) => ({ ...at(here(span)), kind: 'lead' }) as const),
  ]
}

/** Known to all, whatever made them known. */
const ofRecord: ReadonlySet<Role> = new Set(['accompanied', 'minor', 'parent'])
const ofService: ReadonlySet<Role> = new Set(['professional', 'magistrate'])

const isNeighbour = (
  name: Finding,
  { folded, entry, names, isOtherRow }: Omit<Entry, 'at'>,
  { personOf, known }: Desk,
): boolean => {
  const person = personOf.get(name.personId ?? '')
  // Somebody whom the record names everywhere, a namesake, or a name that was cut (« LeÃ¯la HADDAD »).
  const said = names.filter((one) => overlaps(one, name)).flatMap((one) => tokensOf(folded.slice(one.start, one.end)))
  if (said.some(({ word }) => known.has(word))) return false
  if (person !== undefined && isOpen(person)) return false
  const before = names.filter(({ end }) => end <= name.start).map(({ end }) => end)
  const after = names.filter(({ start }) => start >= name.end).map(({ start }) => start)
  const from = Math.max(entry.start, name.start - beside, ...before)
  const to = Math.min(entry.end, name.end + beside, ...after)
  const around = { before: folded.slice(from, name.start), after: folded.slice(name.end, to) }
  const near = distanceTo(nearPeople, around)
  const office = distanceTo(officePeople, around)
  if (near === null && office === null) return !isOtherRow && (person === undefined || !ofService.has(person.role))
  return (near ?? beside) <= (office ?? beside + 1)
}

/** Characters between a name and the word that says what she is. By hand. */
const beside = 48

/** Characters to the nearest of these words before a name, or after it where an apposition begins; null where there is none. */
const distanceTo = (pattern: RegExp, { before, after }: { readonly before: string; readonly after: string }) => {
  const last = [...before.matchAll(pattern)].at(-1)
  const next = /^ ?(?:,|\(|est |qui )/.test(after) ? [...after.matchAll(pattern)][0] : undefined
  const distances = [
    ...(last === undefined ? [] : [before.length - last.index - last[0].length]),
    ...(next === undefined ? [] : [next.index]),
  ]
  return distances.length === 0 ? null : Math.min(...distances)
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] => [...text.matchAll(pattern)].map(spanOfMatch)

/** The group ends each of these patterns. */
const groupSpans = (text: string, pattern: RegExp, group: 'key' | 'name'): readonly Span[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: words, groups }) => {
    const told = groups?.[group] ?? ''
    const end = index + words.length
    return told === '' ? [] : [{ start: end - told.length, end }]
  })
