import { hasCue } from '../language/cues.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Problem } from '../model/problem.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Piece } from '../model/record/piece.ts'
import { parentIdOf } from '../model/record/piece-number.ts'
import { type Period, periodsOf } from '../model/record/request.ts'
import { overlaps } from '../model/record/span.ts'
import type { PieceStepId } from '../model/rule.ts'
import { doubtKept } from './ask/doubted.ts'
import { holdHoled } from './ask/holed.ts'
import { openedUnit } from './ask/opened.ts'
import { ruledOf, ruledRequest, withoutUnits } from './ask/ruled.ts'
import { widerThanShown } from './ask/shown.ts'
import { type Bench, benchOf, type JudgedPiece, type ProposeInput } from './bench.ts'
import { type ComposedRecord, composeRecord } from './compose-record.ts'
import { isDanger } from './family/danger.ts'
import { gateProblems, isSealed } from './gates/gates.ts'
import { applyHand } from './hand/apply-hand.ts'
import { isValuesOnly } from './policy/values-only.ts'
import { hush } from './protections/hush.ts'
import { isAuthorHushed } from './protections/hushed-author.ts'
import { rowAt } from './scope/rows/rows.ts'
import { type Judgement, judgePiece } from './scope/units/scope.ts'
import { keepHeadings } from './scope/units/scope-headings.ts'
import type { TopicOf } from './scope/what/topic.ts'
import { keepDays } from './scope/when/head-days.ts'
import { isAnybodys, isNamesakes } from './scope/who/homonym.ts'
import { withStaff } from './scope/who/staff.ts'
import { matchTargets, personAnswers, spokenIn, type Targets } from './scope/who/targets.ts'
import type { Order, UnitStep } from './steps.ts'

/** A record read against its request: what is proposed, and what is asked, both follow from it. */
export type JudgedRecord = {
  /** The record before the hand of the director. */
  readonly given: ProposeInput
  readonly composed: ComposedRecord
  readonly bench: Bench
  readonly pieces: readonly JudgedPiece[]
  readonly targets: Targets
}

/** Judges every piece and every unit of a record. */
export const judgeRecord = (given: ProposeInput, order: Order): JudgedRecord => {
  const rulings = given.rulings ?? []
  const corrected = applyHand(given)
  const composed = composeRecord({ ...corrected, request: ruledRequest(given) })
  const passageOf = new Map(
    composed.input.pieces.flatMap((piece) => piece.passages.map((passage): [string, Passage] => [passage.id, passage])),
  )
  const { findings } = composed.input
  const input = { ...composed.input, persons: withStaff(composed.input.persons, findings, passageOf) }
  const targets = matchTargets(input.request, input.persons, {
    spoken: spokenIn(findings),
    answers: personAnswers(rulings),
  })
  const writtenOf = new Map(given.pieces.flatMap(({ passages }) => passages.map((one) => [one.id, one])))
  const ruled = ruledOf(rulings, writtenOf, composed.composed)
  const ruledBench = benchOf(input, { passageOf, writtenOf, ruled }, targets.personIds)
  const { bench, judged } = judgeShown(input.pieces, ruledBench, order)
  const pieces = holdHoled(doubtKept(judged, bench, order, given.askWeights ?? null), bench, order)
  return { given, composed, bench, pieces: keepDays(pieces, bench), targets }
}

/** A sentence whose answer was given for fewer words than would leave now is judged as though it had none, and asked again. */
const judgeShown = (
  pieces: readonly Piece[],
  bench: Bench,
  order: Order,
): { bench: Bench; judged: readonly JudgedPiece[] } => {
  const judged = judgeAll(pieces, bench, order)
  const wider = widerThanShown(judged, bench, order)
  if (wider.length === 0) return { bench, judged }
  return judgeShown(pieces, { ...bench, ruled: withoutUnits(bench.ruled, wider) }, order)
}

