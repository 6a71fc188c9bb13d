import { hasCue } from '../language/cues.ts'
import type { Decision } from '../model/law/decision.ts'
import type { Ground } from '../model/law/ground.ts'
import { handsOverFacts } from '../model/law/policy.ts'
import type { Piece } from '../model/record/piece.ts'
import { overlaps } from '../model/record/span.ts'
import { mistakenRules } from '../model/rule.ts'
import { isValue } from './ask/value.ts'
import type { Bench } from './bench.ts'
import { caseOf, type Placed } from './facts.ts'
import { namesChild } from './family/named.ts'
import { isReadByAdult } from './family/readers.ts'
import { boundOf, gateOf } from './gates/gates.ts'
import { hasAccord, hasMotif, refusedWhole } from './hand/settled.ts'
import { isExcludedFinding, isExcludedPiece, isExcludedUnit, mayBeExcluded } from './plan/excluded.ts'
import { underFloor } from './policy/floor.ts'
import { openings } from './policy/free-rule.ts'
import { type Case, decideByPolicy } from './policy/policy.ts'
import { isValuesOnly } from './policy/values-only.ts'
import { isOfOtherAge } from './protections/other-age.ts'
import { isByAnother } from './protections/other-culprit.ts'
import { isOfOtherVictim } from './protections/other-victim.ts'
import type { Judgement } from './scope/units/scope.ts'
import { scopeSteps } from './scope/what/scope-ground.ts'
import type { OtherBirth } from './scope/who/namesake/bearer.ts'
import type { FindingStep, Order, PieceStep, Standing, UnitStep } from './steps.ts'

/** A piece that a step holds back is read no further: all of it is withheld under that ground. */
const pieceSteps: readonly PieceStep[] = [
  { id: 'refused-act', holds: (_piece, _holder, bench) => (bench.stop?.pass === 'nobody' ? 'CONS' : null) },
  { id: 'stopped-act', holds: (_piece, _holder, bench) => (isStopped(bench) ? 'CONS' : null) },
  {
    id: 'excluded-piece',
    holds: (piece, _holder, bench) => (isExcludedPiece(piece, bench.excluded) ? 'HORS-OBJ' : null),
  },
  // Somebody of the same name: nothing of it is about the person asked for.
  { id: 'namesake', holds: (piece, _holder, bench) => (fateIn(piece, bench) === 'homonym' ? 'HORS-PERS' : null) },
  // A contradiction stops what it touches until a person answers (docs/contract.md): all is judged, and asked.
  {
    id: 'other-birth',
    holds: (piece, _holder, bench) => (fateIn(piece, bench) === 'other-birth' ? 'HORS-PERS' : null),
  },
  { id: 'gate', holds: (piece, _holder, bench) => gateIn(piece, bench) },
  // Its author handed all of it over: what a piece holds (`P03-1` in `P03`) is behind the gate of that piece.
  { id: 'held-holder', holds: (_piece, holder) => holder },
]

const fateIn = ({ id }: Piece, { namesakes }: Bench): OtherBirth | null => namesakes.ofPiece.get(id) ?? null

/**
 * A stop that a person may lift: all is judged meanwhile, and nothing leaves. What an answer lifts closes what depends on it
 * by itself under a request: no person, no subject, no article.
 */
const isStopped = ({ stop, policy }: Bench): boolean => {
  if (stop?.pass !== 'answer') return stop?.pass === 'director'
  return policy.scope === 'everything' || (stop.check === 'basis' && !policy.needsBasis)
}

/** A legitimate ground holds a piece whatever it is; what holds it otherwise is lifted by the accord of whoever may. */
const gateIn = (piece: Piece, bench: Bench): Ground | null => {
  const { policy, law, basis, rulings } = bench
  if (hasMotif(rulings, piece.id)) return 'ML-DIR'
  const gate = gateOf(piece, hasAccord(rulings, piece.id) ? { ...policy, gates: [] } : policy, law, basis)
  return gate ?? refusedWhole(rulings, piece.id) ?? careOfChild(piece, bench)
}

