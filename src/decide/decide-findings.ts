import type { Decision } from '../model/law/decision.ts'
import type { Finding } from '../model/record/finding.ts'
import { mappedParts } from '../model/record/passage.ts'
import { overlaps } from '../model/record/span.ts'
import type { Bench, JudgedPiece } from './bench.ts'
import {
  type CoverDecision,
  frameCovers,
  gateCovers,
  hiddenCovers,
  scopeCovers,
  secondCover,
  valueCovers,
} from './covers.ts'
import { isMinorId } from './facts.ts'
import { isDanger } from './family/danger.ts'
import { consequencesOf } from './gates/consequence.ts'
import { boundOf } from './gates/gates.ts'
import { judgeFinding } from './order.ts'
import { isValuesOnly } from './policy/values-only.ts'
import type { Judgement } from './scope/units/scope.ts'
import type { Order } from './steps.ts'

export type Decided = { readonly added: readonly Finding[]; readonly decisions: readonly Decision[] }

export const decideFindings = (bench: Bench, judged: readonly JudgedPiece[], order: Order): Decided => {
  // Never `push(...)`: a piece of a thousand pages has more findings than a call may have arguments.
  const decided = judged.map((piece) => ({ piece, ...decidePiece(piece, bench, order) }))
  const decisions = decided.flatMap((one) => one.decisions)
  const covers = decided.flatMap(({ piece, covers: own }) =>
    [
      hiddenCovers(piece),
      piece.gate === null || piece.judgements.length > 0 ? scopeCovers(piece) : gateCovers(piece, piece.gate),
      own,
    ].flat(),
  )
  const numbered = covers
    .filter(({ finding }) => isMapped(finding, bench))
    .map(({ finding, decision }, at) => {
      const id = `S${String(at + 1).padStart(6, '0')}`
      return { finding: { ...finding, id }, decision: { ...decision, findingId: id } }
    })
  return { added: numbered.map((c) => c.finding), decisions: [...decisions, ...numbered.map((c) => c.decision)] }
}

/** A unit that the reader added whole (a line break) came from no file: it needs no cover. */
const isMapped = (finding: Finding, bench: Bench): boolean => {
  const passage = bench.passageOf.get(finding.passageId)
  return passage !== undefined && mappedParts(passage, finding).length > 0
}

const decidePiece = (
  judged: JudgedPiece,
  bench: Bench,
  order: Order,
): { decisions: readonly Decision[]; covers: readonly CoverDecision[] } => {
  const decisions: Decision[] = []
  const waiting = new Set<Judgement>()
  const regime = boundOf(judged.piece, bench.law.regimes).regime
  const judgementsOf = groupByUnitPassage(judged.judgements)
  for (const passage of judged.piece.passages) {
    const findings = bench.byPassage.get(passage.id) ?? []
    for (const finding of findings) {
      const judgement = (judgementsOf.get(passage.id) ?? []).find(({ unit }) => overlaps(unit, finding)) ?? null
      const placed = { finding, passage, findings, judgement, regime }
      const { decision, waits } = judgeFinding(placed, bench, order)
      decisions.push(decision)
      if (waits && judgement?.ground === null) waiting.add(judgement)
    }
  }
  for (const one of judged.judgements) if (one.ground === null && isForTwo(one, bench)) waiting.add(one)
  const covers = waitingCovers(judged, waiting, bench)
  const framed = [...covers, ...frameCovers(judged, bench, decisions)]
  return {
    decisions,
    covers: isValuesOnly(bench.policy, bench.basis) ? [...framed, ...valueCovers(judged, bench, decisions)] : framed,
  }
}

/** A kind of request that one person never answers; a danger to a child, handed to whoever protects it. */
const isForTwo = ({ unit }: Judgement, bench: Bench): boolean =>
  bench.policy.twoPersons || (bench.policy.dangerAsked && isDanger(unit, bench))

/** What waits for a second person, and what came of it: each with its whole sentence. */
const waitingCovers = (
  judged: JudgedPiece,
  waiting: ReadonlySet<Judgement>,
  bench: Bench,
): readonly CoverDecision[] => {
  const on = bench.request.receivedAt
  const told = consequencesOf({
    ...{ judgements: judged.judgements, waiting, words: bench.law.protections.consequences },
    isMinor: (id) => isMinorId(id, bench, on),
    genderOf: (id) => bench.genders.get(id) ?? null,
  })
  return [...waiting, ...told].map(({ unit }) => secondCover(judged.piece.id, unit))
}

const groupByUnitPassage = (judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> => {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const group = groups.get(judgement.unit.passage.id)
    if (group === undefined) groups.set(judgement.unit.passage.id, [judgement])
    else group.push(judgement)
  }
  return groups
}
