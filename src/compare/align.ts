import type { CopyToken } from './text.ts'

/** A stretch of A and one of B that stand between the same kept words; `to` is exclusive. */
export type Hunk = { readonly a: Stretch; readonly b: Stretch }

export type Stretch = { readonly from: number; readonly to: number }

/**
 * Where two copies of one original differ. Anchors are runs of words found once on each side, longest first (patience
 * diff), then a table of common words on what is small: the cost stays near linear. A mark is equal to nothing, not even
 * to a mark: each then meets all that the other copy shows in its place.
 */
export const alignCopies = (a: readonly CopyToken[], b: readonly CopyToken[]): readonly Hunk[] => {
  const words = (tokens: readonly CopyToken[], side: string) =>
    tokens.map(({ word, code }, at) => (code === null ? word : `\0${side}${at}`))
  const [left, right] = [words(a, 'a'), words(b, 'b')]
  const pairs: Pair[] = []
  pairUp({ left, right, pairs }, { from: 0, to: left.length }, { from: 0, to: right.length }, 0)
  pairs.sort((one, other) => one.a - other.a)
  return hunksOf(pairs, { a: left.length, b: right.length })
}

type Pair = { readonly a: number; readonly b: number }

type Work = { readonly left: readonly string[]; readonly right: readonly string[]; readonly pairs: Pair[] }

const hunksOf = (pairs: readonly Pair[], end: Pair): readonly Hunk[] => {
  const hunks: Hunk[] = []
  let [a, b] = [0, 0]
  for (const pair of [...pairs, end]) {
    if (pair.a > a || pair.b > b) hunks.push({ a: { from: a, to: pair.a }, b: { from: b, to: pair.b } })
    a = pair.a + 1
    b = pair.b + 1
  }
  return hunks
}

/** Lengths of runs that serve as anchors, in order. */
const runs = [6, 4, 2, 1]

/** Largest table of common words: its cells, in each stretch between anchors. */
const tableCells = 60_000

const pairUp = (work: Work, a: Stretch, b: Stretch, step: number): void => {
  const { left, right, pairs } = work
  let [aFrom, bFrom, aTo, bTo] = [a.from, b.from, a.to, b.to]
  while (aFrom < aTo && bFrom < bTo && left[aFrom] === right[bFrom]) pairs.push({ a: aFrom++, b: bFrom++ })
  while (aFrom < aTo && bFrom < bTo && left[aTo - 1] === right[bTo - 1]) pairs.push({ a: --aTo, b: --bTo })
  if (aFrom === aTo || bFrom === bTo) return
  const [restA, restB] = [
    { from: aFrom, to: aTo },
    { from: bFrom, to: bTo },
  ]
  const size = runs[step]
  if ((aTo - aFrom) * (bTo - bFrom) <= tableCells) pairs.push(...commonWords(work, restA, restB))
  else if (size !== undefined) pairBetween(work, restA, restB, { size, step })
}

/** Runs overlap: each anchor is its first word, the others follow by themselves at the next step. */
const pairBetween = (
  work: Work,
  a: Stretch,
  b: Stretch,
  at: { readonly size: number; readonly step: number },
): void => {
  const anchors = inOrder(uniqueRuns(work, a, b, at.size))
  let [aFrom, bFrom] = [a.from, b.from]
  for (const anchor of [...anchors, { a: a.to, b: b.to }]) {
    if (anchor.a < aFrom || anchor.b < bFrom) continue
    pairUp(work, { from: aFrom, to: anchor.a }, { from: bFrom, to: anchor.b }, at.step + 1)
    if (anchor.a < a.to) work.pairs.push(anchor)
    aFrom = anchor.a + 1
    bFrom = anchor.b + 1
  }
}

const uniqueRuns = ({ left, right }: Work, a: Stretch, b: Stretch, size: number): readonly Pair[] => {
  const others = runsOnce(right, b, size)
  return [...runsOnce(left, a, size)].flatMap(([run, at]) => {
    const other = others.get(run) ?? -1
    return at === -1 || other === -1 ? [] : [{ a: at, b: other }]
  })
}

/** Where each run starts; -1 for one that comes back. */
const runsOnce = (words: readonly string[], { from, to }: Stretch, size: number): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (let at = from; at + size <= to; at += 1) {
    const run = words.slice(at, at + size).join(' ')
    found.set(run, found.has(run) ? -1 : at)
  }
  return found
}

/** The longest set of pairs that go forward on both sides (patience sorting). Pairs come by `a`. */
const inOrder = (pairs: readonly Pair[]): readonly Pair[] => {
  const sorted = [...pairs].sort((one, other) => one.a - other.a)
  const tops: number[] = []
  const before = sorted.map((pair, rank) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tops[middle] ?? 0]?.b ?? 0) < pair.b) low = middle + 1
      else high = middle
    }
    tops[low] = rank
    return low === 0 ? -1 : (tops[low - 1] ?? -1)
  })
  const kept: Pair[] = []
  for (let at = tops.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) kept.push(sorted[at] ?? { a: 0, b: 0 })
  return kept.reverse()
}

/** The longest common list of words, by the usual table. */
const commonWords = ({ left, right }: Work, a: Stretch, b: Stretch): readonly Pair[] => {
  const width = b.to - b.from + 1
  const table = new Uint32Array((a.to - a.from + 1) * width)
  const cell = (i: number, j: number): number => table[(i - a.from) * width + j - b.from] ?? 0
  for (let i = a.to - 1; i >= a.from; i -= 1)
    for (let j = b.to - 1; j >= b.from; j -= 1)
      table[(i - a.from) * width + j - b.from] =
        left[i] === right[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1))
  const pairs: Pair[] = []
  let [i, j] = [a.from, b.from]
  while (i < a.to && j < b.to) {
    if (left[i] === right[j]) pairs.push({ a: i++, b: j++ })
    else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
