import {
  hostsIn,
  isContactLine,
  isServiceBox,
  kinIn,
  officesIn,
  pronounsIn,
  reachedFrom,
} from '../../../language/calls/contact-words.ts'
import { titlesOf, titleWords } from '../../../language/civilities.ts'
import { anySentenceEnd } from '../../../language/sentences.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { type Finding, groupBy, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { tokensOf } from './canonical.ts'
import { type EntryOf, entriesOf } from './entries.ts'
import { nameWords } from './hidden-terms.ts'
import { homesOf, mayBeThere } from './homes.ts'

/** Of whoever hides, of somebody else; null: nothing says it. */
export type Owner = 'hidden' | 'other' | null

/** Somebody or something beside a number. */
type Who = Span & { readonly owner: 'hidden' | 'other' }

type Desk = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly byPiece: ReadonlyMap<string, readonly Finding[]>
  readonly placeOf: ReadonlyMap<string, { readonly passage: Passage; readonly piece: Piece; readonly entryOf: EntryOf }>
  readonly ownerOfPerson: (person: Person) => 'hidden' | 'other'
  readonly personOf: ReadonlyMap<string, Person>
  /** Bodies whose name is hidden, as it leads to the home: so does their number. */
  readonly held: ReadonlySet<string>
  /** Words of the names of those who hide. */
  readonly names: ReadonlySet<string>
  /** Words for kin with whom somebody is said to be. */
  readonly receiving: ReadonlySet<string>
  readonly isThere: (address: string) => boolean
  /** The name of the service, folded; '' where the record does not say it. */
  readonly service: string
}

/** Says of a number or an address of mail whose it is: by its own line or entry, then, in data, by the object that holds it. */
export const ownersOf = (
  draft: Draft,
  decisions: readonly Decision[],
  hidesAddress: boolean,
): ((contact: Finding) => Owner) => {
  const desk = deskOf(draft, decisions, hidesAddress)
  return (contact) => {
    const place = desk.placeOf.get(contact.passageId)
    if (place === undefined) return null
    const { passage } = place
    if (isServiceBox(passage.text.slice(contact.start, contact.end).toLowerCase())) return 'other'
    if (passage.role === 'fields') return ofField(contact, desk)
    const entry = passage.role === 'row' ? { start: 0, end: passage.text.length } : place.entryOf(passage, contact)
    return (
      ofStretch(contact, sentenceAt(passage, entry, contact), passage, desk) ??
      ofStretch(contact, entry, passage, desk) ??
      ofLetterhead(contact, desk)
    )
  }
}

const deskOf = ({ dossier, persons, findings }: Draft, decisions: readonly Decision[], hidesAddress: boolean): Desk => {
  const declared = persons.filter(({ source }) => source !== 'text')
  const { isHome, isThere, isUnknown } = homesOf(declared, hidesAddress)
  const isOfNobody = !persons.some(({ role }) => role === 'accompanied' || role === 'minor')
  // A child is placed where her parents are not.
  const isPlaced = declared.some(({ flags }) => flags.includes('anonymousPlacement'))
  const names = new Set(persons.filter(isHome).flatMap(nameWords))
  const ownerOfPerson = (person: Person): 'hidden' | 'other' => {
    if (isHome(person) || (person.address !== undefined && isThere(person.address))) return 'hidden'
    if (person.role === 'professional') return isPlaced && isHost(person) ? 'hidden' : 'other'
    if (person.role === 'magistrate' || person.role === 'informant') return 'other'
    if (isUnknown && mayBeThere(person)) return isPlaced && person.role === 'parent' ? 'other' : 'hidden'
    if (person.source !== 'text') return 'other'
    return isOfNobody || nameWords(person).some((word) => names.has(word)) ? 'hidden' : 'other'
  }
  const byPassage = groupByPassage(findings)
  return {
    ...{ byPassage, byPiece: groupBy(findings, ({ pieceId }) => pieceId), ownerOfPerson, names, isThere },
    service: foldText(dossier.service ?? '').trim(),
    placeOf: new Map(
      dossier.pieces.flatMap((piece) => {
        const entryOf = entriesOf(piece)
        return piece.passages.map((passage) => [passage.id, { passage, piece, entryOf }] as const)
      }),
    ),
    personOf: new Map(persons.map((person) => [person.id, person])),
    held: new Set(decisions.flatMap(({ findingId, outcome }) => (outcome === 'withhold' ? [findingId] : []))),
    receiving: receivingIn(dossier.pieces.flatMap(({ passages }) => passages)),
  }
}

