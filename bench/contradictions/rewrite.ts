import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import { treeNames } from '../../src/seal/container/tree.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { signPdf } from '../../src/seal/pdf/pades.ts'
import { reseal } from './reseal.ts'

/** Changes a bordereau that is not signed. */
export type Rewrite = (document: PDFDocument) => void

/** What a holder of a good key can do to a bordereau: taken apart, changed, signed again, and the export sealed again around it. */
export const rewriteBordereau = async (
  tree: readonly TreeFile[],
  rewrite: Rewrite,
  { signer, date }: { readonly signer: Signer; readonly date: Date },
): Promise<readonly TreeFile[]> => {
  const signed = tree.find(({ name }) => name === treeNames.bordereau)
  const document = await PDFDocument.load(Uint8Array.from(signed?.bytes ?? []), { updateMetadata: false })
  unsign(document)
  rewrite(document)
  const bare = await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
  const bytes = await signPdf(bare, signer, { name: 'Requis', reason: 'Approbation de la communication', date })
  const changed = tree.map((file) => (file.name === treeNames.bordereau ? { ...file, bytes } : file))
  return await reseal(changed, signer, { date, isStated: true })
}

const unsign = (document: PDFDocument): void => {
  document.catalog.delete(PDFName.of('AcroForm'))
  for (const [ref, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict && (object.has(PDFName.of('ByteRange')) || object.has(PDFName.of('FT'))))
      document.context.delete(ref)
  for (const page of document.getPages()) {
    page.node.delete(PDFName.of('Annots'))
    const contents = page.node.get(PDFName.of('Contents'))
    if (contents instanceof PDFArray) page.node.set(PDFName.of('Contents'), contents.get(1))
  }
}

export const drawingOf = (page: PDFPage): string =>
  openStream(page.node.get(PDFName.of('Contents')), page.doc).toString('latin1')

export const openStream = (value: unknown, { context }: PDFDocument): Buffer => {
  const stream = value instanceof PDFRef ? context.lookup(value) : value
  return stream instanceof PDFRawStream ? inflateSync(stream.contents) : Buffer.alloc(0)
}

/** Another drawing of each page, or of those where it is another. */
export const redraw =
  (change: (drawing: string, page: number) => string): Rewrite =>
  (document) => {
    for (const [at, page] of document.getPages().entries())
      page.node.set(
        PDFName.of('Contents'),
        document.context.register(document.context.flateStream(change(drawingOf(page), at + 1))),
      )
  }
