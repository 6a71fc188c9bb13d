import type { DateRange } from '../../../language/dates/calendar.ts'
import { foldText } from '../../../model/fold.ts'
import type { Ground } from '../../../model/law/ground.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { isApart, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Scope } from '../../../model/record/request.ts'
import type { Span } from '../../../model/record/span.ts'
import type { KeptFrom, Touches } from '../../family/fate.ts'
import type { UnitStep } from '../../steps.ts'
import { entryLimits } from '../../thresholds.ts'
import type { ReadRow } from '../rows/read-rows.ts'
import { splitRow } from '../rows/split-row.ts'
import { groundOf, type Reading, type UnitFacts } from '../what/scope-ground.ts'
import type { Topic, TopicOf } from '../what/topic.ts'
import { ownTimes } from '../when/own-times.ts'
import { whenOf } from '../when/unit-time.ts'
import type { Gender } from '../who/gender.ts'
import type { KinWords } from '../who/kin.ts'
import { type Mentions, mentionsOf, type WhoInput } from '../who/mentions.ts'
import type { RoomBearers, Rooms } from '../who/rooms.ts'
import { type Focus, isChildSpeaking, readWho, speaksOfSelf, takeUp } from '../who/who.ts'
import { type Entry, entriesOf, isHead, letterDate } from './entries.ts'
import { keepHeadings } from './scope-headings.ts'
import { isSharedBook, type Standing, standingOf } from './shared-book.ts'
import type { Unit } from './units.ts'

/** What was judged of one unit: `ground` null means in scope. `about` are the targeted persons it is about. */
export type Judgement = {
  readonly unit: Unit
  readonly ground: Ground | null
  readonly about: readonly string[]
  readonly topic: Topic
  readonly entry: Entry
  /** Names a date that nobody can place, and none of the period. */
  readonly isUnplaced: boolean
  /** Somebody asks for silence in it or just beside it; a child confides, under a request that names none. */
  readonly isHushed: boolean
  readonly reading: Reading
  /** What keeps it from who reads their own record, or a child's. */
  readonly keptFrom?: KeptFrom | null
  /** It is of who reads only if nobody and no place in it is masked. */
  readonly mustBeWhole?: boolean
  /** In no question to who hands over a record: only the director's own hand opens it. */
  readonly isGuarded?: boolean
  /** Whom it touches, where somebody reads a record. */
  readonly touches?: Touches | null
  /** All else keeps it, and it is kept from who reads. */
  readonly isOfReader?: boolean
  /** All else keeps it, and it holds what is asked of a person. */
  readonly isDelicate?: boolean
  /** The act excludes it: nobody opens it. */
  readonly isExcluded?: boolean
  /** A person said whose it is, and nothing says that it is of the period asked. */
  readonly isWhoseTold?: boolean
  /** A person ruled that it leaves. */
  readonly isRuledIn?: boolean
  /** The rules keep it, and it is not likely to be necessary: a person is asked. */
  readonly isDoubted?: boolean
  /** It is withheld, and a date of it is kept: it heads what leaves. */
  readonly day?: Span
  /** Its piece is held, and it is not among the sentences that a person let out. */
  readonly isHeld?: boolean
}

export type ScopeInput = {
  /** Each cell of a row is judged for itself: one row tells of a child's day, and of what the child confides. */
  readonly byCell?: boolean
  readonly steps: readonly UnitStep[]
  readonly scope: Scope
  readonly topicOf: TopicOf
  readonly persons: ReadonlyMap<string, Person>
  readonly genderOf: (personId: string) => Gender | null
  readonly kin: KinWords
  readonly rooms: Rooms
  readonly roomBearers?: RoomBearers
  readonly guessed: ReadonlySet<string>
  readonly findingsOf: (passage: Passage, unit: Unit) => readonly Finding[]
  /** Tells that a unit is of somebody else who bears the name of a person asked for. */
  readonly isNamesakes: (unit: Unit) => boolean
  /** Tells that a row bears the name of a person asked for, and may be somebody else's. */
  readonly isAnybodys?: (unit: Unit) => boolean
  /** The row of a register in which a unit stands. */
  readonly rowOf?: (unit: Unit) => ReadRow | null
  /** Tells that an informant speaks in a unit. */
  readonly isSpeaking: (unit: Unit) => boolean
  readonly reference: string | null
}

