import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import { embedFaces } from '../../fixtures/demo-font.ts'

// What the kinds of pages of the contact sheets are drawn with.

export type FaceName = 'regular' | 'bold' | 'italic'
export type Paper = {
  readonly page: PDFPage
  readonly faces: Record<FaceName, PDFFont>
  readonly size: number
}

/** `helvetica` and `times` are not in the file, as in most that office programs of the time before 2010 wrote. */
export const families = ['helvetica', 'times', 'own'] as const
export type Family = (typeof families)[number]

const standard = {
  helvetica: [StandardFonts.Helvetica, StandardFonts.HelveticaBold, StandardFonts.HelveticaOblique],
  times: [StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.TimesRomanItalic],
} as const

const facesOf = async (file: PDFDocument, family: Family): Promise<Paper['faces']> => {
  if (family === 'own') {
    const { regular, bold } = await embedFaces(file, ['Regular', 'Bold'])
    return { regular, bold, italic: regular }
  }
  const [regular, bold, italic] = standard[family]
  return {
    regular: await file.embedFont(regular),
    bold: await file.embedFont(bold),
    italic: await file.embedFont(italic),
  }
}

export type Sketch = (paper: Paper) => void

export const drawPdf = async (sketch: Sketch, family: Family, size: number): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  sketch({ faces: await facesOf(file, family), page: file.addPage([595, 842]), size })
  return file.save()
}

type Look = { readonly face?: FaceName; readonly size?: number; readonly white?: boolean }
type Spot = readonly [number, number]

export const put = (paper: Paper, text: string, [x, y]: Spot, look: Look = {}): void => {
  const { face = 'regular', size = paper.size, white = false } = look
  const color = white ? rgb(1, 1, 1) : rgb(0.05, 0.05, 0.05)
  paper.page.drawText(text, { x, y, size, font: paper.faces[face], color })
}

export const widthOf = (paper: Paper, text: string, { face = 'regular', size = paper.size }: Look = {}): number =>
  paper.faces[face].widthOfTextAtSize(text, size)

export const putEnd = (paper: Paper, text: string, [right, y]: Spot, look: Look = {}): void =>
  put(paper, text, [right - widthOf(paper, text, look), y], look)

export const putMiddle = (paper: Paper, text: string, [middle, y]: Spot, look: Look = {}): void =>
  put(paper, text, [middle - widthOf(paper, text, look) / 2, y], look)

export const bar = (paper: Paper, [x0, y0]: Spot, [x1, y1]: Spot, thickness = 0.6): void =>
  paper.page.drawLine({ start: { x: x0, y: y0 }, end: { x: x1, y: y1 }, thickness, color: rgb(0.2, 0.2, 0.2) })

export const band = (
  paper: Paper,
  [x, y]: Spot,
  [width, height]: Spot,
  color: readonly [number, number, number],
): void => paper.page.drawRectangle({ x, y, width, height, color: rgb(...color) })

export const frame = (paper: Paper, [x, y]: Spot, [width, height]: Spot): void =>
  paper.page.drawRectangle({ x, y, width, height, borderWidth: 0.7, borderColor: rgb(0.2, 0.2, 0.2) })

/** Lines of a column, broken where it ends; with `isEven` both edges are straight. Gives the height under the last. */
export const column = (
  paper: Paper,
  text: string,
  { x, y, width, isEven = false }: { x: number; y: number; width: number; isEven?: boolean },
): number => {
  const leading = paper.size * 1.35
  let line: string[] = []
  let at = y
  const show = (isLast: boolean): void => {
    const natural = widthOf(paper, line.join(' '))
    const gaps = Math.max(1, line.length - 1)
    const extra = isEven && !isLast ? (width - natural) / gaps : 0
    let left = x
    for (const word of line) {
      put(paper, word, [left, at])
      left += widthOf(paper, `${word} `) + extra
    }
    at -= leading
  }
  for (const word of text.split(' ')) {
    if (line.length > 0 && widthOf(paper, [...line, word].join(' ')) > width) {
      show(false)
      line = []
    }
    line.push(word)
  }
  show(true)
  return at - leading * 0.4
}
