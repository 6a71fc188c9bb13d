import { longestStretch } from '../src/detect/tagger/tagger.ts'
import { type Lattice, type Links, makeLattice, runLattice, setLinks } from '../src/detect/tagger/tagger-chain.ts'
import { featuresPerToken, lexicalTemplates } from '../src/detect/tagger/tagger-features.ts'
import { phraseTemplates } from '../src/detect/tagger/tagger-list-features.ts'
import { makeRandom, type Random, shuffle } from './random.ts'
import type { Examples } from './train-examples.ts'

export type TrainOptions = {
  readonly categories: number
  readonly rows: number
  readonly epochs: number
  readonly seed: number
  /** Step size, and the two penalties of FTRL-proximal (McMahan 2013): `sparse` sets weak weights to nought. */
  readonly step: number
  readonly sparse: number
  readonly smooth: number
  /** Share of features left out at each step, so that no single word decides; and of words left out altogether. */
  readonly dropped: number
  readonly unknown: number
  /** Share of stretches in which the lexicons find nothing, as in the words of an author they do not know. */
  readonly blind: number
}

export type Model = { readonly weights: Float32Array; readonly labels: number; readonly links: Links }

type State = {
  readonly options: TrainOptions
  readonly lattice: Lattice
  readonly weights: Float32Array
  readonly sums: Float32Array
  readonly squares: Float32Array
  readonly links: Links
  readonly linkSquares: Links
  readonly random: Random
  /** Features of the stretch being learnt, those left out being -1. */
  readonly active: Int32Array
}

/** Maximum likelihood of the labels, one stretch at a time. */
export const trainChain = (examples: Examples, options: TrainOptions, onEpoch: (loss: number) => void): Model => {
  const state = startState(options)
  const random = makeRandom(options.seed)
  const order = Int32Array.from({ length: examples.stretches.length / 2 }, (_, at) => at)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(random, order)
    let loss = 0
    for (const one of order)
      loss += learn(state, examples, examples.stretches[2 * one] ?? 0, examples.stretches[2 * one + 1] ?? 0)
    onEpoch(loss / examples.labels.length)
  }
  return { weights: state.weights, labels: state.lattice.labels, links: state.links }
}

const startState = (options: TrainOptions): State => {
  const lattice = makeLattice(options.categories, longestStretch)
  const size = options.rows * lattice.labels
  return {
    options,
    lattice,
    weights: new Float32Array(size),
    sums: new Float32Array(size),
    squares: new Float32Array(size),
    links: makeLinks(options.categories),
    linkSquares: makeLinks(options.categories),
    random: makeRandom(options.seed + 1),
    active: new Int32Array(longestStretch * featuresPerToken),
  }
}

const makeLinks = (categories: number): Links => ({
  categories,
  begin: new Float32Array((categories + 1) ** 2),
  inside: new Float32Array(2 * categories),
})

const learn = (state: State, { features, labels }: Examples, from: number, to: number): number => {
  const { lattice } = state
  setLinks(lattice, state.links)
  dropFeatures(state, features, from, to)
  scoreTokens(state, to - from)
  runLattice(lattice, to - from)
  let loss = 0
  for (let token = from; token < to; token += 1) {
    const at = token - from
    const label = labels[token] ?? 0
    loss -= Math.log(Math.max(1e-9, lattice.marginals[at * lattice.labels + label] ?? 0))
    learnLinks(state, at, at === 0 ? 0 : (labels[token - 1] ?? 0), label)
    learnToken(state, at, label)
  }
  return loss
}

/** Templates that hold the word itself: without them the tagger must judge by shape, endings and neighbours. */
const ownWord: ReadonlySet<number> = new Set(lexicalTemplates)
const ofPhrases: ReadonlySet<number> = new Set(phraseTemplates)

const dropFeatures = ({ active, random, options }: State, features: Int32Array, from: number, to: number): void => {
  const isBlind = random.isHit(options.blind)
  for (let token = from; token < to; token += 1) {
    const isUnknown = random.isHit(options.unknown)
    for (let template = 0; template < featuresPerToken; template += 1) {
      const isOut =
        (isUnknown && ownWord.has(template)) || (isBlind && ofPhrases.has(template)) || random.isHit(options.dropped)
      active[(token - from) * featuresPerToken + template] = isOut
        ? -1
        : (features[token * featuresPerToken + template] ?? -1)
    }
  }
}

