import { cubicStrokesOf } from '../../model/record/contour.ts'
import type { Ink, Outline, Shape } from '../../model/record/drawing.ts'
import type { Box } from '../../model/record/place.ts'
import { codeOf, fontOf, resourceOf, spaceOutline, type UsedOutlines } from '../fonts/outline-font.ts'
import { hex } from '../fonts/pdf-font.ts'

/** Letters with one ink on one line, as in `DrawnRun`. */
export type SetRun = Ink & {
  readonly glyphs: readonly Outline[]
  readonly at: readonly [number, number]
  readonly skips: readonly number[]
}

/** Operators that draw letters where they stand, and a space after the last. */
export const showRuns = (runs: readonly SetRun[], used: UsedOutlines): string =>
  runs.map((run, at) => showRun(run, used, at === runs.length - 1)).join('\n')

const showRun = (run: SetRun, used: UsedOutlines, isLast: boolean): string => {
  const [, , c, d] = run.turn
  const size = Math.hypot(c, d) || 1
  const turn = run.turn.map((value) => short(value / size, 7)).join(' ')
  const place = run.at.map((value) => short(value, 4)).join(' ')
  const shown = lettersOf(isLast ? { ...run, glyphs: [...run.glyphs, spaceOutline] } : run, short(size, 5), used)
  return `${inkOf(run)} BT ${turn} ${place} Tm ${shown} ET${run.stroke === null ? '' : ' 0 Tr'}`
}

/** Letters of one run can be in two of our fonts: changing the font leaves the pen where it is. */
const lettersOf = ({ glyphs, skips }: SetRun, size: string, used: UsedOutlines): string => {
  let font: number | null = null
  let shown = ''
  glyphs.forEach((outline, at) => {
    const home = fontOf(outline, used, font ?? 0)
    if (home !== font) shown += `${font === null ? '' : '>] TJ '}/${resourceOf(home)} ${size} Tf [<`
    font = home
    const skip = skips[at] ?? 0
    if (skip !== 0) shown += `> ${short(-skip, 2)} <`
    shown += hex(codeOf(outline, home, used))
  })
  return `${shown}>] TJ`.replaceAll('<> ', '')
}

const inkOf = ({ fill, stroke }: SetRun): string => {
  const mode =
    stroke === null ? '' : ` ${fill === null ? 1 : 2} Tr ${colorOf(stroke.color)} RG ${short(stroke.width, 4)} w`
  return `${colorOf(fill ?? '#000000')} rg${mode}`
}

/** Rules, frames and fills, from numbers alone. */
export const drawShape = ({ contours, fill, isEvenOdd, stroke, clip }: Shape): string => {
  const path = contours.map(drawContour).join(' ')
  const pen =
    stroke === null
      ? ''
      : `${colorOf(stroke.color)} RG ${short(stroke.width, 4)} w ${stroke.cap} J ${stroke.join} j [${stroke.dash.map((length) => short(length, 4)).join(' ')}] 0 d `
  const paint = fill === null ? 'S' : `${stroke === null ? 'f' : 'B'}${isEvenOdd ? '*' : ''}`
  return `q ${clip === null ? '' : `${boxPath(clip)} W n `}${pen}${fill === null ? '' : `${colorOf(fill)} rg `}${path} ${paint} Q`
}

/** A grey frame stands for a picture that left. */
export const drawPicture = (box: Box): string => `q 0.96 g 0.75 G 0.5 w ${boxPath(box)} B Q`

const boxPath = ([x0, y0, x1, y1]: Box): string =>
  `${short(x0, 4)} ${short(y0, 4)} ${short(x1 - x0, 4)} ${short(y1 - y0, 4)} re`

const operators: readonly string[] = ['m', 'l', 'c', '', 'h']

const drawContour = (contour: readonly number[]): string =>
  cubicStrokesOf(contour)
    .map(({ operator, points }) => [...points.map((value) => short(value, 4)), operators[operator] ?? 'h'].join(' '))
    .join(' ')

const colorOf = (color: string): string => {
  const known = colors.get(color)
  if (known !== undefined) return known
  const said = [1, 3, 5].map((at) => short((Number.parseInt(color.slice(at, at + 2), 16) || 0) / 255, 5)).join(' ')
  if (colors.size < mostColors) colors.set(color, said)
  return said
}

/** A page asks for two or three of them, thousands of times; a hostile one for all of them. By hand. */
const colors = new Map<string, string>()
const mostColors = 1000

/** Never in powers of ten: PDF has no such numbers. */
const short = (value: number, digits: number): string => {
  const unit = 10 ** digits
  const text = String(Math.round(value * unit) / unit + 0)
  return text.includes('e') ? trimmed(value.toFixed(digits)) : text
}

const trimmed = (text: string): string => {
  const cut = text.replace(/\.?0+$/, '')
  return cut === '-0' || cut === '' ? '0' : cut
}
