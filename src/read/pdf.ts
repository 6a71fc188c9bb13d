import type { Problem } from '../model/problem.ts'
import { type HiddenText, readHiddenOfDocument, readHiddenOfPage } from './pdf-hidden.ts'
import { type PageText, readPageText } from './pdf-page.ts'
import { measure, toDraft } from './pdf-passages.ts'
import { openPdf, type PdfSession } from './pdf-session.ts'
import { hiddenDraft, numberPassages, type PassageDraft, quarantine, type Reader, type ReadInput } from './reading.ts'

const mostPages = 3000
const pageTime = 20_000
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
  const notes: readonly Problem[] = unread.map((page) => ({ code: 'read.page-no-text', pieceId, page }))
  const passages = numberPassages(pieceId, draftsOf(book))
  return { format: 'pdf', passages, pages: book.pages.length, unread, layout: null, problem: null, notes }
}

type Book = {
  readonly pages: readonly PageText[]
  readonly failures: number
  readonly notes: readonly HiddenText[]
  readonly properties: readonly string[]
}

type Refusal = 'encrypted' | 'broken' | 'too-large' | 'unsupported'

const readBook = async (input: ReadInput): Promise<Book | Refusal> => {
  const session = await openPdf(input)
  if (typeof session === 'string') return session
  const shelf = { input, session }
  try {
    const count = session.document.numPages
    if (count > mostPages) return 'too-large'
    if (await isForeignForm(session)) return 'unsupported'
    const properties = await session.guard(readHiddenOfDocument(session.document), pageTime)
    return { properties, ...(await readPages(shelf, count)) }
  } catch {
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

type Shelf = { readonly input: ReadInput; session: PdfSession }

type PageResult = { readonly text: PageText; readonly notes: readonly HiddenText[] }

const readPages = async (shelf: Shelf, count: number): Promise<Omit<Book, 'properties'>> => {
  const pages: PageText[] = []
  const notes: HiddenText[] = []
  let failures = 0
  let reopenings = 0
  for (let page = 1; page <= count; page += 1) {
    const result = reopenings > mostReopenings ? null : await readOnePage(shelf.session, page)
    pages.push(result?.text ?? { page, isRead: false, seen: [], hidden: [] })
    notes.push(...(result?.notes ?? []))
    if (result !== null) continue
    failures += 1
    // A page that took too long may still hold the parser: the next ones get a new one.
    if (reopenings <= mostReopenings) reopenings += (await reopen(shelf)) ? 1 : mostReopenings + 1
  }
  return { pages, failures, notes }
}

const readOnePage = async ({ document, guard }: PdfSession, number: number): Promise<PageResult | null> => {
  const read = async (): Promise<PageResult> => {
    const page = await document.getPage(number)
    const text = await readPageText(page, await document.getOptionalContentConfig())
    const notes = await readHiddenOfPage(page)
    page.cleanup()
    return { text, notes }
  }
  return guard(read(), pageTime).catch(() => null)
}

const reopen = async (shelf: Shelf): Promise<boolean> => {
  await shelf.session.close()
  const session = await openPdf(shelf.input)
  if (typeof session === 'string') return false
  shelf.session = session
  return true
}

const draftsOf = ({ pages, notes, properties }: Book): readonly PassageDraft[] => {
  const seen = pages.flatMap((page) => page.seen)
  const scale = measure(seen)
  const unseen = pages.flatMap((page) => page.hidden).map((stretch) => toDraft(stretch, scale))
  return [
    ...seen.map((stretch) => toDraft(stretch, scale)),
    ...unseen.map((draft) => ({ ...draft, role: 'hidden' as const, level: null })),
    ...notes.map(({ text, place }) => hiddenDraft(text, place)),
    ...properties.map((text, index) => hiddenDraft(text, { kind: 'block', index })),
  ]
}
