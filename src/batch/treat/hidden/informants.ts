import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Role } from '../../../model/record/person.ts'
import { contains, overlaps, type Span } from '../../../model/record/span.ts'
import { addedId, withholding } from '../adding.ts'
import { type Caller, callersOf, type Known } from './callers.ts'
import { tokensOf } from './canonical.ts'
import { type EntryOf, entriesOf } from './entries.ts'
import { isTellingWord, nameWords } from './hidden-terms.ts'
import { phonesIn } from './numbers.ts'
import { remembering } from './remembering.ts'
import { isApposed, unnamedTellers } from './unnamed-tellers.ts'

/** Findings that this adds, and decisions on them and on those that were there. */
export type Closed = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

/**
 * Where a record stays whole, a mask on who gave the alert is little if her number, or her name beside « voisine du 3e », stands
 * there all the same: nothing may be left by which she is known. Closed are, in an entry that tells of her, the words that say who
 * rang up, names that the record does not declare and ways to reach somebody; then the same names and numbers everywhere, and the
 * entries where they stand. Who rang up about a bill or a key is closed by no rule of a migration.
 */
export const closeInformants = (draft: Draft): Closed => {
  const desk = deskOf(draft)
  const released = releasedIn(desk)
  const proposed = draft.decisions.filter(isInformant).map(({ findingId }) => findingId)
  const cells = desk.callers.map(cellFinding)
  const closed = new Set([
    ...proposed.filter((id) => !released.has(id)),
    ...unnamedTellers(draft).map(({ id }) => id),
    ...cells.filter((_, at) => desk.callers[at]?.isDoubted === true).map(({ id }) => id),
  ])
  // Her number leads to another call, which gives her name, which leads to a note: each round reaches one step. By hand.
  for (let round = 0; round < 4; round += 1) {
    const before = closed.size
    const told = toldIn(desk, [...draft.findings, ...cells], closed)
    for (const one of draft.findings) if (isTelling(one, desk) && told(one)) closed.add(one.id)
    for (const [at, cell] of cells.entries()) if (desk.callers[at]?.isKnown === false && told(cell)) closed.add(cell.id)
    for (const one of sameIn(desk, closed)) closed.add(one.id)
    if (closed.size === before) break
  }
  return {
    findings: cells.filter(({ id }) => closed.has(id)),
    decisions: [
      ...[...closed].filter((id) => !proposed.includes(id)).map(mask),
      ...[...released].filter((id) => !closed.has(id)).map(release),
    ],
  }
}

const ground: Ground = 'AUT-SIGN'

/** Withheld as of somebody who gave an alert. */
export const isInformant = (decision: Decision): boolean =>
  decision.outcome === 'withhold' && decision.ground === ground

const reaching = categoriesWith('reaching')

const mask = withholding(ground, 'informant-near')

const release = (findingId: string): Decision => ({
  ...{ findingId, outcome: 'disclose', ground: null, needsSecond: false, by: { rule: 'plain-caller' } },
})

const cellFinding = ({ pieceId, passage, cell }: Caller, at: number): Finding => ({
  ...{ id: addedId('IN', at), pieceId, passageId: passage.id, ...cell },
  ...{ category: 'person', kind: 'informant-clue', personId: null },
  ...{ confidence: 1, detector: 'protection', why: 'informant-near' },
})

type Desk = Known & {
  readonly draft: Draft
  readonly passageOf: ReadonlyMap<string, Passage>
  readonly declaredIn: (passage: Passage) => readonly Span[]
  readonly callers: readonly Caller[]
  readonly entryOf: ReadonlyMap<string, EntryOf>
}

/** Known to all whatever made them known: theirs is the record, or the work. */
const ofRecord: ReadonlySet<Role> = new Set(['accompanied', 'minor', 'parent', 'professional', 'magistrate'])

/** « Le facteur, André PELTIER »: who bears a trade was taken for a child or a parent. */
const misread = ({ dossier, findings }: Draft): ReadonlySet<string> => {
  const passages = new Map(dossier.pieces.flatMap((piece) => piece.passages.map((one) => [one.id, one])))
  return new Set(
    findings.flatMap((one) => {
      const passage = passages.get(one.passageId)
      return one.personId !== null && passage !== undefined && isApposed(one, passage) ? [one.personId] : []
    }),
  )
}

const ofHome: ReadonlySet<Role> = new Set(['accompanied', 'minor', 'parent'])

const deskOf = (draft: Draft): Desk => {
  const apposed = misread(draft)
  const known = {
    byPassage: groupByPassage(draft.findings),
    personOf: new Map(draft.persons.map((person) => [person.id, person])),
    // Persons whose names everybody knows: those of the file, the request and the service.
    open: new Set(
      draft.persons.flatMap(({ id, role, source }) =>
        role !== 'informant' && (source !== 'text' || (ofRecord.has(role) && !(ofHome.has(role) && apposed.has(id))))
          ? [id]
          : [],
      ),
    ),
  }
  const { pieces } = draft.dossier
  return {
    ...known,
    draft,
    passageOf: new Map(pieces.flatMap(({ passages }) => passages.map((one) => [one.id, one]))),
    declaredIn: remembering(declaredNames(draft, known.open)),
    callers: pieces.flatMap((piece) => callersOf(piece, known)),
    entryOf: new Map(pieces.map((piece) => [piece.id, entriesOf(piece)])),
  }
}

