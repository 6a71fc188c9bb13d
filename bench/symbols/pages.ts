import { PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString, StandardFonts } from 'pdf-lib'
import type { Outline } from '../../src/model/record/drawing.ts'
import { symbolOutline } from '../../src/model/symbol/symbol-outlines.ts'
import { fontOf } from './font.ts'
import type { Held } from './kind.ts'

const left = 60
const top = 790
const step = 21

/** A page with a line for each sign: what stands before and after it in Helvetica, the sign in the font `S`. */
export const signPage = async (
  signs: readonly Held[],
  embed: (file: PDFDocument) => PDFRef | null,
  show: (sign: Held, index: number, y: number) => string,
): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const page = file.addPage([595, 842])
  const plain = (await file.embedFont(StandardFonts.Helvetica)).ref
  const own = embed(file)
  page.node.setFontDictionary(PDFName.of('H'), plain)
  if (own !== null) page.node.setFontDictionary(PDFName.of('S'), own)
  const lines = signs.map((sign, index) => {
    const y = top - index * step
    const before = `BT /H 11 Tf 1 0 0 1 ${left} ${y} Tm (Ligne debut${sign.tag}) Tj ET`
    const after = `BT /H 11 Tf 1 0 0 1 ${left + 130} ${y} Tm (fin${sign.tag} reste de la ligne) Tj ET`
    return `${before}\n${show(sign, index, y)}\n${after}`
  })
  write(file, page, lines.join('\n'))
  return file.save({ useObjectStreams: false })
}

const write = (file: PDFDocument, page: PDFPage, content: string): void =>
  page.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(content)))

/** Where a sign stands. */
export const signLeft = left + 105

const inFont = (code: string, y: number): string => `BT /S 11 Tf 1 0 0 1 ${signLeft} ${y} Tm ${code} Tj ET`

export const byCode = (sign: Held, _index: number, y: number): string =>
  inFont(`<${hex(sign.held.charCodeAt(0), 2)}>`, y)
export const byRank = (_sign: Held, index: number, y: number): string => inFont(`<${hex(index + 1, 4)}>`, y)
export const byRankByte = (_sign: Held, index: number, y: number): string => inFont(`<${hex(index + 33, 2)}>`, y)

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0')

/** A font of the fourteen that every reader has. */
export const standard =
  (name: string) =>
  (file: PDFDocument): PDFRef =>
    file.context.register(file.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: name }))

/** The same with names for its codes, from 33. */
export const named =
  (name: string, signs: readonly Held[]) =>
  (file: PDFDocument): PDFRef => {
    const Differences = [33, ...signs.map(({ held }) => PDFName.of(held))]
    const Encoding = { Type: 'Encoding', Differences }
    return file.context.register(file.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: name, Encoding }))
  }

const fallback: Outline = {
  text: '?',
  width: 880,
  path: [0, 100, 0, 1, 440, 700, 1, 780, 0, 4, 0, 100, 500, 1, 780, 500, 1, 780, 600, 4],
}

const outlinesOf = (signs: readonly Held[]): readonly Outline[] =>
  signs.map(({ expected, outline }) => outline ?? symbolOutline([...expected][0] ?? '') ?? fallback)

type Program = { readonly name: string; readonly tounicode: ((sign: Held) => string) | null }

/** A subset of one byte to a code, with a table at F000 and up. */
export const simple =
  (signs: readonly Held[], { name, tounicode }: Program) =>
  (file: PDFDocument): PDFRef => {
    const { context } = file
    const codes = signs.map(({ held }) => held.charCodeAt(0))
    const program = fontOf(
      outlinesOf(signs),
      codes.map((code) => 0xf000 + code),
      true,
    )
    const FontDescriptor = descriptor(file, name, program)
    const rows = signs.map((sign) => [hex(sign.held.charCodeAt(0), 2), tounicode?.(sign) ?? ''] as const)
    return context.register(
      context.obj({
        ...{ Type: 'Font', Subtype: 'TrueType', BaseFont: name, FirstChar: 0, LastChar: 255, FontDescriptor },
        Widths: Array.from({ length: 256 }, () => 880),
        ...(tounicode === null ? {} : { ToUnicode: context.register(context.flateStream(cmap(rows, '<00> <ff>'))) }),
      }),
    )
  }

/** A subset whose codes are numbers of glyphs. */
export const composite =
  (signs: readonly Held[], { name, tounicode }: Program) =>
  (file: PDFDocument): PDFRef => {
    const { context } = file
    const program = fontOf(
      outlinesOf(signs),
      signs.map((_, at) => 0xe000 + at),
      false,
    )
    const descendant = context.obj({
      ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity', DW: 880 },
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor(file, name, program),
    })
    const rows = signs.map((sign, at) => [hex(at + 1, 4), tounicode?.(sign) ?? ''] as const)
    return context.register(
      context.obj({
        ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H' },
        DescendantFonts: [context.register(descendant)],
        ...(tounicode === null
          ? {}
          : { ToUnicode: context.register(context.flateStream(cmap(rows, '<0000> <ffff>'))) }),
      }),
    )
  }

const descriptor = (file: PDFDocument, name: string, program: Uint8Array): PDFRef =>
  file.context.register(
    file.context.obj({
      ...{ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: [0, -200, 1000, 900], ItalicAngle: 0 },
      ...{ Ascent: 900, Descent: -200, CapHeight: 700, StemV: 80 },
      FontFile2: file.context.register(file.context.flateStream(program, { Length1: program.length })),
    }),
  )

const cmap = (rows: readonly (readonly [string, string])[], space: string): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    `1 begincodespacerange ${space} endcodespacerange ${rows.length} beginbfchar`,
    ...rows.map(([code, text]) => `<${code}> <${[...text].map((one) => hex(one.charCodeAt(0), 4)).join('')}>`),
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
