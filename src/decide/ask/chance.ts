import type { AskWeights } from '../../model/ask/weights.ts'
import type { Features } from './features.ts'

export const scoreOf = (features: Features, { bias, weights }: Pick<AskWeights, 'bias' | 'weights'>): number => {
  let sum = bias
  for (const [name, value] of Object.entries(features)) sum += value * (weights[name] ?? 0)
  return sum
}

/** From 0 to 1. It orders what is asked and keeps nothing by itself (docs/judgement.md). */
export const chanceOf = (features: Features, weights: AskWeights): number =>
  1 / (1 + Math.exp(-(weights.slope * scoreOf(features, weights) + weights.offset)))
