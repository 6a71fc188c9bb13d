import { planLimits, planWeights } from '../thresholds.ts'
import type { SubjectSigns } from './read-act.ts'

/** From 0 to 1: that the act asks for a subject. */
export const chanceOf = (signs: SubjectSigns): number => {
  const features = featuresOf(signs)
  const score = names.reduce((sum, name) => sum + features[name] * planWeights[name], 0)
  return 1 / (1 + Math.exp(-score))
}

export type ChanceFeature = keyof typeof planWeights

/** In the order in which they are fitted; `none` is 1 for every subject. */
export const names: readonly ChanceFeature[] = [
  ...(['none', 'asked', 'hints', 'cueAsked', 'cueMaybe', 'cueTold'] as const),
  ...(['first', 'rank', 'long', 'askedCue'] as const),
]

/** What `planWeights` weigh. A cue counts by how likely the clause asks in which it stands. */
export const featuresOf = (signs: SubjectSigns): Readonly<Record<ChanceFeature, number>> => {
  const { isCued, cueAsks, isFirst, rank, clauses } = signs
  const asked = logit(signs.asked)
  return {
    none: 1,
    asked,
    hints: signs.hints,
    cueAsked: Number(isCued && cueAsks > planLimits.asksSurely),
    cueMaybe: Number(isCued && cueAsks > planLimits.asksLeast && cueAsks <= planLimits.asksSurely),
    cueTold: Number(isCued && cueAsks <= planLimits.asksLeast),
    first: Number(isFirst && !isCued),
    rank: Math.min(planLimits.mostRank, rank),
    long: clauses / planLimits.longAct,
    askedCue: isCued ? asked : 0,
  }
}

/** The model is never surer than its own errors allow. */
const logit = (score: number): number => {
  const held = Math.min(planLimits.surestModel, Math.max(1 - planLimits.surestModel, score))
  return Math.log(held / (1 - held))
}
