import type { Problem } from '../../model/problem.ts'
import type { Drawing, ScannedWord } from '../../model/record/drawing.ts'
import type { PageSize } from '../../model/record/piece.ts'
import { type LeftSpot, withLeft } from '../entry/left-out.ts'
import { orNull, rethrowOwn } from '../entry/own-error.ts'
import { numberPassages, type PassageDraft, quarantine, type Reader, type ReadResult } from '../entry/reading.ts'
import { type Matrix, multiply } from '../pdf/paint/pdf-matrix.ts'
import { measure, toDraft, writeStretch } from '../pdf/text/pdf-passages.ts'
import type { Stretch } from '../pdf/text/pdf-stretches.ts'
import { type ImageKind, imageKind } from './image-bytes.ts'
import { type ImagePage, imagePages } from './image-decode.ts'
import { type Bitmap, isUniform, shrink } from './ocr-bitmap.ts'
import { readScan, type Scan } from './ocr-page.ts'
import { stretchesOfScan } from './ocr-passages.ts'
import { type Recognise, recogniseWith } from './ocr-session.ts'
import { recognitionNotes } from './recognition-notes.ts'
import { joinScenery, noScenery, pictureWords, type Scenery, sceneryOf, withinRoom } from './scan-pictures.ts'

/** A photograph or a scan: its words, read by OCR. The page is as a viewer shows it, the right way up. */
export const readImage: Reader = async ({ pieceId, bytes, assets }) => {
  const kind = imageKind(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))
  if (!assets.ocr || kind === null) return quarantine(pieceId, 'image', 'read.unsupported')
  const pages = await readPages(bytes, kind, {
    recognise: recogniseWith(assets.ocr),
    withPictures: assets.withDrawing !== false,
  })
  if (typeof pages === 'string') return quarantine(pieceId, 'image', `read.${pages}`)
  const isSeen = pages.some((page) => page.isRead && page.stretches.length > 0)
  return isSeen ? resultOf(pieceId, pages) : { ...quarantine(pieceId, 'image', 'read.no-text'), pages: pages.length }
}

type PageRead = {
  readonly isRead: boolean
  readonly stretches: readonly Stretch[]
  readonly size: PageSize
  readonly words: readonly ScannedWord[]
  readonly scenery: Scenery
}

type Reading = { readonly recognise: Recognise; readonly withPictures: boolean }

const readPages = async (
  bytes: Uint8Array,
  kind: ImageKind,
  reading: Reading,
): Promise<readonly PageRead[] | 'too-large' | 'broken'> => {
  try {
    const pages = imagePages(bytes, kind)
    if (pages === 'too-large') return 'too-large'
    const read: PageRead[] = []
    for (const [at, page] of pages.entries()) read.push(await readPage(page(), at + 1, reading))
    return read
  } catch (error) {
    rethrowOwn(error)
    // A decoder died of the file: what it said may quote it.
    return 'broken'
  }
}

/** More pixels than a sheet at 400 dpi only make the reading slower. */
const mostPixels = 16_000_000

const readPage = async (image: ImagePage, page: number, { recognise, withPictures }: Reading): Promise<PageRead> => {
  const full = image.bitmap
  const factor = Math.ceil(Math.sqrt((full.width * full.height) / mostPixels))
  const bitmap = factor > 1 ? shrink(full, factor) : full
  const dpi = (image.dpi ?? guessedDpi(full)) / factor
  const scan = isUniform(bitmap) ? null : await readScan(bitmap, dpi, recognise).catch(orNull)
  if (scan === null)
    return { isRead: false, stretches: [], size: sizeOf(bitmap, 0, dpi), words: [], scenery: noScenery }
  const size = sizeOf(bitmap, scan.turn, dpi)
  const sheet = { page, toPage: multiply(pointsOf(size, dpi), scan.toTurned), scale: (scan.toTurned[0] * 72) / dpi }
  return {
    isRead: scan.isRead,
    stretches: stretchesOfScan(scan.words, sheet),
    size,
    words: scan.isRead && withPictures ? pictureWords(scan, sheet) : [],
    scenery: scan.isRead && withPictures ? sceneryOf(scan, sheet) : noScenery,
  }
}

/** A file that does not tell is taken for a sheet of A4. */
const guessedDpi = ({ width, height }: Bitmap): number => Math.max(72, Math.max(width, height) / 11.69)

const sizeOf = ({ width, height }: Bitmap, turn: Scan['turn'], dpi: number): PageSize => {
  const [across, along] = [(width * 72) / dpi, (height * 72) / dpi]
  return turn === 90 || turn === 270
    ? { width: along, height: across, rotate: 0 }
    : { width: across, height: along, rotate: 0 }
}

/** From pixels, whose rows count from the top, to points, which count from the bottom. */
const pointsOf = ({ height }: PageSize, dpi: number): Matrix => [72 / dpi, 0, 0, -72 / dpi, 0, height]

const resultOf = (pieceId: string, pages: readonly PageRead[]): ReadResult => {
  const unread = pages.flatMap((page, at) => (page.isRead ? [] : [at + 1]))
  const passages = numberPassages(pieceId, draftsOf(pages))
  const lost: readonly Problem[] = unread.map((page) => ({ code: 'read.page-no-text', pieceId, page }))
  return {
    format: 'image',
    passages,
    pages: pages.length,
    unread,
    layout: { kind: 'pages', sizes: pages.map((page) => page.size), drawing: drawingOf(pages) },
    problem: null,
    notes: [...lost, ...recognitionNotes(pieceId, pages.length - unread.length, passages)],
    attachments: [],
  }
}

const drawingOf = (pages: readonly PageRead[]): Drawing | null => {
  const words = withinRoom(pages.flatMap((page) => page.words))
  return words.length === 0
    ? null
    : { outlines: [], pages: pages.map(() => null), words, ...joinScenery(pages.map(({ scenery }) => scenery)) }
}

/** What is on a page that we cannot vouch for is found like the rest, and never leaves. */
const draftsOf = (pages: readonly PageRead[]): readonly PassageDraft[] => {
  const seen = pages.filter((page) => page.isRead).flatMap((page) => page.stretches.map(writeStretch))
  const scale = measure(seen)
  // Of each page a machine read the words, and they are all that is given of it.
  let at = 0
  const spots = pages.flatMap((page): readonly LeftSpot[] => {
    if (!page.isRead || page.stretches.length === 0) return []
    at += page.stretches.length
    return [{ at: at - page.stretches.length, kind: 'scan' }]
  })
  const unseen = pages.filter((page) => !page.isRead).flatMap((page) => page.stretches.map(writeStretch))
  return [
    ...withLeft(
      seen.map((stretch) => toDraft(stretch, scale)),
      spots,
    ),
    ...unseen.map((stretch) => ({ ...toDraft(stretch, scale), role: 'hidden' as const, level: null })),
  ]
}
