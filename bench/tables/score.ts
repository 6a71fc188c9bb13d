import type { Row, Table } from './spec.ts'
import { markSign, type TaggedCell, type TaggedTable } from './tagged.ts'
import { nameWord } from './words.ts'

/** What became of a filled cell of the original. */
export type Fate = 'found' | 'other-row' | 'other-column' | 'other-text' | 'no-table'

export type Score = {
  readonly fates: readonly Fate[]
  /** Of found cells that span, and of found cells of header rows. */
  readonly spans: { readonly right: number; readonly all: number }
  readonly heads: { readonly right: number; readonly all: number }
}

const plain = (text: string): string => text.replace(/\s+/g, '')

type Wanted = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly isHeader: boolean
  readonly text: string
}

/** A row without a word is none: no reader could tell how many there were. */
const wantedOf = (all: readonly Row[], isMasked: boolean): readonly Wanted[] => {
  const isFilled = all.map(({ cells }) => cells.some(({ text, nested }) => text !== '' || nested !== undefined))
  const rows = all.filter((_, at) => isFilled[at])
  const heightOf = (row: Row, down: number): number => {
    const at = all.indexOf(row)
    return isFilled.slice(at, at + down).filter(Boolean).length
  }
  return rows.flatMap((own, row) =>
    own.cells.flatMap(({ text, nested, column, columns, rows: down }) => {
      const whole = nested === undefined ? text : nested.flat().join(' ')
      const shown = plain(isMasked ? whole.replace(nameWord, markSign) : whole)
      const place = { row, column, rows: heightOf(own, down), columns }
      return shown === '' ? [] : [{ ...place, isHeader: own.isHeader, text: shown }]
    }),
  )
}

/** Rows of all the tables of a copy, one after the other: where a page ends is no matter. A head that is seen again is dropped. */
const flatten = (tables: readonly TaggedTable[], heads: readonly string[]): readonly TaggedCell[] => {
  const all: TaggedCell[] = []
  let offset = 0
  const seen = new Set<string>()
  for (const { rows, cells } of tables) {
    for (let row = 0; row < rows; row += 1) {
      const own = cells.filter((cell) => cell.row === row)
      const line = own.map(({ text }) => plain(text)).join('|')
      const isAgain = heads.includes(line) && seen.has(line)
      seen.add(line)
      if (!isAgain) {
        all.push(...own.map((cell) => ({ ...cell, row: offset })))
        offset += 1
      }
    }
  }
  return all
}

/** Finds each table of the original among the rows of the copy, where most of its cells agree. */
export const scoreCopy = (tables: readonly Table[], copy: readonly TaggedTable[], isMasked: boolean): Score => {
  const heads = tables.flatMap(({ rows }) =>
    rows
      .filter(({ isHeader }) => isHeader)
      .map((row) =>
        wantedOf([row], isMasked)
          .map(({ text }) => text)
          .join('|'),
      ),
  )
  const cells = flatten(copy, heads)
  const scores = tables.map(({ rows }) => scoreTable(wantedOf(rows, isMasked), cells))
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0)
  return {
    fates: scores.flatMap(({ fates }) => fates),
    spans: { right: sum(({ spans }) => spans.right), all: sum(({ spans }) => spans.all) },
    heads: { right: sum(({ heads: one }) => one.right), all: sum(({ heads: one }) => one.all) },
  }
}

const scoreTable = (wanted: readonly Wanted[], cells: readonly TaggedCell[]): Score => {
  const last = Math.max(0, ...cells.map(({ row }) => row))
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  let best: { readonly offset: number; readonly hits: number } = { offset: 0, hits: -1 }
  for (let offset = 0; offset <= last; offset += 1) {
    const hits = wanted.filter(
      (one) => plain(at.get(`${one.row + offset} ${one.column}`)?.text ?? '') === one.text,
    ).length
    if (hits > best.hits) best = { offset, hits }
  }
  const placed = wanted.map((one) => ({ one, cell: at.get(`${one.row + best.offset} ${one.column}`) }))
  const found = placed.filter(({ one, cell }) => cell !== undefined && plain(cell.text) === one.text)
  const spanning = found.filter(({ one }) => one.rows > 1 || one.columns > 1)
  const headed = found.filter(({ one }) => one.isHeader)
  return {
    fates: placed.map(({ one, cell }) =>
      cell !== undefined && plain(cell.text) === one.text ? 'found' : fateOf(one, best.offset, cells),
    ),
    spans: {
      all: spanning.length,
      right: spanning.filter(({ one, cell }) => cell?.rows === one.rows && cell.columns === one.columns).length,
    },
    heads: { all: headed.length, right: headed.filter(({ cell }) => cell?.isHead === true).length },
  }
}

const fateOf = (one: Wanted, offset: number, cells: readonly TaggedCell[]): Fate => {
  const same = cells.filter(({ text }) => plain(text) === one.text)
  if (same.some(({ row }) => row === one.row + offset)) return 'other-column'
  if (same.length > 0) return 'other-row'
  return cells.some(({ row }) => row === one.row + offset) ? 'other-text' : 'no-table'
}
