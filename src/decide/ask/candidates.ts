import type { Ground } from '../../model/law/ground.ts'
import { handsOverFacts } from '../../model/law/policy.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import { isInformal } from '../gates/gates.ts'
import { hasMotif, refusedWhole } from '../hand/settled.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { isHead } from '../scope/units/entries.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { isFollowing } from '../scope/who/homonym.ts'
import type { Order } from '../steps.ts'
import { askLimits } from '../thresholds.ts'
import { isGrave } from './grave.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { isNoise } from './noise.ts'
import { type OpenedFinding, type Opening, openUnit, textOf } from './opening.ts'
import { asksWhose, namesAnother } from './perils.ts'

/**
 * Which masked words of its unit a candidate would open: none; values that the act is about; those and names that may be none;
 * all that a person may.
 */
export type Variant = 'plain' | 'asked' | 'names' | 'all'

/**
 * A sentence that might be asked about, in one of the ways in which it could leave. `rank`: of its unit in the piece, from 1.
 * `ground`: what withholds the unit now, null where it is kept and only values in it are masked.
 */
export type Candidate = Prospect & {
  readonly ground: Ground | null
  readonly variant: Variant
  readonly values: readonly OpenedFinding[]
  readonly masked: readonly OpenedFinding[]
  readonly shown: readonly OpenedFinding[]
  readonly text: string
}

/** A unit where it stands, before anything in it is opened. */
export type Prospect = {
  readonly piece: Piece
  readonly neighbours: Neighbours
  readonly rank: number
  readonly judgement: Judgement
  readonly gate: Ground | null
  /** No answer opens what holds its piece. */
  readonly isSealed: boolean
}

/**
 * Every sentence of a record, in each way in which it could leave. `scoreOf`: how likely a unit looks before what it holds is
 * judged: few are worth that. Null: all are.
 */
export const candidatesOf = (
  { bench, pieces }: JudgedRecord,
  order: Order,
  scoreOf: ((prospect: Prospect) => number) | null,
): readonly Candidate[] => {
  const prospects = pieces.flatMap((judged) => prospectsIn(judged, bench))
  const kept = prospects.filter(({ judgement, gate }) => gate === null && judgement.ground === null)
  const others = prospects.filter(({ judgement, gate }) => gate !== null || judgement.ground !== null)
  const likely = scoreOf === null ? others : likeliest(others, scoreOf, (prospect) => isGrave(prospect, bench))
  return [...kept, ...likely].flatMap((prospect) => waysOf(prospect, bench, order))
}

/** And all that are grave, likely or not. */
const likeliest = (
  prospects: readonly Prospect[],
  scoreOf: (prospect: Prospect) => number,
  isGraveOne: (prospect: Prospect) => boolean,
): readonly Prospect[] =>
  prospects
    .map((prospect) => ({ prospect, score: scoreOf(prospect) }))
    .sort((a, b) => b.score - a.score)
    .filter(({ prospect }, at) => at < askLimits.opened || isGraveOne(prospect))
    .map(({ prospect }) => prospect)

/** Each sentence that the rules keep, in each way in which it could leave. */
export const keptCandidates = (judged: JudgedPiece, bench: Bench, order: Order): readonly Candidate[] =>
  prospectsIn(judged, bench)
    .filter(({ judgement }) => judgement.ground === null)
    .flatMap((prospect) => waysOf(prospect, bench, order))

const prospectsIn = (judged: JudgedPiece, bench: Bench): readonly Prospect[] => {
  const { piece, gate, isSealed } = judged
  // Behind no known article nothing is asked about: the article is. What a legitimate ground holds, or was refused whole, was decided.
  if (gate !== null && (isInformal(bench.policy, bench.basis) || wasDecided(piece, bench))) return []
  const judgements = gate === null ? judged.judgements : judged.behind
  const neighbours = neighboursOf(judgements)
  return judgements.flatMap((judgement, at) =>
    mayAsk(piece, judgement, bench) ? [{ piece, neighbours, rank: at + 1, judgement, gate, isSealed }] : [],
  )
}

