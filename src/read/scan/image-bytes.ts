import type { Turn } from './ocr-bitmap.ts'

export type ImageKind = 'png' | 'jpeg' | 'tiff'

/** What the first bytes say: PNG, JPEG, TIFF in either byte order. */
export const imageKind = (head: string): ImageKind | null => {
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  return /^(?:II\*\0|MM\0\*)/.test(head) ? 'tiff' : null
}

/** How a camera held the page: turn it clockwise by `turn`, after mirroring it when `isMirrored`. */
export type Hold = { readonly turn: Turn; readonly isMirrored: boolean }

/** The eight orientations of TIFF 6.0 and Exif (tag 274), in their order. */
const holds: readonly Hold[] = [
  { turn: 0, isMirrored: false },
  { turn: 0, isMirrored: true },
  { turn: 180, isMirrored: false },
  { turn: 180, isMirrored: true },
  { turn: 270, isMirrored: true },
  { turn: 90, isMirrored: false },
  { turn: 90, isMirrored: true },
  { turn: 270, isMirrored: false },
]

export const straight: Hold = { turn: 0, isMirrored: false }

export const holdOf = (orientation: number): Hold => holds[orientation - 1] ?? straight

/** Resolutions that a scanner or a camera can mean: programs write 72 or 96 when they know nothing. */
export const believableDpi = (dpi: number): number | null => (dpi >= 100 && dpi <= 1200 ? dpi : null)

export type ImageFacts = {
  readonly width: number
  readonly height: number
  readonly dpi: number | null
  readonly hold: Hold
}

const perMetre = 0.0254

/** The size and resolution of a PNG, from the header: nothing is decoded. */
export const pngFacts = (bytes: Uint8Array): ImageFacts | null => {
  const view = viewOf(bytes)
  if (view.byteLength < 33) return null
  const facts = { width: view.getUint32(16), height: view.getUint32(20), dpi: null, hold: straight }
  for (let at = 8; at + 12 <= view.byteLength; at += view.getUint32(at) + 12) {
    const name = view.getUint32(at + 4)
    if (name === 0x49444154) break
    // pHYs: pixels for each metre.
    if (name === 0x70485973 && at + 17 <= view.byteLength && view.getUint8(at + 16) === 1)
      return { ...facts, dpi: believableDpi(view.getUint32(at + 8) * perMetre) }
  }
  return facts
}

/** The size, resolution and orientation of a JPEG, from the segments before its picture. */
export const jpegFacts = (bytes: Uint8Array): ImageFacts | null => {
  const view = viewOf(bytes)
  let dpi: number | null = null
  let hold = straight
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at)
    if (marker < 0xff00) return null
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), dpi, hold }
    if (marker === 0xffe0 && at + 16 < view.byteLength) dpi ??= jfifDpi(view, at)
    if (marker === 0xffe1) hold = exifHold(view, at + 4) ?? hold
  }
  return null
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** SOF0 to SOF15, but for the tables that share the range (DHT, JPG, DAC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc

const jfifDpi = (view: DataView, at: number): number | null => {
  const unit = view.getUint8(at + 11)
  const density = view.getUint16(at + 12)
  return unit === 1 ? believableDpi(density) : unit === 2 ? believableDpi(density * 2.54) : null
}

const mostEntries = 200

/** `Exif\0\0`, then a small TIFF file whose first directory holds the orientation. */
const exifHold = (view: DataView, at: number): Hold | null => {
  const start = at + 6
  if (start + 8 > view.byteLength || view.getUint32(at) !== 0x45786966) return null
  const isLittle = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, isLittle)
  if (directory + 2 > view.byteLength) return null
  const count = Math.min(mostEntries, view.getUint16(directory, isLittle))
  for (let rank = 0; rank < count; rank += 1) {
    const entry = directory + 2 + rank * 12
    if (entry + 10 > view.byteLength) return null
    if (view.getUint16(entry, isLittle) === 274) return holdOf(view.getUint16(entry + 8, isLittle))
  }
  return null
}
