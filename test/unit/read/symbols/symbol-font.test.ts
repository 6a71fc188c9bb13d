import { describe, expect, test } from 'vitest'
import { signsOf as heldSignsOf } from '../../../../src/read/symbols/sign-text.ts'
import { settleSigns } from '../../../../src/read/symbols/spelling.ts'
import { signOf, signOfName, symbolFontOf } from '../../../../src/read/symbols/symbol-font.ts'

const signsOf = (text: string, font: string): string => settleSigns(heldSignsOf(text, font))

describe('fonts of signs', () => {
  test.each([
    ['ABCDEF+Wingdings-Regular', 'wingdings'],
    ['Wingdings 2', 'wingdings2'],
    ['Wingdings3', 'wingdings3'],
    ['SymbolMT', 'symbol'],
    ['ITCZapfDingbats', 'dingbats'],
    ['QWERTY+FontAwesome5Free-Solid', 'awesome'],
    ['SymbolaPlus', null],
    ['ArialMT', null],
  ])('%s', (name, font) => {
    expect(symbolFontOf(name)).toBe(font)
  })

  test.each([
    ['wingdings', 0xa8, '☐'],
    ['wingdings', 0xf0fe, '☑'],
    ['wingdings', 0xfd, '☒'],
    ['wingdings', 0x81, '➀'],
    ['wingdings2', 0x52, '☑'],
    ['wingdings2', 0x54, '☒'],
    ['wingdings3', 0x22, '→'],
    ['webdings', 0x61, '✔'],
    ['symbol', 0xae, '→'],
    ['symbol', 0xb3, '≥'],
    ['dingbats', 0x33, '✓'],
    ['dingbats', 0xac, '①'],
    ['awesome', 0xf14a, '☑'],
    ['awesome', 0xf3ff, null],
  ] as const)('%s %i is %s', (font, code, sign) => {
    expect(signOf(font, code)).toBe(sign)
  })

  test('a name of the file tells before its code', () => {
    expect(signOfName('dingbats', 'a20')).toBe('✔')
    expect(signOfName('wingdings', 'GFE')).toBe('☑')
    expect(signOfName('wingdings', 'bullet')).toBeNull()
  })
})

describe('text set in a font of signs', () => {
  test('codes are signs, what is no code stays, what no one can name is said', () => {
    expect(signsOf('\uf0fe', 'Wingdings')).toBe('☑')
    expect(signsOf('þ ¨', 'Wingdings')).toBe('☑ ☐')
    expect(signsOf('☑', 'Wingdings')).toBe('☑')
    expect(signsOf('\uf3ff', 'FontAwesome')).toBe('\ufffd')
  })

  test('words are words, whatever their font: a name is found, or not shown', () => {
    expect(signsOf('Rozenn', 'Wingdings')).toBe('Rozenn')
    expect(signsOf('0612345678', 'Webdings')).toBe('0612345678')
    const coded = [...'Rozenn'].map((letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0))).join('')
    expect(signsOf(coded, 'Wingdings')).toBe('\ufffd'.repeat(6))
    expect(signsOf('Rozenn', 'Arial')).toBe('Rozenn')
  })

  test('a word in runs of one letter or two is one word; boxes in a row are boxes', () => {
    const runs = (parts: readonly string[]): string =>
      settleSigns(parts.map((part) => heldSignsOf(part, 'Wingdings')).join(''))
    expect(runs(['R', 'oz', 'e', 'nn'])).toBe('Rozenn')
    expect(runs(['R', 'é', 'mi'])).toBe('Rémi')
    expect(runs(['D', 'e ', 'R', 'oz'])).toBe('De Roz')
    expect(runs([...'Rozenn'].map((letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0))))).toBe(
      '\ufffd'.repeat(6),
    )
    expect(runs(['o', 'o', 'o'])).toBe('□□□')
    expect(runs(['n', ' ', 'l'])).toBe('■ ●')
    expect(settleSigns(`${heldSignsOf('n', 'Wingdings')} Oui ${heldSignsOf('ol', 'Wingdings')}`)).toBe('■ Oui □●')
  })
})
