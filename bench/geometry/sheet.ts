import { type Color, degrees, type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import { embedFaces } from '../../fixtures/demo-font.ts'

export type Faces = Record<'regular' | 'bold' | 'sans' | 'serif' | 'mono' | 'slanted', PDFFont>

/** The page that is drawn now. A kind that needs a second page turns it. */
export type Sheet = {
  readonly file: PDFDocument
  readonly faces: Faces
  readonly addPage: () => PDFPage
  page: PDFPage
  pages: number
}

export type Look = {
  readonly size?: number
  readonly face?: keyof Faces
  readonly angle?: number
  readonly grey?: number
}

export const embedAll = async (file: PDFDocument): Promise<Faces> => ({
  ...(await embedFaces(file, ['Regular', 'Bold'])),
  sans: await file.embedFont(StandardFonts.Helvetica),
  serif: await file.embedFont(StandardFonts.TimesRoman),
  mono: await file.embedFont(StandardFonts.CourierBold),
  slanted: await file.embedFont(StandardFonts.HelveticaOblique),
})

const ink = (grey = 0.1): Color => rgb(grey, grey, grey)

export const put = (sheet: Sheet, text: string, at: readonly [number, number], look: Look = {}): void => {
  const { size = 10, face = 'regular', angle = 0, grey } = look
  const font = sheet.faces[face]
  sheet.page.drawText(text, { x: at[0], y: at[1], size, font, rotate: degrees(angle), color: ink(grey) })
}

export const widthOf = (sheet: Sheet, text: string, look: Look = {}): number =>
  sheet.faces[look.face ?? 'regular'].widthOfTextAtSize(text, look.size ?? 10)

export const rule = (sheet: Sheet, from: readonly [number, number], to: readonly [number, number]): void =>
  sheet.page.drawLine({
    start: { x: from[0], y: from[1] },
    end: { x: to[0], y: to[1] },
    thickness: 0.6,
    color: ink(0.4),
  })

export const box = (sheet: Sheet, at: readonly [number, number], width: number, height: number): void =>
  sheet.page.drawRectangle({ x: at[0], y: at[1], width, height, borderWidth: 0.6, borderColor: ink(0.4) })

export const ring = (sheet: Sheet, at: readonly [number, number], radius: number): void =>
  sheet.page.drawCircle({ x: at[0], y: at[1], size: radius, borderWidth: 0.8, borderColor: ink(0.3) })

/** Where one letter stands. */
export type Spot = { readonly at: readonly [number, number]; readonly look?: Look }

/** Each letter is painted by itself; `order` tells which first. */
export const putLetters = (
  sheet: Sheet,
  word: string,
  spotOf: (index: number, letter: string) => Spot,
  order?: readonly number[],
): void => {
  const letters = [...word]
  for (const index of order ?? letters.keys()) {
    const letter = letters[index] ?? ''
    const { at, look } = spotOf(index, letter)
    if (letter.trim() !== '') put(sheet, letter, at, look)
  }
}

/** The left edge of each letter of a word that is set as usual. */
export const edgesOf = (sheet: Sheet, word: string, look: Look = {}): readonly number[] =>
  [...word].map((_, index) => widthOf(sheet, [...word].slice(0, index).join(''), look))

export type Cell = readonly string[]
export type TableLook = { readonly size?: number; readonly align?: 'left' | 'right'; readonly leading?: number }

/** A table with rules. Each cell is a list of lines, as a spreadsheet prints them. Gives the bottom of the table. */
export const drawTable = (
  sheet: Sheet,
  at: readonly [number, number],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
  look: TableLook = {},
): number => {
  const { leading = 11 } = look
  let top = at[1]
  for (const row of rows) {
    const height = Math.max(...row.map((cell) => cell.length)) * leading + 6
    let left = at[0]
    for (const [column, width] of widths.entries()) {
      box(sheet, [left, top - height], width, height)
      drawCell(sheet, row[column] ?? [], { left, top, width }, look)
      left += width
    }
    top -= height
  }
  return top
}

type Frame = { readonly left: number; readonly top: number; readonly width: number }

const drawCell = (sheet: Sheet, lines: Cell, frame: Frame, look: TableLook): void => {
  const { size = 9, align = 'left', leading = 11 } = look
  for (const [index, line] of lines.entries()) {
    const x = align === 'left' ? frame.left + 3 : frame.left + frame.width - 3 - widthOf(sheet, line, { size })
    put(sheet, line, [x, frame.top - (index + 1) * leading], { size })
  }
}
