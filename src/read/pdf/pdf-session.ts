import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadInput } from '../entry/reading.ts'
import { startLimit } from '../entry/time-limit.ts'
import { openWhileAlive } from '../entry/while-alive.ts'
import { getDocument, PDFWorker, VerbosityLevel } from '../pdfjs.ts'
import { type Drawer, openDrawer } from './pdf-draw.ts'

/**
 * An open document, and what draws its pages. `guard` lets a call fail, rather than wait, when the parser dies or takes
 * too long.
 */
export type PdfSession = {
  readonly document: PDFDocumentProxy
  readonly drawer: Drawer
  readonly guard: <T>(work: Promise<T>, milliseconds: number) => Promise<T>
  readonly close: () => Promise<void>
}

export type PdfFailure = 'encrypted' | 'broken'

const openingTime = 30_000
/** The most that one page may take. */
export const pageTime = 20_000
const memoryMegabytes = 1024

const startParser = () => {
  const source = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs')).href
  const { port1, port2 } = new MessageChannel()
  const thread = new Worker(new URL('./pdf-parser-thread.mjs', import.meta.url), {
    workerData: { source, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    // What pdfjs says of a file can quote it: it is not listened to.
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  port1.start()
  return { thread, port: port1 }
}

/** Opens a document; an empty password is tried, no other. */
export const openPdf = async (input: ReadInput): Promise<PdfSession | PdfFailure> => {
  const { thread, port } = startParser()
  const whileAlive = openWhileAlive(thread, 'parser-died')
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS })
  const task = getDocument({ ...optionsFor(input), worker })
  const drawer = openDrawer(input.bytes)
  const close = async (): Promise<void> => {
    await drawer.close()
    await withLimit(whileAlive(task.destroy()), 2000).catch(() => undefined)
    worker.destroy()
    port.close()
    await thread.terminate()
  }
  const guard = <T>(work: Promise<T>, milliseconds: number) => withLimit(whileAlive(work), milliseconds)
  try {
    return { document: await guard(task.promise, openingTime), drawer, guard, close }
  } catch (failure) {
    await close()
    return isPasswordFailure(failure) ? 'encrypted' : 'broken'
  }
}

const optionsFor = ({ bytes, assets }: ReadInput) => ({
  // pdfjs takes its bytes away: it gets a copy.
  data: Uint8Array.from(bytes),
  standardFontDataUrl: assets.standardFontDataUrl,
  cMapUrl: assets.cMapUrl,
  cMapPacked: true,
  isEvalSupported: false,
  useSystemFonts: false,
  useWorkerFetch: false,
  // A picture in JBIG2, CCITT or JPEG 2000 that pdf.js cannot decode is left out of what the page is said to show.
  ...(assets.ocr ? { useWasm: true, wasmUrl: assets.ocr.wasmUrl } : { useWasm: false }),
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableFontFace: true,
  // Tells which fonts have no table of characters.
  fontExtraProperties: true,
  stopAtErrors: false,
  enableXfa: false,
  verbosity: VerbosityLevel.ERRORS,
})

const isPasswordFailure = (failure: unknown): boolean =>
  failure instanceof Error && failure.name === 'PasswordException'

const withLimit = async <T>(work: Promise<T>, milliseconds: number): Promise<T> => {
  const { promise: limit, stop } = startLimit(milliseconds)
  try {
    return await Promise.race([work, limit])
  } finally {
    stop()
  }
}
