import { createHash } from 'node:crypto'
import { degrees, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef, PDFString } from 'pdf-lib'
import type { Lang } from '../../model/copy/label.ts'
import { type Norm, norms } from '../../model/copy/norm.ts'
import { previewIdOf, previewProducer } from '../../model/copy/preview.ts'
import type { MaskPlace } from '../../model/copy/rendition.ts'
import type { PageSize } from '../../model/record/piece.ts'
import type { Box } from '../../model/record/place.ts'
import { type Faces, widthOf } from '../fonts/face.ts'
import { embedOutlines, isArchivable, noOutlines } from '../fonts/outline-font.ts'
import { embedFace } from '../fonts/pdf-font.ts'
import { markBox } from '../pieces/mark.ts'
import type { Element } from './element.ts'
import { plain } from './element.ts'
import { breakLines, type Measure } from './line.ts'
import { addNorms } from './norms.ts'
import { type DrawnPage, drawPage, type Used } from './pdf-page.ts'
import { embedPictures } from './pdf-pictures.ts'
import { addTree } from './pdf-tree.ts'
import { placeElements } from './place-elements.ts'
import { type Draw, drawLine, frame, frameWidth, paper, type Sheet } from './sheet.ts'
import { drawStamp, type Stamp, stampedBox } from './stamp.ts'

/** Running titles of a page, as [left, right]. */
export type RunningTitles = {
  readonly head: readonly [string, string]
  readonly foot: (page: number, pages: number) => readonly [string, string]
}

export type PdfFile = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly maskPlaces: readonly MaskPlace[]
  readonly norms: readonly Norm[]
}

/** Builds a PDF from nothing but these arguments: same arguments, same bytes. */
export const buildPdf = async (
  elements: readonly Element[],
  options: Measure & {
    readonly title: string
    readonly lang: Lang
    readonly running: RunningTitles
    readonly stamp?: Stamp | undefined
  },
): Promise<PdfFile> => {
  const sheet = placeElements(elements, { faces: options.faces, mark: options.mark })
  sheet.pages.forEach((page, at) => {
    page.push(...runningDraws(options.running, { page: at + 1, pages: sheet.pages.length }, sheet.measure))
  })
  return printSheet(sheet, { ...options, sizes: [] })
}

type Print = {
  readonly faces: Faces
  readonly title: string
  readonly lang: Lang
  readonly sizes: readonly PageSize[]
  /** Of a preview. */
  readonly stamp?: Stamp | undefined
}

/** Prints pages that are laid out. `sizes` of the first pages, A4 for the others. */
export const printSheet = async (sheet: Sheet, options: Print): Promise<PdfFile> => {
  const { measure } = sheet
  const used: Used = { R: new Map(), B: new Map(), outlines: noOutlines(), pictures: [] }
  const { faces, sizes, stamp } = options
  const drawn = sheet.pages
    .map((page) => drawPage(page, { faces, mark: measure.mark, used }))
    .map((page, at) => (stamp === undefined ? page : stampPage(page, stamp, { size: sizes[at] ?? paper, faces, used })))
  const file = await PDFDocument.create({ updateMetadata: false })
  const pages = drawn.map((page, at) => addPage(file, page, sizes[at] ?? paper))
  if (stamp !== undefined) for (const [at, page] of pages.entries()) setBox(page, stampedBox(sizes[at] ?? paper))
  addResources(file, pages, { faces, used })
  addTree(file, { pages, drawn, nodes: sheet.nodes, lang: options.lang })
  const own = normsOf(used)
  describe(file, { ...options, drawn, norms: own })
  const bytes = await file.save({ useObjectStreams: false, addDefaultPage: false })
  return { bytes, pages: pages.length, maskPlaces: maskPlacesOf(sheet, measure), norms: own }
}

const stampPage = (
  page: DrawnPage,
  stamp: Stamp,
  { size, faces, used }: { readonly size: PageSize; readonly faces: Faces; readonly used: Used },
): DrawnPage => ({ ...page, content: `${drawStamp(stamp, size, { faces, used: used.B })}\n${page.content}` })

const setBox = (page: PDFPage, [left, bottom, right, top]: Box): void =>
  page.setMediaBox(left, bottom, right - left, top - bottom)

