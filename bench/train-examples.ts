import { viewOf } from '../src/detect/engine/view.ts'
import { extractFeatures, featuresPerToken } from '../src/detect/tagger/tagger-features.ts'
import { stretchesOf, type Tokens, tokenise } from '../src/detect/tagger/tagger-tokens.ts'
import type { Category } from '../src/model/category.ts'
import type { MarkedText } from './marked.ts'

/** Texts ready for training: features of each token (first hashes, then rows of the dictionary), labels, stretches. */
export type Examples = {
  readonly features: Int32Array
  readonly labels: Uint8Array
  /** Pairs: first token, token after the last. */
  readonly stretches: Int32Array
}

export const makeExamples = (texts: readonly MarkedText[], labelled: readonly Category[]): Examples => {
  const parts = texts.map((text) => makePart(text, labelled))
  const count = parts.reduce((sum, part) => sum + part.labels.length, 0)
  const features = new Int32Array(count * featuresPerToken)
  const labels = new Uint8Array(count)
  const stretches: number[] = []
  let at = 0
  for (const part of parts) {
    features.set(part.features, at * featuresPerToken)
    labels.set(part.labels, at)
    for (const bound of part.stretches) stretches.push(at + bound)
    at += part.labels.length
  }
  return { features, labels, stretches: Int32Array.from(stretches) }
}

const makePart = (marked: MarkedText, labelled: readonly Category[]): Examples => {
  const view = viewOf(marked.text)
  const tokens = tokenise(view.flat)
  const features = extractFeatures(view.flat, tokens)
  const labels = labelTokens(marked, view.toOriginal, tokens, labelled)
  const stretches = stretchesOf(view.flat, tokens).flatMap(({ from, to }) => [from, to])
  return { features, labels, stretches: Int32Array.from(stretches) }
}

/** A token that a mark only touches belongs to it: better a letter too many than one too few. */
const labelTokens = (
  marked: MarkedText,
  toOriginal: (at: number) => number,
  tokens: Tokens,
  labelled: readonly Category[],
): Uint8Array => {
  const labels = new Uint8Array(tokens.count)
  const starts = Array.from({ length: tokens.count }, (_, at) => toOriginal(tokens.starts[at] ?? 0))
  const ends = Array.from({ length: tokens.count }, (_, at) => toOriginal(tokens.ends[at] ?? 0))
  let from = 0
  for (const entity of marked.entities) {
    while (from < tokens.count && (ends[from] ?? 0) <= entity.start) from += 1
    const category = labelled.indexOf(entity.category) + 1
    for (let at = from; category > 0 && at < tokens.count && (starts[at] ?? 0) < entity.end; at += 1) {
      labels[at] = at === from ? 2 * category - 1 : 2 * category
    }
  }
  return repair(labels)
}

/** Nested marks can leave an inside label without its beginning. */
const repair = (labels: Uint8Array): Uint8Array => {
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0
    const before = labels[at - 1] ?? 0
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[at] = label - 1
  }
  return labels
}
