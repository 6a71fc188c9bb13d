import { hostsIn, kinIn, officesIn } from '../../../language/calls/contact-words.ts'
import { foldedKin, kin, kinOf } from '../../../language/kinship.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { type Finding, groupBy, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { type EntryOf, entriesOf } from './entries.ts'
import { nameWords } from './hidden-terms.ts'
import { homesOf, mayBeThere } from './homes.ts'

/** Where a number or an address of mail stands. */
export type ContactPlace = { readonly passage: Passage; readonly piece: Piece; readonly entryOf: EntryOf }

/** What is known of a dossier to say whose a number is. */
export type ContactDesk = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly byPiece: ReadonlyMap<string, readonly Finding[]>
  readonly placeOf: ReadonlyMap<string, ContactPlace>
  readonly ownerOfPerson: (person: Person) => 'hidden' | 'other'
  readonly personOf: ReadonlyMap<string, Person>
  /** Bodies whose name is hidden, as it leads to the home: so does their number. */
  readonly held: ReadonlySet<string>
  /** Words of the names of those who hide. */
  readonly names: ReadonlySet<string>
  /** Words for kin with whom somebody is said to be. */
  readonly receiving: ReadonlySet<string>
  /** Those who hide, and are no children, are known to be women: « Monsieur » is another. */
  readonly areWomen: boolean
  readonly isThere: (address: string) => boolean
  /** The name of the service, folded; '' where the record does not say it. */
  readonly service: string
}

export const contactDesk = ({ dossier, persons, findings }: Draft, decisions: readonly Decision[]): ContactDesk => {
  const declared = persons.filter(({ source }) => source !== 'text')
  const { isHome, isThere, isUnknown } = homesOf(declared, true)
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
    areWomen: areWomen(persons.filter((one) => ownerOfPerson(one) === 'hidden' && one.role !== 'minor')),
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

const areWomen = (persons: readonly Person[]): boolean =>
  persons.length > 0 && persons.every(({ gender, calledBy = '' }) => gender === 'f' || woman.test(calledBy))

const woman = new RegExp(
  `^(?:${foldedKin(kinOf('f', kin('parent', 'parent-fond', 'spouse', 'partner')))}|accompagnee|usagere|residente)(?![a-z])`,
)

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
