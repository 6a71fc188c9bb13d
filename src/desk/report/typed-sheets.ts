import type { Box } from '../page/pages/geometry.ts'
import type { PassageView } from '../view/types.ts'
import { typed } from './limits.ts'
import type { Sheet } from './sheets.ts'

/** A4 in points, and its margin. */
const paper = { width: 595, height: 842, margin: 40 } as const

const step = {
  x: (paper.width - 2 * paper.margin) / typed.columns,
  y: (paper.height - 2 * paper.margin) / typed.rows,
} as const

type Cell = { readonly row: number; readonly column: number; readonly letters: number; readonly masked: boolean }

/** Passages without places, each from a new line on, as a typewriter would set them. */
export const typedSheets = (passages: readonly PassageView[], isHeld: boolean): readonly Sheet[] => {
  const sheets: { kept: Box[]; masked: Box[] }[] = []
  for (const { row, column, letters, masked } of cellsOf(passages, isHeld)) {
    const at = Math.floor(row / typed.rows)
    while (sheets.length <= at) sheets.push({ kept: [], masked: [] })
    sheets[at]?.[masked ? 'masked' : 'kept'].push({
      x: paper.margin + column * step.x,
      y: paper.margin + (row % typed.rows) * step.y,
      width: letters * step.x,
      height: step.y * 0.7,
    })
  }
  return sheets.map((parts) => ({ page: null, width: paper.width, height: paper.height, ...parts }))
}

const cellsOf = (passages: readonly PassageView[], isHeld: boolean): readonly Cell[] => {
  const cells: Cell[] = []
  let row = 0
  for (const { runs } of passages) {
    let at = 0
    for (const { text, grounds } of runs) {
      const end = at + text.length
      while (at < end) {
        const column = at % typed.columns
        const letters = Math.min(end - at, typed.columns - column)
        cells.push({ row: row + Math.floor(at / typed.columns), column, letters, masked: isHeld || grounds.length > 0 })
        at += letters
      }
    }
    row += Math.max(1, Math.ceil(at / typed.columns))
  }
  return cells
}
