import { planLimits, planWeights } from '../thresholds.ts'
import type { SubjectSigns } from './read-act.ts'

/** From 0 to 1: that the act asks for a subject. */
export const chanceOf = (signs: SubjectSigns): number => {
  const score = featuresOf(signs).reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-score))
}

const weights: readonly number[] = Object.values(planWeights)

/** In the order of `planWeights`. A cue settles what hints and the charge would only make likelier. */
export const featuresOf = ({ id, isCued, isCharged, hints, isFirst, model }: SubjectSigns): readonly number[] => [
  1,
  Number(isCued),
  Number(isCharged && !isCued),
  isCued ? 0 : Math.min(planLimits.mostHints, hints),
  Number(isFirst && !isCued),
  // An act speaks as opinions of a team do (« je », « nous », « vos professionnels »): the model takes it for them.
  logit(id === 'staff' ? 0 : model),
]

/** The model is never surer than its own errors allow. */
const logit = (score: number): number => {
  const held = Math.min(planLimits.surestModel, Math.max(1 - planLimits.surestModel, score))
  return Math.log(held / (1 - held))
}
