import type { Drawing } from '../../model/record/drawing.ts'
import type { PageSize } from '../../model/record/piece.ts'
import { type LeftSpot, withLeft } from '../entry/left-out.ts'
import { orNull, rethrowOwn } from '../entry/own-error.ts'
import {
  hiddenDraft,
  numberPassages,
  type PassageDraft,
  quarantine,
  type Reader,
  type ReadInput,
} from '../entry/reading.ts'
import { numberTables } from '../entry/table-rows.ts'
import { type Recognise, recogniseWith } from '../scan/ocr-session.ts'
import { openDesk, type PictureDesk } from '../scan/picture-desk.ts'
import { joinScenery, noScenery, withinRoom } from '../scan/scan-pictures.ts'
import { annotatedBoxes, type LeftBox, leftSpots } from './draw/pdf-left.ts'
import { readBeside, readPictured } from './draw/pdf-recognised.ts'
import { sizeOf, usualSize } from './draw/pdf-size.ts'
import { fieldMarks } from './forms/field-marks.ts'
import { annotationsOf, type HiddenText, readHiddenOfDocument, readHiddenOfPage } from './hidden/pdf-hidden.ts'
import { notesOf } from './hidden/pdf-problems.ts'
import { boxOf } from './paint/pdf-matrix.ts'
import { type OutlineTable, openTable } from './paint/pdf-outlines.ts'
import { type PageText, readPageText } from './pdf-page.ts'
import { openPdf, type PdfSession, pageTime } from './pdf-session.ts'
import { continuedTables } from './table/continued.ts'
import { tagsOfPage } from './tags/tags-of-page.ts'
import type { Model } from './text/letter-models.ts'
import { fieldsOfPage } from './text/pdf-fields.ts'
import { letterModels } from './text/pdf-models.ts'
import { measure, toDraft, type WrittenPage, type WrittenStretch, writePage } from './text/pdf-passages.ts'

const mostPages = 3000
const mostReopenings = 3

/** A PDF: visible text in reading order, then all that is hidden. A page without readable text is listed as unread. */
export const readPdf: Reader = async (input) => {
  const { pieceId } = input
  const book = await readBook(input)
  if (typeof book === 'string') return quarantine(pieceId, 'pdf', `read.${book}`)
  const unread = book.pages.filter((page) => !page.isRead).map((page) => page.page)
  if (unread.length === book.pages.length) {
    const code = book.failures === book.pages.length ? 'read.broken' : 'read.no-text'
    return { ...quarantine(pieceId, 'pdf', code), pages: book.pages.length }
  }
  const passages = numberPassages(pieceId, draftsOf(book))
  if (book.pages.every((page) => page.seen.length === 0))
    return { ...quarantine(pieceId, 'pdf', 'read.no-text'), pages: book.pages.length }
  return {
    format: 'pdf',
    passages,
    pages: book.pages.length,
    unread,
    layout: { kind: 'pages', sizes: book.sizes, drawing: drawingOf(book) },
    problem: null,
    notes: notesOf(pieceId, book.pages, passages),
    attachments: [],
  }
}

type Book = {
  readonly pages: readonly WrittenPage[]
  readonly sizes: readonly PageSize[]
  /** By page, what it shows beside words. */
  readonly left: readonly (readonly LeftSpot[])[]
  /** By page, what was filled in. */
  readonly fields: readonly (readonly PassageDraft[])[]
  readonly failures: number
  readonly table: OutlineTable | null
  readonly notes: readonly HiddenText[]
  readonly properties: readonly string[]
}

const drawingOf = ({ pages, table }: Book): Drawing | null =>
  table === null || pages.every(({ drawing, words }) => drawing === null && words.length === 0)
    ? null
    : {
        outlines: table.outlines,
        pages: pages.map(({ drawing }) => drawing),
        words: withinRoom(pages.flatMap(({ words }) => words)),
        ...joinScenery(pages.map(({ scenery }) => scenery)),
      }

type Refusal = 'encrypted' | 'broken' | 'too-large' | 'unsupported'

const readBook = async (input: ReadInput): Promise<Book | Refusal> => {
  const session = await openPdf(input)
  if (typeof session === 'string') return session
  const recognise = input.assets.ocr ? recogniseWith(input.assets.ocr) : null
  const isDrawn = input.assets.withDrawing !== false
  const table = isDrawn ? openTable(await letterModels(input.assets)) : null
  const desk = recognise === null ? null : openDesk(recognise)
  const models = () => letterModels(input.assets)
  const shelf = { input, session, recognise, desk, table, models }
  try {
    const count = session.document.numPages
    if (count > mostPages) return 'too-large'
    if (await isForeignForm(session)) return 'unsupported'
    const properties = await session.guard(readHiddenOfDocument(session.document), pageTime)
    return { properties, ...(await readPages(shelf, count)) }
  } catch (error) {
    rethrowOwn(error)
    // The parser died, or never answered: what it said is dropped.
    return 'broken'
  } finally {
    await shelf.session.close()
  }
}