/** What holds a piece, and the step that says so; nulls where nothing does. */
type Hold = { readonly ground: Ground | null; readonly by: PieceStepId | null; readonly isSealed: boolean }

const judgeAll = (pieces: readonly Piece[], bench: Bench, order: Order): readonly JudgedPiece[] => {
  const holds = new Map<string, Hold>()
  return pieces.map((piece) => {
    const holder = holds.get(parentIdOf(piece.id) ?? '') ?? open
    const hold = holdPiece(piece, holder, bench, order)
    holds.set(piece.id, hold)
    return judge(piece, hold, bench, order)
  })
}

const open: Hold = { ground: null, by: null, isSealed: false }

const holdPiece = (piece: Piece, holder: Hold, bench: Bench, { piece: steps }: Order): Hold => {
  for (const { id, holds } of steps) {
    const ground = holds(piece, holder.ground, bench)
    if (ground !== null)
      return { ground, by: id, isSealed: holder.isSealed || id === 'stopped-act' || isSealed(piece, ground, bench) }
  }
  return open
}

const judge = (piece: Piece, { ground: gate, by, isSealed: sealed }: Hold, bench: Bench, order: Order): JudgedPiece => {
  const judged = by !== null && blind.has(by) ? [] : judgeUnits(piece, bench, order)
  return {
    ...{ piece, gate, isSealed: sealed },
    judgements: gate === null ? judged : sealed ? [] : heldUnits(judged, gate),
    behind: gate === null ? [] : judged,
    problems: by === 'refused-act' || by === 'stopped-act' ? [] : problemsOf(piece, gate, bench),
  }
}

/** Nothing in such a piece is asked about: no act may be answered, or it is somebody else's. */
const blind: ReadonlySet<PieceStepId> = new Set<PieceStepId>(['refused-act', 'excluded-piece', 'namesake'])

/** A held piece leaves the sentences that a person ruled to keep, and no other; none: it is held whole. */
const heldUnits = (judged: readonly Judgement[], gate: Ground): readonly Judgement[] =>
  judged.some(({ isRuledIn }) => isRuledIn)
    ? judged.map((one) => (one.isRuledIn ? one : { ...one, ground: gate, isHeld: true }))
    : []

const problemsOf = (piece: Piece, gate: Ground | null, bench: Bench): readonly Problem[] => {
  const other = bench.namesakes.ofPiece.get(piece.id) ?? null
  return [
    ...(other === null ? [] : [{ code: otherCodes[other], pieceId: piece.id }]),
    ...(other === 'homonym' ? [] : gateProblems(piece, gate, bench)),
    ...(isAuthorHushed(piece, bench) ? [{ code: 'piece.author-hushed', pieceId: piece.id } as const] : []),
  ]
}

const otherCodes = {
  homonym: 'piece.homonym',
  'other-birth': 'piece.other-birth',
  own: 'piece.namesake-lines',
} as const

/**
 * Where everything is kept, units are read like those of a request all the same: whom each is about decides whose facts it
 * holds. What a person ruled wins over scope; what protects (a secret birth) is asked of every unit, and wins over both.
 */
const judgeUnits = (piece: Piece, bench: Bench, { unit: steps }: Order): readonly Judgement[] => {
  const keepsAll = bench.policy.scope === 'everything'
  const judged = hush(judgeRequest(piece, bench, keepsAll ? [] : steps), bench).map((judgement) => {
    const ruled = ruledUnit(judgement, bench)
    const protectedBy = protectedGround(judgement, bench, steps)
    if (protectedBy !== null)
      return { ...ruled, ground: protectedBy.ground, isRuledIn: false, isExcluded: protectedBy.id === 'excluded' }
    const open = { ...ruled, ground: keepsAll || isDangerAsked(ruled, bench) ? null : ruled.ground }
    return open.isRuledIn === true ? open : closeKept(open, bench, steps)
  })
  return keepsAll ? judged : keepHeadings(judged)
}

