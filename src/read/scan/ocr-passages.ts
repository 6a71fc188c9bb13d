import type { Box } from '../../model/record/place.ts'
import { type Matrix, transformBox, uniteBoxes } from '../pdf/paint/pdf-matrix.ts'
import { findRegions } from '../pdf/text/pdf-columns.ts'
import { findLines } from '../pdf/text/pdf-lines.ts'
import { findStretches, type Stretch } from '../pdf/text/pdf-stretches.ts'
import type { Word, WordPart } from '../pdf/text/pdf-words.ts'
import { isSure, type OcrWord } from './ocr-words.ts'

/** Where the words of a scan lie: `toPage` leads from their pixels to points of the page, one pixel is `scale` points. */
export type Sheet = { readonly page: number; readonly toPage: Matrix; readonly scale: number }

/** The words of a scan as paragraphs, rows and columns, found as in a page that was typed. */
export const stretchesOfScan = (words: readonly OcrWord[], sheet: Sheet): readonly Stretch[] => {
  const usual = medianSize(words)
  return findRegions(findLines(words.map((word) => toWord(word, usual, sheet)))).flatMap((region) =>
    findStretches(region, sheet.page),
  )
}

export const medianSize = (words: readonly OcrWord[]): number =>
  words.map((word) => word.size).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 1

/** Sizes are guessed from a few letters: near the usual one they are the usual one. */
const sizeNoise = 0.2

const toWord = (word: OcrWord, usual: number, { toPage, scale }: Sheet): Word => {
  const size = Math.abs(word.size - usual) < usual * sizeNoise ? usual : word.size
  return {
    parts: partsOf(word, toPage),
    u0: word.box[0] * scale,
    u1: word.box[2] * scale,
    v: -word.baseline * scale,
    size: size * scale,
    isBold: false,
    isSpaceNext: true,
  }
}

/** Letters apart from what stands between them, as in a typed page; a doubt is about the whole word. */
export const partsOf = (word: OcrWord, toPage: Matrix): readonly WordPart[] => {
  const parts: { text: string; boxes: Box[]; isLetters: boolean }[] = []
  for (const symbol of word.symbols) {
    const isLetters = /[\p{L}\p{M}\p{N}]/u.test(symbol.text)
    const last = parts.at(-1)
    if (last?.isLetters === isLetters) {
      last.text += symbol.text
      last.boxes.push(symbol.box)
    } else parts.push({ text: symbol.text, boxes: [symbol.box], isLetters })
  }
  return parts.map(({ text, boxes }) => ({
    text: text.normalize('NFC'),
    box: transformBox(toPage, uniteBoxes(boxes)),
    isDoubtful: !isSure(word),
  }))
}
