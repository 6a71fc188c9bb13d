import type { Ground } from '../../model/law/ground.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import type { JudgedRecord } from '../judge-record.ts'
import { isHead } from '../scope/units/entries.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Order } from '../steps.ts'
import { type OpenedFinding, type Opening, openUnit, textOf } from './opening.ts'

/**
 * Which masked words of its unit a candidate would open: none; values that the act is about; those and names that may be none;
 * all that a person may.
 */
export type Variant = 'plain' | 'asked' | 'names' | 'all'

/**
 * A sentence that might be asked about, in one of the ways in which it could leave. `rank`: of its unit in the piece, from 1.
 * `ground`: what withholds the unit now, null where it is kept and only values in it are masked.
 */
export type Candidate = {
  readonly piece: Piece
  readonly judgements: readonly Judgement[]
  readonly rank: number
  readonly judgement: Judgement
  readonly ground: Ground | null
  readonly gate: Ground | null
  readonly variant: Variant
  readonly values: readonly OpenedFinding[]
  readonly masked: readonly OpenedFinding[]
  readonly shown: readonly OpenedFinding[]
  readonly text: string
}

/** Every sentence of a record, in each way in which it could leave, but those that a person ruled on. */
export const candidatesOf = ({ bench, pieces }: JudgedRecord, order: Order): readonly Candidate[] =>
  pieces.flatMap((judged) => inPiece(judged, bench, order))

/** Each sentence of a piece as the rules would let it out, and in no other way. */
export const plainCandidates = (judged: JudgedPiece, bench: Bench, order: Order): readonly Candidate[] =>
  inPiece(judged, bench, order, true)

const inPiece = (judged: JudgedPiece, bench: Bench, order: Order, isPlain = false): readonly Candidate[] => {
  const { piece, gate } = judged
  const judgements = gate === null ? judged.judgements : judged.behind
  return judgements.flatMap((judgement, at) => {
    if (!mayAsk(judgement, bench) || (isPlain && judgement.ground !== null)) return []
    const opening = openUnit(piece, judgement, bench, order)
    const ground = gate ?? judgement.ground
    const ways = isPlain ? [plain] : variantsOf(opening, bench)
    return ways
      .map(({ variant, values }): Candidate => {
        const masked = opening.findings.filter((one) => one.decision.outcome === 'withhold' && !values.includes(one))
        return {
          ...{ piece, judgements, judgement, ground, gate, variant, values, masked },
          rank: at + 1,
          shown: opening.findings.filter((one) => !masked.includes(one)),
          text: textOf(judgement.unit, masked),
        }
      })
      .filter(({ text }) => tells.test(text.replaceAll(/\[[A-Z0-9-]+\]/g, '')))
  })
}

/** A sentence of which only marks and stops would leave tells nothing. */
const tells = /\p{L}{2}|\d/u

const mayAsk = ({ unit, ground }: Judgement, bench: Bench): boolean =>
  unit.passage.role !== 'heading' &&
  unit.passage.role !== 'labels' &&
  ground !== 'X-NAISS' &&
  !isHead(unit) &&
  bench.ruled.unitAt(unit.passage.id, unit) === null

type Way = { readonly variant: Variant; readonly values: readonly OpenedFinding[] }

const plain: Way = { variant: 'plain', values: [] }

/** Ways that open the same values are one. */
const variantsOf = ({ findings }: Opening, bench: Bench): readonly Way[] => {
  const all = findings.filter(({ mayOpen }) => mayOpen)
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
