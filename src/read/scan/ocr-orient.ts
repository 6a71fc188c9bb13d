import { type Bitmap, shrink, type Turn } from './ocr-bitmap.ts'

/** A turn, and the small angle that is left after it. */
export type Turned = { readonly turn: Turn; readonly angle: number }

/** How the lines of a page lie: the turns to try, the likelier first. */
export type Lie = { readonly turns: readonly [Turned, ...Turned[]]; readonly isInked: boolean }

/** The long side of the picture that angles are measured on. */
const measured = 1000
/** Fewer dark dots than this at that size are specks of dust. */
const fewestDots = 30
const mostDots = 120_000
/** Straight runs longer than this are rules, frames and the shade of a lid: they say nothing of the lines of text. */
const longestRun = 80
const contrast = 48
/** Lines are told from columns when one profile is this much sharper than the other. */
const sureRatio = 1.3
const degree = Math.PI / 180

/**
 * Which way a page lies. Text has rows of ink with white between them: seen along its lines the profile is sharp, seen
 * across them it is flat. Upside down looks the same: both turns are given, and what can be read settles it.
 */
export const findLie = (bitmap: Bitmap): Lie => {
  const dots = findDots(shrink(bitmap, Math.max(1, Math.round(Math.max(bitmap.width, bitmap.height) / measured))))
  if (dots.xs.length < fewestDots) return { turns: [{ turn: 0, angle: 0 }], isInked: false }
  const level = bestAngle(dots.xs, dots.ys)
  // Turned a quarter clockwise, x is minus y and y is x: a slant keeps its sense.
  const upright = bestAngle(
    dots.ys.map((y) => -y),
    dots.xs,
  )
  const across = [
    { turn: 0, angle: level.angle },
    { turn: 180, angle: level.angle },
  ] as const
  const along = [
    { turn: 90, angle: upright.angle },
    { turn: 270, angle: upright.angle },
  ] as const
  const [first, second] = level.score >= upright.score ? [across, along] : [along, across]
  const ratio = Math.max(level.score, upright.score) / Math.max(1e-9, Math.min(level.score, upright.score))
  return { turns: ratio > sureRatio ? first : [...first, ...second], isInked: true }
}

type Dots = { readonly xs: readonly number[]; readonly ys: readonly number[] }

/** The dark dots of a page, without its straight rules. */
const findDots = (bitmap: Bitmap): Dots => {
  const { width, height, grey } = bitmap
  const limit = medianOf(grey) - contrast
  const dark = Uint8Array.from(grey, (value) => (value < limit ? 1 : 0))
  eraseRuns(dark, { count: height, length: width, next: 1, line: width })
  eraseRuns(dark, { count: width, length: height, next: width, line: 1 })
  const places = [...dark.keys()].filter((at) => dark[at] === 1)
  const step = Math.max(1, Math.ceil(places.length / mostDots))
  const kept = places.filter((_, rank) => rank % step === 0)
  return { xs: kept.map((at) => at % width), ys: kept.map((at) => Math.floor(at / width)) }
}

const medianOf = (grey: Uint8Array): number => {
  const tally = new Uint32Array(256)
  for (const value of grey) tally[value] = (tally[value] ?? 0) + 1
  let seen = 0
  return tally.findIndex((count) => {
    seen += count
    return seen * 2 >= grey.length
  })
}

type Runs = { readonly count: number; readonly length: number; readonly next: number; readonly line: number }

const eraseRuns = (dark: Uint8Array, { count, length, next, line }: Runs): void => {
  for (let rank = 0; rank < count; rank += 1) {
    let run = 0
    for (let at = 0; at <= length; at += 1) {
      const place = rank * line + at * next
      if (at < length && dark[place] !== 0) {
        run += 1
        continue
      }
      // Marked, not yet erased: the other direction must still see it.
      if (run > longestRun) for (let back = 1; back <= run; back += 1) dark[place - back * next] = 2
      run = 0
    }
  }
}

type Slant = { readonly angle: number; readonly score: number }

const widest = 8
const coarse = 0.5
const fine = 0.1

const bestAngle = (xs: readonly number[], ys: readonly number[]): Slant => {
  const rough = sharpest(xs, ys, steps(0, widest, coarse))
  const best = sharpest(xs, ys, steps(rough.angle / degree, coarse, fine))
  // Under a third of a degree nothing is gained, and turning blurs.
  return Math.abs(best.angle) < 0.3 * degree ? { ...best, angle: 0 } : best
}

const steps = (centre: number, reach: number, step: number): readonly number[] =>
  Array.from({ length: Math.round((2 * reach) / step) + 1 }, (_, at) => centre - reach + at * step)

const sharpest = (xs: readonly number[], ys: readonly number[], degrees: readonly number[]): Slant => {
  let best: Slant = { angle: 0, score: -1 }
  for (const each of degrees) {
    const score = sharpness(xs, ys, each * degree)
    if (score > best.score) best = { angle: each * degree, score }
  }
  return best
}

/** How much the rows of ink differ from their neighbours, when the page is seen at an angle. */
const sharpness = (xs: readonly number[], ys: readonly number[], angle: number): number => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const rows = new Float64Array(4 * measured)
  for (const [at, x] of xs.entries()) {
    const row = Math.round((ys[at] ?? 0) * cos - x * sin) + 1.5 * measured
    rows[row] = (rows[row] ?? 0) + 1
  }
  let sum = 0
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return sum / xs.length
}
