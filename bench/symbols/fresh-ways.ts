import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Outline } from '../../src/model/record/drawing.ts'
import type { Held, Way } from './kind.ts'
import { byCode, byRank, composite, signPage, simple } from './pages.ts'

// Signs and letters as the fonts of a machine draw them, under names and tables that lie or say nothing; icons of style
// sheets; names typed in fonts of signs. Written on 2026-12-01, after the code that it judges.

const notoFolder = resolve(import.meta.dirname, '../../../node_modules/@embedpdf/fonts-latin/fonts')
const files = {
  dejavu: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  serif: '/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf',
  open: '/usr/share/fonts/truetype/libreoffice/opens___.ttf',
  noto: join(notoFolder, 'NotoSans-Italic.ttf'),
} as const
type Source = keyof typeof files

const opened = new Map<Source, Font>()
const fontFile = (source: Source): Font => {
  const known = opened.get(source) ?? create(readFileSync(files[source]))
  if ('fonts' in known) throw new Error('a collection')
  opened.set(source, known)
  return known
}

const operators = { moveTo: 0, lineTo: 1, bezierCurveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const

const outlineIn = (source: Source, character: string): Outline => {
  const font = fontFile(source)
  const scale = 1000 / font.unitsPerEm
  const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
  const path = glyph.path.commands.flatMap(({ command, args }) => [
    operators[command],
    ...args.map((value) => value * scale),
  ])
  return { text: character, width: 880, path }
}

/** `held` is the code, then what the font draws; `expected` what the eye reads. */
type Rows = readonly (readonly [code: string, drawn: string, expected: string])[]
type Table = ((sign: Held) => string) | null
type Program = { readonly source: Source; readonly font: string; readonly table: Table; readonly isNumbered?: boolean }

const drawnWay = (name: string, rows: Rows, { source, font, table, isNumbered }: Program): Way => ({
  name,
  extension: 'pdf',
  signs: rows.map(([code, drawn, expected]) => [`${code}${drawn}`, expected]),
  build: (signs) => {
    const held = signs.map((sign) => {
      const [code = '', drawn = ''] = [...sign.held]
      return { ...sign, held: code, outline: outlineIn(source, drawn) }
    })
    const program = { name: font, tounicode: table }
    return isNumbered === true
      ? signPage(held, composite(held, program), byRank)
      : signPage(held, simple(held, program), byCode)
  },
})

const latin = ({ held }: Held): string => held

/** Signs that a font draws, at codes of letters. */
const drawnSigns = (signs: string): Rows =>
  [...signs].map((sign, at) => [String.fromCharCode(0x61 + at), sign, alikes.get(sign) ?? sign])
/** What looks the same in these fonts. */
const alikes: ReadonlyMap<string, string> = new Map([
  ['■', '■▪◼'],
  ['●', '●•⚫'],
  ['□', '□☐'],
  ['☐', '☐□'],
  ['✔', '✔✓'],
  ['✘', '✘✗'],
  ['▸', '▸▶►'],
  ['♦', '♦◆'],
])
const own = (text: string): Rows => [...text].map((letter) => [letter, letter, letter])
const writing = (text: string): Rows => [...text].map((letter) => [letter, letter, 'said'])

const page = (name: string, signs: Way['signs'], head: string): Way => ({
  name,
  extension: 'html',
  signs,
  build: (held) =>
    new TextEncoder().encode(
      `<html><head><meta charset="utf-8"><title>Grille</title>${head}</head><body>${held.map((one) => `<p>Ligne debut${one.tag} ${one.held} fin${one.tag} reste</p>`).join('\n')}</body></html>`,
    ),
})

const sheet =
  '<style>.fait::before { content: "\\2713"; } .non:before{content:"\\2717"} .icone::before { font-family: "Icones"; content: "\\e901" } .vide::after{content:""} .case:after { content: "\\2610 " } .fa-check:before{font-family:FontAwesome;content:"\\f00c"}</style>'

const pages: readonly Way[] = [
  page(
    'sheet',
    [
      ['<span class="fait"></span>', '✓'],
      ['<i class="non"></i>', '✗'],
      ['<i class="icone"></i>', 'said'],
      ['<i class="case"></i>', '☐'],
      ['<i class="fa fa-check"></i>', '✓'],
      ['<i class="vide">☒</i>', '☒'],
    ],
    sheet,
  ),
  page(
    'icons',
    [
      ['<i class="fas fa-times"></i>', '✗'],
      ['<i class="far fa-square"></i>', '☐'],
      ['<span class="glyphicon glyphicon-ok"></span>', '✓'],
      ['<i class="bi bi-check-square"></i>', '☑'],
      ['<i class="fa-solid fa-circle-check"></i>', 'said✓'],
      ['<i class="fa fa-weird-thing"></i>', 'said'],
      ['<i class="material-icons">check_box</i>', '☑'],
      ['<em class="fade">☑</em>', '☑'],
    ],
    '',
  ),
]

const drawn: readonly Way[] = [
  drawnWay('dejavu-lies', drawnSigns('☐☒■●✔✘★▲♦▸☎□'), { source: 'dejavu', font: 'ABCDEF+F7', table: latin }),
  drawnWay('dejavu-bare', drawnSigns('☐☑☒✓✗→←◆▼☆'), {
    source: 'dejavu',
    font: 'ABCDEF+F8',
    table: null,
    isNumbered: true,
  }),
  drawnWay('open-lies', drawnSigns('☑☒✓✗■●→➔'), { source: 'open', font: 'ABCDEF+F9', table: latin }),
  drawnWay('tick-alone', drawnSigns('✓'), { source: 'dejavu', font: 'ABCDEF+F1', table: () => 'ü' }),
  drawnWay('letters', own('oxlvaynDOIT'), { source: 'noto', font: 'ABCDEF+F2', table: latin }),
  drawnWay('bold-letters', own('ocxiluIHT'), { source: 'serif', font: 'ABCDEF+F3', table: latin }),
  drawnWay('false-name', writing('Rozenl'), { source: 'noto', font: 'ABCDEF+Wingdings', table: latin }),
  drawnWay('false-bare', writing('oxlvayn'), { source: 'serif', font: 'ABCDEF+Wingdings-Regular', table: null }),
]

/** None of drawn fonts where the machine lacks one. */
export const freshWays: readonly Way[] = [...(Object.values(files).every(existsSync) ? drawn : []), ...pages]
