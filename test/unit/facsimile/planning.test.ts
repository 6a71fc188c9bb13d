import { expect, test } from 'vitest'
import { hasCoveredWords } from '../../../src/prove/layout/covered-words.ts'
import { startPdfium, withDocument, withTextPage } from '../../../src/prove/pdfium-engine.ts'
import { assets, pdfiumWasm } from '../write/press.ts'
import { facsimileOf, ink, originalOf, type Sketch } from './copy-of.ts'

const rows = [
  [['Heure'], ['Lundi'], ['Mardi'], ['Mercredi']],
  [['9 h'], ['Kerambrun'], ['Réunion de', 'synthèse avec', 'le collège'], ['Visite au', 'domicile']],
  [['10 h'], ['Entretien avec', 'Kerambrun', 'et le juge'], ['Permanence'], ['Kerambrun']],
  [['14 h'], ['Bilan'], ['Kerambrun', 'audience'], ['Transport vers', 'la gare', 'du bourg']],
] as const
const edges = [40, 90, 165, 240, 315]
const size = 9

/** A week in narrow columns, its cells in the middle of their rows. */
const week =
  (isRuled: boolean): Sketch =>
  (page, font) => {
    let top = 780
    const rule = (x0: number, y0: number, x1: number, y1: number) =>
      isRuled && page.drawLine({ start: { x: x0, y: y0 }, end: { x: x1, y: y1 }, thickness: 0.5, color: ink })
    rule(40, top, 315, top)
    for (const row of rows) {
      const most = Math.max(...row.map(({ length }) => length))
      for (const [at, cell] of row.entries())
        for (const [line, text] of cell.entries()) {
          const y = top - 11 - (line + (most - cell.length) / 2) * size * 1.2
          page.drawText(text, { x: (edges[at] ?? 0) + 3, y, size, font })
        }
      top -= most * size * 1.2 + 6
      rule(40, top, 315, top)
    }
    for (const x of edges) rule(x, 780, x, top)
  }

for (const isRuled of [true, false])
  test(`a mark keeps to its narrow column${isRuled ? '' : ' without rules'}, beside cells of several lines`, async () => {
    const { copy } = await facsimileOf(await originalOf(week(isRuled), assets.regular), ['Kerambrun'])
    expect(copy.frontPages).toBe(1)
    const pdfium = await startPdfium(pdfiumWasm)
    await withDocument(pdfium, copy.bytes, async (file) => {
      expect(withTextPage(pdfium, file, 1, (text) => hasCoveredWords(pdfium, text))).toBe(false)
    })
    const boxes = copy.maskPlaces.flatMap(({ place }) => (place.kind === 'page' ? [place.box] : []))
    expect(boxes).toHaveLength(4)
    for (const [left, , right] of boxes) {
      const start = edges.findLast((edge) => edge <= left) ?? 0
      // Without rules, nothing ends the last column.
      if (isRuled || start < 240) expect(right).toBeLessThan(start + 76)
    }
  })
