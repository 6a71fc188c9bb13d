/**
 * A linear chain over the labels O, B-1, I-1, B-2, I-2… (O is 0; category c of 1…n has B at 2c-1 and I at 2c).
 * I-c follows only B-c or I-c, so that a step costs n², not (2n)². A step to O or B-c sees the category it leaves
 * (0 for O), not whether it stood at B or I.
 */
export type Links = {
  readonly categories: number
  /** `(n+1) × (n+1)`: from category (or O) to O or the beginning of a category. */
  readonly begin: Float32Array
  /** `2n`: for each category, B to I, then I to I. */
  readonly inside: Float32Array
}

/** Room for one stretch, used again for the next: the marginals of token `t` start at `t × labels`. */
export type Lattice = {
  readonly labels: number
  readonly emit: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly marginals: Float64Array
  /** Sums of the two, by category left: what a step from one token to the next needs. */
  readonly left: Float64Array
  readonly scale: Float64Array
  readonly stepBegin: Float64Array
  readonly stepInside: Float64Array
  /** `stepBegin` turned over, and what arrives at each beginning: a step back reads them in order. */
  readonly stepBack: Float64Array
  readonly arriving: Float64Array
}

export const makeLattice = (categories: number, longest: number): Lattice => {
  const labels = 2 * categories + 1
  const perLabel = (): Float64Array => new Float64Array(labels * (longest + 1))
  return {
    labels,
    emit: perLabel(),
    forward: perLabel(),
    backward: perLabel(),
    marginals: perLabel(),
    left: new Float64Array((categories + 1) * (longest + 1)),
    scale: new Float64Array(longest + 1),
    stepBegin: new Float64Array((categories + 1) * (categories + 1)),
    stepInside: new Float64Array(2 * categories),
    stepBack: new Float64Array((categories + 1) * (categories + 1)),
    arriving: new Float64Array(categories + 1),
  }
}

/** Turns link weights into factors; to be called again whenever they change. */
export const setLinks = (lattice: Lattice, links: Links): void => {
  const width = links.categories + 1
  for (let at = 0; at < links.begin.length; at += 1) {
    const factor = Math.exp(links.begin[at] ?? 0)
    lattice.stepBegin[at] = factor
    lattice.stepBack[(at % width) * width + Math.floor(at / width)] = factor
  }
  for (let at = 0; at < links.inside.length; at += 1) lattice.stepInside[at] = Math.exp(links.inside[at] ?? 0)
}

/** Scores in `emit` become factors, then marginals: how probable each label is at each token. */
export const runLattice = (lattice: Lattice, length: number): void => {
  exponentiate(lattice, length)
  runFactors(lattice, length)
}

/** The same, when `emit` holds factors already. */
export const runFactors = (lattice: Lattice, length: number): void => {
  for (let at = 0; at < length; at += 1) stepForward(lattice, at)
  const last = (length - 1) * lattice.labels
  lattice.backward.fill(1, last, last + lattice.labels)
  for (let at = length - 2; at >= 0; at -= 1) stepBackward(lattice, at)
  for (let at = 0; at < length; at += 1) fillMarginals(lattice, at)
}

const exponentiate = ({ emit, labels }: Lattice, length: number): void => {
  for (let at = 0; at < length; at += 1) {
    const row = at * labels
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label += 1) highest = Math.max(highest, emit[row + label] ?? 0)
    for (let label = 0; label < labels; label += 1) emit[row + label] = Math.exp((emit[row + label] ?? 0) - highest)
  }
}

const stepForward = (lattice: Lattice, at: number): void => {
  const { labels, emit, forward, stepInside } = lattice
  const row = at * labels
  if (at === 0) startForward(lattice)
  else {
    const before = row - labels
    beginForward(lattice, at)
    for (let label = 2; label < labels; label += 2) {
      const fromB = (forward[before + label - 1] ?? 0) * (stepInside[label - 2] ?? 0)
      const fromI = (forward[before + label] ?? 0) * (stepInside[label - 1] ?? 0)
      forward[row + label] = (fromB + fromI) * (emit[row + label] ?? 0)
    }
  }
  normalise(lattice, at)
}

