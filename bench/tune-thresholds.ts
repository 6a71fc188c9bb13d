import { facts, loadTagger } from '../src/detect/tagger/tagger.ts'
import type { Category } from '../src/model/category.ts'
import { overlaps } from '../src/model/record/span.ts'
import type { GoldText } from './corpus.ts'
import { type Layers, makeTaggerLayer, predictAll } from './layers.ts'
import { isHidden, maskOf, type Pair, type Prediction } from './score.ts'

/**
 * `unseen` texts say what the rules leave to find: nobody wrote rules on them. `real` texts say what a threshold costs
 * in false findings: there the rules are too good to show what it brings.
 */
export type TuningTexts = { readonly unseen: readonly GoldText[]; readonly real: readonly GoldText[] }

/** What a false finding costs, in missed mentions: a mask too many is read by a person, a leak is for good. */
const costOfFalse = 0.1
/** Facts have no sharp limits: below a quarter, each mention gained brought two false ones. */
const leastOfFacts = 0.25
const steps = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]

/** For each category, the threshold that brings most beside the rules. */
export const tuneThresholds = async (
  bytes: Uint8Array,
  { unseen, real }: TuningTexts,
  rules: Layers,
  categories: readonly Category[],
): Promise<readonly number[]> => {
  const unseenRules = await predictAll(unseen, rules)
  const realRules = await predictAll(real, rules)
  const nets: ReadonlyMap<Category, number>[] = []
  for (const step of steps) {
    const layer = makeTaggerLayer(loadTagger(bytes, new Float32Array(categories.length).fill(step)))
    const gains = tally(unseenRules, await predictAll(unseen, layer), gainsOf)
    const losses = tally(realRules, await predictAll(real, layer), falseOf)
    nets.push(
      new Map(
        categories.map((category) => {
          const gain = (gains.get(category) ?? 0) / countGold(unseen, category)
          return [category, gain - (costOfFalse * (losses.get(category) ?? 0)) / countGold(real, category)]
        }),
      ),
    )
  }
  return categories.map((category) => {
    const best = bestStep(nets.map((net) => net.get(category) ?? 0))
    return facts.has(category) ? Math.max(leastOfFacts, best) : best
  })
}

const countGold = (texts: readonly GoldText[], category: Category): number =>
  5 + texts.flatMap((text) => text.entities).filter((entity) => entity.category === category).length

type Count = (gold: GoldText, mask: Uint8Array, spans: readonly Prediction[]) => readonly Category[]

const tally = (rules: readonly Pair[], tagged: readonly Pair[], count: Count): ReadonlyMap<Category, number> => {
  const sums = new Map<Category, number>()
  for (const [at, { gold, predictions }] of tagged.entries()) {
    const mask = maskOf(gold.text.length, rules[at]?.predictions ?? [])
    for (const category of count(gold, mask, predictions)) sums.set(category, (sums.get(category) ?? 0) + 1)
  }
  return sums
}

/** Mentions that the rules leave partly bare and that a tagged span completes. */
const gainsOf: Count = (gold, mask, spans) => {
  const united = mask.slice()
  for (const span of spans) united.fill(1, span.start, span.end)
  return gold.entities.flatMap((entity) => {
    const touching = spans.find((span) => overlaps(span, entity))
    const isGain = !isHidden(gold.text, mask, entity) && isHidden(gold.text, united, entity)
    return touching !== undefined && isGain ? [touching.category] : []
  })
}

const falseOf: Count = (gold, mask, spans) =>
  spans
    .filter((span) => !isHidden(gold.text, mask, span) && !gold.entities.some((entity) => overlaps(entity, span)))
    .map((span) => span.category)

/** Neighbouring steps are weighed in: with few texts, one lucky step must not decide. */
const bestStep = (nets: readonly number[]): number => {
  let [best, highest] = [0, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < nets.length; at += 1) {
    const here = nets[at] ?? 0
    const smoothed = here + 0.5 * (nets[at - 1] ?? here) + 0.5 * (nets[at + 1] ?? here)
    if (smoothed >= highest) [best, highest] = [at, smoothed]
  }
  return steps[best] ?? 0.5
}
