// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { init } from '@embedpdf/pdfium'

// PDFium draws in a thread of its own: a page that never ends, or fills the memory, ends with the thread. This file is
// JavaScript because a thread of Node 20 starts from nothing else, and tests run the sources. Its types are checked.

/** @typedef {import('@embedpdf/pdfium').WrappedPdfiumModule} Pdfium */
/** @typedef {import('./pdf-draw.ts').AskedDrawing} AskedDrawing */

/** FPDF_REVERSE_BYTE_ORDER (fpdfview.h): red first. Without FPDF_ANNOT, annotations are not drawn. */
const redFirst = 0x10
const white = 0xffffffff

const start = async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const ignore = () => undefined
  // What PDFium says of a file can quote it: it is not listened to.
  // Left to itself it takes the path of this program, and stops where a letter of it (’, œ) is none of Latin-1.
  const overrides = { wasmBinary: Uint8Array.from(wasm).buffer, thisProgram: 'pdfium', print: ignore, printErr: ignore }
  const pdfium = await init(overrides)
  pdfium.PDFiumExt_Init()
  return pdfium
}

/**
 * It moves when it grows: it is asked for each time.
 * @param {Pdfium} pdfium
 */
const memoryOf = (pdfium) => {
  const { buffer } = Reflect.get(pdfium.pdfium.wasmExports, 'memory')
  if (!(buffer instanceof ArrayBuffer)) throw new Error('pdfium-memory')
  return new Uint8Array(buffer)
}

/**
 * @param {Pdfium} pdfium
 * @param {Uint8Array} bytes
 */
const open = (pdfium, bytes) => {
  const pointer = pdfium.pdfium.wasmExports.malloc(bytes.length + 1)
  memoryOf(pdfium).set(bytes, pointer)
  const file = pdfium.FPDF_LoadMemDocument(pointer, bytes.length, '')
  if (file === 0) throw new Error('pdfium-open')
  return file
}

/**
 * @param {Pdfium} pdfium
 * @param {number} file
 * @param {AskedDrawing} asked
 */
const drawPage = (pdfium, file, asked) => {
  if (pdfium.FPDF_GetPageCount(file) !== asked.pages) throw new Error('pdfium-pages')
  const page = pdfium.FPDF_LoadPage(file, asked.page - 1)
  if (page === 0) throw new Error('pdfium-page')
  try {
    const [wide, tall] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
    // Another size is another reading of the file: where its words stand would be told wrong.
    if (Math.abs(wide - asked.points[0]) > 1 || Math.abs(tall - asked.points[1]) > 1) throw new Error('pdfium-size')
    return drawLoaded(pdfium, page, asked)
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

/**
 * @param {Pdfium} pdfium
 * @param {number} page
 * @param {AskedDrawing} asked
 */
const drawLoaded = (pdfium, page, { whole, corner, size }) => {
  const bitmap = pdfium.FPDFBitmap_Create(size.width, size.height, 1)
  if (bitmap === 0) throw new Error('pdfium-bitmap')
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, size.width, size.height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, -corner[0], -corner[1], whole.width, whole.height, 0, redFirst)
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap)
    return memoryOf(pdfium).slice(from, from + size.width * size.height * 4)
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

const opened = start().then((pdfium) => ({ pdfium, file: open(pdfium, workerData.bytes) }))
opened.catch(() => undefined)

parentPort?.on('message', async (/** @type {AskedDrawing} */ asked) => {
  try {
    const { pdfium, file } = await opened
    const rgba = drawPage(pdfium, file, asked)
    parentPort?.postMessage(rgba, [rgba.buffer])
  } catch {
    parentPort?.postMessage(null)
  }
})
