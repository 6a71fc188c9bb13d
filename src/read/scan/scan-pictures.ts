import { deflateSync } from 'node:zlib'
import type { Picture, ScannedBox, ScannedWord } from '../../model/record/drawing.ts'
import type { Box } from '../../model/record/place.ts'
import { type Matrix, transformBox } from '../pdf/paint/pdf-matrix.ts'
import type { Level, Scan } from './ocr-page.ts'
import { medianSize, partsOf, type Sheet } from './ocr-passages.ts'
import type { OcrWord } from './ocr-words.ts'
import { type CutWord, cutWord } from './scan-cut.ts'

/**
 * The words of a scan with their pictures, cut from the page. A copy of a scan is made of those of kept words
 * (docs/redaction.md, raster); whatever else is on the page is in none of them. None on a page that does not lie upright.
 */
export const pictureWords = ({ words, level }: Pick<Scan, 'words' | 'level'>, sheet: Sheet): readonly ScannedWord[] => {
  if (!isUpright(sheet.toPage)) return []
  const usual = medianSize(words)
  const pace = paceOf(words)
  const toLevel = levelOf(level, sheet)
  return words.map((word) => scannedWord(word, { level, sheet, usual, pace, toLevel }))
}

/** What is no word of a scan. */
export type Scenery = { readonly rules: readonly ScannedBox[]; readonly blanks: readonly ScannedBox[] }

export const noScenery: Scenery = { rules: [], blanks: [] }

export const joinScenery = (pages: readonly Scenery[]): Scenery => ({
  rules: pages.flatMap(({ rules }) => rules),
  blanks: pages.flatMap(({ blanks }) => blanks),
})

/** Where that is on the straightened page. */
export const sceneryOf = ({ rules, blanks, level }: Pick<Scan, keyof Scenery | 'level'>, sheet: Sheet): Scenery => {
  if (!isUpright(sheet.toPage)) return noScenery
  const toLevel = levelOf(level, sheet)
  const placed = (box: Box): ScannedBox => ({ page: sheet.page, box: rounded(transformBox(toLevel, box)) })
  return { rules: rules.map(placed), blanks: blanks.map(placed) }
}

/** From the pixels of the words to the page, straightened about its middle. */
const levelOf = ({ bitmap, factor }: Level, { toPage: [a, b, c, d, e, f], scale }: Sheet): Matrix => {
  const [x, y] = [(bitmap.width * factor) / 2, (bitmap.height * factor) / 2]
  return [scale, 0, 0, -scale, a * x + c * y + e - scale * x, b * x + d * y + f + scale * y]
}

/** A straightened page may slant by eight degrees in its file. */
const isUpright = ([a, b, , d]: Matrix): boolean => a > 0 && d < 0 && Math.abs(b) < a * 0.15

type Page = {
  readonly level: Level
  readonly sheet: Sheet
  readonly usual: number
  readonly pace: number
  readonly toLevel: Matrix
}

const scannedWord = (word: OcrWord, { level, sheet, usual, pace, toLevel }: Page): ScannedWord => {
  const { toPage, scale, page } = sheet
  const cut = isSureAsPicture(word) && isAsWide(word, pace) ? cutWord(word, level, 72 / (scale * level.factor)) : null
  const box = cut?.box ?? word.box
  const size = Math.abs(word.size - usual) < usual * 0.2 ? usual : word.size
  return {
    page,
    parts: partsOf(word, toPage).map((part) => rounded(part.box)),
    level: partsOf(word, toLevel).map((part) => rounded(part.box)),
    box: rounded(transformBox(toLevel, box)),
    base: toHundredth(toLevel[3] * word.baseline + toLevel[5]),
    size: toHundredth(size * scale),
    picture: cut === null ? null : pictureOf(cut),
  }
}

/** A picture tells more than what was read in it: of a word that is less sure than this, only what was read is told. */
const sureConfidence = 90
/** Letters wider than this share of the height of their line are not the only ones in the box. */
const widestLetter = 1.1

const isSureAsPicture = ({ confidence, symbols, box, size }: OcrWord): boolean =>
  confidence >= sureConfidence &&
  box[2] - box[0] <= size * widestLetter * symbols.length &&
  box[3] - box[1] <= size * 1.6

/**
 * Boxes of words can leave out a letter, or take in what stands beside them: a word must be about as wide as its letters
 * are in the other words of the page.
 */
const isAsWide = (word: OcrWord, pace: number): boolean => {
  const [least, most] = word.symbols.length < 3 ? [0.55, 1.7] : [0.82, 1.22]
  const own = widthOf(word) / pace
  return own >= least && own <= most
}

const paceOf = (words: readonly OcrWord[]): number => {
  const widths = words.filter(({ symbols }) => symbols.length >= 4).map(widthOf)
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1
}

/** How wide a word is, in sizes, for what its letters are in most fonts. */
const widthOf = ({ box, size, symbols }: OcrWord): number => {
  const letters = symbols.map(({ text }) => text).join('')
  let natural = 0
  for (const letter of letters.normalize('NFD').replace(/\p{M}/gu, '')) natural += letterWidth(letter)
  return (box[2] - box[0]) / size / Math.max(0.1, natural)
}

const letterWidth = (letter: string): number => {
  if (/[iljI.,;:'’!|]/u.test(letter)) return 0.28
  if (/[ftr()[\]-]/u.test(letter)) return 0.38
  if (/[mMwW@%œæ]/u.test(letter)) return 0.88
  return /\p{Lu}/u.test(letter) ? 0.67 : 0.55
}

const pictureOf = ({ columns, rows, pixels }: CutWord): Picture => ({
  columns,
  rows,
  pixels: deflateSync(pixels, { level: 9 }).toString('base64'),
})

const rounded = ([x0, y0, x1, y1]: Box): Box => [toHundredth(x0), toHundredth(y0), toHundredth(x1), toHundredth(y1)]

const toHundredth = (value: number): number => Math.round(value * 100) / 100

/** Characters of all the pictures of a piece: some three hundred pages. */
const mostCharacters = 64_000_000

/** Words after the room is full have no picture. */
export const withinRoom = (words: readonly ScannedWord[]): readonly ScannedWord[] => {
  let room = mostCharacters
  return words.map((word) => {
    room -= word.picture?.pixels.length ?? 0
    return room < 0 ? { ...word, picture: null } : word
  })
}
