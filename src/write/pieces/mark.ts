import { type Ground, grounds } from '../../model/law/ground.ts'
import { personLabels } from '../../model/record/person-label.ts'
import type { Box } from '../../model/record/place.ts'
import { type Faces, widthOf } from '../fonts/face.ts'

export type MarkSize = { readonly width: number; readonly height: number }

export const markTextSize = 6.5
/** Between letters, in points: set tight, « [TIERS] » is read by OCR as another word. */
export const markSpacing = 0.5
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
  const labels = personLabels.toSorted((a, b) => markTextWidth(faces, b) - markTextWidth(faces, a))
  const codes = grounds.map((ground) => markCode(number, [ground], labels[0] ?? null))
  return {
    width: Math.ceil(Math.max(...codes.map((code) => markTextWidth(faces, code)))) + 2 * markInset,
    height: 11,
  }
}

/** How far the text of a mark is set together, in hundredths: several grounds stand in the room of one. */
export const markStretch = (faces: Faces, { width }: MarkSize, code: string): number =>
  Math.min(100, Math.floor((100 * (width - 2 * markInset)) / markTextWidth(faces, code)))

export const markTextWidth = (faces: Faces, code: string): number =>
  widthOf(faces.B, markText(code), markTextSize) + markSpacing * (markText(code).length - 1)

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
