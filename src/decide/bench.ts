import { compileCues } from '../language/cues.ts'
import type { Ruling } from '../model/ask/ruling.ts'
import type { AskWeights } from '../model/ask/weights.ts'
import { countUnread } from '../model/draft.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Stop } from '../model/law/intake.ts'
import type { BasisTable, Law } from '../model/law/law.ts'
import { handsOverFacts, movesWhole, type Policy } from '../model/law/policy.ts'
import type { Problem } from '../model/problem.ts'
import { type Finding, groupByPassage } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Flag, Person } from '../model/record/person.ts'
import type { Piece } from '../model/record/piece.ts'
import type { LegalRequest } from '../model/record/request.ts'
import type { Span } from '../model/record/span.ts'
import type { Ruled } from './ask/ruled.ts'
import { type Bearers, bearersOf } from './family/apart/bearers.ts'
import { withoutDoubtful, writtenOn } from './family/apart/own-name.ts'
import { ownTitlesFrom } from './family/apart/own-titles.ts'
import { isOfOwnChildhood } from './family/once-child.ts'
import { type ParentStop, parentStop } from './family/parent-stop.ts'
import { readersOf } from './family/readers.ts'
import { textsOf } from './hand/apply-hand.ts'
import { withoutOtherPlaces } from './hand/other-places.ts'
import { passedChecks } from './hand/settled.ts'
import { stopOf } from './intake/intake.ts'
import type { ActModel } from './plan/act-model.ts'
import { type Excluded, excludedBy } from './plan/excluded.ts'
import { type Plan, planOf } from './plan/plan.ts'
import { subjectsOfValues } from './policy/given-fields.ts'
import { readCalls } from './protections/call-register.ts'
import { foldPassages } from './protections/clues.ts'
import { type DelicateGround, delicateGround } from './protections/delicate.ts'
import { hiddenContacts } from './protections/hidden-contacts.ts'
import type { HidingJudge } from './protections/hiding/judge.ts'
import { informantClues } from './protections/informant.ts'
import { protectPlaces, readProtected } from './protections/protections.ts'
import { securityClues } from './protections/security.ts'
import { type AsksSilence, makeAsksSilence } from './protections/silence.ts'
import { writersOwn } from './protections/writer/writers-own.ts'
import { noRows, type Rows, rowsIn, withRowOwners } from './scope/rows/rows.ts'
import type { Judgement } from './scope/units/scope.ts'
import type { SubjectModel } from './scope/what/subject-model.ts'
import { askedCategories, relatedCategories } from './scope/what/subjects.ts'
import { makeTopic, type TopicOf } from './scope/what/topic.ts'
import { actNames, resolveActNames } from './scope/who/act-names.ts'
import { type Gender, gendersOf } from './scope/who/gender.ts'
import { guessedIn } from './scope/who/guessed.ts'
import { type Namesakes, namesakesIn, withoutNamesakes } from './scope/who/homonym.ts'
import { type KinWords, kinWords } from './scope/who/kin.ts'
import { type IsNamedByRequest, namedByRequest } from './scope/who/named-by-request.ts'
import { namedPersons } from './scope/who/named-persons.ts'
import { resolveNames } from './scope/who/resolve-names.ts'
import { type RoomBearers, type Rooms, roomBearers, roomsOf } from './scope/who/rooms.ts'
import { withStaffInitials } from './scope/who/staff-initials.ts'
import { personAnswers, spokenIn } from './scope/who/targets.ts'

export type ProposeInput = {
  readonly pieces: readonly Piece[]
  readonly persons: readonly Person[]
  readonly findings: readonly Finding[]
  readonly request: LegalRequest
  readonly policy: Policy
  readonly law: Law
  /** Tells the subjects of a sentence; null where its weights are not installed: the lexicons then judge alone. */
  readonly subjectModel: SubjectModel | null
  /** Tells what the clauses of an act ask for; null or absent: its cues alone are read. */
  readonly actModel?: ActModel | null
  /** Tells whether a passage hides where somebody lives, in a record that moves whole; null or absent: its words are matched alone. */
  readonly hidingJudge?: HidingJudge | null
  /** What doubts, and orders the questions; null or absent: the rules alone judge, and no sentence is asked about. */
  readonly askWeights?: AskWeights | null
  /** What a person settled before: judged again with the record. */
  readonly rulings?: readonly Ruling[]
}

