import type { Box } from '../../model/record/place.ts'
import type { Bitmap } from './ocr-bitmap.ts'
import type { Level } from './ocr-page.ts'

/** The picture of a word: greys from 0 to 15, and where it stands, in pixels of the words. */
export type CutWord = {
  readonly columns: number
  readonly rows: number
  readonly pixels: Uint8Array
  readonly box: Box
}

/** docs/redaction.md: raster copies have 200 dots for each inch. */
const copyDpi = 200
/** The edges of letters that the engine leaves out of its boxes. */
const edgeInches = 1 / 120
/** In sizes of the line. Letters stand nearer than this to each other, words farther: what is nearer was left out. */
const nearest = 0.22
/** In sizes of the line: ink from outside that comes farther in than this may be the word's own. */
const deepest = 0.12
/** In pixels of the copy: what is larger is no word. */
const widest = 1600
const tallest = 160

/**
 * Cuts the picture of a word. Ink that reaches the edge comes from outside (a neighbour, a rule): it goes, whatever it
 * belongs to, so that what goes tells nothing of what is withheld. Null when it may be a part of the word.
 */
export const cutWord = (
  word: { readonly box: Box; readonly size: number },
  level: Level,
  dpi: number,
): CutWord | null => {
  const { bitmap, factor } = level
  const edge = Math.max(1, Math.round(dpi * edgeInches))
  const size = word.size / factor
  const sides = word.box.map((side) => side / factor)
  const window = windowOf(sides, bitmap, edge)
  const deep = edge + Math.max(1, Math.round(size * deepest))
  const beyond = Math.round(size * nearest) - edge
  if (window === null || hasNeighbour(bitmap, window, { deep, beyond, size })) return null
  const grey = copyOf(bitmap, window)
  if (!eraseFromEdge(grey, window, deep) || !grey.some((value) => value < ink)) return null
  const small = shrinkBy(grey, { columns: window.width, rows: window.height }, Math.min(1, copyDpi / dpi))
  if (small.columns > widest || small.rows > tallest) return null
  const { left, top, width, height } = window
  return { ...small, box: [left * factor, top * factor, (left + width) * factor, (top + height) * factor] }
}

type Window = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

const windowOf = (sides: readonly number[], { width, height }: Bitmap, edge: number): Window | null => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = sides
  const left = Math.max(0, Math.floor(x0) - edge)
  const top = Math.max(0, Math.floor(y0) - edge)
  const window = {
    ...{ left, top },
    width: Math.min(width, Math.ceil(x1) + edge) - left,
    height: Math.min(height, Math.ceil(y1) + edge) - top,
  }
  return window.width < 3 || window.height < 3 ? null : window
}

const copyOf = ({ width, grey }: Bitmap, window: Window): Uint8Array => {
  const copy = new Uint8Array(window.width * window.height)
  for (let y = 0; y < window.height; y += 1) {
    const from = (window.top + y) * width + window.left
    copy.set(grey.subarray(from, from + window.width), y * window.width)
  }
  return copy
}

/** Darker than this is ink; what is between it and white is the soft edge of ink, or the paper. */
const ink = 200
/** A thin letter may be no darker than this. */
const trace = 232

type Reach = { readonly deep: number; readonly beyond: number; readonly size: number }

/**
 * Greys below white, for each pixel of the size of a line: a thin pale letter has more in one column, a slanted one in all
 * of them; grain that the scanner left has less.
 */
const leastInColumn = 5
const leastInAll = 9

/** Ink at its left or right edge, or just beyond: a letter of the word that is not in its box, or of the next. */
const hasNeighbour = ({ width, grey }: Bitmap, window: Window, { deep, beyond, size }: Reach): boolean => {
  const { left, top, height } = window
  const right = left + window.width - 1
  const inkIn = (x: number): number => {
    let sum = 0
    for (let y = top + deep; y < top + height - deep && x >= 0 && x < width; y += 1) {
      const value = grey[y * width + x] ?? 255
      if (value < trace) sum += 255 - value
    }
    return sum
  }
  return [-1, 1].some((side) => {
    let all = 0
    for (let step = 0; step <= Math.max(0, beyond); step += 1) {
      const own = inkIn((side < 0 ? left : right) + side * step)
      all += own
      if (own > size * leastInColumn || all > size * leastInAll) return true
    }
    return false
  })
}

/** Whitens all ink that an edge leads to; false when it comes deeper than the edge. */
const eraseFromEdge = (grey: Uint8Array, { width, height }: Window, deep: number): boolean => {
  const open: number[] = []
  let isShallow = true
  const take = (at: number): void => {
    const y = Math.floor(at / width)
    if ((grey[at] ?? 255) < ink) {
      open.push(at)
      if (y >= deep && y < height - deep) isShallow = false
    }
    grey[at] = 255
  }
  for (let x = 0; x < width; x += 1) for (const y of [0, height - 1]) take(y * width + x)
  for (let y = 0; y < height; y += 1) for (const x of [0, width - 1]) take(y * width + x)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)]
    for (let dy = y === 0 ? 0 : -1; dy <= 1 && y + dy < height; dy += 1)
      for (let dx = x === 0 ? 0 : -1; dx <= 1 && x + dx < width; dx += 1) take((y + dy) * width + x + dx)
  }
  return isShallow
}

type Size = { readonly columns: number; readonly rows: number }

/** Each pixel is the mean of those it stands for, in sixteen greys; the palest is white. */
const shrinkBy = (grey: Uint8Array, { columns, rows }: Size, scale: number): Size & { readonly pixels: Uint8Array } => {
  const small = { columns: Math.max(1, Math.round(columns * scale)), rows: Math.max(1, Math.round(rows * scale)) }
  const pixels = new Uint8Array(small.columns * small.rows)
  const [across, down] = [columns / small.columns, rows / small.rows]
  for (let y = 0, at = 0; y < small.rows; y += 1) {
    for (let x = 0; x < small.columns; x += 1, at += 1) {
      const mean = meanOf(grey, columns, { x0: x * across, x1: (x + 1) * across, y0: y * down, y1: (y + 1) * down })
      pixels[at] = mean > palest ? 15 : Math.round(mean / 17)
    }
  }
  return { ...small, pixels }
}

const palest = 236

type Cell = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }

const meanOf = (grey: Uint8Array, columns: number, { x0, x1, y0, y1 }: Cell): number => {
  let [sum, area] = [0, 0]
  for (let y = Math.floor(y0); y < y1 - 1e-9; y += 1) {
    const tall = Math.min(y + 1, y1) - Math.max(y, y0)
    for (let x = Math.floor(x0); x < x1 - 1e-9; x += 1) {
      const part = tall * (Math.min(x + 1, x1) - Math.max(x, x0))
      sum += part * (grey[y * columns + x] ?? 255)
      area += part
    }
  }
  return area === 0 ? 255 : sum / area
}
