import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../src/model/copy/disclosure.ts'
import type { JsonShape } from '../../../src/model/record/piece.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, piece } from './press.ts'

const csvOf = async (segments: readonly Segment[], rows: readonly number[]) => {
  const layout = { kind: 'csv', delimiter: ';', rows } as const
  const [copy] = await writeAll(
    disclosureOf(piece({ format: 'csv', layout, blocks: [block('fields', segments)] })),
    options,
  )
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(copy?.bytes), maskPlaces: copy?.maskPlaces }
}

const jsonOf = async (segments: readonly Segment[], root: JsonShape) => {
  const layout = { kind: 'json', root } as const
  const [copy] = await writeAll(
    disclosureOf(piece({ format: 'json', layout, blocks: [block('fields', segments)] })),
    options,
  )
  return { text: new TextDecoder().decode(copy?.bytes), maskPlaces: copy?.maskPlaces }
}

describe('the copy of a table', () => {
  test('values keep their cell, a mask shows its ground in its cell, what was never judged is empty', async () => {
    const { text, maskPlaces } = await csvOf(
      [
        kept('Nom', '/0/0'),
        kept('Note', '/0/1'),
        kept('Nom : '),
        gap('M1', 'TIERS', '/1/0'),
        kept('vu par ', '/1/1'),
        gap('M2', 'SANTE', '/1/1'),
      ],
      [2, 3],
    )
    expect(text).toBe('\ufeffNom;Note\r\n[M1 TIERS];vu par [M2 SANTE];\r\n')
    expect(maskPlaces).toEqual([
      { maskId: 'M1', place: { kind: 'field', path: '/1/0' } },
      { maskId: 'M2', place: { kind: 'field', path: '/1/1' } },
    ])
  })

  test('the letter of a masked person stands after the ground', async () => {
    const { text } = await csvOf([gap('M1', 'TIERS', '/0/0', 'A'), kept('vu', '/0/1')], [2])
    expect(text).toBe('\ufeff[M1 TIERS A];vu\r\n')
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-A1', "'-A1"],
    [' =1+1', "' =1+1"],
    ['\u2003=1+1', "'\u2003=1+1"],
    ['-12,50', '-12,50'],
    ['+33 6 12 34 56 78', '+33 6 12 34 56 78'],
    ['a;b "c"', '"a;b ""c"""'],
  ])('a cell that a spreadsheet would run is disarmed: %s', async (value, cell) => {
    expect((await csvOf([kept(value, '/0/0')], [1])).text).toBe(`\ufeff${cell}\r\n`)
  })
})

describe('the copy of a JSON tree', () => {
  const leaf = (path: string, type: 'string' | 'number' | 'boolean' | 'null' = 'string'): JsonShape => ({
    kind: 'leaf',
    path,
    type,
  })

  test('long numbers are kept digit for digit, and values keep their type', async () => {
    const root: JsonShape = {
      kind: 'array',
      items: [leaf('/0', 'number'), leaf('/1', 'boolean'), leaf('/2', 'null'), leaf('/3')],
    }
    const { text } = await jsonOf(
      [kept('12345678901234567890', '/0'), kept('true', '/1'), kept('null', '/2'), kept('12', '/3')],
      root,
    )
    expect(text).toBe('[\n  12345678901234567890,\n  true,\n  null,\n  "12"\n]\n')
  })

  test('a masked key gets a number, and its pointer in the copy follows', async () => {
    const root: JsonShape = {
      kind: 'object',
      entries: [
        { keyPath: '#key:0', value: leaf('/Marc', 'number') },
        { keyPath: '#key:1', value: leaf('/masque-1') },
      ],
    }
    const { text, maskPlaces } = await jsonOf(
      [
        gap('M1', 'TIERS', '#key:0'),
        kept('masque-1', '#key:1'),
        gap('M2', 'ID-TECH', '/Marc'),
        kept('ok', '/masque-1'),
      ],
      root,
    )
    expect(JSON.parse(text)).toEqual({ 'masque-2': '[M2 ID-TECH]', 'masque-1': 'ok' })
    expect(maskPlaces).toEqual([
      { maskId: 'M1', place: { kind: 'field', path: '/masque-2' } },
      { maskId: 'M2', place: { kind: 'field', path: '/masque-2' } },
    ])
  })

  test('a number that nobody judged is not written', async () => {
    expect((await jsonOf([kept('k', '#key:9')], { kind: 'array', items: [leaf('/0', 'number')] })).text).toBe(
      '[\n  null\n]\n',
    )
  })
})