const runningDraws = (
  running: RunningTitles,
  { page, pages }: { readonly page: number; readonly pages: number },
  measure: Measure,
): readonly Draw[] => {
  const draws: Draw[] = []
  const scratch: Sheet = { pages: [draws], nodes: [], measure, y: 0 }
  const place = (text: string, y: number, side: 'left' | 'right') => {
    const width = frameWidth * 0.8
    // Whole, in smaller letters where it is long: the name of the file is in it.
    const size = Math.min(8, Math.floor((800 * width) / Math.max(1, widthOf(measure.faces.R, text, 8))) / 100)
    const [line] = breakLines([plain(text, 'R', 'grey')], { size, width: width + 1, measure })
    if (line === undefined) return
    const x = side === 'left' ? frame.left : frame.right - line.width
    drawLine(scratch, line, { x, y, size, node: null })
  }
  const foot = running.foot(page, pages)
  place(running.head[0], paper.height - 32, 'left')
  place(running.head[1], paper.height - 43, 'right')
  place(foot[0], 38, 'left')
  place(foot[1], 38, 'right')
  const rule = { kind: 'stroke', x: frame.left, width: frameWidth, height: 0, node: null } as const
  return [...draws, { ...rule, y: paper.height - 49 }, { ...rule, y: 50 }]
}

const addPage = (file: PDFDocument, drawn: DrawnPage, size: PageSize): PDFPage => {
  const page = file.addPage([size.width, size.height])
  if (size.rotate !== 0) page.setRotation(degrees(size.rotate))
  page.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(drawn.content)))
  return page
}

const addResources = (
  file: PDFDocument,
  pages: readonly PDFPage[],
  { faces, used }: { readonly faces: Faces; readonly used: Used },
): void => {
  const fonts: Record<string, PDFRef> = {}
  for (const key of ['R', 'B'] as const) if (used[key].size > 0) fonts[key] = embedFace(file, faces[key], used[key])
  Object.assign(fonts, embedOutlines(file, used.outlines))
  const pictures = used.pictures.length === 0 ? {} : { XObject: embedPictures(file, used.pictures) }
  const resources = file.context.register(file.context.obj({ Font: fonts, ...pictures }))
  for (const page of pages) page.node.set(PDFName.of('Resources'), resources)
}

/** All of them, unless letters drawn by their shapes say or measure what no archive takes. */
const normsOf = ({ outlines }: Used): readonly Norm[] =>
  norms.filter((norm) => norm !== 'PDF/A-2u' || isArchivable(outlines))

type Described = Omit<Print, 'faces' | 'sizes'> & {
  readonly drawn: readonly DrawnPage[]
  readonly norms: readonly Norm[]
}

/** No date, no random number: the file's ID is made from what it shows. */
const describe = (file: PDFDocument, { title, lang, drawn, stamp, norms: own }: Described): void => {
  const shown = stamp === undefined ? title : `${stamp.words} – ${title}`
  const producer = stamp === undefined ? 'Requis' : previewProducer
  file.setTitle(shown, { showInWindowTitleBar: true })
  nameProducer(file, producer)
  addNorms(file, { title: shown, producer, norms: own })
  file.catalog.set(PDFName.of('Lang'), PDFString.of(lang === 'fr' ? 'fr-FR' : 'en-GB'))
  const hash = createHash('sha256').update(title)
  for (const page of drawn) hash.update(page.content)
  const digits = hash.digest('hex').slice(0, 32).toUpperCase()
  const id = PDFHexString.of(stamp === undefined ? digits : previewIdOf(digits))
  file.context.trailerInfo.ID = file.context.obj([id, id])
}

/** In plain letters, so that whoever looks at the bytes alone finds it. */
const nameProducer = ({ context }: PDFDocument, name: string): void =>
  context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of('Producer'), PDFString.of(name))

const maskPlacesOf = (sheet: Sheet, measure: Measure): readonly MaskPlace[] =>
  sheet.pages.flatMap((page, at) =>
    page.flatMap((item): readonly MaskPlace[] => {
      if (item.kind !== 'mark') return []
      const box = markBox(item.x, item.y, item.size ?? measure.mark)
      return [{ maskId: item.maskId, place: { kind: 'page', page: at + 1, box } }]
    }),
  )
