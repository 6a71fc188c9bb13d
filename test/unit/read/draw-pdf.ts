import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'
import type { ReadResult } from '../../../src/read/entry/read-piece.ts'
import { readAs } from './read-as.ts'

export type Drawing = { readonly page: PDFPage; readonly font: PDFFont; readonly document: PDFDocument }

/** Draws one page in Helvetica, then reads the file. */
export const readDrawn = async (draw: (drawing: Drawing) => void | Promise<void>): Promise<ReadResult> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  await draw({ page, font, document })
  return readAs('pdf', await document.save())
}

export const sentence = 'Rozenn vit chez sa tante depuis le mois de mars.'
