import { expect, test } from 'vitest'
import { gridRows } from '../../../../src/read/entry/table-rows.ts'
import { readHtml } from '../../../../src/read/web/html.ts'

/** Milliseconds of work on a megabyte; before, each of these took ten to forty seconds, and four times the length sixteen times as long. */
const most = 6000

const pages = {
  'pictures without a word between them': '<img src="a.png">',
  'frames in one line of text': '<iframe></iframe>mot ',
  'cells that span a thousand rows and columns': '<table><tr><td rowspan=1000 colspan=1000>a<td>b</table>',
} as const

const pageOf = (unit: string, length: number): string => {
  const inner = unit.startsWith('<table>') ? unit.slice(7, -8) : unit
  const body = inner.repeat(Math.floor(length / inner.length))
  return `<!doctype html><body>${inner === unit ? body : `<table>${body}</table>`}`
}

test.each(Object.entries(pages))(
  'a page of %s is read in a time that grows with its length alone',
  async (_, unit) => {
    const bytes = Buffer.from(pageOf(unit, 2 ** 20 * (unit.includes('iframe') ? 2 : 1)))
    const start = process.cpuUsage()
    await readHtml({ pieceId: 'P01', bytes, extension: 'html', assets: { standardFontDataUrl: '', cMapUrl: '' } })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(most)
  },
  120_000,
)

test('one very long row does not give each of the others as many empty cells; every text is kept', () => {
  const cell = (text: string) => ({ text, columns: 1, rows: 1 })
  const rows = [Array.from({ length: 20_000 }, () => cell('a')), ...Array.from({ length: 20_000 }, () => [cell('b')])]
  const read = gridRows(rows)
  expect(read.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(40_000)
  expect(read[20_000]?.cells).toEqual(['b'])
})

test('a table of usual size has a cell for each column, also those that are spanned', () => {
  const [head, row] = gridRows([
    [
      { text: 'a', columns: 2, rows: 1 },
      { text: 'b', columns: 1, rows: 2 },
    ],
    [{ text: 'c', columns: 1, rows: 1 }],
  ])
  expect(head?.cells).toEqual(['a', '', 'b'])
  expect(row?.cells).toEqual(['c', '', ''])
})
