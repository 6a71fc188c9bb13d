import type { Decision } from '../model/law/decision.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import { overlaps, type Span } from '../model/record/span.ts'
import type { Bench, JudgedPiece } from './bench.ts'
import { aroundValues } from './policy/values-only.ts'
import { framesIn, mayFrame } from './protections/frames.ts'
import type { Judgement } from './scope/units/scope.ts'
import type { Unit } from './scope/units/units.ts'

/** A finding over a whole unit or passage, with what is proposed for it. */
export type CoverDecision = { readonly finding: Finding; readonly decision: Decision }

type CoverAsk = {
  readonly pieceId: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly why: string
  /** The rule that decides, where it is not called like the reason. */
  readonly rule?: string
  readonly ground: Ground
  readonly second?: boolean
}

const coverOf = (ask: CoverAsk): CoverDecision => ({
  finding: {
    id: '',
    pieceId: ask.pieceId,
    passageId: ask.passage.id,
    start: ask.start,
    end: ask.end,
    category: 'out-of-scope',
    kind: ask.why,
    personId: null,
    confidence: 1,
    detector: 'scope',
    why: ask.why,
  },
  decision: {
    findingId: '',
    outcome: ask.second === true ? 'disclose' : 'withhold',
    ground: ask.ground,
    needsSecond: ask.second === true,
    by: { rule: ask.rule ?? ask.why },
  },
})

const wholePassage = (pieceId: string, passage: Passage, why: string, ground: Ground): CoverDecision =>
  coverOf({ pieceId, passage, start: 0, end: passage.text.length, why, ground })

export const hiddenCovers = ({ piece }: JudgedPiece): readonly CoverDecision[] =>
  piece.passages.filter((p) => p.role === 'hidden').map((p) => wholePassage(piece.id, p, 'hidden', 'HORS-OBJ'))

export const gateCovers = ({ piece }: JudgedPiece, gate: Ground): readonly CoverDecision[] =>
  piece.passages.filter((p) => p.role !== 'hidden').map((p) => wholePassage(piece.id, p, 'gate', gate))

export const scopeCovers = ({ piece, judgements }: JudgedPiece): readonly CoverDecision[] =>
  judgements.flatMap((judgement) => {
    const { unit, ground, isUnplaced, isHushed, isHeld, isDelicate, isOfReader, isDoubted, isExcluded } = judgement
    if (ground === null) return []
    return withheldIn(judgement).map((span) =>
      coverOf({
        ...{ pieceId: piece.id, passage: unit.passage, ...span },
        why: isHeld === true ? 'gate' : 'scope',
        ...(ground === 'HORS-PER' && isUnplaced ? { rule: 'unplaced-date' } : {}),
        ...(ground === 'CONS' && isHushed ? { rule: 'silence' } : {}),
        ...(isOfReader === true && isHeld !== true ? { rule: 'reader' } : {}),
        ...(isDelicate === true && isHeld !== true ? { rule: 'delicate' } : {}),
        ...(isExcluded === true ? { rule: 'excluded' } : {}),
        ...(isDoubted === true && isHeld !== true ? { rule: 'doubted' } : {}),
        ground,
      }),
    )
  })

/** What of a withheld unit is covered: all of it, but the date that heads what leaves. */
const withheldIn = ({ unit, day }: Judgement): readonly Span[] => {
  const whole = { start: unit.start, end: textEnd(unit) }
  if (day === undefined) return [whole]
  const around = [
    { start: whole.start, end: day.start },
    { start: day.end, end: whole.end },
  ]
  return around.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(unit.passage.text.slice(start, end)))
}

/** What is kept of a sentence does not tell by its last words what is masked in it. */
export const frameCovers = (
  { judgements }: JudgedPiece,
  bench: Bench,
  decisions: readonly Decision[],
): readonly CoverDecision[] => {
  if (!mayFrame(bench.policy)) return []
  const known = new Map(decisions.map((decision) => [decision.findingId, decision]))
  return judgements.flatMap(({ unit, ground }) => {
    if (ground !== null) return []
    const findings = bench.byPassage.get(unit.passage.id) ?? []
    return framesIn(unit, findings, (id) => known.get(id)).map(({ span, framed, decision }) => ({
      finding: { ...framed, ...span, id: '', kind: null, personId: null, detector: 'scope', why: 'frame' },
      decision: { ...decision, findingId: '' },
    }))
  })
}

/** An address or an employer is asked, not the sentence that tells it (CPP 560, CPCE L152-1). */
export const valueCovers = (
  { piece, judgements }: JudgedPiece,
  bench: Bench,
  decisions: readonly Decision[],
): readonly CoverDecision[] => {
  const leaving = new Set(decisions.filter((one) => one.outcome === 'disclose').map((one) => one.findingId))
  return judgements.flatMap(({ unit, ground }) => {
    if (ground !== null) return []
    const values = (bench.byPassage.get(unit.passage.id) ?? []).filter((f) => leaving.has(f.id) && overlaps(f, unit))
    const span = { start: unit.start, end: textEnd(unit) }
    return aroundValues(unit.passage.text, span, values).map((around) =>
      coverOf({ pieceId: piece.id, passage: unit.passage, ...around, why: 'values-only', ground: 'HORS-OBJ' }),
    )
  })
}

/** What needs two persons is held with its sentence: the rest of it would tell. */
export const secondCover = (pieceId: string, unit: Unit): CoverDecision =>
  coverOf({
    pieceId,
    passage: unit.passage,
    start: unit.start,
    end: textEnd(unit),
    why: 'two-persons',
    ground: 'CONS',
    second: true,
  })

/** Where the text of a unit ends: the space after it parts it from the next and stays. */
const textEnd = (unit: Unit): number => unit.start + unit.passage.text.slice(unit.start, unit.end).trimEnd().length
