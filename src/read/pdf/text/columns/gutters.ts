import type { Line } from '../pdf-lines.ts'
import { gutterArea, gutterWidth, mostGaps, mostTracks, stripHeight, stripSteps } from './limits.ts'

/** Lines `start` to `end` (not included). */
export type LineRange = { readonly start: number; readonly end: number }

/** A free space that runs down the lines `start` to `end` (not included), from `from` to `to` across. */
export type Gutter = { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

type Gap = { readonly from: number; readonly to: number }
type Track = Gap & { readonly start: number }

/**
 * Every free space between words that runs down two lines or more, as far as it goes. Each line is met once, with few
 * spaces open: the time grows as the lines do.
 */
export const findGutters = (lines: readonly Line[]): readonly Gutter[] => {
  const strip = stripOf(lines)
  const gutters: Gutter[] = []
  let open: readonly Track[] = []
  const close = (tracks: readonly Track[], end: number): void => {
    for (const track of tracks) if (isLongEnough(lines, track, end)) gutters.push({ ...track, end })
  }
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (above !== undefined && above.v - line.v > strip) {
      close(open, at)
      open = []
    }
    const gaps = gapsOf(line)
    const rests = open.map((track) => narrow(track, gaps, line.size))
    close(
      open.filter((_, rank) => rests[rank]?.length === 0),
      at,
    )
    open = withoutInner([...rests.flat(), ...gaps.map((gap) => ({ ...gap, start: at }))])
  }
  close(open, lines.length)
  return gutters.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
}

/** Words of two lines often leave a space one above the other: the fewer the lines, the wider it must be. */
const isLongEnough = (lines: readonly Line[], { from, to, start }: Track, end: number): boolean =>
  (to - from) * (end - start - 1) >= gutterArea * (lines[start]?.size ?? 1)

/** The height from which white across the page parts what stands above from what stands below. */
const stripOf = (lines: readonly Line[]): number => {
  const steps = lines.slice(1).map((line, at) => (lines[at]?.v ?? line.v) - line.v)
  const sizes = lines.map(({ size }) => size)
  return Math.max(stripHeight * median(sizes), stripSteps * median(steps))
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The spaces of a line that may be part of a gutter, those beside it too. */
const gapsOf = (line: Line): readonly Gap[] => {
  const gaps: Gap[] = []
  const words = line.words.toSorted((a, b) => a.u0 - b.u0)
  let from = Number.NEGATIVE_INFINITY
  for (const word of words) {
    if (word.u0 - from >= gutterWidth * line.size) gaps.push({ from, to: word.u0 })
    from = Math.max(from, word.u1)
  }
  gaps.push({ from, to: Number.POSITIVE_INFINITY })
  return gaps.length <= mostGaps ? gaps : gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, mostGaps)
}

const narrow = (track: Track, gaps: readonly Gap[], size: number): readonly Track[] =>
  gaps
    .map((gap) => ({ from: Math.max(track.from, gap.from), to: Math.min(track.to, gap.to), start: track.start }))
    .filter(({ from, to }) => to - from >= gutterWidth * size)

/** A space inside one that began earlier tells nothing new. */
const withoutInner = (tracks: readonly Track[]): readonly Track[] => {
  const kept: Track[] = []
  for (const track of tracks.toSorted((a, b) => a.start - b.start || b.to - b.from - (a.to - a.from))) {
    if (kept.length === mostTracks) break
    if (!kept.some(({ from, to }) => from <= track.from && to >= track.to)) kept.push(track)
  }
  return kept
}
