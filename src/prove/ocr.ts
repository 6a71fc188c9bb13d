import { gunzipSync } from 'node:zlib'
import type { Worker } from 'tesseract.js'
import type { DrawnPage } from './pdfium-draw.ts'

/** The folder of the French data, and the bytes of the English data (compressed). */
export type OcrData = { readonly frenchFolder: string; readonly english: Uint8Array }

export type SeenWord = { readonly text: string; readonly confidence: number }

export type Ocr = {
  readonly read: (page: DrawnPage) => Promise<readonly SeenWord[]>
  readonly close: () => Promise<void>
}

const pageTime = 120_000

/** An engine of its own: nothing of how the pieces were read is used to prove their copies. */
export const openOcr = async (data: OcrData): Promise<Ocr> => {
  const worker = await start(data)
  return {
    read: (page) => withinTime(readWords(worker, page)),
    close: async () => {
      await worker.terminate()
    },
  }
}

const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('ocr-late')), pageTime)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

const readWords = async (worker: Worker, { width, height, grey }: DrawnPage): Promise<readonly SeenWord[]> => {
  // Portable grey map: the plainest form that the engine takes.
  const picture = Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey])
  const { data } = await worker.recognize(picture, {}, { text: false, blocks: true })
  return (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
    .map(({ text, confidence }) => ({ text, confidence }))
}

/** Two languages lie in two packages, and the engine takes one folder: English is laid in its memory by hand. */
const start = async ({ frenchFolder, english }: OcrData): Promise<Worker> => {
  const { createWorker, OEM } = await import('tesseract.js')
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    langPath: frenchFolder,
    gzip: true,
    cacheMethod: 'none',
    // Without one, a failure would be thrown out of reach.
    errorHandler: () => undefined,
  })
  await worker.FS('writeFile', ['./eng.traineddata', gunzipSync(english)])
  await worker.reinitialize('fra', OEM.LSTM_ONLY, 'tessedit_load_sublangs eng\n')
  // What the engine would say goes nowhere: by default it says it on the console.
  await worker.setParameters({ user_defined_dpi: '200', debug_file: '/dev/null' })
  return worker
}
