import type { Box } from '../../model/record/place.ts'
import { type Matrix, multiply } from '../pdf/paint/pdf-matrix.ts'
import {
  type Bitmap,
  densestBand,
  enlarge,
  straighten,
  type Turn,
  turnBitmap,
  unstraighten,
  unturn,
} from './ocr-bitmap.ts'
import { cleanPaper } from './ocr-clean.ts'
import { findLie, type Turned } from './ocr-orient.ts'
import type { Recognise } from './ocr-session.ts'
import { confidenceOf, isPageSure, type OcrWord } from './ocr-words.ts'
import { liftRules } from './scan-rules.ts'
import { unreadInk } from './scan-unread.ts'

/**
 * What a scanned page holds. `toTurned` leads from the pixels of the words to those of the page turned the right way
 * up, `toBitmap` to those of the page as it came. A blank page holds nothing, and was read.
 */
export type Scan = {
  readonly words: readonly OcrWord[]
  readonly isRead: boolean
  readonly turn: Turn
  readonly toTurned: Matrix
  readonly toBitmap: Matrix
  readonly level: Level
  /** Its straight rules, in pixels of the words. */
  readonly rules: readonly Box[]
  /** Ink that nothing read, in the same. */
  readonly blanks: readonly Box[]
}

/** The page as it was read, its lines level, without its rules. One of its pixels is `factor` pixels of the words, either way. */
export type Level = { readonly bitmap: Bitmap; readonly factor: number }

/** A mean confidence that only text the right way up reaches. */
const uprightConfidence = 75
/** Nonsense varies by a few points from one turn to the other. */
const clearGain = 8
/** Six lines or so. */
const bandInches = 1.5
/** Below this resolution letters are too small for the engine: the page is enlarged first. */
const leastDpi = 200

export const readScan = async (picture: Bitmap, dpi: number, recognise: Recognise): Promise<Scan> => {
  const bitmap = cleanPaper(picture)
  const { turns, isInked } = findLie(bitmap)
  if (!isInked)
    return {
      ...{ words: [], isRead: true, turn: 0, toTurned: identity, toBitmap: identity },
      ...{ level: { bitmap, factor: 1 }, rules: [], blanks: [] },
    }
  const [likely, ...others] = turns
  const first = await readTurned(bitmap, likely, dpi, recognise)
  const confidence = confidenceOf(first.words)
  if (confidence >= uprightConfidence) return first
  const better = await findBetter(bitmap, { others, dpi, recognise, least: confidence + clearGain })
  return better === null ? first : readTurned(bitmap, better, dpi, recognise)
}

type Trial = {
  readonly others: readonly Turned[]
  readonly dpi: number
  readonly recognise: Recognise
  /** The confidence that another turn must reach. */
  readonly least: number
}

/** The turn under which a band of the page reads best, if any reads clearly better: a whole page for each is too slow. */
const findBetter = async (bitmap: Bitmap, { others, dpi, recognise, least }: Trial): Promise<Turned | null> => {
  let best: { turned: Turned; confidence: number } | null = null
  for (const turned of others) {
    const band = densestBand(straighten(turnBitmap(bitmap, turned.turn), turned.angle), dpi * bandInches)
    const confidence = confidenceOf(await recognise(band, dpi))
    if (confidence >= (best?.confidence ?? least)) best = { turned, confidence }
    if (confidence >= uprightConfidence) break
  }
  return best?.turned ?? null
}

const identity: Matrix = [1, 0, 0, 1, 0, 0]

const readTurned = async (
  bitmap: Bitmap,
  { turn, angle }: Turned,
  dpi: number,
  recognise: Recognise,
): Promise<Scan> => {
  const turned = turnBitmap(bitmap, turn)
  const { bitmap: level, rules } = liftRules(straighten(turned, angle), dpi)
  const factor = dpi < leastDpi ? 2 : 1
  const words = await recognise(factor === 2 ? enlarge(level) : level, dpi * factor)
  const toTurned = multiply(unstraighten(turned, angle), [1 / factor, 0, 0, 1 / factor, 0, 0])
  const toBitmap = multiply(unturn(bitmap, turn), toTurned)
  const scaled = ([x0, y0, x1, y1]: Box, by: number): Box => [x0 * by, y0 * by, x1 * by, y1 * by]
  const seen = words.map(({ box }) => scaled(box, 1 / factor))
  const blanks = unreadInk(level, seen, dpi).map((box) => scaled(box, factor))
  const read = { words, isRead: isPageSure(words), turn, toTurned, toBitmap }
  return { ...read, level: { bitmap: level, factor }, rules: rules.map((box) => scaled(box, factor)), blanks }
}
