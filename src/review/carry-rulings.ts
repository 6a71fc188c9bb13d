import { mayBeSameSigner } from '../language/signer-likeness.ts'
import type { Question, Quoted } from '../model/ask/question.ts'
import type { Ruling, Settled } from '../model/ask/ruling.ts'
import type { Draft } from '../model/draft.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Person } from '../model/record/person.ts'
import type { Piece } from '../model/record/piece.ts'
import type { LegalRequest } from '../model/record/request.ts'
import { absoluteAt, isInferredAt, placesOf, placingOf } from './decision-desk.ts'
import { isOwnSignature } from './own-signature.ts'
import { tellsMasked } from './told-by-name.ts'

/** What a new proposal of a record keeps of what was settled in an earlier one. */
export type Carried = {
  readonly rulings: readonly Ruling[]
  /** The questions that these answer, as they stand in the new proposal. */
  readonly answered: readonly Question[]
  /** Acts of which something, or all, no longer fits. */
  readonly dropped: number
}

/**
 * An act holds for the words that it was given for: it is kept where they stand at the same place, in a piece with the same
 * bytes or under the same number. What is said of a piece holds for the same bytes, of a person for the same names, of the
 * request for the same request. Who now prepares, or asks, decides nothing.
 */
export const carryRulings = (previous: Draft, fresh: Draft): Carried => {
  const desk = deskOf(previous, fresh)
  const moved = (previous.rulings ?? []).map((ruling) => ({ ruling, left: leftOf(ruling, fresh, desk) }))
  const rulings = moved.flatMap(({ ruling, left }) => (left.length === 0 ? [] : [{ ...ruling, settled: left }]))
  const asked = new Set(rulings.map(({ question }) => question))
  return {
    rulings,
    answered: (previous.questions ?? []).filter(({ id }) => asked.has(id)).map((one) => movedQuestion(one, desk)),
    dropped: moved.filter(({ ruling, left }) => left.length < ruling.settled.length || left.length === 0).length,
  }
}

const leftOf = ({ by, second, settled }: Ruling, fresh: Draft, desk: Desk): readonly Settled[] =>
  [by, second].some((name) => name !== null && (mayBeSameSigner(name, fresh.preparedBy) || isOwnSignature(name, fresh)))
    ? []
    : settled.flatMap((one) => moveSettled(one, desk) ?? [])

type Desk = {
  /** The same piece in the new record. */
  readonly pieceOf: ReadonlyMap<string, Piece>
  readonly isUnchanged: (pieceId: string) => boolean
  readonly placeOf: (passageId: string) => { readonly piece: Piece; readonly passage: Passage } | null
  readonly isSamePerson: (id: string) => boolean
  readonly isSameAsked: (rank: number) => boolean
  readonly isSameRequest: boolean
  /** A name that tells nothing of what the new record hides. */
  readonly mayBeCalled: (personId: string, name: string) => boolean
  /** Words of which nothing is held by an absolute protection in the new record. */
  readonly mayChangeName: (words: string) => boolean
  /** The same, and words that a hidden address covers by inference alone: two persons said that they are none of it. */
  readonly mayBeNoName: (words: string) => boolean
}

const deskOf = (previous: Draft, fresh: Draft): Desk => {
  const pieceOf = matchPieces(previous.dossier.pieces, fresh.dossier.pieces)
  const [before, now] = [givenOf(previous), givenOf(fresh)]
  const ranks = new Map(
    previous.dossier.pieces.flatMap(({ id, passages }) =>
      passages.map((passage, rank) => [passage.id, { pieceId: id, rank }] as const),
    ),
  )
  const placing = placingOf(fresh)
  const hashes = new Map(previous.dossier.pieces.map(({ id, sha256 }) => [id, sha256]))
  return {
    pieceOf,
    isUnchanged: (pieceId) => hashes.has(pieceId) && pieceOf.get(pieceId)?.sha256 === hashes.get(pieceId),
    placeOf: (passageId) => {
      const at = ranks.get(passageId)
      const piece = at === undefined ? undefined : pieceOf.get(at.pieceId)
      const passage = at === undefined ? undefined : piece?.passages[at.rank]
      return piece === undefined || passage === undefined ? null : { piece, passage }
    },
    isSamePerson: (id) =>
      namesOf(id, before.persons) !== null && namesOf(id, before.persons) === namesOf(id, now.persons),
    isSameAsked: (rank) =>
      JSON.stringify(before.request.persons[rank - 1]) === JSON.stringify(now.request.persons[rank - 1]),
    isSameRequest: JSON.stringify(before.request) === JSON.stringify(now.request),
    mayBeCalled: (id, name) => now.persons.every((person) => person.id !== id || !tellsMasked(name, person, placing)),
    mayChangeName: (words) => {
      const places = placesOf(words, null, placing)
      return 'flaw' in places || absoluteAt(places, placing).length === 0
    },
    mayBeNoName: (words) => {
      const places = placesOf(words, null, placing)
      return 'flaw' in places || isInferredAt(places, placing)
    },
  }
}

