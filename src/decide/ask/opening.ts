import { type Category, categoriesWith } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Finding } from '../../model/record/finding.ts'
import { widenSpan } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { mergeSpans, overlaps, type Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { caseOf, type Placed } from '../facts.ts'
import { boundOf } from '../gates/gates.ts'
import { judgeFinding } from '../order.ts'
import { isExcludedFinding } from '../plan/excluded.ts'
import { underFloor } from '../policy/floor.ts'
import type { Case } from '../policy/policy.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Unit } from '../scope/units/units.ts'
import type { Order } from '../steps.ts'
import { openedUnit } from './opened.ts'
import { isValue } from './value.ts'

/** A finding of an opened unit, with what the rules say of it there. */
export type OpenedFinding = {
  readonly finding: Finding
  readonly decision: Decision
  readonly facts: Case['facts']
  /** A person may let it out: no absolute rule, no row of the association holds it. */
  readonly mayOpen: boolean
  /** Opened or not, two persons sign for it. */
  readonly forTwo: boolean
}

/** What of a unit would leave if it were kept. */
export type Opening = { readonly judgement: Judgement; readonly findings: readonly OpenedFinding[] }

export const openUnit = (piece: Piece, judgement: Judgement, bench: Bench, order: Order): Opening => {
  const opened = openedUnit(judgement, bench.targetIds)
  const { passage } = opened.unit
  const findings = bench.byPassage.get(passage.id) ?? []
  const { regime } = boundOf(piece, bench.law.regimes)
  return {
    judgement: opened,
    findings: findings
      .filter((finding) => overlaps(finding, opened.unit))
      .map((finding) => openedFinding({ finding, passage, findings, judgement: opened, regime }, bench, order)),
  }
}

const openedFinding = (placed: Placed, bench: Bench, order: Order): OpenedFinding => {
  const { finding } = placed
  const { decision, waits, as, read } = judgeFinding(placed, bench, order)
  const ruled = read ?? caseOf(as, placed, bench)
  const asked: Decision = { ...decision, outcome: 'disclose', ground: null, needsSecond: false, by: { reviewer: '' } }
  const held = underFloor(asked, ruled, bench.policy.floor)
  return {
    ...{ finding, decision, facts: ruled.facts },
    mayOpen:
      decision.outcome === 'withhold' &&
      !isExcludedFinding(finding, wordsOf(placed), bench.excluded, bench.law) &&
      held.outcome === 'disclose' &&
      isValue(finding, bench),
    forTwo: waits || decision.needsSecond || held.needsSecond,
  }
}

const wordsOf = ({ passage, finding }: Placed): string => passage.text.slice(finding.start, finding.end)

/** What of a unit stays masked. */
export const holesIn = ({ passage, start, end }: Unit, masked: readonly OpenedFinding[]): readonly Span[] =>
  mergeSpans(masked.map(({ finding }) => clip(widenSpan(passage, finding), { start, end })))

/** The sentence as it would leave, when `opened` leave with it; what stays masked reads `[CODE]`. */
export const textOf = ({ passage, start, end }: Unit, masked: readonly OpenedFinding[]): string => {
  const holes = masked
    .map(({ finding, decision }) => ({ ...clip(widenSpan(passage, finding), { start, end }), ground: decision.ground }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let at = start
  for (const hole of holes) {
    if (hole.end <= at) continue
    if (hole.start >= at) text += `${passage.text.slice(at, hole.start)}[${hole.ground ?? 'HORS-OBJ'}]`
    at = hole.end
  }
  return `${text}${passage.text.slice(at, end)}`.trim()
}

const clip = (span: Span, within: Span): Span => ({
  start: Math.max(span.start, within.start),
  end: Math.min(span.end, within.end),
})

/** What of the text is sensitive and would leave. */
export const sensitiveIn = (findings: readonly OpenedFinding[]): readonly Category[] => [
  ...new Set(findings.map(({ finding }) => finding.category).filter((category) => sensitive.has(category))),
]

const sensitive = categoriesWith('sensitive', 'identifier', 'intimate')
