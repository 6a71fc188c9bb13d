import type { Matrix } from '../pdf/paint/pdf-matrix.ts'

/** A page as a camera sees it: one grey per pixel, rows from the top, 0 is black. */
export type Bitmap = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

type Size = { readonly width: number; readonly height: number }

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270

/** Colours as grey, over white paper where they let it through. */
export const greyOf = (rgba: ArrayLike<number>, { width, height }: Size): Bitmap => {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    const light = (rgba[from] ?? 0) * 0.299 + (rgba[from + 1] ?? 0) * 0.587 + (rgba[from + 2] ?? 0) * 0.114
    const alpha = (rgba[from + 3] ?? 255) / 255
    grey[at] = Math.round(light * alpha + 255 * (1 - alpha))
  }
  return { width, height, grey }
}

export const turnBitmap = (bitmap: Bitmap, turn: Turn): Bitmap => {
  if (turn === 0) return bitmap
  const { width, height, grey } = bitmap
  const isAcross = turn === 180
  const turned = new Uint8Array(grey.length)
  const wide = isAcross ? width : height
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) {
      const to =
        turn === 180 ? grey.length - 1 - from : turn === 90 ? x * wide + (height - 1 - y) : (width - 1 - x) * wide + y
      turned[to] = grey[from] ?? 255
    }
  }
  return { width: wide, height: isAcross ? height : width, grey: turned }
}

/** From the pixels of the turned bitmap to those of the bitmap as it was. */
export const unturn = ({ width, height }: Size, turn: Turn): Matrix => {
  if (turn === 90) return [0, -1, 1, 0, 0, height]
  if (turn === 180) return [-1, 0, 0, -1, width, height]
  return turn === 270 ? [0, 1, -1, 0, width, 0] : [1, 0, 0, 1, 0, 0]
}

/** Mirrored from left to right: four of the eight orientations that a camera may write. */
export const mirrorBitmap = ({ width, height, grey }: Bitmap): Bitmap => {
  const mirrored = new Uint8Array(grey.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) mirrored[y * width + x] = grey[(y + 1) * width - 1 - x] ?? 255
  }
  return { width, height, grey: mirrored }
}

/** Lines that run at `angle` (radians, downwards) become level; the corners that come in are white. */
export const straighten = (bitmap: Bitmap, angle: number): Bitmap => {
  if (angle === 0) return bitmap
  const { width, height, grey } = bitmap
  const [a, b, c, d, e, f] = unstraighten(bitmap, angle)
  const level = new Uint8Array(grey.length)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) level[at] = sample(bitmap, a * x + c * y + e, b * x + d * y + f)
  }
  return { width, height, grey: level }
}

/** From the pixels of the level bitmap to those of the slanted one. */
export const unstraighten = ({ width, height }: Size, angle: number): Matrix => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [width / 2, height / 2]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}

const sample = ({ width, height, grey }: Bitmap, x: number, y: number): number => {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255
  const at = top * width + left
  const [dx, dy] = [x - left, y - top]
  const above = (grey[at] ?? 255) * (1 - dx) + (grey[at + 1] ?? 255) * dx
  const below = (grey[at + width] ?? 255) * (1 - dx) + (grey[at + width + 1] ?? 255) * dx
  return above * (1 - dy) + below * dy
}

/** Each pixel of the result is the mean of `factor` × `factor` pixels: single specks fade, strokes stay. */
export const shrink = ({ width, height, grey }: Bitmap, factor: number): Bitmap => {
  const small = { width: Math.floor(width / factor), height: Math.floor(height / factor) }
  const means = new Uint8Array(small.width * small.height)
  for (let y = 0, at = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1, at += 1) {
      let sum = 0
      for (let dy = 0; dy < factor; dy += 1) {
        const row = (y * factor + dy) * width + x * factor
        for (let dx = 0; dx < factor; dx += 1) sum += grey[row + dx] ?? 255
      }
      means[at] = Math.round(sum / (factor * factor))
    }
  }
  return { ...small, grey: means }
}

/** Twice as large in both directions, with the greys in between. */
export const enlarge = (bitmap: Bitmap): Bitmap => {
  const large = { width: bitmap.width * 2, height: bitmap.height * 2 }
  const grey = new Uint8Array(large.width * large.height)
  for (let y = 0, at = 0; y < large.height; y += 1) {
    for (let x = 0; x < large.width; x += 1, at += 1) grey[at] = sample(bitmap, x / 2 - 0.25, y / 2 - 0.25)
  }
  return { ...large, grey }
}

/** The band of a page, of a given height, that holds the most ink. */
export const densestBand = ({ width, height, grey }: Bitmap, wanted: number): Bitmap => {
  const tall = Math.min(height, Math.round(wanted))
  const ink = Array.from({ length: height }, (_, y) => {
    let dark = 0
    for (let at = y * width; at < (y + 1) * width; at += 1) dark += (grey[at] ?? 255) < 128 ? 1 : 0
    return dark
  })
  let inBand = 0
  let best = { top: 0, ink: -1 }
  for (let y = 0; y < height; y += 1) {
    inBand += (ink[y] ?? 0) - (ink[y - tall] ?? 0)
    if (y >= tall - 1 && inBand > best.ink) best = { top: y - tall + 1, ink: inBand }
  }
  return { width, height: tall, grey: grey.subarray(best.top * width, (best.top + tall) * width) }
}

/**
 * True when all pixels are one grey. Even blank paper has some grain: a page without any is rather one whose picture
 * could not be decoded.
 */
export const isUniform = ({ grey }: Bitmap): boolean => grey.every((value) => value === grey[0])

/** Portable grey map: the plainest form that Leptonica, under Tesseract, takes. */
export const pgmOf = ({ width, height, grey }: Bitmap): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