/** What a psychologist, a doctor, a nurse wrote of a child is not handed to a grown-up with the rest of the record. */
const careOfChild = (piece: Piece, bench: Bench): Ground | null => {
  const { ground, withhold, regime } = boundOf(piece, bench.law.regimes)
  if (!withhold || !regime.startsWith('profession') || !isReadByAdult(bench)) return null
  if (hasAccord(bench.rulings, piece.id)) return null
  return namesChild(piece, bench) ? ground : null
}

const secretBirth: UnitStep = {
  id: 'secret-birth',
  of: 'protection',
  fails: ({ unit: { folded } }, { cues }) => (hasCue(cues.secretBirth, folded) ? 'X-NAISS' : null),
}

/** What the act excludes leaves by nobody's answer. */
const excluded: UnitStep = {
  id: 'excluded',
  of: 'protection',
  fails: (judgement, bench) => (isExcludedUnit(toldIn(judgement, bench), bench.excluded) ? 'HORS-OBJ' : null),
}

const toldIn = ({ unit, about }: Judgement, { byPassage }: Bench) => ({
  ...{ folded: unit.folded, about },
  findings: (byPassage.get(unit.passage.id) ?? []).filter((finding) => overlaps(finding, unit)),
})

/** Under a request, and where a person reads her own record, what somebody asked to keep silent is for the director to hand over. */
const silence: UnitStep = {
  id: 'silence',
  of: 'kept',
  fails: ({ isHushed }, { policy }) => (isHushed && (policy.scope === 'request' || policy.ownAccess) ? 'CONS' : null),
}

/** Who reads a family's record gets no confidence of a child, and nothing of somebody else (RGPD 15(4)). */
const reader: UnitStep = {
  id: 'reader',
  of: 'kept',
  fails: ({ keptFrom }) => (keptFrom === null || keptFrom === undefined ? null : keptGrounds[keptFrom]),
}

const keptGrounds = { child: 'MIN-TIERS', others: 'TIERS', unsure: 'CONS' } as const

const isOfAnother = (judgement: Judgement, bench: Bench): boolean =>
  isOfOtherVictim(judgement, bench) || isByAnother(judgement, bench)

/** Who wrote it says « I » of what is no work: a person says whose it is. */
const isOfWriter = ({ unit }: Judgement, { writersDoubted }: Bench): boolean =>
  (writersDoubted.get(unit.passage.id) ?? []).some((one) => overlaps(one, unit))

/** A person is asked of what no rule alone may hand over: under a request, not where somebody reads her own record. */
const delicate: UnitStep = {
  id: 'delicate',
  of: 'kept',
  fails: (judgement, bench) => {
    if (!handsOverFacts(bench.policy)) return null
    // Of a sentence of which values alone leave, nothing delicate does.
    if (isValuesOnly(bench.policy, bench.basis)) return null
    if (isOfOtherAge(judgement, bench)) return 'HORS-PER'
    if (mayBeExcluded(toldIn(judgement, bench), bench.excluded)) return 'HORS-OBJ'
    const ground = bench.delicateIn(judgement.unit.folded) ?? (isOfAnother(judgement, bench) ? 'TIERS' : null)
    return ground ?? (isOfWriter(judgement, bench) ? 'AGENT' : null)
  },
}

/** A value that a person let out with its sentence. The floor is asked of it all the same. */
const directorStep: FindingStep = {
  id: 'director',
  take: (outcome, { finding }, bench) => {
    const { ruled } = bench
    const ruling = ruled.valueAt(finding.passageId, finding)
    if (ruling?.outcome !== 'keep' || !isValue(finding, bench)) return outcome
    const decision: Decision = {
      ...{ findingId: finding.id, outcome: 'disclose', ground: null, needsSecond: false },
      by: { reviewer: ruling.by },
    }
    return { ...outcome, decision }
  },
}

/** Asked only while nothing has opened the finding. */
const openingSteps: readonly FindingStep[] = openings.map(([id, ask]) => ({
  id,
  take: (outcome, placed, bench) => {
    const freed = outcome.decision === null ? ask(placed, bench) : null
    if (freed === null) return outcome
    const decision: Decision = {
      ...{ findingId: placed.finding.id, outcome: 'disclose', ground: null, needsSecond: false },
      by: { rule: freed.rule },
    }
    return { ...outcome, as: freed.as, read: null, decision }
  },
}))

