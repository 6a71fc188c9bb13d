import { indexTexts } from '../../language/occurrences.ts'
import { bareName, parseName } from '../../language/person-name.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps } from '../../model/record/span.ts'
import type { ProposeInput } from '../bench.ts'
import { type Act, actsOf } from './settled.ts'

/**
 * The record as the director corrected it, before it is judged: names, titles, kinds and days of pieces, whom a mention means, and words that
 * are no name. What she masks or keeps is added after (`conclude-hand.ts`).
 */
export const applyHand = <Input extends ProposeInput>(input: Input): Input => {
  const { rulings = [] } = input
  if (rulings.length === 0) return input
  const freed = new Set(freedNames(input).map(({ id }) => id))
  const findings = input.findings.filter(({ id }) => !freed.has(id))
  return {
    ...input,
    pieces: input.pieces.map((piece) => correctedPiece(piece, input)),
    persons: input.persons.map((person) => renamed(person, input)),
    findings: withSame(findings, input),
  }
}

const correctedPiece = (piece: Piece, { rulings }: ProposeInput): Piece => {
  const title = actsOf(rulings, 'title').findLast((act) => act.pieceId === piece.id)?.title ?? piece.title
  const date = actsOf(rulings, 'date').findLast((act) => act.pieceId === piece.id)?.date ?? piece.date
  const is = actsOf(rulings, 'nature').findLast((act) => act.pieceId === piece.id)?.is
  return {
    ...{ ...piece, title, date },
    ...(title === piece.title ? {} : { titled: piece.title }),
    ...(is === undefined ? {} : { stated: is }),
  }
}

/** Nicknames stay: pieces still bear them. Who informed keeps the name that was declared: by another the request may mean her. */
const renamed = (person: Person, { rulings }: ProposeInput): Person => {
  const act = actsOf(rulings, 'rename').findLast((one) => one.personId === person.id)
  if (act === undefined || person.role === 'informant') return person
  const { given, family } = parseName(act.name)
  return { ...person, given, family }
}

/**
 * Claims of a person whose words are no name: nobody is read there. A claim that means a person of the dossier or of the
 * request stays, whatever is said of its words.
 */
export const freedNames = (input: ProposeInput): readonly Finding[] => {
  const words = new Set(actsOf(input.rulings, 'not-a-name').map((act) => bareName(act.words)))
  if (words.size === 0) return []
  const known = new Set(
    input.persons.filter(({ source, role }) => source !== 'text' || role === 'informant').map(({ id }) => id),
  )
  const textOf = textsOf(input.pieces)
  return input.findings.filter(
    (finding) =>
      finding.category === 'person' && !known.has(finding.personId ?? '') && words.has(bareName(textOf(finding))),
  )
}

/** The words of a finding. */
export const textsOf = (pieces: readonly Piece[]): ((finding: Finding) => string) => {
  const passages = new Map(pieces.flatMap((piece) => piece.passages.map((one): [string, Passage] => [one.id, one])))
  return ({ passageId, start, end }) => passages.get(passageId)?.text.slice(start, end) ?? ''
}

/**
 * Mentions whose words are exactly those mean that person; words that nobody claimed are claimed now. Who informed stays
 * who informed.
 */
const withSame = (findings: readonly Finding[], input: ProposeInput): readonly Finding[] => {
  const acts = actsOf(input.rulings, 'same')
  if (acts.length === 0) return findings
  const meant = new Map(acts.map((act) => [bareName(act.words), act.personId]))
  const textOf = textsOf(input.pieces)
  const informants = new Set(input.persons.filter(({ role }) => role === 'informant').map(({ id }) => id))
  const linked = findings.map((finding) => {
    const mayMean = finding.category === 'person' && !informants.has(finding.personId ?? '')
    const personId = mayMean ? meant.get(bareName(textOf(finding))) : undefined
    return personId === undefined ? finding : { ...finding, personId }
  })
  return [...linked, ...unclaimed(acts, linked, input.pieces)]
}

const unclaimed = (
  acts: readonly Act<'same'>[],
  findings: readonly Finding[],
  pieces: readonly Piece[],
): readonly Finding[] => {
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  const locate = wordPlaces(pieces)
  return acts
    .flatMap(({ words, personId }) => locate(words).map((at) => ({ ...at, personId })))
    .filter((at) => !(byPassage.get(at.passageId) ?? []).some((known) => overlaps(known, at)))
    .map((mention, at) => ({ ...handFinding(`HS${number(at)}`, 'person'), ...mention }))
}

export type Stretch = Pick<Finding, 'pieceId' | 'passageId' | 'start' | 'end'>

/** Everywhere that words stand whole. */
export const wordPlaces = (pieces: readonly Piece[]): ((words: string) => readonly Stretch[]) => {
  const placed = pieces.flatMap(({ id, passages }) => passages.map((passage) => ({ pieceId: id, passage })))
  const index = indexTexts(placed.map(({ passage }) => passage.text))
  return (words) =>
    index.whole(words).flatMap(({ rank, start, end }) => {
      const at = placed[rank]
      // What the reader added came from no file.
      return at === undefined || mappedParts(at.passage, { start, end }).length === 0
        ? []
        : [{ pieceId: at.pieceId, passageId: at.passage.id, start, end }]
    })
}

/** Numbers of findings made by hand follow each other in the order of the record: the same acts give the same. */
export const number = (at: number): string => String(at + 1).padStart(5, '0')

export const handFinding = (id: string, category: Finding['category']): Omit<Finding, keyof Stretch> => ({
  ...{ id, category, kind: null, personId: null, confidence: 1, detector: 'reviewer', why: 'reviewer' },
})