const sentenceAt = ({ text }: Passage, entry: Span, at: Span): Span => {
  const ends = [...text.slice(entry.start, entry.end).matchAll(anySentenceEnd)].map(
    ({ index, 0: sign }) => entry.start + index + sign.length,
  )
  // « tél. 06 … »: what ends a word ends no sentence.
  const cuts = ends.filter(
    (one) => !/(?<![a-z])(?:tel|port|fixe|mob)\.\s*$/i.test(foldText(text.slice(entry.start, one))),
  )
  return {
    start: cuts.findLast((one) => one <= at.start) ?? entry.start,
    end: cuts.find((one) => one >= at.end) ?? entry.end,
  }
}

/** Whom the service calls by an office of its own receives nobody at home. */
const isHost = ({ calledBy = '' }: Person): boolean => hostsIn(calledBy).length > 0 || officesIn(calledBy).length === 0

/** « hébergée chez sa tante »: the aunt's number is that of the home. */
const receivingIn = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(
    passages.flatMap(({ text }) => {
      const folded = foldText(text)
      return kinIn(folded)
        .filter(({ start }) =>
          /(?<![a-z])chez (?:(?:sa|son|ses|la|le|leur|un|une|l')[ ]?)?$/.test(folded.slice(0, start)),
        )
        .map(({ word }) => word)
    }),
  )

/** The nearest before it, else the nearest after; what stands in brackets after a number says whose it is. */
const ofStretch = (contact: Span, stretch: Span, passage: Passage, desk: Desk): Owner => {
  const folded = foldText(passage.text)
  if (reachedFrom.test(folded.slice(stretch.start, contact.start))) return 'other'
  const around = whosIn(passage, stretch, desk).filter((one) => !overlaps(one, contact))
  const after = around.filter(({ start }) => start >= contact.end).sort((a, b) => a.start - b.start)[0]
  if (after !== undefined && /^\s?\(\s?[a-z' ]{0,12}$/.test(folded.slice(contact.end, after.start))) return after.owner
  const before = around.filter(({ end }) => end <= contact.start).sort((a, b) => b.end - a.end)[0]
  return (before ?? after)?.owner ?? null
}

const whosIn = (passage: Passage, stretch: Span, desk: Desk): readonly Who[] => {
  const found = (desk.byPassage.get(passage.id) ?? []).filter((one) => overlaps(one, stretch))
  const named = found.flatMap((one): Who[] => {
    const owner = ownerOfFinding(one, passage, desk)
    return owner === null ? [] : [{ start: one.start, end: one.end, owner }]
  })
  const folded = foldText(passage.text.slice(stretch.start, stretch.end))
  const at = ({ start, end }: Span, owner: Who['owner']): Who => ({
    ...{ start: stretch.start + start, end: stretch.start + end, owner },
  })
  const own = serviceIn(folded, desk).map((one) => at(one, 'other'))
  const hosts = hostsIn(folded).map((one) => at(one, 'hidden'))
  const offices = officesIn(folded)
    .filter(
      ({ word, start, end }) =>
        word.length > shortest || isCapital(passage.text.slice(stretch.start + start, stretch.start + end)),
    )
    .map((one) => at(one, 'other'))
    .filter((one) => ![...hosts, ...named].some((other) => overlaps(one, other)))
  const kin = kinIn(folded)
    .map((one) => at(one, ownerOfKin(one.word, desk)))
    .filter((one) => !named.some((other) => overlaps(one, other)))
  const pronouns = pronounsIn(folded)
    .map((one) => at(one, 'hidden'))
    // « Mme PETIT » is who she is.
    .filter((one) => !named.some(({ start, end }) => start <= one.end + 2 && end >= one.start))
  return [...named, ...own, ...hosts, ...offices, ...kin, ...pronouns]
}

const serviceIn = (folded: string, { service }: Desk): readonly Span[] => {
  const start = service === '' ? -1 : folded.indexOf(service)
  return start === -1 ? [] : [{ start, end: start + service.length }]
}

/** « AS », « Me », « CH »: in small letters these are words of any sentence. By hand. */
const shortest = 3

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

const ownerOfFinding = (one: Finding, { text }: Passage, desk: Desk): Owner => {
  if (one.category === 'organisation') return desk.held.has(one.id) ? null : 'other'
  if (one.category !== 'person') return null
  const person = desk.personOf.get(one.personId ?? '')
  if (person !== undefined) return desk.ownerOfPerson(person)
  const words = tokensOf(text.slice(one.start, one.end)).flatMap(({ word }) => (civilities.has(word) ? [] : [word]))
  if (words.some((word) => desk.names.has(word))) return 'hidden'
  // « Mme R. »: an initial is anybody's.
  return words.length === 0 || words.every((word) => word.length < shortest) ? null : 'other'
}

const civilities: ReadonlySet<string> = new Set(titleWords(titlesOf('plain', 'mademoiselle')))

/** By whom the service calls so; of whom it does not speak, kin of nobody who receives. */
const ownerOfKin = (word: string, { personOf, ownerOfPerson, receiving }: Desk): Who['owner'] => {
  if (receiving.has(word)) return 'hidden'
  const called = [...personOf.values()].filter(({ calledBy }) => calledBy?.split(/[^a-z]+/).includes(word) === true)
  return called.some((person) => ownerOfPerson(person) === 'hidden') ? 'hidden' : 'other'
}

/** « CAF de Brivet », its street, then « Tél. : … »: a line of numbers alone is that of the head above it. */
const ofLetterhead = (contact: Finding, desk: Desk): Owner => {
  const place = desk.placeOf.get(contact.passageId)
  if (place === undefined) return null
  const { piece, passage } = place
  const lines = piece.passages.flatMap((one) => linesOf(one).map((line) => ({ passage: one, ...line })))
  const own = lines.findIndex((line) => line.passage.id === passage.id && overlaps(line, contact))
  const line = lines[own]
  if (line === undefined || !isContactLine(foldText(passage.text.slice(line.start, line.end)))) return null
  for (const above of lines.slice(Math.max(0, own - headLines), own).reverse()) {
    const whos = whosIn(above.passage, above, desk)
    if (whos.some(({ owner }) => owner === 'hidden')) return 'hidden'
    if (whos.length > 0) return 'other'
  }
  return null
}

/** Lines from the name of a body to its numbers: its street, its town. By hand. */
const headLines = 4

const linesOf = ({ text }: Passage): readonly Span[] => {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
}

/** In data: its own value or label, then what stands in its group, then the object that holds it, the smallest that names somebody. */
const ofField = (contact: Finding, desk: Desk): Owner => {
  const place = desk.placeOf.get(contact.passageId)
  if (place === undefined) return null
  const { passage, piece } = place
  const path = pathAt(passage, contact)
  const line = linesOf(passage).find((one) => overlaps(one, contact)) ?? contact
  const said = ofStretch(contact, line, passage, desk)
  if (said !== null || path === null)
    return said ?? ofStretch(contact, { start: 0, end: passage.text.length }, passage, desk)
  const named = [
    ...(desk.byPiece.get(piece.id) ?? []).flatMap((one) => ownerAt(one, desk)),
    ...servicePaths(piece, desk),
  ]
  const parts = path.split('/')
  for (let depth = parts.length - 1; depth >= 2; depth -= 1) {
    const holder = `${parts.slice(0, depth).join('/')}/`
    const owners = named.filter((one) => one.path.startsWith(holder)).map(({ owner }) => owner)
    if (owners.length > 0) return owners.includes('hidden') ? 'hidden' : 'other'
  }
  return null
}

const pathAt = ({ fragments }: Passage, at: Span): string | null => {
  const place = fragments.find((one) => overlaps(one, at))?.place
  return place?.kind === 'field' ? place.path : null
}

/** A person, a body, or an address: that of the hidden home says whose the object is. */
const ownerAt = (
  one: Finding,
  desk: Desk,
): readonly { readonly path: string; readonly owner: 'hidden' | 'other' }[] => {
  const passage = desk.placeOf.get(one.passageId)?.passage
  const path = passage === undefined ? null : pathAt(passage, one)
  if (passage === undefined || path === null) return []
  const isHome = one.category === 'address' && desk.isThere(passage.text.slice(one.start, one.end))
  const owner = isHome ? 'hidden' : ownerOfFinding(one, passage, desk)
  return owner === null ? [] : [{ path, owner }]
}

/** Where data name the service itself. */
const servicePaths = ({ passages }: Piece, desk: Desk): ReturnType<typeof ownerAt> =>
  passages.flatMap((passage) =>
    serviceIn(foldText(passage.text), desk).flatMap((one) => {
      const path = pathAt(passage, one)
      return path === null ? [] : [{ path, owner: 'other' as const }]
    }),
  )
