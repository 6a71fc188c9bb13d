import type { Shape } from '../../model/record/drawing.ts'
import { widthOf } from '../fonts/face.ts'
import { type BarsElement, plain } from '../pdf/element.ts'
import { breakLines, type Line } from '../pdf/line.ts'
import { addNode, draw, drawLine, frame, frameWidth, type Sheet, turnPage } from '../pdf/sheet.ts'

const rowHeight = 17
const size = 9
const gap = 6

/** A chart that a screen reader walks as a table of two columns: the bars are drawn, their values are text. */
export const placeBars = (sheet: Sheet, { bars }: BarsElement): void => {
  const faces = sheet.measure.faces
  const names = Math.min(frameWidth * 0.4, Math.max(0, ...bars.map(({ label }) => widthOf(faces.R, label, size))) + gap)
  const values = Math.max(0, ...bars.map(({ text }) => widthOf(faces.B, text, size))) + 2 * gap
  const room = Math.max(20, frameWidth - names - values)
  if (sheet.y - bars.length * rowHeight < frame.bottom && bars.length * rowHeight < mostKept) turnPage(sheet)
  const table = addNode(sheet, 'Table', null)
  for (const { label, text, share, color } of bars) {
    if (sheet.y - rowHeight < frame.bottom) turnPage(sheet)
    sheet.y -= rowHeight
    const row = addNode(sheet, 'TR', table)
    const y = sheet.y + 5
    const [name, value] = [lineOf(sheet, label, 'R', names - gap), lineOf(sheet, text, 'B', values)]
    const left = frame.left + names
    if (name !== undefined)
      drawLine(sheet, name, { x: left - gap - name.width, y, size, node: addNode(sheet, 'TH', row, { scope: 'Row' }) })
    // What is not nothing is seen.
    const width = share === 0 ? 0 : Math.max(1.5, share * room)
    if (width > 0)
      draw(sheet, { kind: 'shape', shape: barShape(left, sheet.y + 2, width, color), x: 0, y: 0, node: null })
    if (value !== undefined) drawLine(sheet, value, { x: left + width + gap, y, size, node: addNode(sheet, 'TD', row) })
  }
  sheet.y -= 8
}

/** A chart lower than half a page stays whole. By hand. */
const mostKept = (frame.top - frame.bottom) / 2

const lineOf = (sheet: Sheet, text: string, face: 'R' | 'B', width: number): Line | undefined =>
  breakLines([plain(text, face)], { size, width: width + 1, measure: sheet.measure })[0]

const barShape = (x: number, y: number, width: number, color: string): Shape => ({
  contours: [[0, x, y, 1, x + width, y, 1, x + width, y + 12, 1, x, y + 12, 4]],
  ...{ fill: color, isEvenOdd: false, stroke: null, clip: null },
})