/**
 * Judges every unit of a piece against persons, period and subjects. All three must hold, otherwise the ground says
 * which failed first. What nothing dates is outside the period asked: doubt withholds.
 */
export const judgePiece = (piece: Piece, input: ScopeInput): readonly Judgement[] => {
  const date = piece.date ?? letterDate(piece, (unit) => hasBirth(unit, input), input.reference)
  const isShared = isSharedBook(piece)
  const who = { ...whoInput(isShared ? { ...input, kin: { ...input.kin, young: new Map() } } : input), isShared }
  let standing: Standing = isShared ? 'doubtful' : 'own'
  const entries = entriesOf(piece, date, input.reference, input.byCell).map((entry) => {
    const read = entry.units.map((unit) => readUnit(unit, who, input))
    return { entry, read, informed: isInformed(read, input) }
  })
  const hasSubjects = entries.some(({ read }) => read.some(({ mentions }) => mentions.hasRowSubject))
  const isSheet = entries.length < entryLimits.sheet && entries.some(({ informed }) => informed)
  const judgements = entries.map(({ entry, read, informed }) => {
    if (isShared) standing = standingOf(read, standing, hasSubjects, who)
    const byNameOnly = informed || isSheet
    const about = standing === 'foreign' || byNameOnly ? [] : who.owners
    const opening = { about, byNameOnly, isDoubtful: standing === 'doubtful' }
    const judged = judgeEntry(draftsOf(entry, read, opening, who, input), entry, input.steps)
    return input.steps.length === 0 || input.byCell === true ? judged : judged.flatMap((one) => byCells(one, input))
  })
  return keepHeadings(judgements.flat())
}

/** What leaves of a row, or may by an answer, is judged cell by cell. */
const byCells = (judgement: Judgement, input: ScopeInput): readonly Judgement[] =>
  judgement.ground === null || judgement.reading.isAnybodys === true
    ? splitRow(judgement, input.rowOf?.(judgement.unit) ?? null, input)
    : [judgement]

const hasBirth = (unit: Unit, input: ScopeInput): boolean =>
  input.findingsOf(unit.passage, unit).some((finding) => finding.category === 'birth-date')

const whoInput = (input: ScopeInput): WhoInput => {
  const { personIds } = input.scope
  const roleOf = (id: string) => input.persons.get(id)?.role ?? null
  const accompanied = personIds.filter((id) => ['accompanied', 'minor'].includes(roleOf(id) ?? ''))
  const family = personIds.filter((id) => ['parent', 'relative'].includes(roleOf(id) ?? ''))
  return {
    targetIds: personIds,
    owners: accompanied.length > 0 ? [...accompanied, ...family] : family,
    persons: input.persons,
    genderOf: input.genderOf,
    kin: input.kin,
    rooms: input.rooms,
    roomBearers: input.roomBearers ?? new Map(),
    guessed: input.guessed,
    isNamesakes: input.isNamesakes,
    endOf: (unit) => input.rowOf?.(unit)?.of ?? null,
  }
}

const judgeEntry = (drafts: readonly UnitFacts[], entry: Entry, steps: readonly UnitStep[]): readonly Judgement[] => {
  const judged = drafts.map((draft, at): Judgement => {
    const { unit, about, topic, isUnplaced, reading } = draft
    const ground = groundOf(drafts, draft, at, steps)
    return { unit, ground, about, topic, entry, isUnplaced, isHushed: false, reading }
  })
  const isKept = judged.some(({ ground }) => ground === null)
  return isKept ? judged.map((one) => (isHead(one.unit) ? { ...one, ground: null } : one)) : judged
}

/** A unit as it is read: `whole` is what is judged, `unit` the same without what the reader added. */
type ReadUnit = {
  readonly whole: Unit
  readonly unit: Unit
  readonly findings: readonly Finding[]
  readonly mentions: Mentions
}

