import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Ground } from '../model/ground.ts'
import { mappedParts, type Passage } from '../model/passage.ts'
import { overlaps } from '../model/span.ts'
import { freeRule, withKind } from './free-rule.ts'
import { boundOf } from './gates.ts'
import { decideByPolicy, type Facts } from './policy.ts'
import type { Bench, JudgedPiece } from './propose-all.ts'
import type { Judgement } from './scope.ts'
import { isMinor } from './targets.ts'
import type { Unit } from './units.ts'

export type Decided = { readonly added: readonly Finding[]; readonly decisions: readonly Decision[] }

/** A finding over a whole unit or passage, with what is proposed for it. */
type Cover = { readonly finding: Finding; readonly decision: Decision }

export const decideFindings = (bench: Bench, judged: readonly JudgedPiece[]): Decided => {
  // Never `push(...)`: a piece of a thousand pages has more findings than a call may have arguments.
  const decided = judged.map((piece) => ({ piece, ...decidePiece(piece, bench) }))
  const decisions = decided.flatMap((one) => one.decisions)
  const covers = decided.flatMap(({ piece, covers: own }) =>
    [hiddenCovers(piece), piece.gate === null ? scopeCovers(piece) : gateCovers(piece, piece.gate), own].flat(),
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

type CoverAsk = {
  readonly pieceId: string
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly why: string
  readonly ground: Ground
  readonly second?: boolean
}

const coverOf = (ask: CoverAsk): Cover => ({
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
    by: { rule: ask.why },
  },
})

const wholePassage = (pieceId: string, passage: Passage, why: string, ground: Ground): Cover =>
  coverOf({ pieceId, passage, start: 0, end: passage.text.length, why, ground })

const hiddenCovers = ({ piece }: JudgedPiece): readonly Cover[] =>
  piece.passages.filter((p) => p.role === 'hidden').map((p) => wholePassage(piece.id, p, 'hidden', 'HORS-OBJ'))

const gateCovers = ({ piece }: JudgedPiece, gate: Ground): readonly Cover[] =>
  piece.passages.filter((p) => p.role !== 'hidden').map((p) => wholePassage(piece.id, p, 'gate', gate))

const scopeCovers = ({ piece, judgements }: JudgedPiece): readonly Cover[] =>
  judgements.flatMap(({ unit, ground }) =>
    ground === null
      ? []
      : [
          coverOf({
            pieceId: piece.id,
            passage: unit.passage,
            start: unit.start,
            end: textEnd(unit),
            why: 'scope',
            ground,
          }),
        ],
  )

const decidePiece = (
  judged: JudgedPiece,
  bench: Bench,
): { decisions: readonly Decision[]; covers: readonly Cover[] } => {
  const decisions: Decision[] = []
  const covers: Cover[] = []
  const regime = boundOf(judged.piece, bench.law.regimes).regime
  const judgementsOf = groupByUnitPassage(judged.judgements)
  for (const passage of judged.piece.passages) {
    const findings = bench.byPassage.get(passage.id) ?? []
    for (const finding of findings) {
      const judgement = (judgementsOf.get(passage.id) ?? []).find(({ unit }) => overlaps(unit, finding)) ?? null
      const free = freeRule(finding, passage, findings, bench)
      const decision: Decision =
        free === null
          ? decideByPolicy(
              withKind(finding, findings, bench),
              factsOf(finding, findings, judgement, bench, regime),
              bench.policy,
            )
          : { findingId: finding.id, outcome: 'disclose', ground: null, needsSecond: false, by: { rule: free } }
      decisions.push(restrict(decision, finding, bench))
      if (decision.needsSecond && judgement?.ground === null) covers.push(secondCover(judged.piece.id, judgement.unit))
    }
  }
  return { decisions, covers }
}

/** What needs two persons is held with its sentence: the rest of it would tell. */
const secondCover = (pieceId: string, unit: Unit): Cover =>
  coverOf({
    pieceId,
    passage: unit.passage,
    start: unit.start,
    end: textEnd(unit),
    why: 'two-persons',
    ground: 'CONS',
    second: true,
  })

/** A basis that lets only some categories through (CPP 560, CPCE L152-1) overrides a rule that discloses more. */
const restrict = (decision: Decision, finding: Finding, bench: Bench): Decision => {
  const only = bench.basis?.only ?? null
  if (only === null || decision.outcome === 'withhold' || only.includes(finding.category)) return decision
  return { ...decision, outcome: 'withhold', ground: 'HORS-OBJ', by: { rule: 'basis-only' } }
}

/** Where the text of a unit ends: the space after it parts it from the next and stays. */
const textEnd = (unit: Unit): number => unit.start + unit.passage.text.slice(unit.start, unit.end).trimEnd().length

const groupByUnitPassage = (judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> => {
  const groups = new Map<string, Judgement[]>()
  for (const judgement of judgements) {
    const group = groups.get(judgement.unit.passage.id)
    if (group === undefined) groups.set(judgement.unit.passage.id, [judgement])
    else group.push(judgement)
  }
  return groups
}

const isTarget = (personId: string | null, bench: Bench): boolean =>
  personId !== null && bench.targetIds.includes(personId)

const factsOf = (
  finding: Finding,
  findings: readonly Finding[],
  judgement: Judgement | null,
  bench: Bench,
  regime: Facts['regime'],
): Facts => {
  const personId =
    finding.category === 'person' ? finding.personId : (finding.personId ?? nearestPerson(finding, findings, judgement))
  const person = personId === null ? undefined : bench.personOf.get(personId)
  const on = bench.request.receivedAt
  const about = judgement?.about ?? []
  const minorVictim = finding.category === 'violence' && about.some((id) => isMinorId(id, bench, on))
  return {
    role: person?.role ?? null,
    target: isTarget(personId, bench) || (isSharedFact(finding, personId) && about.length > 0),
    asked: bench.asked.has(finding.category),
    minor: minorVictim || (person !== undefined && isMinor(person, on)),
    regime,
  }
}

/** An act has an author and a victim: in a unit about the targeted person it is hers, whoever is named nearest. */
const isSharedFact = (finding: Finding, personId: string | null): boolean =>
  finding.category === 'violence' ||
  finding.kind === 'complaint' ||
  (finding.category !== 'person' && personId === null)

const isMinorId = (id: string, bench: Bench, on: string | null): boolean => {
  const person = bench.personOf.get(id)
  return person !== undefined && isMinor(person, on)
}

/** A fact is about the nearest person named before it in its unit, else after it, else whom the unit is about. */
const nearestPerson = (finding: Finding, findings: readonly Finding[], judgement: Judgement | null): string | null => {
  if (judgement === null) return null
  const persons = findings.filter((f) => f.category === 'person' && f.personId !== null && overlaps(f, judgement.unit))
  const before = persons.filter((f) => f.start <= finding.start).at(-1)
  return before?.personId ?? persons[0]?.personId ?? judgement.about[0] ?? null
}
