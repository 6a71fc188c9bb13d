import { type Look, put, widthOf } from '../geometry/sheet.ts'
import type { Item, Pen } from './kind.ts'

export type Column = {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly size?: number
  readonly leading?: number
  readonly face?: Look['face']
  readonly fit?: 'ragged' | 'justified'
  readonly hasHyphens?: boolean
  /** Points between two paragraphs. */
  readonly gap?: number
  readonly indent?: number
  /** The lowest baseline: what does not fit is not written. */
  readonly floor?: number
}

export type Written = { readonly items: readonly Item[]; readonly bottom: number }

/** Writes paragraphs down a column. `bottom`: the baseline of the next line. */
export const writeColumn = (pen: Pen, column: Column, paragraphs: readonly string[]): Written => {
  const { size = 10, leading = size * 1.25, gap = 0, indent = 0, floor = 40 } = column
  const items: Item[] = []
  let y = column.top
  for (const [rank, paragraph] of paragraphs.entries()) {
    if (rank > 0) y -= gap
    const lines = wrap(pen, paragraph, { ...column, indent })
    const kept = lines.slice(0, Math.max(0, Math.floor((y - floor) / leading) + 1))
    for (const [at, line] of kept.entries()) {
      const isLast = at === lines.length - 1
      const shift = at === 0 ? indent : 0
      writeLine(pen, line, { ...column, x: column.x + shift, width: column.width - shift, top: y }, isLast)
      y -= leading
    }
    if (kept.length > 0) items.push({ kind: 'lines', lines: kept })
  }
  return { items, bottom: y }
}

const lookOf = ({ size = 10, face = 'sans' }: Column): Look => ({ size, face })

const writeLine = (pen: Pen, line: string, column: Column, isLast: boolean): void => {
  const look = lookOf(column)
  const words = line.split(' ')
  if (column.fit !== 'justified' || isLast || words.length < 2) {
    put(pen.sheet, line, [column.x, column.top], look)
    return
  }
  const widths = words.map((word) => widthOf(pen.sheet, word, look))
  const space = (column.width - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1)
  let x = column.x
  for (const [at, word] of words.entries()) {
    put(pen.sheet, word, [x, column.top], look)
    x += (widths[at] ?? 0) + space
  }
}

/** Lines as wide as the column allows. */
export const wrap = (pen: Pen, text: string, column: Omit<Column, 'x' | 'top'>): readonly string[] => {
  const look = lookOf({ ...column, x: 0, top: 0 })
  const lines: string[] = []
  let line = ''
  const room = (): number => column.width - (lines.length === 0 ? (column.indent ?? 0) : 0)
  const fits = (candidate: string): boolean => widthOf(pen.sheet, candidate, look) <= room()
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    const cut = column.hasHyphens === true && line !== '' ? hyphenate(word, (start) => fits(`${line} ${start}-`)) : null
    if (cut !== null) line = `${line} ${cut[0]}-`
    if (line !== '') lines.push(line)
    line = cut === null ? word : cut[1]
  }
  return line === '' ? lines : [...lines, line]
}

/** Cuts a long word between a vowel and a consonant. */
const hyphenate = (word: string, fits: (start: string) => boolean): readonly [string, string] | null => {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const isSyllable = /[aeiouyéè]$/u.test(word.slice(0, at)) && /^[bcdfglmnprstv][aeiouyéè]/u.test(word.slice(at))
    if (isSyllable && fits(word.slice(0, at))) return [word.slice(0, at), word.slice(at)]
  }
  return null
}

/** Lines as they are, one under the other. */
export const writeLines = (
  pen: Pen,
  at: readonly [number, number],
  lines: readonly string[],
  { leading = 13, ...look }: Look & { readonly leading?: number } = {},
): Item => {
  for (const [rank, line] of lines.entries())
    put(pen.sheet, line, [at[0], at[1] - rank * leading], { size: 10, face: 'sans', ...look })
  return { kind: 'lines', lines }
}

export type Grid = {
  readonly at: readonly [number, number]
  readonly lefts: readonly number[]
  /** Where the lines of a cell are cut; none: cells of one line. */
  readonly widths?: readonly number[]
  readonly size?: number
  readonly leading?: number
  /** Points between rows. */
  readonly gap?: number
  readonly bold?: number
}

/** Rows without rules. Cells start on the line of their row. */
export const writeRows = (pen: Pen, grid: Grid, rows: readonly (readonly string[])[]): Written => {
  const { size = 10, leading = size * 1.3, gap = 0, widths } = grid
  const items: Item[] = []
  let y = grid.at[1]
  for (const row of rows) {
    const cells = row.map((text, rank) =>
      widths === undefined || text === '' ? [text] : wrap(pen, text, { width: widths[rank] ?? 80, size }),
    )
    for (const [rank, lines] of cells.entries()) {
      const face = rank === grid.bold ? 'bold' : 'sans'
      writeLines(pen, [grid.at[0] + (grid.lefts[rank] ?? 0), y], lines, { size, leading, face })
    }
    items.push({ kind: 'row', cells: cells.filter((lines) => lines.some((line) => line !== '')) })
    y -= Math.max(...cells.map((lines) => lines.length)) * leading + gap
  }
  return { items, bottom: y }
}

/** So many made one after the other. */
export const times = <T>(count: number, make: (rank: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, rank) => make(rank))