const readUnit = (whole: Unit, who: WhoInput, input: ScopeInput): ReadUnit => {
  const unit = withoutLabels(whole)
  const findings = input.findingsOf(unit.passage, unit)
  return { whole, unit, findings, mentions: mentionsOf(whole, unit, findings, who) }
}

const draftsOf = (
  entry: Entry,
  units: readonly ReadUnit[],
  opening: { readonly about: readonly string[]; readonly byNameOnly: boolean; readonly isDoubtful: boolean },
  who: WhoInput,
  input: ScopeInput,
): readonly UnitFacts[] => {
  let focus: Focus = { about: opening.about, isOther: opening.isDoubtful, isStranger: opening.isDoubtful }
  let told: readonly DateRange[] = entry.dates
  let passage: Passage | null = null
  let spoken: readonly string[] = []
  const isOwnVoice = opening.byNameOnly && units.some(({ unit }) => speaksOfSelf(unit))
  const informed = new Set(units.filter((one) => isInformed([one], input)).map(({ unit }) => unit.passage))
  return units.map(({ whole, unit, findings, mentions }) => {
    const isFirst = unit.passage !== passage
    passage = unit.passage
    if (opening.byNameOnly && isFirst) focus = { about: opening.about, isOther: false, isStranger: false }
    const own = ownTimes(unit, findings, entry.reference)
    const time = whenOf(unit, own, { entry, told, periods: input.scope.periods })
    told = time.told
    const wasOther = focus.isOther
    const read = readWho(unit, mentions, focus, who)
    const answer = isOwnVoice ? takeUp(unit, mentions, read, spoken, who) : read
    if (mentions.targets.length > 0 || read.focus.isOther) spoken = mentions.targets
    if (!opening.byNameOnly || (isFirst && opensTopic(unit) && !informed.has(unit.passage))) focus = answer.focus
    return {
      unit: whole,
      about: answer.about,
      isSure: answer.isSure,
      isInPeriod: time.daysOut === 0,
      isUnplaced: own.isUnplaced && time.daysOut !== 0,
      topic: input.topicOf(linesOf(whole), findings),
      reading: {
        ...{ isSure: answer.isSure, isDated: own.dates.length > 0, isUnplaced: own.isUnplaced },
        ...{ named: mentions.targets.length, byKin: mentions.kin.length, others: mentions.others.length },
        isChildSpeaking: isChildSpeaking(unit, who),
        ...{ wasOther, daysOut: time.daysOut, isReported: time.isReported },
        ...{ isNamesakes: who.isNamesakes(unit) },
        isAnybodys: input.isAnybodys?.(unit) === true,
      },
    }
  })
}

/** « arrivée du père : 14:35 »: the label names nobody. Only what came from the file is read of a row. */
const withoutLabels = (unit: Unit): Unit => {
  const { passage, folded, start, end } = unit
  if (passage.role !== 'fields') return unit
  const parts = passage.fragments.filter((part) => part.start < end && start < part.end)
  let values = ''
  for (const part of parts)
    values = values.padEnd(part.start - start) + folded.slice(part.start - start, part.end - start)
  return { ...unit, folded: values.padEnd(folded.length) }
}

/** A row is on the subject when one of its values is; a sentence is read whole. */
export const linesOf = ({ passage, folded, start, end }: Unit): readonly string[] =>
  isApart(passage)
    ? passage.text
        .slice(start, end)
        .split(/[\t\n]/)
        .map(foldText)
    : [folded]

/** An informant speaks here: pronouns are his, and only a name or a title says whom a sentence is about. */
const isInformed = (read: readonly ReadUnit[], input: ScopeInput): boolean =>
  read.some(
    ({ whole, findings }) => input.isSpeaking(whole) || findings.some(({ personId }) => isInformant(personId, input)),
  )

const isInformant = (personId: string | null, input: ScopeInput): boolean =>
  personId !== null && input.persons.get(personId)?.role === 'informant'

/** « Pour Maxence, mes chiffres : … » says of whom the paragraph is, whoever speaks elsewhere in the sheet. */
const opensTopic = ({ folded }: Unit): boolean =>
  /^[^a-z]{0,6}(?:pour|sur|concernant|quant a|au sujet de|a propos de|s'agissant de) /.test(folded)
