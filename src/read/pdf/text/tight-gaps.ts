import type { Glyph } from '../paint/pdf-state.ts'

/** A gap wider than this share of the size is a space. */
export const spaceGap = 0.15
/** No narrower one is: fonts kern letters apart by so much at most (`f` before `)`). By hand. */
export const leastGap = 0.045
/** Where neither a run nor a capital starts a word, or letters do not touch exactly, its gap is so wide at least. By hand. */
const plainGap = 0.06
/** The gaps between letters end so far below those between words, and at this share of them. By hand. */
const leastJump = 0.035
const mostOfLetters = 0.5
/** And by so many times what most of those between letters differ: the widths of some fonts are not those of their letters. */
const jumpOfSpread = 2.5
const mostLetters = [0.25, 0.75] as const
/** Of the gaps of a line, those between letters: words of two letters and a half on average have so many. By hand. */
const shareOfLetters = 0.6
/** Letters that overlap by as much tell that the widths of the font are not those of its letters. By hand. */
const mostOverlaps = 0.34
/** Letters touch to so much of their size: what a program rounds. By hand. */
const exact = 0.005
/** Fewer gaps tell nothing of a line. By hand. */
const fewestGaps = 4
/** Where words of a line are known to be apart, others are by half as much at least. By hand. */
const shareOfKnown = 0.5
/** Where fewer glyphs start a run, a run is a word or more. By hand. */
const mostStarts = 0.4

/** Between two glyphs that follow each other on one line; `width` in sizes, null where a space glyph stands. */
export type Spacing = {
  readonly width: number | null
  readonly before: Glyph
  readonly after: Glyph
}

/** Which gaps of a line, narrower than a usual space, part words: by what the line shows of its letters and words. */
export const tightJudge = (gaps: readonly Spacing[]): ((gap: Spacing) => boolean) => {
  const widths = gaps.flatMap(({ width }) => (width === null || width >= spaceGap ? [] : [width]))
  const edge = edgeOf(widths)
  if (edge === null) return never
  const known = knownSpace(gaps)
  const areRunsWords = gaps.filter(({ after }) => after.isRunStart === true).length <= mostStarts * gaps.length
  return (gap) => {
    const { width, after } = gap
    if (width === null || width < edge.limit || !areOfWords(gap)) return false
    if (startsCapital(gap) || (areRunsWords && startsRun(gap))) return true
    return (
      width >= (edge.isExact && after.isRunStart === true ? leastGap : plainGap) &&
      (known === null || width >= known * shareOfKnown)
    )
  }
}

const never = (): boolean => false

/** Between the gaps of letters and those of words. `isExact`: the letters of each word touch. */
type Edge = { readonly limit: number; readonly isExact: boolean }

/** Null where both are not clearly apart. */
const edgeOf = (widths: readonly number[]): Edge | null => {
  const sorted = widths.toSorted((a, b) => a - b)
  const widest = sorted.at(-1) ?? 0
  if (sorted.length < fewestGaps || widest < leastGap) return null
  let best: { readonly low: number; readonly high: number } | null = null
  for (let at = Math.ceil(sorted.length * shareOfLetters); at < sorted.length; at += 1) {
    const [low = 0, high = 0] = [sorted[at - 1], sorted[at]]
    if (high >= leastGap && (best === null || high - low > best.high - best.low)) best = { low, high }
  }
  if (best === null || best.high - best.low < leastJump || best.low > best.high * mostOfLetters) return null
  const { low, high } = best
  const overlaps = sorted.filter((width) => width < -high * mostOfLetters).length
  const spread = spreadOf(sorted.filter((width) => width <= low))
  if (high - low < spread * jumpOfSpread || overlaps > sorted.length * mostOverlaps) return null
  return { limit: (low + high) / 2, isExact: spread <= exact && Math.abs(low) <= exact }
}

const spreadOf = (sorted: readonly number[]): number => {
  const [from = 0, to = 0] = mostLetters.map((share) => sorted[Math.floor(share * sorted.length)])
  return to - from
}

/** The narrowest of the usual spaces of a line, null where it has none. */
const knownSpace = (gaps: readonly Spacing[]): number | null => {
  let least: number | null = null
  for (const { width } of gaps) {
    const space = width ?? glyphSpace
    if (space >= spaceGap && (least === null || space < least)) least = space
  }
  return least
}

/** What a space glyph is wide, in sizes: in Helvetica 0.28, in Times 0.25. */
const glyphSpace = 0.25

const areOfWords = ({ before, after }: Spacing): boolean =>
  /[\p{L}\p{M}\p{N}.,;:!?)»]$/u.test(before.text) && /^[\p{L}\p{N}(«]/u.test(after.text)

const startsCapital = ({ before, after }: Spacing): boolean =>
  /\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(after.text)

const startsRun = ({ before, after }: Spacing): boolean =>
  after.isRunStart === true && Math.abs(before.size - after.size) < 0.01 * after.size
