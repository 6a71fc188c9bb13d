import type { DisclosedPage, PlacedLine } from '../../model/copy/disclosure.ts'
import { widthOf } from '../fonts/face.ts'
import { type MarkSize, markCode, smallMarksOf } from '../pieces/mark.ts'
import { type Extent, extentOf, isCovered, zoneOf } from './facsimile-cover.ts'
import { boundsOf, endOf, fitLine, gapAfter, isUntouched, type Room, roomOf } from './facsimile-room.ts'
import { paceOf, printed, stretchOf, wordDraw } from './facsimile-words.ts'
import type { Measure } from './line.ts'
import { setRuns, widthOfRuns } from './loose-runs.ts'
import { goesOn } from './same-paragraph.ts'
import type { Draw } from './sheet.ts'

/** The drawing of one line. `isMoved`: its words may stand where they did not. */
export type LaidLine = { readonly line: PlacedLine; readonly draws: readonly Draw[]; readonly isMoved: boolean }

/** Places in the structure tree: of a line, and of a mark in it. */
type LineNodes = {
  readonly ofLine: (line: PlacedLine) => number
  readonly ofMark: (line: number, code: string) => number | null
}

/**
 * Lays the lines of a page. Each has its room by what stands beside it, on its row or not; what a mark pushes all the same
 * pushes its neighbours too. Null when that would leave the page, crush the words, or lay a mark over kept words.
 */
export const layLines = (page: DisclosedPage, measure: Measure, nodes: LineNodes): readonly LaidLine[] | null => {
  const rows = rowsOf(page.lines)
  const bounds = boundsOf(page, rows)
  const setting = {
    measure,
    pace: paceOf(page.lines, measure),
    nodes,
    loads: [measure.mark, ...smallMarksOf(measure.mark)],
  }
  const standing = new Map(page.lines.map((line) => [line, standingOf(line)]))
  const laid: LaidLine[] = []
  let last: { readonly line: PlacedLine; readonly node: number } | null = null
  for (const row of rows) {
    let free = Number.NEGATIVE_INFINITY
    let pushed = Number.NEGATIVE_INFINITY
    const own = new Set(row)
    // A line that stays asks for nothing: most rows are whole.
    let others: readonly Extent[] | null = null
    for (const [at, line] of row.entries()) {
      const isWhole = isUntouched(line)
      const x = line.share === undefined ? Math.max(line.x, isWhole ? pushed : free) : line.x
      // Of a line with several stretches, cells perhaps, each stands for itself.
      const isAlone = row.length === 1
      const node: number = isAlone && last !== null && goesOn(line, last.line) ? last.node : nodes.ofLine(line)
      last = isAlone ? { line, node } : null
      const isMoved = !isWhole || x - line.x >= stays
      if (isMoved) others ??= page.lines.flatMap((other) => (own.has(other) ? [] : (standing.get(other) ?? [])))
      const spot = { line, x, free, next: row[at + 1] ?? null, isAlone, others: others ?? [] }
      const set = isMoved
        ? layAnew(line, { ...setting, x, room: roomOf(spot, bounds), node })
        : layAsItWas(line, { ...setting, node })
      if (set === null) return null
      laid.push({ line, draws: set.draws, isMoved })
      if (isMoved)
        standing.set(
          line,
          set.draws.flatMap((item) => extentOf(item, measure) ?? []),
        )
      free = Math.max(free, set.end + gapAfter)
      if (!isWhole || x > line.x) pushed = free
    }
  }
  return isCovered(laid, measure) ? null : laid
}

/** In points. */
const stays = 0.5

/** Where an untouched line stands. Of one that is not laid yet, only its start is known. */
const standingOf = (line: PlacedLine): readonly Extent[] => {
  const end = isUntouched(line) ? endOf(line) : line.x + stays
  return [{ ...zoneOf(line), x0: line.x, x1: end, isMark: false }]
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
  readonly measure: Measure
  readonly pace: number
  readonly node: number
  readonly nodes: LineNodes
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

/** `loads`: the marks that it may have, the largest first. */
type Anew = Setting & { readonly x: number; readonly room: Room; readonly loads: readonly MarkSize[] }

/** A line that lost words: what is left at its natural pace. */
const layAnew = (line: PlacedLine, { x, room, measure, pace, node, nodes, loads }: Anew) => {
  const face = line.isBold ? 'B' : 'R'
  const isPictured = line.parts.some((part) => part.kind === 'word' && part.picture !== null)
  const space = line.size * (isPictured ? pictureSpace : typeSpace)
  const widths = line.parts.map((part) => {
    if (part.kind === 'mark') return 0
    if (part.picture !== null) return part.picture.width
    return part.runs === null
      ? widthOf(measure.faces[face], printed(part.text, measure), line.size)
      : widthOfRuns(part.runs)
  })
  const marks = line.parts.filter(({ kind }) => kind === 'mark').length
  const loose = widths.reduce((sum, width) => sum + width + space, 0)
  const isDrawn = line.parts.some((part) => part.kind === 'word' && (part.runs !== null || part.picture !== null))
  const most = isDrawn ? 100 : pace
  const fit = fitLine(
    x,
    room,
    (marks === 0 ? loads.slice(0, 1) : loads).map((mark) => ({ fixed: marks * mark.width, loose, most })),
    line.share,
  )
  const size = loads[fit?.load ?? 0]
  if (fit === null || size === undefined) return null
  const { stretch } = fit
  const draws: Draw[] = []
  let at = fit.x
  line.parts.forEach((part, index) => {
    const width = widths[index] ?? 0
    if (part.kind === 'word' && part.isJoined && index > 0) at -= (space * stretch) / 100
    if (part.kind === 'mark') {
      const code = markCode(part.maskId, part.grounds, part.label)
      const mark = { kind: 'mark', maskId: part.maskId, code, size, isBoxed: true } as const
      draws.push({ ...mark, x: at, y: line.y, node: nodes.ofMark(node, code) })
    } else if (part.runs !== null)
      draws.push({ kind: 'runs', runs: setRuns(part.runs, { x: at, y: line.y, stretch }), x: at, y: line.y, node })
    else draws.push({ ...wordDraw(part, { face, size: line.size, stretch, width, measure }), x: at, y: line.y, node })
    at += part.kind === 'mark' ? size.width + (space * stretch) / 100 : ((width + space) * stretch) / 100
  })
  return { draws, end: at }
}
