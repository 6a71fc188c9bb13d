import { describe, expect, test } from 'vitest'
import type { Needle } from '../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { storeParts, type ZipPart } from '../../../src/write/data/stored-zip.ts'
import { workbookParts } from '../../../src/write/data/xlsx-parts.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { zipBytes } from '../read/zip-bytes.ts'
import { block, disclosureOf, gap, kept, options, pdfiumWasm, piece } from '../write/press.ts'

const needle = (text: string, allowed = 0): Needle => ({
  ...{ maskId: 'M1', pieceId: 'P01', text, allowed, allowedTight: allowed },
})

const copyOf = (bytes: Uint8Array, name = 'pieces/P01.xlsx'): Rendition => ({
  ...{ name, bytes, pieceId: 'P01', pages: null, maskPlaces: [] },
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})

const prove = async (copy: Rendition, ...needles: readonly Needle[]) => {
  const proof = await proveAll([copy], needles, { pdfiumWasm, printed: { onPieces: [], onOthers: [] } })
  return { ...proof, wheres: proof.copies.flatMap(({ residues }) => residues.map(({ where }) => where)) }
}

const honest = (): readonly ZipPart[] =>
  workbookParts([
    { name: 'Suivi', lastColumn: 2, rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>vu</t></is></c></row>' },
  ])

const changed = async (part: string, from: string, to: string) =>
  copyOf(
    await storeParts(honest().map(({ name, text }) => ({ name, text: name === part ? text.replace(from, to) : text }))),
  )

const withDate = (bytes: Buffer): Buffer => {
  bytes.writeUInt16LE(23_000, 12)
  return bytes
}

const sheet1 = 'xl/worksheets/sheet1.xml'

describe('the proof of a workbook', () => {
  test('what our writer makes passes, and says how it was read', async () => {
    const layout = {
      kind: 'xlsx' as const,
      sheets: [{ header: null, rows: [{ row: 1, cells: [{ column: 1, isNumber: false }] }] }],
    }
    const blocks = [block('fields', [kept('Suivi', '/1'), kept('vu avec ', '/1/A1'), gap('M1', 'TIERS', '/1/A1')])]
    const [copy] = await writeAll(disclosureOf(piece({ format: 'xlsx', layout, blocks })), options)
    const proof = await prove(copy ?? copyOf(new Uint8Array()), needle('Zangrandi'), needle('sheet'), needle('avec', 1))
    expect(proof.wheres).toEqual([])
    expect(proof.passed).toBe(true)
    expect(proof.copies[0]?.engines).toEqual(['xlsx'])
  })

  test.each([
    ['a cell', sheet1, '>vu<', '>vu par ZANGRANDI<', 'values'],
    ['a cell, coded', sheet1, '>vu<', '>Z_x0061_ngrandi<', 'values'],
    ['a cell, as an entity', sheet1, '>vu<', '>Z&#97;ngrandi<', 'values'],
    ['the name of a sheet', 'xl/workbook.xml', 'name="Suivi"', 'name="Zangrandi"', 'values'],
    ['an attribute', 'xl/workbook.xml', '<sheets>', '<sheets x="zangrandi">', 'parts'],
    ['text between the rows', sheet1, '</row>', '</row>Zangrandi', 'parts'],
    ['the target of a link', '_rels/.rels', 'Target="xl/workbook.xml"', 'Target="zangrandi.xml"', 'parts'],
  ])('a withheld word in %s is found', async (_, part, from, to, where) => {
    expect((await prove(await changed(part, from, to), needle('Zangrandi'))).wheres).toContain(where)
  })

  test.each([
    ['a formula', sheet1, '<is>', '<f>A2</f><is>', 'formula'],
    ['a hidden row', sheet1, '<row r="1">', '<row r="1" hidden="1">', 'hidden'],
    ['a hidden sheet', 'xl/workbook.xml', ' sheetId', ' state="hidden" sheetId', 'hidden'],
    ['a width fitted to a value', sheet1, 'width="24"', 'width="11.3"', 'attribute'],
    ['an element nobody listed', sheet1, '<sheetData>', '<dimension/><sheetData>', 'element'],
  ])('%s is an alarm, whatever it holds', async (_, part, from, to, where) => {
    expect((await prove(await changed(part, from, to))).wheres).toContain(where)
  })

  test('a part nobody listed is an alarm, and its name is searched', async () => {
    const copy = copyOf(
      await storeParts([
        ...honest(),
        { name: 'xl/zangrandi.xml', text: '<?xml version="1.0" encoding="UTF-8"?>\n<a/>' },
      ]),
    )
    expect((await prove(copy, needle('Zangrandi'))).wheres).toEqual(expect.arrayContaining(['part', 'parts']))
  })

  test.each([
    ['a comment', '<sheetData>', '<!-- x --><sheetData>'],
    ['raw data', '<sheetData>', '<![CDATA[x]]><sheetData>'],
    ['an instruction', '<sheetData>', '<?x y?><sheetData>'],
    ['a document type', '<worksheet', '<!DOCTYPE x><worksheet'],
    ['an element left open', '</sheetData>', ''],
  ])('%s cannot be proved: no pass', async (_, from, to) => {
    const proof = await prove(await changed(sheet1, from, to))
    expect(proof.copies[0]?.notRun).toEqual(['xlsx'])
    expect(proof.passed).toBe(false)
  })

  const bytesAfter = async (change: (bytes: Buffer) => Buffer) =>
    copyOf(change(Buffer.from(await storeParts(honest()))))

  test('bytes before, between or after the parts, comments, dates and packed parts are alarms', async () => {
    expect((await prove(await bytesAfter((bytes) => Buffer.concat([bytes, Buffer.from('Zangrandi')])))).passed).toBe(
      false,
    )
    expect((await prove(await bytesAfter((bytes) => Buffer.concat([Buffer.from('Zangrandi'), bytes])))).passed).toBe(
      false,
    )
    const packed = await zipBytes(Object.fromEntries(honest().map(({ name, text }) => [name, text])))
    expect((await prove(copyOf(packed))).passed).toBe(false)
    const dated = await prove(await bytesAfter(withDate))
    expect(dated.wheres).toContain('zip-date')
  })

  test('a withheld word in the name of the copy is found', async () => {
    const copy = copyOf(await storeParts(honest()), 'pieces/zangrandi.xlsx')
    expect((await prove(copy, needle('Zangrandi'))).wheres).toEqual(['file-name'])
  })
})