/** Everything the stages of this room share while they judge one dossier. */
export type Bench = ProposeInput & {
  readonly personOf: ReadonlyMap<string, Person>
  readonly passageOf: ReadonlyMap<string, Passage>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly targetIds: readonly string[]
  /** Who reads what leaves, where somebody asks for their own record, or a child's. */
  readonly readerIds: readonly string[]
  readonly basis: BasisTable[number] | null
  /** What the words of the act ask for. */
  readonly plan: Plan
  /** What its words exclude. */
  readonly excluded: Excluded
  readonly asked: ReadonlySet<string>
  /** Categories that are the object of the request in a sentence that is clearly on its subject. */
  readonly related: ReadonlySet<string>
  readonly topicOf: TopicOf
  readonly genders: ReadonlyMap<string, Gender>
  /** Who reads, and others of the record who bear the same family name. */
  readonly bearers: Bearers
  /** From where on in a passage a title alone can be the reader's; empty where no other bears the name. */
  readonly ownTitles: ReadonlyMap<string, number>
  readonly kin: KinWords
  readonly rooms: Rooms
  readonly roomBearers: RoomBearers
  /** Pieces and lines of others who bear the name of a person asked for. */
  readonly namesakes: Namesakes
  /** Rows of registers, and whose each is. */
  readonly rows: Rows
  /** Persons whom only an unsure guess names. */
  readonly guessed: ReadonlySet<string>
  /** Entries of a register of calls that are read like all sentences; the words of other callers are their own. */
  readonly calls: ReadonlySet<string>
  readonly isNamedByRequest: IsNamedByRequest
  /** Persons of the record, beside those asked for, whom the words of the act name. */
  readonly namedIds: ReadonlySet<string>
  readonly flags: ReadonlySet<Flag>
  /** Words of the law that every unit is asked for, compiled once a record. */
  readonly cues: { readonly secretBirth: RegExp | null; readonly speaks: RegExp | null }
  readonly asksSilence: AsksSilence
  readonly delicateIn: DelicateGround
  /** Sentences of the service that may tell of who writes them, by passage. */
  readonly writersDoubted: ReadonlyMap<string, readonly Span[]>
  /** Why a parent's request is not answered yet. */
  readonly parentStop: ParentStop | null
  /** A check of the request that lets nothing leave, whatever the mode (CNIL, tiers autorisés); null where none does. */
  readonly stop: Stop | null
  readonly ruled: Ruled
  /** Passages as they were read, before accents were composed. */
  readonly writtenOf: ReadonlyMap<string, Passage>
}

export const benchOf = (
  input: ProposeInput,
  { passageOf, writtenOf, ruled }: Pick<Bench, 'passageOf' | 'writtenOf' | 'ruled'>,
  askedIds: readonly string[],
): Bench => {
  const { persons, request, policy, law } = input
  const readerIds = readersOf(input, persons, askedIds)
  const targetIds = [...new Set([...askedIds, ...readerIds])]
  const passages = foldPassages(input.pieces)
  const [plan, basis] = [planOf(request, law, input.actModel ?? null), basisOf(request, law.bases)]
  const subjects = [...new Set([...request.subjects, ...subjectsOfValues({ policy, basis, plan })])]
  const passed = passedChecks(input.rulings)
  const parent = parentStop(input, readerIds, passages, passed)
  const said = readProtected(passages, persons, law.protections, {
    moved: movesWhole(policy) ? input.findings : null,
    judge: input.hidingJudge ?? null,
  })
  const flags = foreignFlags(said.flags, input, targetIds)
  const asked = persons.filter((person) => targetIds.includes(person.id))
  const dayOf = writtenOn(input.pieces)
  const initialled = movesWhole(policy)
    ? input.findings
    : withStaffInitials(input.pieces, { persons, findings: input.findings, targetIds })
  const read = resolveActNames(
    resolveNames(passageOf, initialled, persons, targetIds, dayOf),
    ...([actNames(request, asked), persons, passageOf] as const),
  )
  const personOf = new Map(persons.map((person) => [person.id, person]))
  const rows = movesWhole(policy)
    ? noRows
    : rowsIn(input.pieces, { byPassage: groupByPassage(read), passageOf, personOf, targetIds })
  const found = { pieces: input.pieces, findings: read, personOf, passageOf, targetIds, request, policy, rows }
  const namesakes = namesakesIn(found)
  const ofNobody = withRowOwners(withoutNamesakes(read, namesakes, targetIds), rows)
  const bearers = bearersOf(persons, readerIds, guessedIn(ofNobody, persons, passageOf))
  const known = { ...input, personOf, readerIds }
  const isChildhood = (id: string): boolean => isOfOwnChildhood({ id }, known)
  const named = withoutDoubtful(ofNobody, { pieces: input.pieces, bearers, dayOf, isChildhood })
  const genders = gendersOf(persons, named, passageOf)
  const kin = kinWords(asked, persons, named, passageOf, (id) => genders.get(id) ?? null)
  const calls = readCalls(input.pieces, {
    ...{ byPassage: groupByPassage(named), personOf },
    isAsked: (id) => targetIds.includes(id),
  })
  const asksSilence = makeAsksSilence(law.protections)
  const isNamedByRequest = namedByRequest(request, passageOf)
  const unnamed = input.findings.filter((finding) => !isNamedByRequest(finding))
  const findings = [
    ...named,
    ...withoutOtherPlaces(
      protectPlaces(passages, unnamed, { ...said, flags }, law.protections, persons, targetIds),
      input.rulings,
      textsOf(input.pieces),
    ),
    ...hiddenContacts(passages, { findings: named, flags, persons }),
    ...informantClues(passages, persons, law.protections, {
      ...{ kin, calls, named, asksSilence },
      genderOf: (id) => genders.get(id) ?? null,
    }),
    ...securityClues(passages, law.protections),
  ]
  const toldRooms = roomBearers(named, passageOf)
  const bench: Omit<Bench, 'writersDoubted'> = {
    ...{
      ...input,
      findings,
      flags,
      namesakes,
      rows,
      passageOf,
      writtenOf,
      targetIds,
      readerIds,
      genders,
      ruled,
      bearers,
    },
    ownTitles: ownTitlesFrom(named, input.pieces, bearers),
    personOf,
    cues: {
      secretBirth: compileCues(law.protections.flags.find(({ flag }) => flag === 'secretBirth')?.words ?? []),
      speaks: compileCues(law.protections.informant.speaks),
    },
    byPassage: groupByPassage(findings),
    basis,
    parentStop: parent,
    stop: stopIn(input, passed) ?? ofParent(parent) ?? unmatched(input, targetIds),
    ...{ plan, excluded: excludedBy(request, law, persons) },
    asked: askedCategories(law.subjects, subjects),
    related: relatedCategories(law.subjects, subjects),
    topicOf: makeTopic(law.subjects, subjects, input.subjectModel),
    asksSilence,
    delicateIn: delicateGround(law.protections, request),
    kin,
    calls: calls.readAsAny,
    isNamedByRequest,
    namedIds: handsOverFacts(policy) ? namedPersons(request, persons) : new Set(),
    ...{ rooms: roomsOf(toldRooms), roomBearers: toldRooms },
    guessed: guessedIn(named, persons, passageOf),
  }
  return withWriters(bench)
}

