import type { PageSize } from '../../model/record/piece.ts'
import type { Box } from '../../model/record/place.ts'
import { type Faces, widthOf } from '../fonts/face.ts'
import { encodeText, type UsedCharacters } from '../fonts/pdf-font.ts'
import { round } from '../pieces/mark.ts'

/** What each page of a preview bears: across it, in grey under its text, and on a band of its own above it. */
export type Stamp = { readonly words: string; readonly note: string }

/** Added to the page above what it shows, in points: whatever a page holds, the stamp hides none of it. */
const band = 26

const bandTextSize = 9.5

/** Light enough to read the text over it, dark enough for a black and white printer. By eye, on printed pages. */
const across = 0.87

/** How much of the diagonal of the page the words take. */
const share = 0.78

/** The box of a stamped page: the band lies at its top as a viewer turns it. */
export const stampedBox = ({ width, height, rotate }: PageSize): Box => {
  const boxes: Readonly<Record<PageSize['rotate'], Box>> = {
    0: [0, 0, width, height + band],
    90: [-band, 0, width, height],
    180: [0, -band, width, height],
    270: [0, 0, width + band, height],
  }
  return boxes[rotate]
}

type Pen = { readonly faces: Faces; readonly used: UsedCharacters }

/** Drawn before what the page shows: nothing of that is under it. */
export const drawStamp = (stamp: Stamp, size: PageSize, pen: Pen): string => {
  const seen = size.rotate % 180 === 0 ? size : { width: size.height, height: size.width }
  return [
    '/Artifact BMC',
    `q ${turn(size)} cm`,
    ...drawAcross(stamp, seen, pen),
    ...drawBand(stamp, seen, pen),
    'Q',
    'EMC',
  ].join('\n')
}

/** From the page as a viewer turns it, counted from its bottom left, to the page as it lies in the file. */
const turn = ({ width, height, rotate }: PageSize): string => {
  const turns: Readonly<Record<PageSize['rotate'], readonly number[]>> = {
    0: [1, 0, 0, 1, 0, 0],
    90: [0, 1, -1, 0, width, 0],
    180: [-1, 0, 0, -1, width, height],
    270: [0, -1, 1, 0, 0, height],
  }
  return turns[rotate].map(round).join(' ')
}

type Seen = { readonly width: number; readonly height: number }

const drawAcross = ({ words, note }: Stamp, { width, height }: Seen, pen: Pen): readonly string[] => {
  const diagonal = Math.hypot(width, height)
  const [cos, sin] = [width / diagonal, height / diagonal]
  const sizeFor = (text: string, part: number): number => (part * diagonal) / widthOf(pen.faces.B, text, 1)
  const large = Math.min(sizeFor(words, share), height / 6)
  const small = Math.min(sizeFor(note, share), large / 3)
  const show = (text: string, size: number, rise: number): string => {
    const half = widthOf(pen.faces.B, text, size) / 2
    const x = width / 2 - half * cos - rise * sin
    const y = height / 2 - half * sin + rise * cos
    return showText(text, { size, grey: across, matrix: [cos, sin, -sin, cos, x, y] }, pen)
  }
  return [show(words, large, 0), show(note, small, -1.6 * small)]
}

const drawBand = ({ words, note }: Stamp, { width, height }: Seen, pen: Pen): readonly string[] => {
  const text = `${words} · ${note}`
  const size = Math.min(bandTextSize, ((width - 16) * bandTextSize) / widthOf(pen.faces.B, text, bandTextSize))
  const x = (width - widthOf(pen.faces.B, text, size)) / 2
  const y = height + (band - size) / 2 + 1
  return [
    `0.9 g 0 ${round(height)} ${round(width)} ${band} re f`,
    showText(text, { size, grey: 0, matrix: [1, 0, 0, 1, x, y] }, pen),
  ]
}

type Shown = { readonly size: number; readonly grey: number; readonly matrix: readonly number[] }

const showText = (text: string, { size, grey, matrix }: Shown, { used }: Pen): string => {
  // Four decimals: an angle of two would carry the end of a long line away.
  const placed = matrix.map((value) => Math.round(value * 10_000) / 10_000).join(' ')
  return `${grey} g BT /B ${round(size)} Tf ${placed} Tm <${encodeText(text, used)}> Tj ET`
}
