import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { foldWords } from '../fold-words.ts'
import { withDocument, withTextPage } from '../pdfium-engine.ts'
import { type Layers, layersOf } from './runs.ts'
import { lettersTree, type Sought, speltOn } from './spelt.ts'
import { waysOf } from './ways.ts'

/** Something sought that a page shows in pieces. `at`: its rank among what was sought; `page` counts from 1. */
export type Broken = { readonly at: number; readonly page: number }

/**
 * Looks at a copy as an eye does: the letters of each page by their places (PDFium), joined along lines, from cell to cell,
 * down columns, to the nearest neighbour, over the page's end. No code of it is that of the detectors.
 */
export const findBroken = async (
  pdfium: WrappedPdfiumModule,
  bytes: Uint8Array,
  sought: readonly Sought[],
): Promise<readonly Broken[]> => {
  const folded = sought.map((one) => ({ ...one, text: foldWords(one.text).join('') }))
  const searches = [true, false].map((isNames) => ({
    ...{ sought: folded, root: lettersTree(folded, isNames), isNames },
  }))
  return await withDocument(pdfium, bytes, async (file) => {
    const pages: Layers[] = []
    for (let page = 0; page < pdfium.FPDF_GetPageCount(file); page += 1)
      pages.push(withTextPage(pdfium, file, page, (textPage) => layersOf(pdfium, textPage)))
    return pages.flatMap((layers, at) =>
      (['page', 'stamp'] as const).flatMap((layer) => {
        const ways = waysOf(layers[layer], pages[at + 1]?.[layer] ?? [])
        return searches.flatMap((search) => [...speltOn(ways, search)].map((found) => ({ at: found, page: at + 1 })))
      }),
    )
  })
}
