import { visitFeatures } from '../src/decide/scope/what/subject-features.ts'
import { lengthShare } from '../src/decide/scope/what/subject-model.ts'
import { makeRandom, shuffle } from './random.ts'
import type { SubjectSentence } from './subject-corpus.ts'

export type SubjectOptions = {
  readonly seed: number
  readonly subjects: number
  readonly epochs: number
  readonly step: number
  readonly decay: number
  /** Where AdaGrad's sums of squares start: the larger, the gentler the first steps. */
  readonly start: number
  /** A feature seen in fewer sentences is not learnt. */
  readonly least: number
  /** Share of features hidden at each reading, so that none carries a sentence alone. */
  readonly dropped: number
}

/** Weights as learnt: feature row × subjects, and a bias for each subject. */
export type LearntSubjects = {
  readonly hashes: Int32Array
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** What is learnt from: features, the ranks of its labels, and how much it counts (1 where absent). */
export type LabelExample = {
  readonly features: readonly number[]
  readonly on: readonly number[]
  readonly weight?: number
}

export const trainSubjects = (sentences: readonly SubjectSentence[], options: SubjectOptions): LearntSubjects =>
  trainLabels(
    sentences.map(({ folded, on }) => ({ features: featuresOf(folded), on })),
    options,
  )

/** One against all the others, for each label, by AdaGrad. */
export const trainLabels = (examples: readonly LabelExample[], options: SubjectOptions): LearntSubjects => {
  const { subjects, seed, epochs } = options
  const found = examples.map(({ features }) => features)
  const hashes = listHashes(found, options.least)
  const rowOf = new Map(Array.from(hashes, (hash, row) => [hash, row]))
  const rows = found.map((one) => Int32Array.from(one, (hash) => rowOf.get(hash) ?? -1).filter((row) => row >= 0))
  const state = {
    weights: new Float32Array(hashes.length * subjects),
    squares: new Float32Array(hashes.length * subjects).fill(options.start),
    bias: new Float32Array(subjects).fill(-3),
    gradient: new Float64Array(subjects),
  }
  const random = makeRandom(seed)
  const order = Int32Array.from(examples, (_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(random, order)
    const step = options.step * (1 - epoch / epochs)
    for (const at of order) {
      const kept = (rows[at] ?? new Int32Array()).filter(() => !random.isHit(options.dropped))
      learn(state, kept, examples[at], { ...options, step })
    }
  }
  return { hashes, weights: state.weights, bias: state.bias }
}

export const featuresOf = (folded: string): readonly number[] => {
  const all: number[] = []
  visitFeatures(folded, (hash) => all.push(hash))
  return all
}

const listHashes = (found: readonly (readonly number[])[], least: number): Int32Array => {
  const counts = new Map<number, number>()
  for (const one of found) for (const hash of new Set(one)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return Int32Array.from([...counts].filter(([, count]) => count >= least).map(([hash]) => hash)).sort()
}

type State = {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly bias: Float32Array
  readonly gradient: Float64Array
}

const learn = (
  { weights, squares, bias, gradient }: State,
  rows: Int32Array,
  { on, weight = 1 }: LabelExample = { features: [], on: [] },
  { subjects, step, decay }: SubjectOptions,
): void => {
  const share = lengthShare(rows.length)
  gradient.fill(0)
  for (const row of rows) {
    const from = row * subjects
    for (let at = 0; at < subjects; at += 1) gradient[at] = (gradient[at] ?? 0) + (weights[from + at] ?? 0)
  }
  for (let at = 0; at < subjects; at += 1) {
    const score = (bias[at] ?? 0) + share * (gradient[at] ?? 0)
    gradient[at] = weight * (1 / (1 + Math.exp(-score)) - (on.includes(at) ? 1 : 0))
    bias[at] = (bias[at] ?? 0) - 0.02 * step * (gradient[at] ?? 0)
  }
  for (const row of rows) {
    const from = row * subjects
    for (let at = 0; at < subjects; at += 1) {
      const cell = from + at
      const slope = share * (gradient[at] ?? 0) + decay * (weights[cell] ?? 0)
      const square = (squares[cell] ?? 0) + slope * slope
      squares[cell] = square
      weights[cell] = (weights[cell] ?? 0) - (step * slope) / Math.sqrt(square)
    }
  }
}
