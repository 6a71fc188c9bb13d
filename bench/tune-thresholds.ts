import { loadTagger } from '../src/detect/tagger.ts'
import type { Category } from '../src/model/category.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import type { GoldText } from './corpus.ts'
import { type Layers, makeTaggerLayer } from './layers.ts'
import { isHidden, maskOf, type Prediction } from './score.ts'

/** What a false finding costs, in missed mentions: a mask too many is read by a person, a leak is for good. */
const costOfFalse = 0.5
const steps = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]

/** For each category, the threshold that brings most beside the rules: mentions newly covered less false findings. */
export const tuneThresholds = async (
  bytes: Uint8Array,
  texts: readonly GoldText[],
  rules: Layers,
  categories: readonly Category[],
): Promise<readonly number[]> => {
  const masks: Uint8Array[] = []
  for (const gold of texts) masks.push(maskOf(gold.text.length, await rules(gold.text)))
  const gains: ReadonlyMap<Category, number>[] = []
  for (const step of steps) {
    const layer = makeTaggerLayer(loadTagger(bytes, new Float32Array(categories.length).fill(step)))
    const gain = new Map<Category, number>()
    for (const [at, gold] of texts.entries()) {
      addGains(gain, gold, masks[at] ?? new Uint8Array(), await layer(gold.text))
    }
    gains.push(gain)
  }
  return categories.map((category) => bestStep(gains.map((gain) => gain.get(category) ?? 0)))
}

const addGains = (
  gain: Map<Category, number>,
  gold: GoldText,
  mask: Uint8Array,
  spans: readonly Prediction[],
): void => {
  const add = (category: Category, by: number): void => {
    gain.set(category, (gain.get(category) ?? 0) + by)
  }
  const united = maskOf(gold.text.length, spans)
  for (let at = 0; at < united.length; at += 1) if (mask[at] === 1) united[at] = 1
  for (const entity of gold.entities) {
    const touching = spans.find((span) => overlaps(span, entity))
    if (touching === undefined || isHidden(gold.text, mask, entity)) continue
    if (isHidden(gold.text, united, entity)) add(touching.category, 1)
  }
  for (const span of spans) {
    const isFalse = !isHidden(gold.text, mask, span) && !touches(gold.entities, span)
    if (isFalse) add(span.category, -costOfFalse)
  }
}

const touches = (entities: readonly Span[], span: Span): boolean => entities.some((entity) => overlaps(entity, span))

/** Neighbouring steps are weighed in: with few texts, one lucky step must not decide. */
const bestStep = (gains: readonly number[]): number => {
  let [best, highest] = [0, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < gains.length; at += 1) {
    const here = gains[at] ?? 0
    const smoothed = here + 0.5 * (gains[at - 1] ?? here) + 0.5 * (gains[at + 1] ?? here)
    if (smoothed >= highest) [best, highest] = [at, smoothed]
  }
  return steps[best] ?? 0.5
}
