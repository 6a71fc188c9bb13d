import type { DisclosedPage, PlacedLine, PlacedWord } from '../../model/copy/disclosure.ts'
import { type FaceKey, widthOf } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import { markCode } from '../pieces/mark.ts'
import { fitLine, gapAfter, isUntouched, type Room, roomOf, sidesOf } from './facsimile-room.ts'
import type { Measure } from './line.ts'
import { setRuns, widthOfRuns } from './loose-runs.ts'
import { goesOn } from './same-paragraph.ts'
import type { Draw } from './sheet.ts'

/** The drawing of one line, and where it ends. */
export type LaidLine = { readonly line: PlacedLine; readonly draws: readonly Draw[] }

/** Places in the structure tree: of a line, and of a mark in it. */
type LineNodes = {
  readonly ofLine: (line: PlacedLine) => number
  readonly ofMark: (line: number, code: string) => number | null
}

/**
 * Lays the lines of a page. What a mark pushes to the right pushes its neighbours too; null when that would leave the
 * page, or crush the words.
 */
export const layLines = (page: DisclosedPage, measure: Measure, nodes: LineNodes) => {
  const laid: LaidLine[] = []
  const pace = paceOf(page.lines, measure)
  const sides = sidesOf(page)
  let last: { readonly line: PlacedLine; readonly node: number } | null = null
  for (const row of rowsOf(page.lines)) {
    let free = Number.NEGATIVE_INFINITY
    let pushed = Number.NEGATIVE_INFINITY
    for (const [at, line] of row.entries()) {
      const isWhole = isUntouched(line)
      const x = Math.max(line.x, isWhole ? pushed : free)
      const room = roomOf({ x, free, next: row[at + 1] ?? null, width: page.width }, sides)
      // Of a line with several stretches, cells perhaps, each stands for itself.
      const isAlone = row.length === 1
      const node: number = isAlone && last !== null && goesOn(line, last.line) ? last.node : nodes.ofLine(line)
      last = isAlone ? { line, node } : null
      const set = layLine(line, { x, room, measure, pace, node, nodes })
      if (set === null) return null
      laid.push({ line, draws: set.draws })
      free = Math.max(free, set.end + gapAfter)
      if (!isWhole || x > line.x) pushed = free
    }
  }
  return laid
}

/** Stretches of one base line, from left to right. */
const rowsOf = (lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] => {
  const rows: PlacedLine[][] = []
  for (const line of lines) {
    const row = rows.findLast(([first]) => first !== undefined && Math.abs(first.y - line.y) < first.size * 0.5)
    if (row === undefined) rows.push([line])
    else row.push(line)
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x))
}

type Setting = {
  readonly x: number
  readonly room: Room
  readonly measure: Measure
  readonly pace: number
  readonly node: number
  readonly nodes: LineNodes
}

/** How much narrower than ours the original's font is, in percent, by the words that stand as they were. */
const paceOf = (lines: readonly PlacedLine[], measure: Measure): number => {
  const ratios = lines.flatMap((line) =>
    line.parts.flatMap((part) => {
      if (part.kind === 'mark' || part.at === null || part.text.length < 4) return []
      return [stretchOf(part.at.width, widthOf(measure.faces.R, printed(part.text, measure), line.size))]
    }),
  )
  return Math.min(100, ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 100)
}

const stretchOf = (width: number, natural: number): number =>
  natural === 0 ? 100 : Math.min(250, Math.max(40, (width / natural) * 100))

const layLine = (line: PlacedLine, setting: Setting): { draws: readonly Draw[]; end: number } | null => {
  return isUntouched(line) && setting.x - line.x < 0.5 ? layAsItWas(line, setting) : layAnew(line, setting)
}