const scoreTokens = ({ lattice, weights, active, options }: State, length: number): void => {
  const { labels, emit } = lattice
  const gain = 1 / (1 - options.dropped)
  emit.fill(0, 0, length * labels)
  for (let at = 0; at < length; at += 1) {
    const base = at * labels
    for (let one = at * featuresPerToken; one < (at + 1) * featuresPerToken; one += 1) {
      const row = (active[one] ?? -1) * labels
      if (row < 0) continue
      for (let label = 0; label < labels; label += 1) {
        emit[base + label] = (emit[base + label] ?? 0) + gain * (weights[row + label] ?? 0)
      }
    }
  }
}

const faintest = 1e-3

const learnToken = (state: State, at: number, gold: number): void => {
  const { labels, marginals } = state.lattice
  for (let label = 0; label < labels; label += 1) {
    const slope = (marginals[at * labels + label] ?? 0) - Number(label === gold)
    if (Math.abs(slope) < faintest) continue
    for (let one = at * featuresPerToken; one < (at + 1) * featuresPerToken; one += 1) {
      const row = state.active[one] ?? -1
      if (row >= 0) update(state, row * labels + label, slope)
    }
  }
}

const update = ({ options, weights, sums, squares }: State, at: number, slope: number): void => {
  const before = squares[at] ?? 0
  const after = before + slope * slope
  const root = Math.sqrt(after)
  const sum = (sums[at] ?? 0) + slope - ((root - Math.sqrt(before)) / options.step) * (weights[at] ?? 0)
  squares[at] = after
  sums[at] = sum
  const excess = Math.abs(sum) - options.sparse
  weights[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((1 + root) / options.step + options.smooth)
}

/** Expected steps less the step taken; AdaGrad, since these few weights all matter. */
const learnLinks = (state: State, at: number, before: number, label: number): void => {
  const { labels, left, emit, backward, stepBegin, marginals } = state.lattice
  const { links, linkSquares } = state
  const width = links.categories + 1
  const row = at * labels
  for (let from = 0; from < width; from += 1) {
    const leaving = at === 0 ? Number(from === 0) : (left[(at - 1) * width + from] ?? 0)
    if (leaving < faintest) continue
    for (let to = 0; to < width; to += 1) {
      const target = row + (to === 0 ? 0 : 2 * to - 1)
      const factor = (stepBegin[from * width + to] ?? 0) * (emit[target] ?? 0) * (backward[target] ?? 0)
      const expected = at === 0 ? (marginals[target] ?? 0) : leaving * factor
      const isTaken = from === (before + 1) >> 1 && label === target - row
      nudge(links.begin, linkSquares.begin, from * width + to, expected - Number(isTaken))
    }
  }
  if (at > 0) learnInside(state, at, before, label)
}

const learnInside = ({ lattice, links, linkSquares }: State, at: number, before: number, label: number): void => {
  const { labels, forward, emit, backward, stepInside } = lattice
  for (let inner = 2; inner < labels; inner += 2) {
    const arriving = (emit[at * labels + inner] ?? 0) * (backward[at * labels + inner] ?? 0)
    for (let back = 1; back >= 0; back -= 1) {
      const step = inner - 1 - back
      const expected = (forward[(at - 1) * labels + inner - back] ?? 0) * (stepInside[step] ?? 0) * arriving
      const isTaken = label === inner && before === inner - back
      nudge(links.inside, linkSquares.inside, step, expected - Number(isTaken))
    }
  }
}

const linkStep = 0.1

const nudge = (weights: Float32Array, squares: Float32Array, at: number, slope: number): void => {
  if (Math.abs(slope) < faintest) return
  const square = (squares[at] ?? 0) + slope * slope
  squares[at] = square
  const moved = (weights[at] ?? 0) - (linkStep * slope) / (1 + Math.sqrt(square))
  weights[at] = Math.max(-8, Math.min(8, moved))
}
