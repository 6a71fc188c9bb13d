import type { PDFFont, PDFPage } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readDrawn } from '../draw-pdf.ts'
import { visibleTexts } from '../read-as.ts'

type Run = readonly [text: string, rise: number, size: number]

const plain = (text: string): Run => [text, 0, 11]
const raised = (text: string): Run => [text, 3.8, 6.4]

/** Runs that touch each other; `later` draws the raised ones after the line, as some programs do. */
const drawRuns = (page: PDFPage, font: PDFFont, runs: readonly Run[], later = false): void => {
  let x = 60
  const placed = runs.map(([text, rise, size]) => {
    const at = { text, x, y: 700 + rise, size, font }
    x += font.widthOfTextAtSize(text, size)
    return at
  })
  const order = later ? [...placed].sort((a, b) => b.size - a.size) : placed
  for (const { text, ...options } of order) page.drawText(text, options)
}

const readRuns = async (runs: readonly Run[], later = false): Promise<string> =>
  visibleTexts(await readDrawn(({ page, font }) => drawRuns(page, font, runs, later))).join('\n')

describe('the raised number of a note is no part of the word that it touches', () => {
  test.each<readonly [string, readonly Run[]]>([
    ['Rozenn et Ludovic 1 vivent ici.', [plain('Rozenn et Ludovic'), raised('1'), plain(' vivent ici.')]],
    ['Rozenn et Ludovic 12, sa tante.', [plain('Rozenn et Ludovic'), raised('12'), plain(', sa tante.')]],
    ['Vu le 12/03/2024 2 par Rozenn.', [plain('Vu le 12/03/2024'), raised('2'), plain(' par Rozenn.')]],
    ['1 Rozenn est sa tante.', [raised('1'), plain('Rozenn est sa tante.')]],
  ])('%s', async (text, runs) => {
    expect(await readRuns(runs)).toBe(text)
    expect(await readRuns(runs, true)).toBe(text)
  })

  test.each<readonly [string, readonly Run[]]>([
    ['Le 1er mars, Rozenn part.', [plain('Le 1'), raised('er'), plain(' mars, Rozenn part.')]],
    ['Mme Rozenn vit ici.', [plain('M'), raised('me'), plain(' Rozenn vit ici.')]],
    ['Le CO2 de Rozenn.', [plain('Le CO'), ['2', -2, 6.4], plain(' de Rozenn.')]],
    ['La carte 275 de Rozenn.', [plain('La carte 2'), ['7', 0, 10.5], plain('5 de Rozenn.')]],
    ['Rozenn (1) part.', [plain('Rozenn ('), raised('1'), plain(') part.')]],
  ])('other small letters stay where they are: %s', async (text, runs) => {
    expect(await readRuns(runs)).toBe(text)
  })
})
