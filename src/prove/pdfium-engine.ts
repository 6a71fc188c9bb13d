import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { hasCoveredWords } from './layout/covered-words.ts'
import { type Engine, type EngineReport, pagedReading } from './read-copy.ts'

/** PDFium, a second reader that shares no code with pdfjs. */
export const pdfiumEngine = (pdfium: WrappedPdfiumModule): Engine => ({
  name: 'pdfium',
  read: (bytes) => withDocument(pdfium, bytes, async (file) => readDocument(pdfium, file)),
})

/** Throws when its program cannot start. */
export const startPdfium = async (wasm: Uint8Array): Promise<WrappedPdfiumModule> => {
  // Left to itself it takes the path of this program, and stops where a letter of it (’, œ) is none of Latin-1.
  const overrides = { wasmBinary: wasm.slice().buffer, thisProgram: 'pdfium', print: ignore, printErr: ignore }
  const pdfium = await init(overrides)
  pdfium.PDFiumExt_Init()
  return pdfium
}

/** What PDFium says of a file can quote it: it is not listened to. */
const ignore = (): void => undefined

/** Opens a document, and closes it when it was used. */
export const withDocument = async <T>(
  pdfium: WrappedPdfiumModule,
  bytes: Uint8Array,
  use: (file: number) => Promise<T>,
): Promise<T> => {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const pointer = malloc(bytes.length + 4)
  try {
    store(pdfium, pointer, bytes)
    const file = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '')
    if (file === 0) throw new Error('pdfium-open')
    try {
      return await use(file)
    } finally {
      pdfium.FPDF_CloseDocument(file)
    }
  } finally {
    free(pointer)
  }
}

const store = (pdfium: WrappedPdfiumModule, pointer: number, bytes: Uint8Array): void => {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  padded.set(bytes)
  const words = new DataView(padded.buffer)
  for (let at = 0; at < padded.length; at += 4) pdfium.pdfium.setValue(pointer + at, words.getInt32(at, true), 'i32')
}

const readDocument = (pdfium: WrappedPdfiumModule, file: number): EngineReport => {
  const count = pdfium.FPDF_GetPageCount(file)
  if (count === 0) throw new Error('pdfium-pages')
  const pages = Array.from({ length: count }, (_, index) => readPage(pdfium, file, index))
  const tags = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer']
  const found = {
    annotations: pages.some((page) => page.annotations > 0),
    outline: pdfium.FPDFBookmark_GetFirstChild(file, 0) !== 0,
    attachments: pdfium.FPDFDoc_GetAttachmentCount(file) > 0,
    scripts: pdfium.FPDFDoc_GetJavaScriptActionCount(file) > 0,
    form: pdfium.FPDF_GetFormType(file) > 0,
  }
  const covering = pages.flatMap(({ isCovered }, at) => (isCovered ? [at + 1] : []))
  return {
    readings: [
      pagedReading(
        'text-second-engine',
        pages.map(({ text }) => text),
      ),
      { where: 'metadata', text: tags.map((tag) => metadataOf(pdfium, file, tag)).join('\n') },
    ],
    alarms: [
      ...Object.entries(found).flatMap(([name, isFound]) => (isFound ? [name] : [])),
      ...(covering.length > 0 ? [markOverWords] : []),
    ],
    alarmPages: { [markOverWords]: covering },
  }
}

/** A mark that stands over what is kept: no page may leave so. */
const markOverWords = 'mark-over-words'

const readPage = (
  pdfium: WrappedPdfiumModule,
  file: number,
  index: number,
): { readonly text: string; readonly annotations: number; readonly isCovered: boolean } =>
  withTextPage(pdfium, file, index, (textPage, page) => {
    const length = pdfium.FPDFText_CountChars(textPage)
    const text = readString(pdfium, (length + 1) * 2, (buffer) => pdfium.FPDFText_GetText(textPage, 0, length, buffer))
    return {
      ...{ text, annotations: pdfium.FPDFPage_GetAnnotCount(page) },
      isCovered: hasCoveredWords(pdfium, textPage),
    }
  })

/** Opens the text of one page, and closes it when it was used. */
export const withTextPage = <T>(
  pdfium: WrappedPdfiumModule,
  file: number,
  index: number,
  use: (textPage: number, page: number) => T,
): T => {
  const page = pdfium.FPDF_LoadPage(file, index)
  if (page === 0) throw new Error('pdfium-page')
  const textPage = pdfium.FPDFText_LoadPage(page)
  try {
    if (textPage === 0) throw new Error('pdfium-text')
    return use(textPage, page)
  } finally {
    if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage)
    pdfium.FPDF_ClosePage(page)
  }
}

/** The text of one page. */
export const pageText = (pdfium: WrappedPdfiumModule, file: number, index: number): string =>
  readPage(pdfium, file, index).text

const metadataOf = (pdfium: WrappedPdfiumModule, file: number, tag: string): string => {
  const length = pdfium.FPDF_GetMetaText(file, tag, 0, 0)
  return readString(pdfium, length, (buffer) => pdfium.FPDF_GetMetaText(file, tag, buffer, length))
}

const readString = (pdfium: WrappedPdfiumModule, length: number, fill: (buffer: number) => number): string => {
  const { malloc, free } = pdfium.pdfium.wasmExports
  const buffer = malloc(length + 2)
  try {
    pdfium.pdfium.setValue(buffer, 0, 'i16')
    fill(buffer)
    const text: string = pdfium.pdfium.UTF16ToString(buffer, length)
    return text
  } finally {
    free(buffer)
  }
}
