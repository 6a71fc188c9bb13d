import { type Ground, grounds } from '../../model/law/ground.ts'
import { personLabels } from '../../model/record/person-label.ts'
import type { Box } from '../../model/record/place.ts'
import { type Faces, widthOf } from '../fonts/face.ts'

/** `text` is the size of its letters, `spacing` what stands between them, in points. */
export type MarkSize = {
  readonly width: number
  readonly height: number
  readonly text: number
  readonly spacing: number
}

type Letters = Pick<MarkSize, 'text' | 'spacing'>

/** Spacing: set tight, « [TIERS] » is read by OCR as another word. */
const wideLetters: Letters = { text: 6.5, spacing: 0.5 }
/** From the base line of the text down to the bottom of the box. */
export const markDrop = 2.5

/** Between the text of a mark and the sides of its box, at least, in points. */
const markInset = 2.5

/** Numbers have four digits, more only in an export of more masks than that (`M10000`). */
const leastNumber = 'M0000'

/**
 * One size for all marks of an export, made for the longest codes there can be: it says nothing of what was withheld, nor
 * why. `maskIds` are all the numbers of the export: the longest has its place. Figures of our fonts are all as wide.
 */
export const markSizeOf = (faces: Faces, maskIds: readonly string[]): MarkSize => {
  const number = maskIds.reduce((longest, id) => (id.length > longest.length ? id : longest), leastNumber)
  return { width: Math.ceil(longestOf(faces, number, wideLetters)) + 2 * markInset, height: 11, ...wideLetters }
}

const longestOf = (faces: Faces, number: string, letters: Letters): number => {
  const labels = personLabels.toSorted(
    (a, b) => markTextWidth(faces, b, wideLetters) - markTextWidth(faces, a, wideLetters),
  )
  const codes = grounds.map((ground) => markCode(number, [ground], labels[0] ?? null))
  return Math.max(...codes.map((code) => markTextWidth(faces, code, letters)))
}

/**
 * By hand, looked at in print: letters of 5 points are the smallest that are read with ease, and the commonest codes (« M0012
 * TIERS A ») fill the smallest mark without being narrowed. `share`: how far the longest code is narrowed.
 */
const smallLetters = [
  { letters: { text: 5.5, spacing: 0.35 }, share: 0.8 },
  { letters: { text: 5, spacing: 0.3 }, share: 0.62 },
] as const

/**
 * Marks for cells that are too narrow for the usual one: each as constant, and chosen by the room of what is kept alone.
 */
export const smallMarksOf = (mark: MarkSize): readonly MarkSize[] =>
  smallLetters.map(({ letters, share }) => ({
    width: Math.ceil(((mark.width - 2 * markInset) * share * letters.text) / mark.text) + 2 * markInset,
    height: mark.height,
    ...letters,
  }))

/** How far the text of a mark is set together, in hundredths: several grounds stand in the room of one. */
export const markStretch = (faces: Faces, size: MarkSize, code: string): number =>
  Math.min(100, Math.floor((100 * (size.width - 2 * markInset)) / markTextWidth(faces, code, size)))

export const markTextWidth = (faces: Faces, code: string, { text, spacing }: Letters): number =>
  widthOf(faces.B, markText(code), text) + spacing * (markText(code).length - 1)

/** What a mark says: the number of its mask, its grounds, then the letter of the person whom it hides. */
export const markCode = (maskId: string, own: readonly Ground[], label: string | null): string =>
  [maskId, ...(own.length === 0 ? ['CONS'] : own), ...(label === null ? [] : [label])].join(' ')

export const markText = (code: string): string => `[${code}]`

/** The box of a mark whose text line starts at `x`, with base line `y`. */
export const markBox = (x: number, y: number, size: MarkSize): Box => {
  const left = round(x)
  const bottom = round(y - markDrop)
  return [left, bottom, round(left + size.width), round(bottom + size.height)]
}

export const round = (value: number): number => Math.round(value * 100) / 100
