import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/** Greys in rows from the top. */
export type DrawnPage = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

const dpi = 200
const mostPixels = 16_000_000
/** FPDFBitmap_Gray, FPDF_PAGEOBJ_IMAGE (fpdfview.h, fpdf_edit.h). */
const greyFormat = 1
const imageObject = 3
const white = 0xffffffff

/** A page as it is seen; null when no picture is on it. */
export const drawPage = (pdfium: WrappedPdfiumModule, file: number, index: number): DrawnPage | null => {
  const page = pdfium.FPDF_LoadPage(file, index)
  if (page === 0) throw new Error('pdfium-page')
  try {
    return hasImage(pdfium, page) ? drawLoaded(pdfium, page) : null
  } finally {
    pdfium.FPDF_ClosePage(page)
  }
}

/** Copies have no pictures inside other objects: what is not text, a path or a picture counts as one. */
const hasImage = (pdfium: WrappedPdfiumModule, page: number): boolean =>
  Array.from({ length: pdfium.FPDFPage_CountObjects(page) }, (_, at) => at).some(
    (at) => pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, at)) >= imageObject,
  )

const drawLoaded = (pdfium: WrappedPdfiumModule, page: number): DrawnPage => {
  const [across, down] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const scale = Math.min(dpi / 72, Math.sqrt(mostPixels / (across * down)))
  const [width, height] = [Math.ceil(across * scale), Math.ceil(down * scale)]
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, greyFormat, 0, 0)
  if (bitmap === 0) throw new Error('pdfium-bitmap')
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
    const [from, stride] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)]
    const grey = new Uint8Array(width * height)
    const memory = memoryOf(pdfium)
    for (let row = 0; row < height; row += 1) {
      const start = from + row * stride
      grey.set(memory.subarray(start, start + width), row * width)
    }
    return { width, height, grey }
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap)
  }
}

/** The types do not tell it. It moves when it grows: it is asked for when it is read. */
const memoryOf = (pdfium: WrappedPdfiumModule): Uint8Array => {
  const memory: unknown = Reflect.get(pdfium.pdfium.wasmExports, 'memory')
  const buffer: unknown = typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'buffer') : null
  if (!(buffer instanceof ArrayBuffer)) throw new Error('pdfium-memory')
  return new Uint8Array(buffer)
}
