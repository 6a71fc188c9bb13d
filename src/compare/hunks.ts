import type { Hunk, Stretch } from './align.ts'
import type { CopyToken } from './text.ts'

type Sides = { readonly a: readonly CopyToken[]; readonly b: readonly CopyToken[] }

/** So few equal words between two stretches can be equal by chance (« a », « le »). */
const chance = 3

/**
 * Puts hunks right. Words of one copy that the other lacks lie under a mark there: a hunk where they do not comes from a
 * word paired by chance, and is joined with its neighbour. Then each hunk is cut where the order of words and marks tells
 * which mark covers which words.
 */
export const settleHunks = (hunks: readonly Hunk[], sides: Sides): readonly Hunk[] => {
  const settled: Hunk[] = []
  for (const hunk of [...hunks, null]) {
    let next = hunk
    for (let last = settled.at(-1); last !== undefined && isOdd(last, sides); last = settled.at(-1)) {
      const before = settled.at(-2)
      const [left, right] = [gapOf(before, last), gapOf(last, next)]
      if (Math.min(left, right) > chance) break
      settled.pop()
      if (next !== null && right <= left) next = join(last, next)
      else if (before !== undefined) settled.splice(-1, 1, join(before, last))
    }
    if (next !== null) settled.push(next)
  }
  return settled.flatMap((hunk) => cut(hunk, sides))
}

const join = (one: Hunk, other: Hunk): Hunk => ({
  a: { from: one.a.from, to: other.a.to },
  b: { from: one.b.from, to: other.b.to },
})

/** How many equal words stand between two hunks. */
const gapOf = (one: Hunk | null | undefined, other: Hunk | null | undefined): number =>
  one && other ? other.a.from - one.a.to : Number.POSITIVE_INFINITY

const isOdd = ({ a, b }: Hunk, sides: Sides): boolean => {
  const [inA, inB] = [countIn(sides.a, a), countIn(sides.b, b)]
  return (inA.words > 0 && inB.marks === 0) || (inB.words > 0 && inA.marks === 0)
}

const countIn = (tokens: readonly CopyToken[], { from, to }: Stretch) => {
  let marks = 0
  for (let at = from; at < to; at += 1) if (tokens[at]?.code !== null) marks += 1
  return { marks, words: to - from - marks }
}

/**
 * Words that open one side lie under the marks that open the other, up to the first word there: it can only lie under a
 * mark that comes after those words. Where no word follows the marks, they may cover all the rest.
 */
const cut = (hunk: Hunk, sides: Sides): readonly Hunk[] => {
  const done: Hunk[] = []
  let { a, b } = hunk
  for (;;) {
    const isMarkA = sides.a[a.from]?.code !== null
    const isMarkB = sides.b[b.from]?.code !== null
    const [endA, endB] = [runEnd(sides.a, a, isMarkA), runEnd(sides.b, b, isMarkB)]
    if (isMarkA === isMarkB || a.from === a.to || b.from === b.to) break
    if (isMarkA ? endA === a.to : endB === b.to) break
    const head = { a: { from: a.from, to: endA }, b: { from: b.from, to: endB } }
    done.push(head)
    a = { from: endA, to: a.to }
    b = { from: endB, to: b.to }
  }
  return [...done, { a, b }]
}

const runEnd = (tokens: readonly CopyToken[], { from, to }: Stretch, isMark: boolean): number => {
  let at = from
  while (at < to && (tokens[at]?.code !== null) === isMark) at += 1
  return at
}