const wasDecided = ({ id }: Piece, { rulings }: Bench): boolean =>
  hasMotif(rulings, id) || refusedWhole(rulings, id) !== null

const waysOf = (prospect: Prospect, bench: Bench, order: Order): readonly Candidate[] => {
  const { piece, judgement, gate } = prospect
  const opening = openUnit(piece, judgement, bench, order)
  const ground = gate ?? judgement.ground
  return variantsOf(mayOpenIn(opening, { piece, judgement, ground }, bench), bench)
    .map(({ variant, values }): Candidate => {
      const masked = opening.findings.filter((one) => one.decision.outcome === 'withhold' && !values.includes(one))
      return {
        ...{ ...prospect, variant, values, masked },
        ground,
        shown: opening.findings.filter((one) => !masked.includes(one)),
        text: textOf(judgement.unit, masked),
      }
    })
    .filter(({ text }) => tells.test(text.replaceAll(/\[[A-Z0-9-]+\]/g, '')))
}

/** A sentence of which only marks and stops would leave tells nothing. */
const tells = /\p{L}{2}|\d/u

/** What a child confides is handed over by nobody's answer to a question: the director's own hand may. */
const mayAsk = (piece: Piece, judgement: Judgement, bench: Bench): boolean => {
  const { unit, ground, reading, isExcluded, isWhoseTold } = judgement
  return (
    isExcluded !== true &&
    (!bench.policy.ownAccess || waitsForReader(judgement)) &&
    !(reading.isChildSpeaking && ground !== null) &&
    !isToldOther(judgement, bench) &&
    unit.passage.role !== 'heading' &&
    unit.passage.role !== 'labels' &&
    ground !== 'X-NAISS' &&
    !isHead(unit) &&
    !isNoise(piece, unit, bench) &&
    (isWhoseTold === true || !bench.ruled.isAnswered(unit.passage.id, unit))
  )
}

/** What the record says is of another of the name is in no question: it is not hers. The director's own hand may hand it over. */
const isToldOther = ({ reading, unit }: Judgement, { policy, namesakes }: Bench): boolean =>
  handsOverFacts(policy) && reading.isNamesakes === true && !isFollowing(namesakes, unit.passage.id, unit)

/** Where somebody reads a record, what tells or may tell of others is asked about; what a child confides, or is to be silent, is not. */
const waitsForReader = ({ isOfReader, isGuarded, keptFrom, isHushed }: Judgement): boolean =>
  isOfReader === true && keptFrom !== 'child' && isGuarded !== true && !isHushed

/** What a person may open; whoever says of whom a sentence is opens nobody's name with it: that is asked about apart. */
const mayOpenIn = (
  { findings }: Opening,
  placed: Pick<Candidate, 'piece' | 'judgement' | 'ground'>,
  bench: Bench,
): readonly OpenedFinding[] => {
  const all = findings.filter(({ mayOpen }) => mayOpen)
  if (asksWhose(placed, bench) === null) return all
  const { text } = placed.judgement.unit.passage
  return all.filter(({ finding }) => !namesAnother(finding, text, bench))
}

type Way = { readonly variant: Variant; readonly values: readonly OpenedFinding[] }

const plain: Way = { variant: 'plain', values: [] }

/** Ways that open the same values are one. */
const variantsOf = (all: readonly OpenedFinding[], bench: Bench): readonly Way[] => {
  const asked = all.filter((one) => isAsked(one, bench))
  const names = all.filter((one) => one.finding.category === 'person' || asked.includes(one))
  const ways: Way[] = [plain]
  if (asked.length > 0) ways.push({ variant: 'asked', values: asked })
  if (names.length > asked.length) ways.push({ variant: 'names', values: names })
  if (all.length > names.length) ways.push({ variant: 'all', values: all })
  return ways
}

/** The act is about such values, or names them; or nothing but a doubt about whose they are masks them. */
const isAsked = ({ finding, facts, decision }: OpenedFinding, bench: Bench): boolean =>
  facts.asked ||
  bench.asked.has(finding.category) ||
  bench.related.has(finding.category) ||
  ('rule' in decision.by && decision.by.rule.endsWith('-named'))
