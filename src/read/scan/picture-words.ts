import type { Block } from '../entry/block-draft.ts'
import { orNull } from '../entry/own-error.ts'
import type { OcrAssets, PassageDraft } from '../entry/reading.ts'
import { measure, toDraft, writeStretch } from '../pdf/text/pdf-passages.ts'
import { imageKind } from './image-bytes.ts'
import { type ImagePage, imagePages } from './image-decode.ts'
import { shrink } from './ocr-bitmap.ts'
import { type Sheet, stretchesOfScan } from './ocr-passages.ts'
import { recogniseWith } from './ocr-session.ts'
import { isSure } from './ocr-words.ts'
import { openDesk, type PictureDesk } from './picture-desk.ts'
import type { PictureRead } from './picture-spots.ts'

/** Reads the pictures of one office file. What is no picture, fails, or holds no word is null: it is told as not read. */
export const openPictureReader = (assets: OcrAssets): ((bytes: Uint8Array) => Promise<PictureRead | null>) => {
  const desk = openDesk(recogniseWith(assets))
  return (bytes) => readPicture(bytes, desk).catch(orNull)
}

/** A fax set into a text has few pages. */
const mostPages = 20

const readPicture = async (bytes: Uint8Array, desk: PictureDesk): Promise<PictureRead | null> => {
  const kind = imageKind(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))
  if (kind === null || !desk.hasRoom()) return null
  const pages = imagePages(bytes, kind)
  if (pages === 'too-large' || pages.length > mostPages) return null
  const reads: PictureRead[] = []
  for (const page of pages) {
    const read = await readPage(page(), desk)
    if (read === null) return null
    reads.push(read)
  }
  return { blocks: reads.flatMap(({ blocks }) => blocks), hidden: reads.flatMap(({ hidden }) => hidden) }
}

/** Fewer pixels hold no word: bullets, rules, emblems. */
const leastWidth = 60
const leastHeight = 14
const mostPixels = 16_000_000

const readPage = async ({ bitmap: full, dpi }: ImagePage, desk: PictureDesk): Promise<PictureRead | null> => {
  if (full.width < leastWidth || full.height < leastHeight) return null
  const factor = Math.ceil(Math.sqrt((full.width * full.height) / mostPixels))
  const bitmap = factor > 1 ? shrink(full, factor) : full
  const scan = await desk.read(bitmap, (dpi ?? guessedDpi(full)) / factor)
  if (scan === null) return null
  const words = scan.isRead ? scan.words : scan.words.filter(isSure)
  // Rows of pixels count from the top, lines of a page from the bottom.
  const sheet: Sheet = { page: 1, toPage: [1, 0, 0, -1, 0, bitmap.height], scale: 1 }
  const stretches = stretchesOfScan(words, sheet).map((stretch) => ({ ...stretch, isPictured: true }) as const)
  const drafts = stretches.map((stretch) => toDraft(writeStretch(stretch), measure([])))
  if (drafts.length === 0) return null
  return scan.isRead
    ? { blocks: drafts.map(blockOf), hidden: [] }
    : { blocks: [], hidden: [drafts.map(({ text }) => text).join('\n')] }
}

/** A file that does not tell is a picture of a screen, or a sheet of A4. */
const guessedDpi = ({ width, height }: ImagePage['bitmap']): number => Math.max(96, Math.max(width, height) / 11.69)

const blockOf = ({ text, role, fragments }: PassageDraft): Block => ({
  cells: text.split('\t'),
  role: role === 'row' || role === 'list-item' ? role : 'paragraph',
  level: null,
  doubts: fragments.flatMap(({ start, end, doubt }) => (doubt === true ? [{ start, end }] : [])),
})
