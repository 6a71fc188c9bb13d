import { createHash } from 'node:crypto'
import { orNull } from '../entry/own-error.ts'
import type { Stretch } from '../pdf/text/pdf-stretches.ts'
import { type Bitmap, isUniform } from './ocr-bitmap.ts'
import { readScan, type Scan } from './ocr-page.ts'
import type { Recognise } from './ocr-session.ts'

export type PlacedRead = { readonly isRead: boolean; readonly stretches: readonly Stretch[] }

/** Reads the pictures of one piece, each once; null for one that holds nothing, fails, or comes when enough was read. */
export type PictureDesk = {
  /** What was read of the pictures that pages share, by their name and place. */
  readonly stretches: Map<string, PlacedRead>
  readonly hasRoom: () => boolean
  readonly read: (bitmap: Bitmap, dpi: number) => Promise<Scan | null>
}

/** Forty scanned sheets at 300 dpi: some three minutes of reading. */
const mostPixels = 350_000_000
const mostPictures = 300
/** Of all that is looked at, also where nothing is read: pictures of one colour, and those that come back. */
const mostSeen = 1_500_000_000
/** Each may have taken two minutes. */
const mostFailures = 2

/** The same picture, a letterhead on every page, is read once: its words are kept by the hash of its pixels. */
export const openDesk = (recognise: Recognise): PictureDesk => {
  const known = new Map<string, Scan | null>()
  const used = { pixels: 0, seen: 0, failures: 0 }
  const hasRoom = (): boolean =>
    used.pixels < mostPixels && used.seen < mostSeen && known.size < mostPictures && used.failures < mostFailures
  const readNew = async (bitmap: Bitmap, dpi: number): Promise<Scan | null> => {
    used.pixels += bitmap.grey.length
    return readScan(bitmap, dpi, recognise).catch((error) => {
      used.failures += 1
      return orNull(error)
    })
  }
  return {
    stretches: new Map(),
    hasRoom,
    read: async (bitmap, dpi) => {
      used.seen += bitmap.grey.length
      if (isUniform(bitmap)) return null
      const key = `${bitmap.width} ${dpi} ${createHash('sha256').update(bitmap.grey).digest('hex')}`
      const scan = known.get(key) ?? (known.has(key) || !hasRoom() ? null : await readNew(bitmap, dpi))
      known.set(key, scan)
      return scan
    },
  }
}
