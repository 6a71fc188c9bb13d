import { isListItem } from '../../entry/heading.ts'
import { alignedTables } from '../table/aligned.ts'
import type { RowLayout } from '../table/row-layout.ts'
import { rowStretches } from '../table/row-stretches.ts'
import type { Region } from './pdf-columns.ts'
import type { Line } from './pdf-lines.ts'
import { findRows } from './pdf-rows.ts'

/**
 * Lines of one page that make one passage; the lines of a row are its cells. `isPictured`: they were read from a picture
 * that stands beside typed text.
 */
export type Stretch = {
  readonly kind: 'row' | 'lines'
  readonly page: number
  readonly lines: readonly Line[]
  /** Of a row whose table is known: its lines stand column after column. */
  readonly row?: RowLayout
  readonly isPictured?: true
}

const longest = 6000

/** Groups the lines of a region: table rows one by one, the lines of a paragraph together. */
export const findStretches = (region: Region, page: number): readonly Stretch[] => {
  const rows = findRows(region)
  const tables = alignedTables(
    region,
    rows.map(({ cells, isParted }) => isParted || cells !== null),
  )
  const frame = frameOf(region)
  const stretches: Stretch[] = []
  let lines: Line[] = []
  const close = (): void => {
    if (lines.length > 0) stretches.push({ kind: 'lines', page, lines })
    lines = []
  }
  for (const [index, line] of region.entries()) {
    const above = lines.at(-1)
    const cells = rows[index]?.cells ?? null
    const table = tables.find(({ from, to }) => from <= index && index < to)
    if (table !== undefined) {
      close()
      if (table.from === index) stretches.push(...rowStretches(table.rows, { plan: table.plan, page }))
      continue
    }
    if (cells !== null) {
      close()
      stretches.push({ kind: 'row', page, lines: cells })
      continue
    }
    if (above !== undefined && (!goesOn(above, line, frame) || lengthOf(lines) > longest)) close()
    lines.push(line)
  }
  close()
  return stretches
}

type Frame = { readonly left: number; readonly right: number; readonly leading: number }

const frameOf = (region: Region): Frame => ({
  left: Math.min(...region.map((line) => line.u0)),
  right: Math.max(...region.map((line) => line.u1)),
  leading: commonStep(region),
})

/** The commonest distance between lines, in sizes: that of the lines of one paragraph. */
const commonStep = (region: Region): number => {
  const tally = new Map<number, number>()
  for (const [index, line] of region.entries()) {
    const step = Math.round(stepTo(region[index - 1], line) * 10) / 10
    if (step > 0.6 && step <= 2.2) tally.set(step, (tally.get(step) ?? 0) + 1)
  }
  return [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.2
}

const stepTo = (above: Line | undefined, line: Line): number =>
  above === undefined ? 0 : (above.v - line.v) / Math.max(above.size, line.size)

/** Whether a line goes on with the paragraph of the line above it. */
const goesOn = (above: Line, line: Line, frame: Frame): boolean => {
  const ratio = above.size / line.size
  if (stepTo(above, line) > Math.max(1.45, frame.leading * 1.15) || ratio > 1.12 || ratio < 0.89) return false
  if (isBold(above) !== isBold(line) || isItem(above, line)) return false
  return !endsShort(above, frame) && above.u0 < line.u1 && line.u0 < above.u1
}

/** A number cut by the end of its line (`… 351 044` / `32. La pharmacie`) is no item of a list. */
const isItem = (above: Line, line: Line): boolean => {
  const isNumber = /\d$/.test(lastTextOf(above)) && /^\d{2,4}\. /.test(startOf(line))
  return isListItem(startOf(line)) && !isNumber
}

const lastTextOf = (line: Line): string => line.words.at(-1)?.parts.at(-1)?.text ?? ''

/** A sentence that ends well before the margin ends its paragraph. */
const endsShort = (line: Line, frame: Frame): boolean => {
  return /[.!?:;»)]$/.test(lastTextOf(line)) && line.u1 < frame.right - (frame.right - frame.left) * 0.15
}

const isBold = (line: Line): boolean => line.words.every((word) => word.isBold)

const startOf = (line: Line): string => {
  const [first, second] = line.words
  const text = [first, second].flatMap((word) => (word === undefined ? [] : [wordText(word)])).join(' ')
  return text.length > 40 ? text.slice(0, 40) : `${text} `
}

const wordText = (word: Line['words'][number]): string => word.parts.map((part) => part.text).join('')

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.words.reduce((length, word) => length + wordText(word).length + 1, 0), 0)
