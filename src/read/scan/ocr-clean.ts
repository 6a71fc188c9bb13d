import type { Bitmap } from './ocr-bitmap.ts'

/** The side of the squares in which the paper is measured: about a centimetre at 300 dpi. */
const tile = 128
/** Paper is white down to this much under its usual grey, or to three times its grain. */
const leastMargin = 30
/** A square darker than this share of the page's paper is a picture or a dark band: the page's own paper counts there. */
const darkest = 0.5

/**
 * White paper, without grain or shade. The engine splits a page in ink and paper by its histogram: on a page that holds
 * little text it takes the grain for letters, reads thousands of them and spends half a minute doing so.
 */
export const cleanPaper = (picture: Bitmap): Bitmap => {
  const bitmap = isNegative(picture) ? { ...picture, grey: picture.grey.map((value) => 255 - value) } : picture
  const { width, height, grey } = bitmap
  const whole = paperOf(brightOf(tallyIn(bitmap, wholeOf(bitmap))))
  const clean = new Uint8Array(grey.length)
  for (let y = 0; y < height; y += tile) {
    for (let x = 0; x < width; x += tile) {
      const own = paperOf(tallyIn(bitmap, { x, y, side: tile, step: 1 }))
      whiten(bitmap, clean, { x, y, white: whiteOf(own.usual < whole.usual * darkest ? whole : own) })
    }
  }
  return { width, height, grey: clean }
}

const wholeOf = ({ width, height }: Bitmap): Area => ({ x: 0, y: 0, side: Math.max(width, height), step: 7 })

/** White letters on black: all but the brightest fifth is nearer to the darkest than to the brightest. */
const isNegative = (bitmap: Bitmap): boolean => {
  const tally = tallyIn(bitmap, wholeOf(bitmap))
  return rankIn(tally, 0.8) < (rankIn(tally, 0.005) + rankIn(tally, 0.995)) / 2
}

type Paper = { readonly usual: number; readonly bright: number }

type Area = { readonly x: number; readonly y: number; readonly side: number; readonly step: number }

type Tally = { readonly counts: Uint32Array; readonly total: number }

const tallyIn = ({ width, height, grey }: Bitmap, { x, y, side, step }: Area): Tally => {
  const counts = new Uint32Array(256)
  let total = 0
  for (let row = y; row < Math.min(height, y + side); row += step) {
    for (let column = x; column < Math.min(width, x + side); column += step) {
      const value = grey[row * width + column] ?? 255
      counts[value] = (counts[value] ?? 0) + 1
      total += 1
    }
  }
  return { counts, total }
}

/** A sheet on a dark table: the bright half of the picture is the sheet. */
const brightOf = ({ counts, total }: Tally): Tally => {
  const middle = rankIn({ counts, total }, 0.5)
  const bright = counts.map((count, value) => (value < middle ? 0 : count))
  return { counts: bright, total: bright.reduce((sum, count) => sum + count, 0) }
}

/** The usual grey of an area, and that of its bright side: most of a page is paper. */
const paperOf = (tally: Tally): Paper => ({ usual: rankIn(tally, 0.5), bright: rankIn(tally, 0.84) })

const rankIn = ({ counts, total }: Tally, share: number): number => {
  let seen = 0
  const found = counts.findIndex((count) => {
    seen += count
    return seen >= Math.max(1, total * share)
  })
  return found === -1 ? 255 : found
}

const whiteOf = ({ usual, bright }: Paper): number => Math.max(1, usual - Math.max(leastMargin, 3 * (bright - usual)))

const whiten = (
  { width, height, grey }: Bitmap,
  clean: Uint8Array,
  { x, y, white }: { readonly x: number; readonly y: number; readonly white: number },
): void => {
  const scale = 255 / white
  for (let row = y; row < Math.min(height, y + tile); row += 1) {
    for (let at = row * width + x; at < row * width + Math.min(width, x + tile); at += 1) {
      clean[at] = Math.min(255, Math.round((grey[at] ?? 255) * scale))
    }
  }
}