/** The cell of a caller whose call is of nobody was closed because nobody knows her: in a migration that closes nothing. */
const releasedIn = ({ draft, callers }: Desk): ReadonlySet<string> => {
  const plain = callers.filter(({ isOfNobody, isDoubted }) => isOfNobody && !isDoubted)
  const closed = new Set(draft.decisions.filter(isInformant).map(({ findingId }) => findingId))
  const own = draft.findings.filter(
    ({ id, category, passageId, ...at }) =>
      closed.has(id) &&
      plain.some(
        ({ passage, cell, stretch }) =>
          passage.id === passageId && contains(stretch, at) && (overlaps(cell, at) || reaching.has(category)),
      ),
  )
  return new Set(own.map(({ id }) => id))
}

const isTelling = ({ category, personId }: Finding, { open }: Desk): boolean =>
  reaching.has(category) || category === 'address' || (category === 'person' && !open.has(personId ?? ''))

/** Whether a finding stands in an entry that tells of an informant. */
const toldIn = (desk: Desk, all: readonly Finding[], closed: ReadonlySet<string>): ((finding: Finding) => boolean) => {
  const marks = groupByPassage(all.filter(({ id }) => closed.has(id)))
  return ({ pieceId, passageId, category, start, end }) => {
    const passage = desk.passageOf.get(passageId)
    const entryOf = desk.entryOf.get(pieceId)
    if (passage === undefined || entryOf === undefined) return false
    const near = [...(marks.get(passageId) ?? []), ...desk.declaredIn(passage)].filter((one) =>
      overlaps(entryOf(passage, one), { start, end }),
    )
    if (category !== 'person' || passage.role === 'row' || passage.role === 'fields') return near.length > 0
    // In prose a sentence names many: hers is the name of the call, or the one that a clue stands beside.
    const isOfCall = desk.callers.some((one) => one.passage.id === passageId && overlaps(one.stretch, { start, end }))
    return near.some((one) => isOfCall || isBeside(passage.text, one, { start, end }))
  }
}

/**
 * Where the family name of an informant whom the service declares stands, whoever it was taken for: it is hidden there by the sweep,
 * and what is said beside it leads to her. A name that others of the record bear is theirs.
 */
const declaredNames = ({ persons }: Draft, open: ReadonlySet<string>): ((passage: Passage) => readonly Span[]) => {
  const others = new Set(persons.filter(({ id }) => open.has(id)).flatMap(nameWords))
  const own = persons
    .filter(({ role, source }) => role === 'informant' && source !== 'text')
    .flatMap(({ family }) => family.flatMap((name) => tokensOf(name).map(({ word }) => word)))
    .filter((word) => word.length >= leastFamily && isTellingWord(word) && !others.has(word))
  const words = new Set(own)
  return ({ text }) =>
    words.size === 0
      ? []
      : tokensOf(text).filter(({ word, start }) => words.has(word) && /\p{Lu}/u.test(text[start] ?? ''))
}

/** A shorter one is too often another word. By hand. */
const leastFamily = 4

/** « Mme Gisèle PORTAL, voisine du 3e », « la voisine (Mme PORTAL) ». */
const isBeside = (text: string, one: Span, other: Span): boolean => {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return overlaps(one, other) || /^[\s,(–-]{0,3}$/.test(between) || titleBetween.test(foldText(between))
}

/** « Un voisin, M. Lucien BARDOUX ». */
const titleBetween = new RegExp(`^ ?[,(–-] ?(?:${foldedTitles(everyday)}) ?$`)

/** The same person, and the same numbers, wherever they stand. */
const sameIn = (desk: Desk, closed: ReadonlySet<string>): readonly Finding[] => {
  const { findings } = desk.draft
  const told = findings.filter((one) => closed.has(one.id) && isTelling(one, desk))
  const persons = new Set(
    told.flatMap(({ category, personId }) => (category === 'person' && personId !== null ? [personId] : [])),
  )
  const numbers = new Set(told.flatMap((one) => (one.category === 'phone' ? phonesOf(one, desk) : [])))
  return findings.filter(
    (one) =>
      (one.category === 'person' && persons.has(one.personId ?? '')) ||
      (one.category === 'phone' && phonesOf(one, desk).some((number) => numbers.has(number))),
  )
}

const phonesOf = ({ passageId, start, end }: Finding, { passageOf }: Desk): readonly string[] =>
  phonesIn((passageOf.get(passageId)?.text ?? '').slice(start, end)).map(({ digits }) => digits)
