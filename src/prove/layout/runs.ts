import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { groundsPattern } from '../../model/law/ground.ts'
import { personLabelPattern } from '../../model/record/person-label.ts'
import { barrier, foldWords } from '../fold-words.ts'
import { bareCall } from './bare-calls.ts'
import { stampOf } from './stamp-angle.ts'

/**
 * Letters that touch on a page, folded, with their box in points and the height of the largest of them. `isScattered`: they
 * do not follow each other in the text of the page, so that nobody who reads the text has seen the word.
 */
export type Run = {
  readonly letters: string
  readonly box: readonly [number, number, number, number]
  readonly size: number
  readonly isScattered: boolean
}

/** `isApart`: a space or an apostrophe stands before it in the text. `isStamp`: of the stamp of a preview. */
type Glyph = Run & { readonly order: number; readonly isApart: boolean; readonly isStamp: boolean }

/** What lies on a page, and what is stamped across it: nobody reads a word from the one on into the other. */
export type Layers = { readonly page: readonly Run[]; readonly stamp: readonly Run[] }

/** A share of the size: letters nearer than this are one word. A space is a fourth; half of a narrow one is left. */
const touch = 0.15
/** Letters may overlap: kerning, an accent painted apart. */
const overlap = -0.5
/** Letters of one word: the smaller is at least this share of the larger. */
const leastShare = 0.45
/** The raised number of a note is smaller than the letters that it touches. */
const raisedShare = 0.85

const isDigit = ({ letters }: Pick<Run, 'letters'>): boolean => /^\d/.test(letters)

/** The runs of one page, in the order in which its letters are painted. */
export const layersOf = (pdfium: WrappedPdfiumModule, textPage: number): Layers => {
  const glyphs = glyphsOf(pdfium, textPage)
  return {
    page: joinedRuns(glyphs.filter(({ isStamp }) => !isStamp)),
    stamp: wordsOf(glyphs.filter(({ isStamp }) => isStamp)).map(joined),
  }
}

/** In the order of their text: boxes of letters that run across a page do not touch as those of a line do. */
const wordsOf = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const words: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = words.at(-1)
    if (last === undefined || glyph.isApart) words.push([glyph])
    else last.push(glyph)
  }
  return words
}

const joinedRuns = (glyphs: readonly Glyph[]): readonly Run[] => {
  const nextOf = touching(glyphs)
  const hasBefore = new Set(nextOf.values())
  return glyphs
    .filter((glyph) => !hasBefore.has(glyph))
    .map((first) => {
      const letters = [first]
      for (let next = nextOf.get(first); next !== undefined && letters.length < 400; next = nextOf.get(next))
        letters.push(next)
      return joined(letters)
    })
}

const glyphsOf = (pdfium: WrappedPdfiumModule, textPage: number): readonly Glyph[] => {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const rect = malloc(16)
  const codeAt = bareCall(pdfium, 'FPDFText_GetUnicode')
  const boxAt = bareCall(pdfium, 'FPDFText_GetLooseCharBox')
  const isStamp = stampOf(pdfium, textPage)
  const count = pdfium.FPDFText_CountChars(textPage)
  try {
    const glyphs: Glyph[] = []
    let afterMark = 0
    let isApart = false
    for (let order = 0; order < count; order += 1) {
      const code = codeAt(textPage, order)
      // What a mark says is ours, the letter that stands for a person too.
      if (code === opening) afterMark = Math.max(afterMark, order + markLength(pdfium, textPage, order))
      if (order < afterMark) continue
      const { letters, isSeparator } = saidBy(code)
      if (isSeparator) isApart = true
      if (letters === '' || boxAt(textPage, order, rect) === 0) continue
      const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) => number(pdfium, rect + at))
      if (![left, top, right, bottom].every((side) => Math.abs(side) < farthest)) continue
      const box = [Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom)] as const
      glyphs.push({
        letters,
        box,
        size: Math.max(1, box[2] - box[0], box[3] - box[1]),
        isScattered: false,
        order,
        isApart,
        isStamp: isStamp(order),
      })
      isApart = false
    }
    return glyphs
  } finally {
    free(rect)
  }
}

type Said = { readonly letters: string; readonly isSeparator: boolean }

/** What a character is, once for each: a page has a few dozen of them, thousands of times. */
const saidBy = (code: number): Said => {
  const said = known.get(code) ?? sayOf(code)
  if (known.size < mostKnown) known.set(code, said)
  return said
}

