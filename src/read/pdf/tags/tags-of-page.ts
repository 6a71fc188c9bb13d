import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { orNull } from '../../entry/own-error.ts'
import { blocksOf, type TagBlock } from './tag-tree.ts'

/** What the tags of a page say of its order. Null where the file does not vouch for its tags: then they are not asked. */
export const tagsOfPage = async (
  document: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<readonly TagBlock[] | null> => {
  const info = await document.getMarkInfo().catch(orNull)
  if (info?.Marked !== true || info.Suspects || page.ref === null) return null
  const tree = await page.getStructTree().catch(orNull)
  const { num, gen } = page.ref
  return tree === null ? null : blocksOf(tree, `p${num}R${gen === 0 ? '' : gen}_mc`)
}