/** An untouched line: each word where it stood, as wide as it was. */
const layAsItWas = (line: PlacedLine, { measure, node }: Setting) => {
  const face = line.isBold ? 'B' : 'R'
  let end = line.x
  const draws = line.parts.flatMap((part): readonly Draw[] => {
    if (part.kind !== 'word' || part.at === null) return []
    if (part.runs !== null) {
      end = Math.max(end, part.at.x + part.at.width)
      const runs = part.runs.flatMap(({ at, ...run }) => (at === null ? [] : [{ ...run, at }]))
      return [{ kind: 'runs', runs, x: part.at.x, y: line.y, node }]
    }
    const text = printed(part.text, measure)
    const natural = widthOf(measure.faces[face], text, line.size)
    const stretch = stretchOf(part.at.width, natural)
    const picture = part.picture === null ? null : { shown: part.picture, width: part.at.width }
    end = Math.max(end, part.at.x + part.at.width)
    return [{ kind: 'word', text: `${text} `, face, size: line.size, stretch, picture, x: part.at.x, y: line.y, node }]
  })
  return { draws, end }
}

/** In sizes of a line. Pictures of words end where their ink does. */
const typeSpace = 0.25
const pictureSpace = 0.31

/** A line that lost words: what is left at its natural pace. */
const layAnew = (line: PlacedLine, { x, room, measure, pace, node, nodes }: Setting) => {
  const face = line.isBold ? 'B' : 'R'
  const isPictured = line.parts.some((part) => part.kind === 'word' && part.picture !== null)
  const space = line.size * (isPictured ? pictureSpace : typeSpace)
  const widths = line.parts.map((part) => {
    if (part.kind === 'mark') return measure.mark.width
    if (part.picture !== null) return part.picture.width
    return part.runs === null
      ? widthOf(measure.faces[face], printed(part.text, measure), line.size)
      : widthOfRuns(part.runs)
  })
  const fixed = line.parts.reduce((sum, part, at) => sum + (part.kind === 'mark' ? (widths[at] ?? 0) : 0), 0)
  const loose = widths.reduce((sum, width) => sum + width + space, 0) - fixed
  const isDrawn = line.parts.some((part) => part.kind === 'word' && (part.runs !== null || part.picture !== null))
  const fit = fitLine(x, room, { fixed, loose, most: isDrawn ? 100 : pace })
  if (fit === null) return null
  const { stretch } = fit
  const draws: Draw[] = []
  let at = fit.x
  line.parts.forEach((part, index) => {
    const width = widths[index] ?? 0
    if (part.kind === 'word' && part.isJoined && index > 0) at -= (space * stretch) / 100
    if (part.kind === 'mark') {
      const code = markCode(part.maskId, part.grounds, part.label)
      draws.push({ kind: 'mark', maskId: part.maskId, code, x: at, y: line.y, node: nodes.ofMark(node, code) })
    } else if (part.runs !== null)
      draws.push({ kind: 'runs', runs: setRuns(part.runs, { x: at, y: line.y, stretch }), x: at, y: line.y, node })
    else draws.push({ ...wordDraw(part, { face, size: line.size, stretch, width, measure }), x: at, y: line.y, node })
    at += part.kind === 'mark' ? width + (space * stretch) / 100 : ((width + space) * stretch) / 100
  })
  return { draws, end: at }
}

type Type = {
  readonly face: FaceKey
  readonly size: number
  readonly stretch: number
  readonly width: number
  readonly measure: Measure
}

/** A word in our font, or by its picture with our letters under it. */
const wordDraw = ({ text, picture }: PlacedWord, { face, size, stretch, width, measure }: Type) => {
  const shown = printed(text, measure)
  const word = { kind: 'word', text: `${shown} `, face, size } as const
  if (picture === null) return { ...word, stretch, picture: null }
  const narrow = (width * stretch) / 100
  return {
    ...word,
    stretch: stretchOf(narrow, widthOf(measure.faces[face], shown, size)),
    picture: { shown: picture, width: narrow },
  }
}

const printed = (text: string, { faces }: Measure): string => toPrintable(text, faces)
