import { attributeOf, childNamed, childrenNamed, childrenOf, type Element, nameOf, ownText } from '../../data/xml.ts'
import { signsOf } from '../../symbols/sign-text.ts'
import { settleSigns } from '../../symbols/spelling.ts'
import { saidUnder } from '../office-parts.ts'
import { showNumber } from './number-format.ts'
import type { SheetCell } from './sheet.ts'
import { columnOf, type Hiding, hidingOf } from './xlsx-hiding.ts'
import { decodeSigns, type FontOf, type FormatOf, readString, type SheetString } from './xlsx-strings.ts'

/** What the sheets of a workbook share. `used` collects the numbers of the strings that some cell refers to. */
export type Workbook = {
  readonly strings: readonly SheetString[]
  readonly formatOf: FormatOf
  readonly fontOf: FontOf
  readonly is1904: boolean
  readonly used: Set<number>
}

export type SheetPart = { readonly cells: readonly SheetCell[]; readonly said: readonly string[] }

/** The cells of a worksheet part, and all else it says: formulas, checks, headers, filters, links. */
export const readSheetPart = (root: Element, book: Workbook): SheetPart => {
  const data = childNamed(root, 'sheetData')
  const work: Work = { book, hiding: hidingOf(root), cells: [], said: [], seen: new Set() }
  let row = 0
  for (const element of data === null ? [] : childrenNamed(data, 'row')) {
    row = positive(attributeOf(element, 'r')) ?? row + 1
    readRow(element, row, work)
  }
  return { cells: work.cells, said: [...work.said, ...saidUnder(root, work.seen)] }
}

type Work = {
  readonly book: Workbook
  readonly hiding: Hiding
  readonly cells: SheetCell[]
  readonly said: string[]
  readonly seen: Set<Element>
}

const readRow = (element: Element, row: number, { book, hiding, cells, said, seen }: Work): void => {
  const isCovered = hiding.inRow(element, row)
  let column = 0
  for (const cell of childrenNamed(element, 'c')) {
    column = columnOf(attributeOf(cell, 'r')) ?? column + 1
    seen.add(cell)
    const { text, isNumber, aside } = readCell(cell, book)
    for (const one of [...aside, ...besides(cell)]) said.push(one)
    if (text !== '') cells.push({ row, column, text, isNumber, isHidden: isCovered(column) })
  }
}

/** What a cell holds beside its value: the extensions of some program. */
const besides = (cell: Element): readonly string[] => {
  const said: string[] = []
  for (const child of childrenOf(cell)) if (!/^(?:f|v|is)$/.test(nameOf(child))) said.push(...saidUnder(child))
  return said
}

type Read = { readonly text: string; readonly isNumber: boolean; readonly aside: readonly string[] }

const readCell = (cell: Element, book: Workbook): Read => {
  const formula = childNamed(cell, 'f')
  const aside = formula === null ? [] : saidUnder(formula)
  const value = childNamed(cell, 'v')
  const stored = value === null ? '' : ownText(value)
  const type = attributeOf(cell, 't') ?? 'n'
  const font = book.fontOf(Number(attributeOf(cell, 's') ?? '0'))
  const asText = (text: string, more: readonly string[] = []): Read => ({
    text: text.trim() === '' ? '' : settleSigns(signsOf(text, font)),
    isNumber: false,
    aside: [...aside, ...more.filter((one) => one !== '')],
  })
  if (type === 'inlineStr') {
    const { text, phonetic } = readString(childNamed(cell, 'is'))
    return asText(text, [phonetic, stored])
  }
  // A string inside a cell of another type shows nowhere.
  const stray = saidIn(childNamed(cell, 'is'))
  if (type === 's') return asText(sharedText(stored, book), stray)
  if (type === 'b') return asText(stored === '1' ? 'VRAI' : stored === '0' ? 'FAUX' : stored, stray)
  if (type === 'd') return asText(stored, stray)
  if (type !== 'n') return asText(decodeSigns(stored), stray)
  const shown = showNumber(stored, book.formatOf(Number(attributeOf(cell, 's') ?? '0')), book.is1904)
  if (shown.text === null) return asText('', [stored, ...stray])
  return { text: shown.text.trim(), isNumber: shown.isNumber, aside: [...aside, ...stray] }
}

const saidIn = (element: Element | null): readonly string[] => (element === null ? [] : saidUnder(element))

const sharedText = (stored: string, { strings, used }: Workbook): string => {
  const at = Number(stored)
  used.add(at)
  return strings[at]?.text ?? ''
}

const positive = (text: string | null): number | null => {
  const value = Number(text ?? '')
  return Number.isInteger(value) && value > 0 && value <= 1_048_576 ? value : null
}