/** The policy and the floor ask the same of a finding: it is read once. */
const caseIn = ({ read, as }: Standing, placed: Placed, bench: Bench): Case => read ?? caseOf(as, placed, bench)

/** A word half read may be anything: no rule of a request is asked what it is. */
const ocrDoubtStep: FindingStep = {
  id: 'ocr-doubt',
  take: (outcome, { finding }) =>
    outcome.decision !== null || finding.detector !== 'ocr-doubt'
      ? outcome
      : { ...outcome, decision: withheld(finding.id, 'ILLISIBLE', 'ocr-doubt') },
}

const policyStep: FindingStep = {
  id: 'policy',
  take: (outcome, placed, bench) => {
    if (outcome.decision !== null) return outcome
    const read = caseIn(outcome, placed, bench)
    const decision = decideByPolicy({ ...placed.finding, ...read.finding }, read.facts, bench.policy)
    return { ...outcome, read, decision, waits: decision.needsSecond }
  },
}

/** A basis that lets only some categories through (CPP 560, CPCE L152-1) overrides a rule that discloses more. */
const basisStep: FindingStep = {
  id: 'basis-only',
  take: (outcome, { finding }, bench) => {
    const only = bench.basis?.only ?? null
    const { decision } = outcome
    if (only === null || decision?.outcome !== 'disclose' || only.includes(finding.category)) return outcome
    return {
      ...outcome,
      decision: { ...decision, outcome: 'withhold', ground: 'HORS-OBJ', by: { rule: 'basis-only' } },
    }
  },
}

/** Last: whatever opened the finding is held to what the association always masks. */
const floorStep: FindingStep = {
  id: 'floor',
  take: (outcome, placed, bench) => {
    if (outcome.decision === null) return outcome
    const read = caseIn(outcome, placed, bench)
    const decision = underFloor(outcome.decision, read, bench.policy.floor)
    return { ...outcome, read, decision, waits: outcome.waits || ('reviewer' in decision.by && decision.needsSecond) }
  },
}

/** Last of all: what the act excludes, whoever opened it. */
const excludedStep: FindingStep = {
  id: 'excluded-value',
  take: (outcome, { finding, passage }, { excluded: out, law }) => {
    const words = passage.text.slice(finding.start, finding.end)
    if (outcome.decision?.outcome !== 'disclose' || !isExcludedFinding(finding, words, out, law)) return outcome
    // Words that do not tell what a detector took them for are no part of what is excluded (the mark of the blow itself).
    if ('rule' in outcome.decision.by && mistakenRules.includes(outcome.decision.by.rule)) return outcome
    const decision: Decision = {
      ...{ findingId: finding.id, outcome: 'withhold', ground: 'HORS-OBJ', needsSecond: false },
      by: { rule: 'excluded' },
    }
    return { ...outcome, decision }
  },
}

/** The order of judgement. These lists are what runs; the sentence of each step is in messages/explain/steps.ts. */
export const orderOfJudgement: Order = {
  piece: pieceSteps,
  unit: [...scopeSteps, secretBirth, excluded, silence, reader, delicate],
  finding: [directorStep, ...openingSteps, ocrDoubtStep, policyStep, basisStep, floorStep, excludedStep],
}

/** The one place where a finding gets its outcome. A finding that no step decides is withheld. */
export const judgeFinding = (
  placed: Placed,
  bench: Bench,
  { finding: steps }: Order,
): Standing & { decision: Decision } => {
  let outcome: Standing = { as: placed.finding, read: null, decision: null, waits: false }
  for (const step of steps) outcome = step.take(outcome, placed, bench)
  return { ...outcome, decision: outcome.decision ?? withheld(placed.finding.id, 'CONS', 'otherwise') }
}

const withheld = (findingId: string, ground: Ground, rule: string): Decision => ({
  ...{ findingId, outcome: 'withhold', ground, needsSecond: false },
  by: { rule },
})
