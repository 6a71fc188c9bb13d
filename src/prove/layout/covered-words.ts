import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Box } from '../../model/record/place.ts'
import { bareCall } from './bare-calls.ts'
import { markLength, opening } from './runs.ts'
import { isOblique } from './stamp-angle.ts'

/** Points: by hand. A letter that just touches the text of a mark is beside it, not under it. */
const inset = 0.5

/**
 * Whether the middle of a kept letter, or of a letter of another mark, stands within the text of a mark. Letters that run
 * across the page are not looked at.
 */
export const hasCoveredWords = (pdfium: WrappedPdfiumModule, textPage: number): boolean => {
  const count = pdfium.FPDFText_CountChars(textPage)
  const codeAt = bareCall(pdfium, 'FPDFText_GetUnicode')
  const marks: { readonly start: number; readonly end: number }[] = []
  for (let at = 0; at < count; at += 1) {
    if (codeAt(textPage, at) !== opening) continue
    const length = markLength(pdfium, textPage, at)
    if (length > 0) marks.push({ start: at, end: at + length })
  }
  // Boxes are slow to ask for: most pages have no mark.
  if (marks.length === 0) return false
  const boxes = boxesOf(pdfium, textPage, count)
  return marks.some(({ start, end }) => {
    const box = around(boxes.slice(start, end))
    return box !== null && boxes.some((other, at) => (at < start || at >= end) && other !== null && holds(box, other))
  })
}

const boxesOf = (pdfium: WrappedPdfiumModule, textPage: number, count: number): readonly (Box | null)[] => {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const sides = malloc(32)
  const codeAt = bareCall(pdfium, 'FPDFText_GetUnicode')
  const boxAt = bareCall(pdfium, 'FPDFText_GetCharBox')
  const angleAt = bareCall(pdfium, 'FPDFText_GetCharAngle')
  try {
    return Array.from({ length: count }, (_, at) => {
      const isSeen = !/\s/.test(String.fromCodePoint(codeAt(textPage, at)))
      if (
        !isSeen ||
        isOblique(angleAt(textPage, at)) ||
        boxAt(textPage, at, sides, sides + 8, sides + 16, sides + 24) === 0
      )
        return null
      const [left = 0, right = 0, bottom = 0, top = 0] = [0, 8, 16, 24].map((step) =>
        Number(pdfium.pdfium.getValue(sides + step, 'double')),
      )
      return right > left && top > bottom ? ([left, bottom, right, top] as const) : null
    })
  } finally {
    free(sides)
  }
}

const around = (boxes: readonly (Box | null)[]): Box | null => {
  const seen = boxes.filter((box) => box !== null)
  if (seen.length === 0) return null
  return [
    Math.min(...seen.map(([left]) => left)) + inset,
    Math.min(...seen.map(([, bottom]) => bottom)) + inset,
    Math.max(...seen.map(([, , right]) => right)) - inset,
    Math.max(...seen.map(([, , , top]) => top)) - inset,
  ]
}

const holds = ([left, bottom, right, top]: Box, other: Box): boolean => {
  const [x, y] = [(other[0] + other[2]) / 2, (other[1] + other[3]) / 2]
  return left < x && x < right && bottom < y && y < top
}