/** A dynamic XFA form shows "please wait" on its pages; a portfolio shows a cover: neither is the document. */
const isForeignForm = async ({ document, guard }: PdfSession): Promise<boolean> => {
  const { info } = await guard(document.getMetadata(), pageTime)
  const has = (key: string): boolean =>
    key in info && Object.entries(info).some(([name, on]) => name === key && on === true)
  return has('IsCollectionPresent') || (has('IsXFAPresent') && !has('IsAcroFormPresent'))
}

type Shelf = {
  readonly input: ReadInput
  readonly recognise: Recognise | null
  readonly desk: PictureDesk | null
  readonly table: OutlineTable | null
  readonly models: () => Promise<readonly Model[]>
  session: PdfSession
}

type PageResult = {
  readonly text: PageText
  readonly fields: readonly PassageDraft[]
  readonly notes: readonly HiddenText[]
  readonly size: PageSize
  readonly annotated: readonly LeftBox[]
}

const readPages = async (shelf: Shelf, count: number): Promise<Omit<Book, 'properties'>> => {
  const pages: WrittenPage[] = []
  const sizes: PageSize[] = []
  const left: (readonly LeftSpot[])[] = []
  const fields: (readonly PassageDraft[])[] = []
  const notes: HiddenText[] = []
  let failures = 0
  let reopenings = 0
  for (let page = 1; page <= count; page += 1) {
    const result = reopenings > mostReopenings ? null : await readOnePage(shelf, page)
    pages.push(result === null ? { ...unreadPage, page } : writePage(result.text))
    left.push(result === null ? [] : leftSpots(result.text, result.annotated))
    fields.push(result?.text.isRead === true ? result.fields : [])
    notes.push(...(result?.notes ?? []))
    sizes.push(result?.size ?? usualSize)
    if (result !== null) continue
    failures += 1
    // A page that took too long may still hold the parser: the next ones get a new one.
    if (reopenings <= mostReopenings) reopenings += (await reopen(shelf)) ? 1 : mostReopenings + 1
  }
  return { pages, sizes, left, fields, failures, notes, table: shelf.table }
}

const unreadPage = {
  ...{ isRead: false, hasPicture: false, pictures: [], picturesRead: 0, left: [], isRecognised: false },
  ...{ seen: [], hidden: [], drawing: null, words: [], scenery: noScenery },
}

const readOnePage = async (shelf: Shelf, number: number): Promise<PageResult | null> => {
  const { session, recognise, desk, table } = shelf
  const result = await readTyped(shelf, number)
  if (result === null || recognise === null || desk === null) return result
  if (!result.text.isRead) {
    const reading = { recognise, withPictures: table !== null }
    return { ...result, text: await readPictured(session, result.text, reading) }
  }
  return result.text.pictures.length === 0 ? result : { ...result, text: await readBeside(session, result, desk) }
}

const readTyped = async ({ session, table, models }: Shelf, number: number): Promise<PageResult | null> => {
  const { document, guard } = session
  const read = async (): Promise<PageResult> => {
    const page = await document.getPage(number)
    const annotations = await annotationsOf(page)
    const layers = await document.getOptionalContentConfig()
    const tags = await tagsOfPage(document, page)
    const text = await readPageText(page, layers, { table, models, fields: fieldMarks(annotations), tags })
    const fields = fieldsOfPage(page, annotations)
    const notes = await readHiddenOfPage(page, annotations)
    page.cleanup()
    const annotated = annotatedBoxes(annotations, boxOf(page.view) ?? [0, 0, 0, 0])
    return { text, fields, notes, size: sizeOf(page), annotated }
  }
  return guard(read(), pageTime).catch(orNull)
}

const reopen = async (shelf: Shelf): Promise<boolean> => {
  await shelf.session.close()
  const session = await openPdf(shelf.input)
  if (typeof session === 'string') return false
  shelf.session = session
  return true
}

const draftsOf = ({ pages, left, fields, notes, properties }: Book): readonly PassageDraft[] => {
  const seen = pages.flatMap((page) => page.seen)
  const scale = measure(seen)
  const unseen = pages.flatMap((page) => page.hidden).map((stretch) => toDraft(stretch, scale))
  const shown: PassageDraft[] = []
  const rows: (WrittenStretch['row'] | undefined)[] = []
  const spots: LeftSpot[] = []
  for (const [at, page] of pages.entries()) {
    for (const spot of left[at] ?? []) spots.push({ ...spot, at: spot.at + shown.length })
    shown.push(...page.seen.map((stretch) => toDraft(stretch, scale)), ...(fields[at] ?? []))
    rows.push(...page.seen.map(({ row }) => row), ...(fields[at] ?? []).map(() => undefined))
  }
  const tabled = numberTables(shown, continuedTables(shown, rows))
  return [
    ...withLeft(tabled, spots),
    ...unseen.map((draft) => ({ ...draft, role: 'hidden' as const, level: null })),
    ...notes.map(({ text, place }) => hiddenDraft(text, place)),
    ...properties.map((text, index) => hiddenDraft(text, { kind: 'block', index })),
  ]
}
