import type { Box } from '../../model/record/place.ts'
import type { Bitmap } from './ocr-bitmap.ts'

/** A level page without its straight rules, and those, in its pixels. */
export type Lifted = { readonly bitmap: Bitmap; readonly rules: readonly Box[] }

/** Three pixels in a row whose mean is darker than this are a rule: the grain of a scan breaks a thin one else. */
const dark = 190
/** The soft edge of ink. */
const soft = 240
/** In inches: no letter has a straight run as long, and no rule is shorter, or thicker. */
const shortestRun = 0.25
const shortestAcross = 0.6
const shortestDown = 0.4
const thickest = 0.03
/** A page is level to this slope. */
const slope = 0.006
/** In inches: what the grain of a scan breaks. */
const widestBreak = 0.06

/**
 * Takes the rules of tables and forms off a page: OCR reads them as letters, and letters that stand on one have no
 * picture of their own. A rule holds no word; a letter that crosses it stays.
 */
export const liftRules = (bitmap: Bitmap, dpi: number): Lifted => {
  const grey = Uint8Array.from(bitmap.grey)
  const { width, height } = bitmap
  const across = findRules(bitmap.grey, { count: height, length: width, next: 1, line: width }, dpi, shortestAcross)
  const down = findRules(bitmap.grey, { count: width, length: height, next: width, line: 1 }, dpi, shortestDown)
  const most = Math.max(2, Math.round(dpi * thickest))
  for (const rule of across) erase(grey, rule, { size: [width, height], most })
  // Where two cross, the one that is left is as thin as elsewhere.
  for (const rule of down) erase(grey, rule, { size: [width, height], most })
  return { bitmap: { width, height, grey }, rules: [...across, ...down].map(({ box }) => box) }
}

/** How to walk a page: `count` lines of `length` pixels. */
type Walk = { readonly count: number; readonly length: number; readonly next: number; readonly line: number }

type Run = { readonly rank: number; readonly from: number; readonly to: number }

type Rule = { readonly box: Box; readonly isDown: boolean }

const findRules = (grey: Uint8Array, walk: Walk, dpi: number, shortest: number): readonly Rule[] => {
  const isDown = walk.next !== 1
  const gap = Math.round(dpi * widestBreak)
  const open: Run[][] = []
  const last = (runs: readonly Run[]): number => runs.at(-1)?.rank ?? -9
  for (const run of runsOf(grey, walk, Math.round(dpi * shortestRun))) {
    const known = open.findLast(
      (runs) => last(runs) >= run.rank - 2 && runs.some((one) => one.from <= run.to + gap && one.to >= run.from - gap),
    )
    if (known === undefined) open.push([run])
    else known.push(run)
  }
  const rules = open.flatMap((runs) => {
    const [from, to] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.to))]
    const [low, high] = [runs[0]?.rank ?? 0, last(runs) + 1]
    const length = to - from
    const thick = runs.reduce((sum, run) => sum + run.to - run.from, 0) / length
    const most = dpi * thickest
    if (length < dpi * shortest || thick > most || high - low > most + length * slope) return []
    return [{ isDown, box: isDown ? [low, from, high, to] : [from, low, to, high] } satisfies Rule]
  })
  return rules.filter((rule) => rules.filter((other) => isBeside(rule, other, dpi * barPitch)).length < leastBars)
}

/** In inches: rows of a table are farther apart. Three such bars or more may be a code, that says a number. */
const barPitch = 0.12
const leastBars = 3

const isBeside = ({ box, isDown }: Rule, other: Rule, pitch: number): boolean => {
  const turned = ([x0, y0, x1, y1]: Box): Box => (isDown ? [y0, x0, y1, x1] : [x0, y0, x1, y1])
  const [[from, low, to, high], [start, bottom, end, top]] = [turned(box), turned(other.box)]
  return Math.abs(low + high - bottom - top) < 2 * pitch && Math.min(to, end) - Math.max(from, start) > (to - from) / 2
}

function* runsOf(grey: Uint8Array, { count, length, next, line }: Walk, least: number): Generator<Run> {
  for (let rank = 0; rank < count; rank += 1) {
    let from = -1
    for (let at = 0; at <= length; at += 1) {
      const place = rank * line + at * next
      const [before, own, after] = [grey[place - next] ?? 255, grey[place] ?? 255, grey[place + next] ?? 255]
      if (at < length && own < soft && before + own + after < dark * 3) {
        if (from === -1) from = at
        continue
      }
      if (from !== -1 && at - from >= least) yield { rank, from, to: at }
      from = -1
    }
  }
}

type Sheet = { readonly size: readonly [number, number]; readonly most: number }

/** Across each of its pixels, what is no thicker than a rule is white. */
const erase = (grey: Uint8Array, { box, isDown }: Rule, { size, most }: Sheet): void => {
  const [width, height] = size
  const [from, to] = isDown ? [box[1], box[3]] : [box[0], box[2]]
  const [low, high] = isDown ? [box[0], box[2]] : [box[1], box[3]]
  const end = isDown ? width : height
  const placeOf = (along: number, over: number): number => (isDown ? along * width + over : over * width + along)
  for (let along = from; along < to; along += 1) {
    const inkAt = (over: number): boolean => over >= 0 && over < end && (grey[placeOf(along, over)] ?? 255) < soft
    for (let over = low; over < high; over += 1) {
      if (!inkAt(over)) continue
      let [first, last] = [over, over]
      while (inkAt(first - 1) && over - first <= most + 2) first -= 1
      while (inkAt(last + 1) && last - first <= most + 2) last += 1
      if (last - first < most + 2) for (let each = first; each <= last; each += 1) grey[placeOf(along, each)] = 255
      over = last
    }
  }
}
