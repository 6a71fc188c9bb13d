import type { Decision } from '../model/decision.ts'
import { type Finding, groupByPassage } from '../model/finding.ts'
import type { Ground } from '../model/ground.ts'
import type { BasisTable, Law } from '../model/law.ts'
import type { Passage } from '../model/passage.ts'
import type { Flag, Person } from '../model/person.ts'
import type { Piece } from '../model/piece.ts'
import { parentIdOf } from '../model/piece-number.ts'
import type { Policy } from '../model/policy.ts'
import type { Problem } from '../model/problem.ts'
import type { LegalRequest } from '../model/request.ts'
import { overlaps } from '../model/span.ts'
import { callRows } from './call-register.ts'
import { closeValues } from './close-values.ts'
import { foldPassages } from './clues.ts'
import { compileCues, hasCue } from './cues.ts'
import { decideFindings } from './decide-findings.ts'
import { gateOf, gateProblems } from './gates.ts'
import { type Gender, gendersOf } from './gender.ts'
import { informantClues } from './informant.ts'
import { isRefused } from './intake.ts'
import { type KinWords, kinWords } from './kin.ts'
import { type IsNamedByRequest, namedByRequest } from './named-by-request.ts'
import { protectPlaces, readFlags } from './protections.ts'
import { resolveNames } from './resolve-names.ts'
import { type Rooms, roomsOf } from './rooms.ts'
import { type Judgement, judgePiece } from './scope.ts'
import { securityClues } from './security.ts'
import { withStaff } from './staff.ts'
import type { SubjectModel } from './subject-model.ts'
import { askedCategories } from './subjects.ts'
import { matchTargets } from './targets.ts'
import { makeTopic, relatedCategories, type TopicOf } from './topic.ts'
import { isValuesOnly } from './values-only.ts'

export type ProposeInput = {
  readonly pieces: readonly Piece[]
  readonly persons: readonly Person[]
  readonly findings: readonly Finding[]
  readonly request: LegalRequest
  readonly policy: Policy
  readonly law: Law
  /** Tells the subjects of a sentence; null where its weights are not installed: the lexicons then judge alone. */
  readonly subjectModel: SubjectModel | null
}

/** Findings with those that scope, gates and protections add; one proposal for each; what the director should know. */
export type Proposal = {
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly problems: readonly Problem[]
}

/** Everything the stages of this room share while they judge one dossier. */
export type Bench = ProposeInput & {
  readonly personOf: ReadonlyMap<string, Person>
  readonly passageOf: ReadonlyMap<string, Passage>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly targetIds: readonly string[]
  readonly basis: BasisTable[number] | null
  readonly asked: ReadonlySet<string>
  /** Categories that are the object of the request in a sentence that is clearly on its subject. */
  readonly related: ReadonlySet<string>
  readonly topicOf: TopicOf
  readonly genders: ReadonlyMap<string, Gender>
  readonly kin: KinWords
  readonly rooms: Rooms
  /** Passages that are rows of a register of calls. */
  readonly calls: ReadonlySet<string>
  readonly isNamedByRequest: IsNamedByRequest
  readonly flags: ReadonlySet<Flag>
  /** The act is none that may be answered (CNIL, tiers autorisés): nothing leaves before it is. */
  readonly isRefused: boolean
}

/** Proposes an outcome for every finding. Nothing here decides for the director. */
export const proposeAll = (proposed: ProposeInput): Proposal => {
  const passageOf = new Map(
    proposed.pieces.flatMap((piece) => piece.passages.map((passage): [string, Passage] => [passage.id, passage])),
  )
  const input = { ...proposed, persons: withStaff(proposed.persons, proposed.findings, passageOf) }
  const targets = matchTargets(input.request, input.persons)
  const bench = benchOf(input, passageOf, targets.personIds)
  const judged = judgeAll(input.pieces, bench)
  const decided = decideFindings(bench, judged)
  return {
    findings: [...bench.findings, ...decided.added],
    decisions: closeValues(bench, decided.decisions),
    problems: [...targets.problems, ...judged.flatMap((piece) => piece.problems), ...requestProblems(bench)],
  }
}

