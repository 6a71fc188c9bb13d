import type { PlacedPicture } from '../model/copy/disclosure.ts'
import type { Drawing, ScannedBox, ScannedWord, Shape } from '../model/record/drawing.ts'
import { groupBy } from '../model/record/finding.ts'
import type { Box } from '../model/record/place.ts'
import { atBoxes } from './place-runs.ts'
import type { LinePart, Stretch } from './stretches.ts'

/** Gives the word of a scan that a fragment is part of, and where that fragment stands on the straightened page. */
export type ScanOf = (page: number, box: Box) => { readonly word: ScannedWord; readonly level: Box } | null

export const scansFrom = (drawing: Drawing | null): ScanOf => {
  const parts = (drawing?.words ?? []).flatMap((word) =>
    word.parts.map((box, at) => ({ box, word, level: word.level?.[at] ?? box })),
  )
  const pages = new Map([...groupBy(parts, ({ word }) => word.page)].map(([page, own]) => [page, atBoxes(own)]))
  return (page, box) => pages.get(page)?.(box).at(-1) ?? null
}

/**
 * The kept words of scans as one piece each, with its picture. Pictures are handed over word by word: those of withheld
 * words never leave this room. A line that comes near a withheld word has none: its ink could show in them, and a
 * single word without one would tell where the withheld word stood.
 */
export const withPictures = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const withheld = new Map<number, Box[]>()
  for (const { page, pieces } of stretches) {
    const boxes = withheld.get(page) ?? []
    withheld.set(page, boxes)
    for (const { hole, box, scan } of pieces) if (hole !== null) boxes.push(box, ...(scan === null ? [] : [scan.box]))
  }
  return stretches.map((stretch) => {
    const pieces = joinParts(stretch.pieces)
    const near = withheld.get(stretch.page) ?? []
    const isNear = pieces.some(({ picture, box }) => picture !== null && near.some((other) => isClose(box, other)))
    return isNear ? stretch : { ...stretch, pieces }
  })
}

/** In points. Between two words of a line there are three; between two lines, mostly more. */
const clearance = 0.5

const isClose = (a: Box, b: Box): boolean =>
  a[0] < b[2] + clearance && b[0] < a[2] + clearance && a[1] < b[3] + clearance && b[1] < a[3] + clearance

const joinParts = (pieces: readonly LinePart[]): readonly LinePart[] => {
  const joined: LinePart[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (piece === undefined) break
    const whole = wholeWord(pieces.slice(at, at + (piece.scan?.parts.length ?? 1)))
    joined.push(whole ?? piece)
    at += whole === null ? 1 : (piece.scan?.parts.length ?? 1)
  }
  return joined
}

/** A word of which all parts are kept. */
const wholeWord = (pieces: readonly LinePart[]): LinePart | null => {
  const [first] = pieces
  const scan = first?.scan ?? null
  if (first === undefined || scan === null || scan.picture === null || pieces.length !== scan.parts.length) return null
  if (pieces.some((piece) => piece.hole !== null || piece.scan !== scan)) return null
  return { ...first, text: pieces.map(({ text }) => text).join(''), box: scan.box, picture: scan.picture }
}

/** Its foot above the base line of its word; above that of the line, where it stands as it stood. */
export const placedPicture = ({ picture, scan }: LinePart, base: number | null): PlacedPicture | null => {
  if (picture === null || scan === null) return null
  const [x0, y0, x1, y1] = scan.box
  const rise = Math.round((y0 - (base ?? scan.base)) * 100) / 100
  return { ...picture, width: x1 - x0, height: y1 - y0, rise }
}

/** The base line of a line of a scan, and its size; null elsewhere. What is withheld counts only where nothing is kept. */
export const measureScan = ({ pieces }: Stretch): { readonly y: number; readonly size: number } | null => {
  const kept = pieces.filter(({ hole }) => hole === null)
  const scans = (kept.length > 0 ? kept : pieces).flatMap(({ scan }) => scan ?? [])
  const y = middle(scans.map(({ base }) => base))
  const size = middle(scans.map((scan) => scan.size))
  return y === null || size === null ? null : { y, size: size / lineHeight }
}

/** From the foot of a line to its head as OCR measures it, in sizes of its letters. */
const lineHeight = 0.95

const middle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null

/**
 * Boxes of scans end where the ink does: the first letter of a withheld word shows in the place of its box. A line that
 * starts at a margin is laid at the place where the lines that lost nothing start.
 */
export const marginNear = (starts: readonly number[], x: number): number | null => {
  const near = starts.filter((start) => Math.abs(start - x) <= marginWidth)
  const first = near[0]
  if (first === undefined) return null
  let low = Math.min(...near)
  for (const start of starts.toSorted((a, b) => b - a)) if (start < low && low - start <= marginWidth) low = start
  return Math.floor(low)
}

const marginWidth = 3

/** The straight rules of a scan, drawn anew, and where it shows what nothing read: no pixel is in them. */
export const sceneryOn = (
  drawing: Drawing | null,
  page: number,
): { readonly shapes: readonly Shape[]; readonly pictures: readonly Box[] } => {
  const on = (boxes: readonly ScannedBox[] = []) => boxes.flatMap((one) => (one.page === page ? [one.box] : []))
  return { shapes: on(drawing?.rules).map(shapeOf), pictures: on(drawing?.blanks) }
}

const thinnest = 0.5
const thickest = 1.5

const shapeOf = ([x0, y0, x1, y1]: Box): Shape => {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  const [length, thick] = [Math.max(x1 - x0, y1 - y0), Math.min(x1 - x0, y1 - y0)]
  const isDown = length === y1 - y0
  const width = Math.min(thickest, Math.max(thinnest, Math.round(thick * 2) / 2))
  return {
    contours: [isDown ? [0, x, y0, 1, x, y1] : [0, x0, y, 1, x1, y]],
    ...{ fill: null, isEvenOdd: false, clip: null },
    stroke: { color: '#333333', width, cap: 0, join: 0, dash: [] },
  }
}
