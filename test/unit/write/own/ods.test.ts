import { describe, expect, test } from 'vitest'
import type { SheetShape } from '../../../../src/model/record/piece.ts'
import { readAs } from '../../read/read-as.ts'
import { zipBytes } from '../../read/zip-bytes.ts'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip, seenIn } from './own-copy.ts'

const cell = (value: string): string => `<t:table-cell o:value-type="string"><x:p>${value}</x:p></t:table-cell>`
const number = (value: string): string =>
  `<t:table-cell o:value-type="float" o:value="${value}"><x:p>${value}</x:p></t:table-cell>`
const row = (cells: string): string => `<t:table-row>${cells}</t:table-row>`

const odsBytes = (): Promise<Uint8Array> =>
  zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:spreadsheet><t:table t:name="Suivi">${row(cell('Nom') + cell('Note') + cell('Montant'))}<t:table-row t:number-rows-repeated="3"><t:table-cell/></t:table-row>${row(`${cell('Rozenn')}<t:table-cell/>${number('1250.5')}`)}${row(cell('Yann') + cell('vu  deux fois</x:p><x:p>puis revu'))}</t:table><t:table t:name="Autre">${row(cell('a') + cell('b'))}${row(cell('c') + cell('d'))}</t:table></o:spreadsheet></o:body></o:document-content>`,
  })

const sheets: readonly SheetShape[] = [
  {
    header: null,
    rows: [
      {
        row: 1,
        cells: [
          { column: 1, isNumber: false },
          { column: 3, isNumber: true },
        ],
      },
    ],
  },
]

const masked = piece({
  source: 'ods',
  format: 'xlsx',
  layout: { kind: 'xlsx', sheets },
  blocks: [
    block('labels', [kept('Suivi', '/1')]),
    block('fields', [
      kept('Nom : '),
      kept('=1+1 vu avec ', '/1/A1'),
      gap('M0001', 'TIERS', '/1/A1'),
      gap('M0002', 'TIERS', '/1/C1'),
    ]),
  ],
})

describe('a copy in the format of its file: a sheet of OpenDocument', () => {
  test('a reader sees the sheets, cells and numbers of the original, each in its place', async () => {
    const content = await odsBytes()
    const { before, after, copy } = await roundTrip('ods', content)
    expect(copy.name).toBe('pieces/P01.ods')
    expect(after).toEqual(before)
    expect((await readAs('ods', copy.bytes)).layout).toEqual((await readAs('ods', content)).layout)
  })

  test('a mask stands in its cell, a cell that looks like a formula is text, and the proof passes', async () => {
    const copy = await ownCopyOf(masked)
    expect(seenIn(await readAs('ods', copy.bytes)).map(({ text }) => text)).toEqual([
      'Suivi',
      '=1+1 vu avec [M0001 TIERS]\n[M0002 TIERS]',
    ])
    expect((await proofOf(copy, masked)).copies[0]).toMatchObject({ engines: ['ods'], residues: [], notRun: [] })
    expect(copy.maskPlaces[0]).toEqual({ maskId: 'M0001', place: { kind: 'field', path: '/1/A1' } })
  })
})