/** As it was proposed, before anybody settled anything. */
const givenOf = ({
  before,
  persons,
  request,
}: Draft): { readonly persons: readonly Person[]; readonly request: LegalRequest } => before ?? { persons, request }

const namesOf = (id: string, persons: readonly Person[]): string | null => {
  const person = persons.find((one) => one.id === id)
  return person === undefined ? null : JSON.stringify([person.given, person.family, person.born])
}

/** By the bytes of the file, each once; a piece that changed is that of the same number, where no other is. */
const matchPieces = (before: readonly Piece[], now: readonly Piece[]): ReadonlyMap<string, Piece> => {
  const taken = new Set<string>()
  const pieceOf = new Map<string, Piece>()
  const match = (fits: (old: Piece, piece: Piece) => boolean): void => {
    for (const old of before) {
      const piece = pieceOf.has(old.id) ? undefined : now.find((one) => !taken.has(one.id) && fits(old, one))
      if (piece === undefined) continue
      taken.add(piece.id)
      pieceOf.set(old.id, piece)
    }
  }
  match((old, piece) => old.id === piece.id && old.sha256 === piece.sha256)
  match((old, piece) => old.sha256 === piece.sha256)
  match((old, piece) => old.id === piece.id)
  return pieceOf
}

const moveQuoted = ({ passageId, start, end, words }: Quoted, { placeOf }: Desk): Quoted | null => {
  const place = placeOf(passageId)
  if (place === null || place.passage.text.slice(start, end) !== words) return null
  return { pieceId: place.piece.id, passageId: place.passage.id, start, end, words }
}

const moveSettled = (settled: Settled, desk: Desk): Settled | null => {
  switch (settled.kind) {
    case 'subjects':
    case 'basis':
    case 'pass':
      return desk.isSameRequest ? settled : null
    case 'person':
      return desk.isSameAsked(settled.rank) && (settled.personId === null || desk.isSamePerson(settled.personId))
        ? settled
        : null
    case 'unit': {
      const unit = moveQuoted(settled.unit, desk)
      const values = settled.values.flatMap((value) => moveQuoted(value, desk) ?? [])
      const masked = settled.masked?.flatMap((one) => moveQuoted(one, desk) ?? [])
      const isTheirs = settled.whose === undefined || desk.isSamePerson(settled.whose)
      if (unit === null || values.length < settled.values.length || !isTheirs) return null
      return { ...settled, unit, values, ...(masked === undefined ? {} : { masked }) }
    }
    case 'keep': {
      const at = moveQuoted(settled.at, desk)
      return at === null ? null : { ...settled, at }
    }
    case 'unmask':
    case 'mask': {
      const at = settled.at === null ? null : moveQuoted(settled.at, desk)
      return settled.at !== null && at === null ? null : { ...settled, at }
    }
    case 'same':
      return desk.isSamePerson(settled.personId) && desk.mayChangeName(settled.words) ? settled : null
    case 'rename':
      return desk.isSamePerson(settled.personId) && desk.mayBeCalled(settled.personId, settled.name) ? settled : null
    case 'not-a-name':
      return desk.mayBeNoName(settled.words) ? settled : null
    case 'opinion':
      return settled
    default: {
      const piece = desk.isUnchanged(settled.pieceId) ? desk.pieceOf.get(settled.pieceId) : undefined
      return piece === undefined ? null : { ...settled, pieceId: piece.id }
    }
  }
}

const movedQuestion = (question: Question, desk: Desk): Question => ({
  ...question,
  pieceId: question.pieceId === null ? null : (desk.pieceOf.get(question.pieceId)?.id ?? null),
  items: question.items.flatMap((item) => {
    const unit = moveQuoted(item.unit, desk)
    const values = item.values.flatMap((value) => moveQuoted(value, desk) ?? [])
    const masked = item.masked?.flatMap((one) => moveQuoted(one, desk) ?? [])
    return unit === null ? [] : [{ ...item, unit, values, ...(masked === undefined ? {} : { masked }) }]
  }),
})
