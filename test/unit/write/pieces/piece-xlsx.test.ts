import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../../src/model/copy/disclosure.ts'
import type { Layout, SheetShape } from '../../../../src/model/record/piece.ts'
import { writeAll } from '../../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, piece } from '../press.ts'
import { lacksPython, readByPython } from '../second-reader.ts'

const cells = (columns: number, isNumber = false) =>
  Array.from({ length: columns }, (_, at) => ({ column: at + 1, isNumber }))

const sheet: SheetShape = {
  header: 1,
  rows: [
    { row: 1, cells: cells(2) },
    { row: 4, cells: [...cells(2), { column: 28, isNumber: true }] },
  ],
}

const copyOf = async (segments: readonly Segment[], sheets: readonly SheetShape[]) => {
  const layout: Layout = { kind: 'xlsx', sheets }
  const blocks = [block('fields', segments)]
  const [copy] = await writeAll(disclosureOf(piece({ format: 'xlsx', layout, blocks })), options)
  return copy
}

const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

describe('the copy of a workbook', () => {
  test.skipIf(lacksPython)('another reader finds each value in its cell, and a mask in its own', async () => {
    const copy = await copyOf(
      [
        ...[kept('Suivi', '/1'), kept('Nom', '/1/A1'), kept('Note', '/1/B1'), kept('Nom : ')],
        ...[gap('M1', 'TIERS', '/1/A4'), kept('vu <par> & "', '/1/B4'), gap('M2', 'SANTE', '/1/B4')],
        ...[kept('1250.5', '/1/AB4'), gap('M3', 'TIERS', '/2'), kept('_x0044_', '/2/A1'), kept('=1+1', '/2/B1')],
      ],
      [sheet, { header: null, rows: [{ row: 1, cells: cells(3) }] }],
    )
    expect(copy?.name).toBe('pieces/P01.xlsx')
    expect(readByPython(copy?.bytes ?? new Uint8Array())).toEqual({
      parts: [
        ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'],
        ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
      ],
      names: ['Suivi', 'Feuille 2'],
      cells: [
        [1, 'A1', 'inlineStr', 'Nom'],
        [1, 'B1', 'inlineStr', 'Note'],
        [1, 'A4', 'inlineStr', '[M1 TIERS]'],
        [1, 'B4', 'inlineStr', 'vu <par> & "[M2 SANTE]'],
        [1, 'AB4', null, '1250.5'],
        [2, 'A1', 'inlineStr', '_x005F_x0044_'],
        [2, 'B1', 'inlineStr', '=1+1'],
      ],
    })
    expect(copy?.maskPlaces).toEqual([
      { maskId: 'M1', place: { kind: 'field', path: '/1/A4' } },
      { maskId: 'M2', place: { kind: 'field', path: '/1/B4' } },
      { maskId: 'M3', place: { kind: 'field', path: '/2' } },
    ])
  })

  test('a number of which a part is masked is text, and one never judged is not written', async () => {
    const shape: SheetShape = { header: null, rows: [{ row: 1, cells: cells(2, true) }] }
    const text = textOf((await copyOf([kept('12', '/1/A1'), gap('M1', 'TIERS', '/1/A1')], [shape]))?.bytes)
    expect(text).toContain('12[M1 TIERS]</t>')
    expect(text).not.toContain('r="B1"')
  })

  test.each([
    ['kept in part', [kept('Suivi ', '/1'), gap('M1', 'TIERS', '/1')], 'Feuille 1'],
    ['never judged', [], 'Feuille 1'],
    ['longer than a spreadsheet allows', [kept('a'.repeat(40), '/1')], 'a'.repeat(31)],
    ['with signs that a spreadsheet refuses', [kept("'a:b/c'", '/1')], 'a b c'],
  ])('the name of a sheet %s', async (_, segments, name) => {
    const copy = await copyOf([...segments, kept('x', '/1/A1')], [sheet])
    expect(textOf(copy?.bytes)).toContain(`<sheet name="${name}" `)
  })

  test('two sheets never have one name', async () => {
    const copy = await copyOf([kept('feuille 2', '/1'), kept('x', '/1/A1'), gap('M1', 'TIERS', '/2')], [sheet, sheet])
    expect(textOf(copy?.bytes)).toContain('<sheet name="Feuille 2 (2)"')
  })

  test('characters that XML cannot hold do not break the file', async () => {
    const text = textOf((await copyOf([kept('a\u0001b\ud800c\r\n', '/1/A1')], [sheet]))?.bytes)
    expect(text).toContain('a\ufffdb\ufffdc&#13;&#10;')
  })
})