const benchOf = (input: ProposeInput, passageOf: Bench['passageOf'], targetIds: readonly string[]): Bench => {
  const { persons, request, policy, law } = input
  const passages = foldPassages(input.pieces)
  const flags = foreignFlags(readFlags(passages, persons, law.protections), input, targetIds)
  const named = resolveNames(passageOf, input.findings, persons, targetIds)
  const genders = gendersOf(persons, named, passageOf)
  const asked = persons.filter((person) => targetIds.includes(person.id))
  const kin = kinWords(asked, persons, named, passageOf, (id) => genders.get(id) ?? null)
  const personOf = new Map(persons.map((person) => [person.id, person]))
  const isNoInformant = (id: string): boolean =>
    targetIds.includes(id) || ['professional', 'magistrate'].includes(personOf.get(id)?.role ?? '')
  const calls = callRows(input.pieces, groupByPassage(named), isNoInformant)
  const isNamedByRequest = namedByRequest(request, passageOf)
  const unnamed = input.findings.filter((finding) => !isNamedByRequest(finding))
  const findings = [
    ...named,
    ...protectPlaces(passages, unnamed, flags, law.protections, persons, targetIds),
    ...informantClues(passages, persons, law.protections, {
      ...{ kin, calls, named },
      genderOf: (id) => genders.get(id) ?? null,
    }),
    ...securityClues(passages, law.protections),
  ]
  return {
    ...{ ...input, findings, flags, passageOf, targetIds, genders },
    personOf,
    byPassage: groupByPassage(findings),
    basis: basisOf(request, law.bases),
    isRefused: policy.needsBasis && isRefused(request, law),
    asked: askedCategories(law.subjects, request.subjects),
    related: relatedCategories(request.subjects),
    topicOf: makeTopic(law.subjects, request.subjects, input.subjectModel),
    kin,
    calls,
    isNamedByRequest,
    rooms: roomsOf(named, passageOf),
  }
}

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
  return new Set([...flags].filter((flag) => flag !== 'protectedAddress' || !isOwn(flag)))
}

/** What was judged of one piece: a gate that holds it back, or its units. */
export type JudgedPiece = {
  readonly piece: Piece
  readonly gate: Ground | null
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** What a piece holds (`P03-1` in `P03`) is behind the gate of that piece: its author handed all of it over. */
const judgeAll = (pieces: readonly Piece[], bench: Bench): readonly JudgedPiece[] => {
  const gates = new Map<string, Ground | null>()
  return pieces.map((piece) => {
    const own = bench.isRefused ? 'CONS' : gateOf(piece, bench.policy, bench.law, bench.basis)
    const gate = own ?? gates.get(parentIdOf(piece.id) ?? '') ?? null
    gates.set(piece.id, gate)
    return judge(piece, gate, bench)
  })
}

const judge = (piece: Piece, gate: Ground | null, bench: Bench): JudgedPiece => ({
  piece,
  gate,
  judgements: gate === null ? judgeScope(piece, bench) : [],
  problems: bench.isRefused ? [] : gateProblems(piece, gate, bench),
})

const judgeScope = (piece: Piece, bench: Bench): readonly Judgement[] => {
  const secret = compileCues(bench.law.protections.flags.find((row) => row.flag === 'secretBirth')?.words ?? [])
  const judgements = bench.policy.scope === 'everything' ? keepAll(piece, bench) : judgeRequest(piece, bench)
  return judgements.map((judgement) =>
    hasCue(secret, judgement.unit.folded) ? { ...judgement, ground: 'X-NAISS' } : judgement,
  )
}

/** Everything is kept, and read like a request all the same: whom each unit is about decides whose facts it holds. */
const keepAll = (piece: Piece, bench: Bench): readonly Judgement[] =>
  judgeRequest(piece, bench).map((judgement) => ({ ...judgement, ground: null }))

const judgeRequest = (piece: Piece, bench: Bench): readonly Judgement[] =>
  judgePiece(piece, {
    scope: { personIds: bench.targetIds, period: periodOf(bench), subjects: bench.request.subjects },
    topicOf: isValuesOnly(bench.policy, bench.basis) ? aloneIn(bench.topicOf) : bench.topicOf,
    genderOf: (id) => bench.genders.get(id) ?? null,
    kin: bench.kin,
    rooms: bench.rooms,
    isSpeaking: ({ passage, folded }) =>
      !bench.calls.has(passage.id) && hasCue(compileCues(bench.law.protections.informant.speaks), folded),
    persons: bench.personOf,
    findingsOf: (passage: Passage, unit) => (bench.byPassage.get(passage.id) ?? []).filter((f) => overlaps(f, unit)),
    reference: bench.request.receivedAt?.slice(0, 10) ?? null,
  })

/** Where values alone leave, the other subjects of a sheet (« Adresse… Santé… ») do not compete: none of them leaves. */
const aloneIn =
  (topicOf: TopicOf): TopicOf =>
  (lines, findings) => ({ ...topicOf(lines, findings), other: 0 })

const periodOf = ({ policy, request }: Bench): LegalRequest['period'] =>
  policy.period === 'ignored' ? { from: null, to: null } : request.period

const basisOf = (request: LegalRequest, bases: BasisTable): BasisTable[number] | null =>
  bases.find((basis) => basis.id === request.basis) ?? null

const requestProblems = (bench: Bench): readonly Problem[] => {
  if (bench.policy.scope === 'everything') return []
  const problems: Problem[] = bench.isRefused ? [{ code: 'request.refused' }] : []
  if (bench.basis === null) problems.push({ code: 'request.no-basis' })
  if (bench.basis?.needsAuthorisation === true && bench.request.authorisation === 'not-stated')
    problems.push({ code: 'request.no-authorisation' })
  if (bench.request.subjects.length === 0) problems.push({ code: 'request.no-subject' })
  if (bench.request.persons.length === 0) problems.push({ code: 'request.wide', what: 'persons' })
  if (bench.request.period.from === null || bench.request.period.to === null)
    problems.push({ code: 'request.wide', what: 'period' })
  return problems
}
