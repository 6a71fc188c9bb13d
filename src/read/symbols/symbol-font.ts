import iconv from 'iconv-lite'
import { awesomeSigns, materialSigns } from './awesome.ts'
import { plainSign } from './plain-sign.ts'
import { dingbatNames, symbolTables } from './tables.ts'

/** A font whose codes are signs of its own, and no letters. */
export type SymbolFont = keyof typeof symbolTables | 'awesome' | 'material'

const names: readonly (readonly [RegExp, SymbolFont])[] = [
  [/^wingdings2/, 'wingdings2'],
  [/^wingdings3/, 'wingdings3'],
  [/^wingdings/, 'wingdings'],
  [/^webdings/, 'webdings'],
  [/^symbol(?:mt|ps|neu|std|set)?(?:regular|bold|italic|oblique)*$/, 'symbol'],
  [/^(?:itc)?zapfdingbats|^dingbats|^monotypesorts/, 'dingbats'],
  [/^fontawesome|^fa(?:solid|regular|brands)/, 'awesome'],
  [/^materialicons|^materialsymbols/, 'material'],
]

/** The symbol font of that name; `ABCDEF+Wingdings-Regular` is a subset of it. Null for a font of letters. */
export const symbolFontOf = (name: string): SymbolFont | null => {
  const plain = name
    .replace(/^[A-Z]{6}\+/, '')
    .replaceAll(/[^A-Za-z\d]/g, '')
    .toLowerCase()
  return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const tables: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(symbolTables).map(([font, signs]) => [font, [...signs]]),
)

/** What a code of one byte, or that byte from U+F000 on, means in a font; null where it means nothing that we know. */
export const signOf = (font: SymbolFont, code: number): string | null => {
  if (font === 'awesome') return awesomeSigns.get(code) ?? null
  if (font === 'material') return materialSigns.get(code) ?? null
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (byte === 0x20) return ' '
  const sign = tables.get(font)?.[byte - 0x20] ?? ' '
  return sign === ' ' ? null : plainSign(sign)
}

/** What a name means that a file gives to a code: `a20` of Zapf Dingbats, `G6F` for the code 6F. */
export const signOfName = (font: SymbolFont, name: string): string | null => {
  const hex = /^[Gg]([\dA-Fa-f]{2})$/.exec(name)?.[1]
  if (hex !== undefined) return signOf(font, Number.parseInt(hex, 16))
  const rank = font === 'dingbats' ? dingbatNames.indexOf(name) : -1
  return rank < 0 ? null : signOf(font, rank + 0x20)
}

/** The byte that an ordinary character stands for, where a program took the codes of a symbol font for letters. */
export const byteOf = (character: string): number | null => {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xf000 && code <= 0xf0ff) return code - 0xf000
  if (code < 0x100) return code
  const [byte = 0x3f] = iconv.encode(character, 'windows-1252')
  return byte === 0x3f ? null : byte
}

/** True for what a program guesses from a code when it takes a symbol font for one of letters. */
export const isGuess = (character: string, code: number): boolean => {
  if (character === '' || /^[\ue000-\uf8ff\ufffd\0-\x1f\x7f-\x9f]/.test(character)) return true
  const byte = Buffer.from([code & 0xff])
  return ['windows-1252', 'macintosh'].some((page) => iconv.decode(byte, page) === character)
}
