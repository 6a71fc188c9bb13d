import type { Decision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { mappedParts, type Passage } from '../model/passage.ts'
import { overlaps, type Span } from '../model/span.ts'
import { consequencesOf } from './consequence.ts'
import { type Cover, gateCovers, hiddenCovers, scopeCovers, secondCover, valueCovers } from './covers.ts'
import { doubtRule } from './doubt-rule.ts'
import { isApart } from './entries.ts'
import { underFloor } from './floor.ts'
import { freeRule, withKind } from './free-rule.ts'
import { boundOf } from './gates.ts'
import { type Case, decideByPolicy, type Facts } from './policy.ts'
import type { Bench, JudgedPiece } from './propose-all.ts'
import type { Judgement } from './scope.ts'
import { isMinor } from './targets.ts'
import { isValuesOnly } from './values-only.ts'
import { isOfBody } from './who.ts'

export type Decided = { readonly added: readonly Finding[]; readonly decisions: readonly Decision[] }

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

const decidePiece = (
  judged: JudgedPiece,
  bench: Bench,
): { decisions: readonly Decision[]; covers: readonly Cover[] } => {
  const decisions: Decision[] = []
  const waiting = new Set<Judgement>()
  const regime = boundOf(judged.piece, bench.law.regimes).regime
  const judgementsOf = groupByUnitPassage(judged.judgements)
  for (const passage of judged.piece.passages) {
    const findings = bench.byPassage.get(passage.id) ?? []
    for (const finding of findings) {
      const judgement = (judgementsOf.get(passage.id) ?? []).find(({ unit }) => overlaps(unit, finding)) ?? null
      const { decision, waits } = decideOne({ finding, passage, findings, judgement, regime }, bench)
      decisions.push(decision)
      if (waits && judgement?.ground === null) waiting.add(judgement)
    }
  }
  const covers = waitingCovers(judged, waiting, bench)
  return {
    decisions,
    covers: isValuesOnly(bench.policy, bench.basis) ? [...covers, ...valueCovers(judged, bench, decisions)] : covers,
  }
}

type Place = {
  readonly finding: Finding
  readonly passage: Passage
  readonly findings: readonly Finding[]
  readonly judgement: Judgement | null
  readonly regime: Facts['regime']
}

/**
 * The one place where an outcome is given, and held to the floor. `waits`: a rule wants two persons, and the sentence waits
 * with the fact. Where only the floor wants them, the words alone wait: code judged that the sentence is of what is asked.
 */
const decideOne = (place: Place, bench: Bench): { readonly decision: Decision; readonly waits: boolean } => {
  const { finding, passage, findings, judgement } = place
  const freed = freeRule(finding, passage, findings, bench)
  const rule = freed?.rule ?? doubtRule(finding, judgement, passage, findings)
  const one = caseOf(freed?.as ?? finding, place, bench)
  const opened: Decision =
    rule === null
      ? decideByPolicy({ ...finding, ...one.finding }, one.facts, bench.policy)
      : { findingId: finding.id, outcome: 'disclose', ground: null, needsSecond: false, by: { rule } }
  return {
    decision: underFloor(restrict(opened, finding, bench), one, bench.policy.floor),
    waits: opened.needsSecond,
  }
}

const caseOf = (finding: Finding, { findings, judgement, regime }: Place, bench: Bench): Case => ({
  finding: withKind(finding, findings, bench),
  facts: factsOf(finding, findings, judgement, bench, regime),
})

/** What waits for a second person, and what came of it: each with its whole sentence. */
const waitingCovers = (judged: JudgedPiece, waiting: ReadonlySet<Judgement>, bench: Bench): readonly Cover[] => {
  const on = bench.request.receivedAt
  const told = consequencesOf({
    ...{ judgements: judged.judgements, waiting, words: bench.law.protections.consequences },
    isMinor: (id) => isMinorId(id, bench, on),
    genderOf: (id) => bench.genders.get(id) ?? null,
  })
  return [...waiting, ...told].map(({ unit }) => secondCover(judged.piece.id, unit))
}

/** A basis that lets only some categories through (CPP 560, CPCE L152-1) overrides a rule that discloses more. */
const restrict = (decision: Decision, finding: Finding, bench: Bench): Decision => {
  const only = bench.basis?.only ?? null
  if (only === null || decision.outcome === 'withhold' || only.includes(finding.category)) return decision
  return { ...decision, outcome: 'withhold', ground: 'HORS-OBJ', by: { rule: 'basis-only' } }
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
  const minorVictim = finding.category === 'violence' && isMinorVictim(finding, judgement, bench, on)
  return {
    role: person?.role ?? null,
    target: isTarget(personId, bench) || (isSharedFact(finding, personId) && about.length > 0),
    asked: bench.asked.has(finding.category) || isRelated(finding, judgement, bench),
    minor: finding.category === 'violence' ? minorVictim : person !== undefined && isMinor(person, on),
    regime,
  }
}

/** What a sentence must have of the subject asked before its other facts are taken for its own. */
const ownFrom = 0.5

const isRelated = (finding: Finding, judgement: Judgement | null, bench: Bench): boolean =>
  bench.related.has(finding.category) &&
  judgement !== null &&
  judgement.ground === null &&
  judgement.topic.asked >= ownFrom &&
  (finding.category !== 'finance' || isPay(finding, judgement, bench))

/** A sum, in a sentence that speaks of no debt, no aid, no game: what a work is paid. */
const isPay = ({ passageId, start, end }: Finding, { unit }: Judgement, bench: Bench): boolean =>
  /\d ?(?:€|euros?)/i.test(bench.passageOf.get(passageId)?.text.slice(start, end) ?? '') &&
  !/(?<![a-z])(?:dette|credit|emprunt|jeu|rsa|caf|aah|apl|aide|alloc|impaye|surendett|pension|retraite|loyer|restos|amende)/.test(
    unit.folded,
  )

/** An act has an author and a victim: in a unit about the targeted person it is hers, whoever is named nearest. */
const isSharedFact = (finding: Finding, personId: string | null): boolean =>
  finding.category === 'violence' ||
  finding.kind === 'complaint' ||
  (finding.category !== 'person' && personId === null)

/**
 * The words name a minor asked about, or are about minors alone: « il l'a frappée » beside a mother is about her. In a row,
 * the value itself must name the minor.
 */
const isMinorVictim = (finding: Finding, judgement: Judgement | null, bench: Bench, on: string | null): boolean => {
  if (judgement === null) return false
  const { about, unit } = judgement
  const minors = about.filter((id) => isMinorId(id, bench, on))
  if (about.length > 0 && minors.length === about.length) return true
  const line = isApart(unit.passage) ? lineAround(finding, unit.passage.text) : unit
  const persons = bench.byPassage.get(finding.passageId) ?? []
  return persons.some((f) => f.category === 'person' && minors.includes(f.personId ?? '') && overlaps(f, line))
}

const lineAround = ({ start, end }: Finding, text: string): Span => {
  const after = text.slice(end).search(/[\t\n]/)
  const before = text.slice(0, start).search(/[^\t\n]*$/)
  return { start: before, end: after === -1 ? text.length : end + after }
}

const isMinorId = (id: string, bench: Bench, on: string | null): boolean => {
  const person = bench.personOf.get(id)
  return person !== undefined && isMinor(person, on)
}

/** A fact is about the nearest person named before it in its unit, else after it, else whom the unit is about. */
const nearestPerson = (finding: Finding, findings: readonly Finding[], judgement: Judgement | null): string | null => {
  if (judgement === null) return null
  const persons = findings.filter(
    (f) => f.category === 'person' && f.personId !== null && overlaps(f, judgement.unit) && !isOfBody(f, findings),
  )
  const before = persons.filter((f) => f.start <= finding.start).at(-1)
  return before?.personId ?? persons[0]?.personId ?? judgement.about[0] ?? null
}
