import type { AskWeights } from '../../model/ask/weights.ts'
import { foldText } from '../../model/fold.ts'
import { loadSubjectModel, type SubjectModel } from '../scope/what/subject-model.ts'
import { tellingScores } from '../thresholds.ts'

/** How much a sentence, as it would leave, sounds like a fact that somebody asks for, whoever asks: from -2 to 2; 0: no opinion. */
export type Telling = (text: string) => number

/** Nobody can tell where the weights are not installed. */
export const tellingOf = (weights: AskWeights): Telling => {
  const model = modelOf(weights)
  return model === null ? () => 0 : tellBy(model)
}

/** Log odds, made small so that they weigh like the other features. */
export const tellBy =
  (model: SubjectModel): Telling =>
  (text) => {
    const chance = model(foldText(text)).get('fact') ?? tellingScores.unknown
    const odds = Math.log(chance / (1 - chance)) / tellingScores.oddsPerPoint
    return Math.max(-tellingScores.most, Math.min(tellingScores.most, odds))
  }

/** Read once for each file of weights. */
const models = new WeakMap<AskWeights, SubjectModel>()

const modelOf = (weights: AskWeights): SubjectModel | null => {
  if (weights.facts === null) return null
  const model = models.get(weights) ?? loadSubjectModel(weights.facts)
  models.set(weights, model)
  return model
}
