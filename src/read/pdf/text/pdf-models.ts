import type { ReadInput } from '../../entry/reading.ts'
import { openTable } from '../paint/pdf-outlines.ts'
import { readPageText } from '../pdf-page.ts'
import { openPdf } from '../pdf-session.ts'
import { type Model, modelPage, modelsOf } from './letter-models.ts'

const loaded = new Map<string, Promise<readonly Model[]>>()

/** What letters look like, in the fonts that come with pdfjs: read once. None, where the fonts are not found. */
export const letterModels = (assets: ReadInput['assets']): Promise<readonly Model[]> => {
  const key = assets.standardFontDataUrl
  const known = loaded.get(key) ?? loadModels(assets).catch(() => [])
  loaded.set(key, known)
  return known
}

const modelTime = 20_000

const loadModels = async (assets: ReadInput['assets']): Promise<readonly Model[]> => {
  const session = await openPdf({ pieceId: '', bytes: modelPage(), extension: 'pdf', assets })
  if (typeof session === 'string') return []
  try {
    const table = openTable(null)
    const read = async () => {
      const page = await session.document.getPage(1)
      await readPageText(page, await session.document.getOptionalContentConfig(), {
        table,
        models: async () => [],
      })
    }
    await session.guard(read(), modelTime)
    return modelsOf(table.outlines)
  } finally {
    await session.close()
  }
}
