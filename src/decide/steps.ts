import type { Decision } from '../model/law/decision.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Piece } from '../model/record/piece.ts'
import type { FindingStepId, OpeningRule, PieceStepId, UnitStepId } from '../model/rule.ts'
import type { Bench } from './bench.ts'
import type { Placed } from './facts.ts'
import type { Case } from './policy/policy.ts'
import type { Judgement } from './scope/units/scope.ts'
import type { UnitFacts } from './scope/what/scope-ground.ts'

/** Says under which ground a whole piece is held back; null: the next step is asked. */
export type PieceStep = {
  readonly id: PieceStepId
  /** `holder`: the ground that holds the piece in which this one was packed. */
  readonly holds: (piece: Piece, holder: Ground | null, bench: Bench) => Ground | null
}

/** Says why a unit is outside what is asked; null: the next step is asked. `scope`: not asked where everything is kept. */
export type UnitStep =
  | {
      readonly id: UnitStepId
      readonly of: 'scope'
      readonly fails: (all: readonly UnitFacts[], unit: UnitFacts, at: number) => Ground | null
    }
  | {
      readonly id: UnitStepId
      readonly of: 'protection'
      readonly fails: (judgement: Judgement, bench: Bench) => Ground | null
    }
  /** Asked of a unit that all other steps would keep. */
  | {
      readonly id: UnitStepId
      readonly of: 'kept'
      readonly fails: (judgement: Judgement, bench: Bench) => Ground | null
    }

/** What became of a finding so far. */
export type Standing = {
  /** What its words were taken for. */
  readonly as: Finding
  /** What rules ask of it, read once that is settled; null before. */
  readonly read: Case | null
  readonly decision: Decision | null
  /** A rule wants two persons for it. */
  readonly waits: boolean
}

export type FindingStep = {
  readonly id: FindingStepId
  readonly take: (outcome: Standing, placed: Placed, bench: Bench) => Standing
}

export type Order = {
  readonly piece: readonly PieceStep[]
  readonly unit: readonly UnitStep[]
  readonly finding: readonly FindingStep[]
}

/** By which rule a finding hides nothing, and what its words are taken for: the floor judges that. */
export type Freed = { readonly rule: OpeningRule; readonly as: Finding }
