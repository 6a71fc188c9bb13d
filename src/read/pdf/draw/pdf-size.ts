import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageSize } from '../../../model/record/piece.ts'
import { boxOf } from '../paint/pdf-matrix.ts'

/** A4, for a page that could not be opened. */
export const usualSize: PageSize = { width: 595, height: 842, rotate: 0 }

export const sizeOf = (page: PDFPageProxy): PageSize => {
  const [x0, y0, x1, y1] = boxOf(page.view) ?? [0, 0, usualSize.width, usualSize.height]
  const rotate = ([90, 180, 270] as const).find((turn) => turn === ((page.rotate % 360) + 360) % 360) ?? 0
  return { width: x1 - x0, height: y1 - y0, rotate }
}