/** A stretch starts as after O. */
const startForward = ({ labels, emit, forward, stepBegin }: Lattice): void => {
  forward[0] = (emit[0] ?? 0) * (stepBegin[0] ?? 0)
  for (let label = 1; label < labels; label += 2) {
    forward[label] = (emit[label] ?? 0) * (stepBegin[(label + 1) >> 1] ?? 0)
    forward[label + 1] = 0
  }
}

/** Sums grow side by side, in the order of the categories left: no addition waits for the one before. */
const beginForward = ({ labels, emit, forward, left, stepBegin, arriving }: Lattice, at: number): void => {
  const width = (labels + 1) >> 1
  const row = at * labels
  const leaving = (at - 1) * width
  arriving.fill(0)
  for (let from = 0; from < width; from += 1) {
    const chance = left[leaving + from] ?? 0
    const step = from * width
    for (let to = 0; to < width; to += 1) arriving[to] = (arriving[to] ?? 0) + chance * (stepBegin[step + to] ?? 0)
  }
  forward[row] = (arriving[0] ?? 0) * (emit[row] ?? 0)
  for (let label = row + 1, to = 1; to < width; label += 2, to += 1) {
    forward[label] = (arriving[to] ?? 0) * (emit[label] ?? 0)
  }
}

const normalise = ({ labels, forward, left, scale }: Lattice, at: number): void => {
  const width = (labels + 1) >> 1
  const row = at * labels
  let sum = 1e-300
  for (let label = 0; label < labels; label += 1) sum += forward[row + label] ?? 0
  const factor = 1 / sum
  scale[at] = factor
  for (let label = 0; label < labels; label += 1) forward[row + label] = (forward[row + label] ?? 0) * factor
  left[at * width] = forward[row] ?? 0
  for (let category = 1; category < width; category += 1) {
    left[at * width + category] = (forward[row + 2 * category - 1] ?? 0) + (forward[row + 2 * category] ?? 0)
  }
}

const stepBackward = (lattice: Lattice, at: number): void => {
  const { labels, emit, backward, scale, stepInside, arriving } = lattice
  const row = at * labels
  const next = row + labels
  const factor = scale[at + 1] ?? 0
  for (let label = next; label < next + labels; label += 1) backward[label] = (backward[label] ?? 0) * factor
  sumArrivals(lattice, next)
  backward[row] = arriving[0] ?? 0
  for (let from = 1; 2 * from < labels; from += 1) {
    const inner = (emit[next + 2 * from] ?? 0) * (backward[next + 2 * from] ?? 0)
    const begins = arriving[from] ?? 0
    backward[row + 2 * from - 1] = begins + inner * (stepInside[2 * from - 2] ?? 0)
    backward[row + 2 * from] = begins + inner * (stepInside[2 * from - 1] ?? 0)
  }
}

/** For each category left, the sum over all that may begin next. */
const sumArrivals = ({ labels, emit, backward, stepBack, arriving }: Lattice, next: number): void => {
  const width = (labels + 1) >> 1
  arriving.fill(0)
  for (let to = 0; to < width; to += 1) {
    const label = next + (to === 0 ? 0 : 2 * to - 1)
    const chance = (emit[label] ?? 0) * (backward[label] ?? 0)
    const step = to * width
    for (let from = 0; from < width; from += 1)
      arriving[from] = (arriving[from] ?? 0) + (stepBack[step + from] ?? 0) * chance
  }
}

/** `backward` of the next token is already scaled, so that forward × backward sums to one. */
const fillMarginals = ({ labels, forward, backward, marginals, scale }: Lattice, at: number): void => {
  const row = at * labels
  const factor = at === 0 ? 1 : 1 / (scale[at] ?? 1)
  for (let label = 0; label < labels; label += 1) {
    marginals[row + label] = (forward[row + label] ?? 0) * (backward[row + label] ?? 0) * factor
  }
}
