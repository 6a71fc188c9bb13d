import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageDrawing, ScannedWord } from '../../model/record/drawing.ts'
import { noScenery, type Scenery } from '../scan/scan-pictures.ts'
import { symbolFontOf } from '../symbols/symbol-font.ts'
import { drawingOf } from './draw/pdf-drawing.ts'
import { type LeftBox, leftBoxes } from './draw/pdf-left.ts'
import { type PagePicture, picturesOf } from './draw/pdf-pictures.ts'
import type { FormMark } from './forms/form-mark.ts'
import { withFormMarks } from './forms/form-marks.ts'
import { keepFrames } from './paint/pdf-frames.ts'
import { boxOf, numbersOf } from './paint/pdf-matrix.ts'
import type { OutlineTable, ShapeOf } from './paint/pdf-outlines.ts'
import { paintPage } from './paint/pdf-paint.ts'
import { type Font, type Glyph, type Painting, plainFont } from './paint/pdf-state.ts'
import { type Drawn, withRuledTables } from './table/ruled-words.ts'
import { stretchesAround } from './table/table-stretches.ts'
import { inOrderOfTags } from './tags/tag-order.ts'
import type { TagBlock } from './tags/tag-tree.ts'
import type { Model } from './text/letter-models.ts'
import { shownByFonts } from './text/lying-fonts.ts'
import { findRegions } from './text/pdf-columns.ts'
import { findLines } from './text/pdf-lines.ts'
import type { Stretch } from './text/pdf-stretches.ts'
import { judgePage } from './text/pdf-visible.ts'
import { wordsByDirection } from './text/pdf-words.ts'
import { withoutSpelling } from './text/spelt-signs.ts'

/** One page: the text that it shows, the text that it hides. A page that was not read shows nothing. */
export type PageText = {
  readonly page: number
  readonly isRead: boolean
  /** A large share of the page is pictures that nobody read. */
  readonly hasPicture: boolean
  /** Pictures large enough to hold words, and how many of them were read. */
  readonly pictures: readonly PagePicture[]
  readonly picturesRead: number
  /** What it shows beside words. */
  readonly left: readonly LeftBox[]
  /** Its text was read from its picture. */
  readonly isRecognised: boolean
  readonly seen: readonly Stretch[]
  readonly hidden: readonly Stretch[]
  /** What draws it again; null when its letters have no shapes. */
  readonly drawing: PageDrawing | null
  /** The words of a scan, with their pictures. */
  readonly words: readonly ScannedWord[]
  readonly scenery: Scenery
}

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>

/** `models`: what letters look like, for a page with a font whose shapes are to be looked at. */
type Sources = {
  readonly table: OutlineTable | null
  readonly models: () => Promise<readonly Model[]>
  readonly fields?: readonly FormMark[]
  readonly tags?: readonly TagBlock[] | null
}

export const readPageText = async (
  page: PDFPageProxy,
  layers: Layers,
  { table, models, fields = [], tags = null }: Sources,
): Promise<PageText> => {
  const shapeOf: ShapeOf = (id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
  const painted = await paintTruly(page, { layers, withInk: table !== null, shapeOf, models })
  const painting = withFormMarks(painted, fields)
  const view = boxOf(page.view) ?? [0, 0, 612, 792]
  const { seen, hidden, isRead, hasPicture } = judgePage(painting, view)
  const origin = [view[0], view[1]] as const
  const number = page.pageNumber
  const seenText = stretchesOf(moved(seen, origin), number, { shapes: painting.shapes, origin, tags })
  const hiddenText = stretchesOf(moved(hidden, origin), number, { shapes: [], origin, tags: null })
  // What is on a page that we cannot vouch for is found like the rest, and never leaves.
  const frames = keepFrames(isRead ? painting.shapes : [])
  const drawing = isRead && table !== null ? drawingOf(seenText, { painting, view, shapeOf, table, frames }) : null
  const left = isRead ? leftBoxes(painting, frames.lost, view) : []
  const pictures = picturesOf(painting.pictures, view)
  const facts = {
    ...{
      page: number,
      isRead,
      hasPicture,
      pictures,
      picturesRead: 0,
      left,
      isRecognised: false,
      drawing,
      words: [],
      scenery: noScenery,
    },
  }
  return isRead
    ? { ...facts, seen: withoutGlyphs(seenText), hidden: withoutGlyphs(hiddenText) }
    : { ...facts, seen: [], hidden: withoutGlyphs([...seenText, ...hiddenText]) }
}

type Painted = Omit<Sources, 'table' | 'fields'> & {
  readonly layers: Layers
  readonly withInk: boolean
  readonly shapeOf: ShapeOf
}

/** Paints a page; a second time where a font of it shows what its file does not say. */
const paintTruly = async (page: PDFPageProxy, { layers, withInk, shapeOf, models }: Painted): Promise<Painting> => {
  const operators = await page.getOperatorList()
  const isLayerOn = (properties: unknown): boolean => layers.isVisible(properties) !== false
  const fontOf = fontsOf(page)
  const painted = paintPage(operators, { fontOf, isLayerOn, withInk })
  const shown = await shownByFonts(painted, shapeOf, models)
  if (shown.size === 0) return withoutSpelling(painted)
  const trueFontOf = (id: string): Font => ({ ...fontOf(id), shown: shown.get(id) ?? null })
  return withoutSpelling(paintPage(operators, { fontOf: trueFontOf, isLayerOn, withInk }))
}

/** Once a page is drawn its glyphs go: those of a thousand pages would fill the memory. */
const withoutGlyphs = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch) => ({ ...stretch, lines: stretch.lines.map(leanLine) }))

