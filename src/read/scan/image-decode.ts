import { createRequire } from 'node:module'
import { decode as decodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'
import type { IFD } from 'utif2'
import {
  believableDpi,
  type Hold,
  holdOf,
  type ImageFacts,
  type ImageKind,
  jpegFacts,
  pngFacts,
} from './image-bytes.ts'
import { type Bitmap, greyOf, mirrorBitmap, turnBitmap } from './ocr-bitmap.ts'
import { isWholePage, soundTiff } from './tiff-shape.ts'

// Its names are set one by one: Node cannot import them.
const tiff: typeof import('utif2') = createRequire(import.meta.url)('utif2')

/** A page of an image file, held as its camera says. `dpi` is null when the file does not tell. */
export type ImagePage = { readonly bitmap: Bitmap; readonly dpi: number | null }

/** A page of 25 × 32 cm at 600 dpi has 45 million pixels; a picture of more is not decoded. */
const mostPixels = 60_000_000
const mostPages = 500

/** The pages of an image file, decoded one by one as they are asked for. Throws on what is broken. */
export const imagePages = (bytes: Uint8Array, kind: ImageKind): readonly (() => ImagePage)[] | 'too-large' => {
  if (kind === 'tiff') return tiffPages(bytes)
  const facts = kind === 'png' ? pngFacts(bytes) : jpegFacts(bytes)
  if (facts === null) throw new Error('no-header')
  if (facts.width * facts.height > mostPixels) return 'too-large'
  return [() => ({ bitmap: held(decodeOne(bytes, kind, facts), facts.hold), dpi: facts.dpi })]
}

const decodeOne = (bytes: Uint8Array, kind: 'png' | 'jpeg', { width, height }: ImageFacts): Bitmap => {
  if (kind === 'png') {
    const png = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return greyOf(png.data, png)
  }
  // Half a picture would pass for a page whose end is blank: what is not whole is refused.
  const options = { useTArray: true, tolerantDecoding: false, maxResolutionInMP: 60, maxMemoryUsageInMB: 1024 } as const
  const { data } = decodeJpeg(bytes, options)
  return greyOf(data, { width, height })
}

const held = (bitmap: Bitmap, { turn, isMirrored }: Hold): Bitmap =>
  turnBitmap(isMirrored ? mirrorBitmap(bitmap) : bitmap, turn)

/**
 * What the decoder knows: none, CCITT (Huffman, groups 3 and 4), LZW, JPEG old and new, Deflate twice, PackBits. It leaves
 * the pixels of any other black, and says so on the console.
 */
const compressions: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 32946, 32773]

const tiffPages = (bytes: Uint8Array): readonly (() => ImagePage)[] | 'too-large' => {
  const buffer = soundTiff(bytes)
  if (buffer === null) throw new Error('no-directory')
  const pages = tiff.decode(buffer).filter((page) => numberIn(page, 256) > 0 && (numberIn(page, 254) & 1) === 0)
  if (pages.length === 0) throw new Error('no-page')
  if (pages.some((page) => !compressions.includes(numberIn(page, 259) || 1))) throw new Error('other-compression')
  const isLarge = pages.some((page) => numberIn(page, 256) * numberIn(page, 257) > mostPixels)
  if (isLarge || pages.length > mostPages) return 'too-large'
  if (!pages.every((page) => isWholePage(page, buffer.byteLength))) throw new Error('not-whole')
  return pages.map((page) => () => tiffPage(buffer, page))
}

const tiffPage = (buffer: ArrayBuffer, page: IFD): ImagePage => {
  if (numberIn(page, 259) === 7 && (numberIn(page, 277) || 1) === 1) sayColours(page)
  quietly(() => tiff.decodeImage(buffer, page))
  const bitmap = held(greyOf(tiff.toRGBA8(page), page), holdOf(numberIn(page, 274)))
  const perUnit = numberIn(page, 282)
  const dpi = believableDpi(numberIn(page, 296) === 3 ? perUnit * 2.54 : perUnit)
  // The pixels of a page that was read need not wait for the end of the file.
  page.data = new Uint8Array()
  return { bitmap, dpi }
}

/** The decoder makes three colours of any JPEG, in the room for as many as the page says: a grey page would be torn. */
const sayColours = (page: IFD): void => {
  page.t277 = [3]
  page.t258 = [8, 8, 8]
  page.t262 = [2]
}

/** The decoder says how many tiles there are on the console, where only the commands write. */
const quietly = (work: () => void): void => {
  const output = globalThis.console
  const said = output.log
  output.log = () => undefined
  try {
    work()
  } finally {
    output.log = said
  }
}

/** The first value of a tag, 0 without one. */
const numberIn = (page: IFD, tag: number): number => {
  const values = page[`t${tag}`]
  const first = Array.isArray(values) ? Number(values[0]) : Number.NaN
  return Number.isFinite(first) ? first : 0
}
