import { Worker as Thread } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import type { Worker } from 'tesseract.js'
import type { OcrAssets } from '../entry/reading.ts'
import { startLimit } from '../entry/time-limit.ts'
import { openWhileAlive, type WhileAlive } from '../entry/while-alive.ts'
import { type Bitmap, pgmOf } from './ocr-bitmap.ts'
import { type OcrWord, wordsOf } from './ocr-words.ts'

/** Reads the words of an upright page; fails when the engine dies or takes too long. */
export type Recognise = (bitmap: Bitmap, dpi: number) => Promise<readonly OcrWord[]>

type Engine = { readonly worker: Worker; readonly thread: Thread | null; readonly whileAlive: WhileAlive }

const pageTime = 120_000

// One engine for the whole process: it takes 0.7 s to start and 200 MB. Pages wait for their turn.
const shared: { engine: Promise<Engine> | null; queue: Promise<unknown> } = { engine: null, queue: Promise.resolve() }

export const recogniseWith =
  (assets: OcrAssets): Recognise =>
  (bitmap, dpi) => {
    const turn = shared.queue.then(() => run(assets, bitmap, dpi))
    shared.queue = turn.catch(() => undefined)
    return turn
  }

/** Stops the engine when the pages that wait have been read. The next page starts another. */
export const closeOcr = async (): Promise<void> => {
  const closed = shared.queue.then(stop)
  shared.queue = closed
  await closed
}

const stop = async (): Promise<void> => {
  const engine = await shared.engine?.catch(() => null)
  shared.engine = null
  await engine?.worker.terminate()
}

const run = async (assets: OcrAssets, bitmap: Bitmap, dpi: number): Promise<readonly OcrWord[]> => {
  shared.engine ??= start(assets)
  const { promise: limit, stop: cancel } = startLimit(pageTime)
  try {
    const engine = await Promise.race([shared.engine, limit])
    engine.thread?.ref()
    const words = await Promise.race([engine.whileAlive(readWords(engine.worker, bitmap, dpi)), limit])
    // An idle engine does not keep the program from ending.
    engine.thread?.unref()
    return words
  } catch {
    // It may be stuck or dead, and what it said may quote the page: it is dropped with the engine.
    const engine = await Promise.race([shared.engine, limit]).catch(() => null)
    shared.engine = null
    await engine?.worker.terminate()
    throw new Error('ocr-failed')
  } finally {
    cancel()
  }
}

const readWords = async (worker: Worker, bitmap: Bitmap, dpi: number): Promise<readonly OcrWord[]> => {
  // What the engine would say goes nowhere: by default it says it on the console.
  await worker.setParameters({ user_defined_dpi: String(Math.round(dpi)), debug_file: '/dev/null' })
  const { data } = await worker.recognize(pgmOf(bitmap), {}, { text: false, blocks: true })
  return wordsOf(data)
}

/**
 * French first, English beside it. Data of two languages lie in two packages, and the engine takes one folder: English
 * is laid in its memory by hand, then French is opened again with English as its sub-language. Nothing is downloaded:
 * `langPath` is a folder, and nothing is cached on disk.
 */
const start = async ({ frenchFolder, english }: OcrAssets): Promise<Engine> => {
  const { createWorker, OEM } = await import('tesseract.js')
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    langPath: frenchFolder,
    gzip: true,
    cacheMethod: 'none',
    // Without one, a failure would be thrown out of reach.
    errorHandler: () => undefined,
  })
  const thread: unknown = Reflect.get(worker, 'worker')
  const found = thread instanceof Thread ? thread : null
  const whileAlive = openWhileAlive(found, 'ocr-died')
  await worker.FS('writeFile', ['./eng.traineddata', gunzipSync(english)])
  await worker.reinitialize('fra', OEM.LSTM_ONLY, 'tessedit_load_sublangs eng\n')
  return { worker, thread: found, whileAlive }
}