/** What whoever writes for the service tells of their own life is found last: it is known by all the rest. */
const withWriters = (bench: Omit<Bench, 'writersDoubted'>): Bench => {
  const { findings: own, doubted } = writersOwn({ ...bench, writersDoubted: new Map() })
  const findings = [...bench.findings, ...own]
  return { ...bench, findings, byPassage: groupByPassage(findings), writersDoubted: doubted }
}

/** What the record itself says of a parent's authority stops her request as the act would. */
const ofParent = (parent: ParentStop | null): Stop | null =>
  parent === null ? null : { check: 'authorisation', todo: 'ask-authority', pass: 'director' }

const stopIn = (
  { request, law, persons, pieces, findings, rulings = [] }: ProposeInput,
  passed: ReturnType<typeof passedChecks>,
): Stop | null => {
  const spoken = spokenIn(findings)
  return stopOf(request, law, {
    persons: persons.filter(({ id, source }) => source === 'dossier' || spoken.has(id)),
    unread: countUnread(pieces),
    ...{ passed, answers: personAnswers(rulings) },
  })
}

/** Where the whole record is read for one person, nothing is read where she is not found in it. */
const unmatched = ({ request, law }: ProposeInput, targetIds: readonly string[]): Stop | null =>
  targetIds.length === 0 && law.position.ownAccess.includes(request.kind)
    ? { check: 'identity', todo: 'not-in-record', pass: 'answer' }
    : null

/** What hides a person from others. */
const ofHer: readonly Flag[] = ['protectedAddress', 'protectedPhone']

/** Under a person's own access, what protects her alone does not hide from her. */
const foreignFlags = (
  flags: ReadonlySet<Flag>,
  { policy, persons }: ProposeInput,
  targetIds: readonly string[],
): ReadonlySet<Flag> => {
  if (!policy.ownAccess) return flags
  const isOwn = (flag: Flag): boolean => {
    const flagged = persons.filter((person) => person.flags.includes(flag))
    const owners = flagged.length > 0 ? flagged : persons.filter((person) => person.role === 'accompanied')
    return owners.length > 0 && owners.every((person) => targetIds.includes(person.id))
  }
  return new Set([...flags].filter((flag) => !ofHer.includes(flag) || !isOwn(flag)))
}

const basisOf = (request: LegalRequest, bases: BasisTable): BasisTable[number] | null =>
  bases.find((basis) => basis.id === request.basis) ?? null

/** What was judged of one piece: a gate that holds it back, or its units. */
export type JudgedPiece = {
  readonly piece: Piece
  readonly gate: Ground | null
  /** No answer opens what holds it. */
  readonly isSealed: boolean
  readonly judgements: readonly Judgement[]
  /** Of a piece that is held: its units as they would be judged if it were not; empty where nothing may lift what holds it. */
  readonly behind: readonly Judgement[]
  readonly problems: readonly Problem[]
}
