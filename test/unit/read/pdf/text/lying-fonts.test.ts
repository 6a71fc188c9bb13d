import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { create } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { Held } from '../../../../../bench/symbols/kind.ts'
import { byCode, byRank, composite, signPage, simple } from '../../../../../bench/symbols/pages.ts'
import type { Outline } from '../../../../../src/model/record/drawing.ts'
import { readAs, visibleTexts } from '../../read-as.ts'

const notoPath = join(
  resolve(import.meta.dirname, '../../../../../node_modules/@embedpdf/fonts-latin/fonts'),
  'NotoSans-Regular.ttf',
)
const operators = { moveTo: 0, lineTo: 1, bezierCurveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const

/** A letter as Noto Sans draws it: no model of ours is that font. */
const letterShape = (letter: string): Outline => {
  const font = create(readFileSync(notoPath))
  if ('fonts' in font) throw new Error('a collection')
  const path = font
    .glyphForCodePoint(letter.codePointAt(0) ?? 0)
    .path.commands.flatMap(({ command, args }) => [operators[command], ...args.map((value) => value)])
  return { text: letter, width: 880, path }
}

/** Of codes, what their font draws; lines « debutN … finN reste de la ligne ». */
const held = (signs: readonly (readonly [code: string, drawn: string])[]): readonly Held[] =>
  signs.map(([code, drawn], at) => ({
    ...{ tag: String(at), held: code, expected: drawn },
    ...(/[A-Za-z]/.test(drawn) ? { outline: letterShape(drawn) } : {}),
  }))

const shownIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const text = visibleTexts(await readAs('pdf', bytes)).join('\n')
  return [...text.matchAll(/debut\d+(.*?)fin\d+/gs)].map(([, shown = '']) => shown.trim())
}

const latin = ({ held: code }: Held): string => code

describe('a font that shows what its file does not say', () => {
  test('signs that a table calls letters are read as signs, or said unread', async () => {
    const signs = held([
      ['o', '☐'],
      ['þ', '☑'],
      ['x', '☒'],
      ['m', '♣'],
    ])
    const bytes = await signPage(signs, simple(signs, { name: 'ABCDEF+F1', tounicode: latin }), byCode)
    expect(await shownIn(bytes)).toEqual(['☐', '☑', '☒', '\ufffd'])
  })

  test('signs without a table are read by their shapes', async () => {
    const signs = held([
      ['a', '☐'],
      ['b', '☒'],
    ])
    const bytes = await signPage(signs, composite(signs, { name: 'ABCDEF+F1', tounicode: null }), byRank)
    expect(await shownIn(bytes)).toEqual(['☐', '☒'])
  })

  test('letters stay letters, each by itself, in any font', async () => {
    const signs = held([...'oxlvID'].map((letter) => [letter, letter] as const))
    const bytes = await signPage(signs, simple(signs, { name: 'ABCDEF+F1', tounicode: latin }), byCode)
    expect(await shownIn(bytes)).toEqual([...'oxlvID'])
  })

  test('a number by itself stays, in a font whose digits look like none of our models', async () => {
    const one = 'M285 0 285 560 L109 454 109 539 L316 719 373 719 373 0'.match(/\d+/g)?.map(Number) ?? []
    const path = one.flatMap((value, at) => (at % 2 === 0 ? [at === 0 ? 0 : 1, value, one[at + 1] ?? 0] : []))
    const signs = [{ tag: '0', held: '1', expected: '1', outline: { text: '1', width: 556, path: [...path, 4] } }]
    const bytes = await signPage(signs, simple(signs, { name: 'ABCDEF+ArialMT', tounicode: latin }), byCode)
    expect(await shownIn(bytes)).toEqual(['1'])
  })

  test('a tick that a table calls « ü » is said unread', async () => {
    const signs = held([['ü', '♣']])
    const bytes = await signPage(signs, simple(signs, { name: 'ABCDEF+F1', tounicode: latin }), byCode)
    expect(await shownIn(bytes)).toEqual(['\ufffd'])
  })

  test('a sign that its table names is that sign, whatever its shape', async () => {
    const signs = held([['☒', '☐']])
    const bytes = await signPage(signs, composite(signs, { name: 'ABCDEF+F1', tounicode: latin }), byRank)
    expect(await shownIn(bytes)).toEqual(['☒'])
  })

  test('letters in a font that calls itself one of signs are said unread: signs would hide a name', async () => {
    const signs = held([...'Rozen'].map((letter) => [letter, letter] as const))
    const bytes = await signPage(signs, simple(signs, { name: 'ABCDEF+Wingdings', tounicode: null }), byCode)
    expect(await shownIn(bytes)).toEqual(Array.from('Rozen', () => '\ufffd'))
  })
})

test('a word typed in a font of signs is said unread, sign by sign: its font reads it back', async () => {
  const signs = held([...'Rozenn'].map((letter) => [letter, '☐'] as const))
  const program = simple(signs, { name: 'ABCDEF+Wingdings', tounicode: null })
  const word = '<526f7a656e6e>'
  const boxes = '<6f6f6f>'
  const show = (code: string) => (_: Held, index: number, y: number) =>
    index > 0 ? '' : `BT /S 11 Tf 1 0 0 1 165 ${y} Tm ${code} Tj ET`
  expect((await shownIn(await signPage(signs, program, show(word))))[0]).toBe('\ufffd'.repeat(6))
  expect((await shownIn(await signPage(signs, program, show(boxes))))[0]).toBe('□□□')
})