/** « Il l'a menacée », at a visit that the children's judge asks about, is what his file is for, and not another subject. */
const isDangerAsked = ({ unit, ground, about }: Judgement, bench: Bench): boolean =>
  bench.policy.dangerAsked && ground === 'HORS-OBJ' && about.length > 0 && isDanger(unit, bench)

/** What the others keep is closed by the first of the steps that ask a person. */
const closeKept = (judgement: Judgement, bench: Bench, steps: readonly UnitStep[]): Judgement => {
  if (judgement.ground !== null) return judgement
  for (const step of steps) {
    const ground = step.of === 'kept' ? step.fails(judgement, bench) : null
    if (ground !== null)
      return { ...judgement, ground, isDelicate: step.id === 'delicate', isOfReader: step.id === 'reader' }
  }
  return judgement
}

/** A sentence that nobody was found in is about those asked for, if a person says that it answers the request. */
const ruledUnit = (judgement: Judgement, { ruled, targetIds }: Bench): Judgement => {
  const ruling = ruled.unitAt(judgement.unit.passage.id, judgement.unit)
  if (ruling === null) return judgement
  if (ruling.outcome === 'withhold') return { ...judgement, ground: judgement.ground ?? 'CONS' }
  if (ruling.whose !== null && judgement.reading.daysOut !== 0) return whoseTold(judgement, ruling.whose)
  return { ...openedUnit(judgement, targetIds), isRuledIn: true }
}

/** Whose it is says nothing of when it was: what is out of the period asked, or of no known day, stays so. */
const whoseTold = (judgement: Judgement, personId: string): Judgement => ({
  ...{ ...judgement, about: [personId], ground: 'HORS-PER', isWhoseTold: true },
  reading: { ...judgement.reading, isSure: true, isNamesakes: false, isAnybodys: false },
})

const protectedGround = (judgement: Judgement, bench: Bench, steps: readonly UnitStep[]) => {
  for (const { id, ...step } of steps) {
    const ground = step.of === 'protection' ? step.fails(judgement, bench) : null
    if (ground !== null) return { id, ground }
  }
  return null
}

const judgeRequest = (piece: Piece, bench: Bench, steps: readonly UnitStep[]): readonly Judgement[] =>
  judgePiece(piece, {
    steps,
    byCell: bench.policy.parentAccess,
    scope: { personIds: bench.targetIds, periods: periodsIn(bench), subjects: bench.request.subjects },
    topicOf: isValuesOnly(bench.policy, bench.basis) ? aloneIn(bench.topicOf) : bench.topicOf,
    genderOf: (id) => bench.genders.get(id) ?? null,
    kin: bench.kin,
    rooms: bench.rooms,
    roomBearers: bench.roomBearers,
    guessed: bench.guessed,
    isNamesakes: ({ passage, start, end }) => isNamesakes(bench.namesakes, passage.id, { start, end }),
    isAnybodys: ({ passage, start, end }) => isAnybodys(bench.namesakes, passage.id, { start, end }),
    rowOf: ({ passage, start, end }) => rowAt(bench.rows, passage.id, { start, end }),
    isSpeaking: ({ passage, folded }) => !bench.calls.has(passage.id) && hasCue(bench.cues.speaks, folded),
    persons: bench.personOf,
    findingsOf: (passage: Passage, unit) => (bench.byPassage.get(passage.id) ?? []).filter((f) => overlaps(f, unit)),
    reference: bench.request.receivedAt?.slice(0, 10) ?? null,
  })

/** Where values alone leave, the other subjects of a sheet (« Adresse… Santé… ») do not compete: none of them leaves. */
const aloneIn =
  (topicOf: TopicOf): TopicOf =>
  (lines, findings) => ({ ...topicOf(lines, findings), other: 0 })

const periodsIn = ({ policy, request }: Bench): readonly Period[] =>
  policy.period === 'ignored' ? [{ from: null, to: null }] : periodsOf(request)
