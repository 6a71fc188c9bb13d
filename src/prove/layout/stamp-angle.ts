import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { previewWords } from '../../model/copy/preview.ts'
import { bareCall } from './bare-calls.ts'

const letters = Array.from(previewWords.replaceAll(/\s/g, ''), (character) => character.codePointAt(0) ?? 0)

/** Radians: by hand. Words of a record lie along the page; the stamp of a preview runs across it. */
const oblique = 0.15

/** Radians: by hand. Letters of one line, as they are placed with four decimals. */
const sameAngle = 0.005

/** Whether an angle runs across the page, neither along its lines nor up its side. */
export const isOblique = (angle: number): boolean => {
  const turned = Math.abs(angle) % (Math.PI / 2)
  return turned > oblique && turned < Math.PI / 2 - oblique
}

/**
 * Whether a letter of a page is of the stamp that runs across it, words and note: they are drawn at one angle. No letter is, on a page on
 * which the words of the stamp are not drawn across.
 */
export const stampOf = (pdfium: WrappedPdfiumModule, textPage: number): ((at: number) => boolean) => {
  const angleAt = bareCall(pdfium, 'FPDFText_GetCharAngle')
  const start = startOf(pdfium, textPage, (at) => isOblique(angleAt(textPage, at)))
  if (start === null) return () => false
  const angle = angleAt(textPage, start)
  return (at) => Math.abs(angleAt(textPage, at) - angle) < sameAngle
}

/** The first letter of the words, where they stand one after the other; spaces are not looked at. */
const startOf = (pdfium: WrappedPdfiumModule, textPage: number, isAcross: (at: number) => boolean): number | null => {
  const codeAt = bareCall(pdfium, 'FPDFText_GetUnicode')
  const count = pdfium.FPDFText_CountChars(textPage)
  const isThere = (start: number): boolean => {
    let at = start
    return letters.every((code) => {
      while (at < count && isSpace(codeAt(textPage, at))) at += 1
      at += 1
      return codeAt(textPage, at - 1) === code
    })
  }
  for (let at = 0; at < count; at += 1) {
    if (codeAt(textPage, at) === letters[0] && isAcross(at) && isThere(at)) return at
  }
  return null
}

const isSpace = (code: number): boolean => /\s/.test(String.fromCodePoint(code))