const leanLine = (line: Stretch['lines'][number]): Stretch['lines'][number] => ({
  ...line,
  words: line.words.map((word) => ({ ...word, parts: word.parts.map(({ text, box }) => ({ text, box })) })),
})

/** Places count from the corner of the visible page, wherever its coordinates start. */
const moved = (glyphs: readonly Glyph[], [x, y]: readonly [number, number]): readonly Glyph[] =>
  x === 0 && y === 0
    ? glyphs
    : glyphs.map((glyph) => ({
        ...glyph,
        start: [glyph.start[0] - x, glyph.start[1] - y],
        end: [glyph.end[0] - x, glyph.end[1] - y],
        box: [glyph.box[0] - x, glyph.box[1] - y, glyph.box[2] - x, glyph.box[3] - y],
        ink: glyph.ink === null ? null : { ...glyph.ink, at: [glyph.ink.at[0] - x, glyph.ink.at[1] - y] },
      }))

type Paper = Drawn & { readonly tags: readonly TagBlock[] | null }

/** In the order of the tags for words that run in the main direction, where they are to be trusted. */
const stretchesOf = (glyphs: readonly Glyph[], page: number, { tags, ...drawn }: Paper): readonly Stretch[] =>
  wordsByDirection(glyphs).flatMap((own, at) => {
    const words = at === 0 ? withRuledTables(own, drawn) : own
    const seen = findRegions(findLines(words)).flatMap((region) => stretchesAround(region, page))
    return (at === 0 && tags !== null ? inOrderOfTags({ words, blocks: tags, page, seen }) : null) ?? seen
  })

const fontsOf = (page: PDFPageProxy): ((id: string) => Font) => {
  const fonts = new Map<string, Font>()
  return (id) => {
    const known = fonts.get(id)
    if (known !== undefined) return known
    const font = page.commonObjs.has(id) ? toFont(page.commonObjs.get(id)) : plainFont
    fonts.set(id, font)
    return font
  }
}

const toFont = (data: unknown): Font => {
  if (typeof data !== 'object' || data === null) return plainFont
  const name = 'name' in data && typeof data.name === 'string' ? data.name : ''
  const unit = 'fontMatrix' in data ? numbersOf(data.fontMatrix)[0] : undefined
  const vertical = 'defaultVMetrics' in data ? numbersOf(data.defaultVMetrics)[0] : undefined
  return {
    ascent: within('ascent' in data ? data.ascent : null, { low: 0.5, high: 1.3, usual: plainFont.ascent }),
    descent: within('descent' in data ? data.descent : null, { low: -0.6, high: -0.05, usual: plainFont.descent }),
    unit: unit === undefined || unit === 0 ? plainFont.unit : unit,
    isVertical: 'vertical' in data && data.vertical === true,
    isBold: /bold|black|heavy|demi|gras/i.test(name) || ('bold' in data && data.bold === true),
    isNameless: 'composite' in data && data.composite === true && 'toUnicode' in data && isIdentity(data.toUnicode),
    verticalAdvance: vertical ?? plainFont.verticalAdvance,
    symbols: symbolFontOf(name),
    isSimple: !('composite' in data && data.composite === true),
    nameOf: namesIn('differences' in data ? data.differences : null),
    shown: null,
  }
}

/** The names that a file gives to codes, by code. */
const namesIn = (differences: unknown): Font['nameOf'] => {
  const names = new Map(typeof differences === 'object' && differences !== null ? Object.entries(differences) : [])
  return (code) => {
    const name: unknown = names.get(String(code))
    return typeof name === 'string' ? name : null
  }
}

/** The map that stands in for a missing one: each code is taken for a character. */
const isIdentity = (map: unknown): boolean =>
  typeof map === 'object' && map !== null && 'firstChar' in map && 'lastChar' in map

/** Fonts lie about their height: what no font has is not believed. */
const within = (
  value: unknown,
  { low, high, usual }: { readonly low: number; readonly high: number; readonly usual: number },
): number => (typeof value === 'number' && value >= low && value <= high ? value : usual)