const known = new Map<number, Said>()
const mostKnown = 4000

const sayOf = (code: number): Said => {
  const character = String.fromCodePoint(code)
  const letters = code === 0 ? '' : foldWords(character).join('')
  return { letters: letters === barrier ? '' : letters, isSeparator: apart.test(character) }
}

/** The bracket that opens a mark. */
export const opening = 0x5b
/** Points: nothing is seen beyond. */
const farthest = 1e6
const longestMark = 120
const apart = /[\s'’]/
const markText = new RegExp(`^\\[(?:M\\d{4,6}\\s)?${groundsPattern}(?:\\s${personLabelPattern})?\\]`)

/** How many characters a mark has that opens here; 0 where none does. */
export const markLength = (pdfium: WrappedPdfiumModule, textPage: number, at: number): number => {
  const codeAt = bareCall(pdfium, 'FPDFText_GetUnicode')
  const ahead = Array.from({ length: longestMark }, (_, step) => codeAt(textPage, at + step))
  return markText.exec(String.fromCodePoint(...ahead))?.[0].length ?? 0
}

const number = (pdfium: WrappedPdfiumModule, pointer: number): number =>
  Number(pdfium.pdfium.getValue(pointer, 'float'))

/** For each letter, the one that touches it on its right; by place, whatever was painted first. */
const touching = (glyphs: readonly Glyph[]): ReadonlyMap<Glyph, Glyph> => {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const band = bands.get(bandOf(glyph))
    if (band === undefined) bands.set(bandOf(glyph), [glyph])
    else band.push(glyph)
  }
  for (const band of bands.values()) band.sort((a, b) => a.box[0] - b.box[0])
  const taken = new Set<Glyph>()
  const nextOf = new Map<Glyph, Glyph>()
  for (const glyph of [...glyphs].sort((a, b) => a.box[0] - b.box[0])) {
    const next = [-2, -1, 0, 1, 2]
      .flatMap((step) => nearRight(bands.get(bandOf(glyph) + step) ?? [], glyph))
      .filter((other) => other !== glyph && !taken.has(other) && touches(glyph, other))
      .sort((a, b) => a.box[0] - b.box[0])[0]
    if (next === undefined) continue
    taken.add(next)
    nextOf.set(glyph, next)
  }
  return nextOf
}

/** Points: lines of one height share a band, or two that lie side by side. */
const bandHeight = 6

const bandOf = ({ box }: Glyph): number => Math.round((box[1] + box[3]) / 2 / bandHeight)

/** Those of a band, sorted by their left side, that may touch a letter. */
const nearRight = (band: readonly Glyph[], { box, size }: Glyph): readonly Glyph[] => {
  let low = 0
  let high = band.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((band[middle]?.box[0] ?? 0) < box[2] + overlap * size) low = middle + 1
    else high = middle
  }
  const near: Glyph[] = []
  for (let at = low; at < band.length && near.length < 16; at += 1) {
    const glyph = band[at]
    if (glyph === undefined || glyph.box[0] > box[2] + touch * size) break
    near.push(glyph)
  }
  return near
}

const touches = (one: Glyph, other: Glyph): boolean => {
  if (other.isApart) return false
  const gap = other.box[0] - one.box[2]
  const size = Math.max(one.size, other.size)
  // A large first letter is none of the word of either line beside it.
  const share = Math.min(one.size, other.size) / size
  if (share < leastShare || (share < raisedShare && isDigit(one) !== isDigit(other))) return false
  return other.box[0] > one.box[0] && gap < touch * size && gap > overlap * size && isOnLine(one, other)
}

/** Half of the lower one stands beside the other. */
export const isOnLine = ({ box: a }: Pick<Run, 'box'>, { box: b }: Pick<Run, 'box'>): boolean =>
  Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3] - a[1], b[3] - b[1])

const joined = (letters: readonly Glyph[]): Run => ({
  letters: letters.map((one) => one.letters).join(''),
  box: [
    Math.min(...letters.map(({ box }) => box[0])),
    Math.min(...letters.map(({ box }) => box[1])),
    Math.max(...letters.map(({ box }) => box[2])),
    Math.max(...letters.map(({ box }) => box[3])),
  ],
  size: Math.max(...letters.map(({ size }) => size)),
  isScattered: letters.some(({ order }, at) => at > 0 && order !== (letters[at - 1]?.order ?? 0) + 1),
})
