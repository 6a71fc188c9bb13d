import { PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef, PDFString } from 'pdf-lib'
import { RequisError } from '../../model/problem.ts'
import { signForPdf } from '../cms/cades.ts'
import type { Signer } from '../keys/signer.ts'
import { addTimestamp } from '../time/signature-timestamp.ts'
import type { Stamp } from '../time/tsa-client.ts'
import { longestToken } from '../time/tsa-info.ts'

/** With `stamp`, the signature is dated by a time stamping authority. */
export type PdfSignature = {
  readonly name: string
  readonly reason: string
  readonly date: Date
  readonly stamp?: Stamp | undefined
}

/** PAdES-B-B, or B-T with a stamp, over the whole file but the signature itself (EN 319 142-1). Courts' tools read it; Adobe Reader too. */
export const signPdf = async (pdf: Uint8Array, signer: Signer, facts: PdfSignature): Promise<Uint8Array> => {
  const room = roomFor(signer, facts)
  const prepared = await addPlaceholder(pdf, facts, room)
  const { start, end } = findContents(prepared, room)
  const ranged = writeByteRange(prepared, start, end)
  const cms = await signForPdf(Buffer.concat([ranged.subarray(0, start), ranged.subarray(end)]), signer)
  const hex = Buffer.from(facts.stamp === undefined ? cms : await addTimestamp(cms, facts.stamp)).toString('hex')
  if (hex.length > room) throw tooLarge(facts)
  ranged.write(hex, start + 1, 'latin1')
  return ranged
}

/** The longest string that PDF/A takes, in bytes (ISO 19005-2, 6.1.13). */
const longestString = 32_767

/** Hexadecimal digits kept for the signature: its certificates, and room for a time stamp. */
const roomFor = (signer: Signer, { stamp }: PdfSignature): number => {
  const certificates = [signer.certificate, ...signer.chain].reduce((sum, der) => sum + der.length, 0)
  return 2 * Math.min(longestString, certificates + 12_288 + (stamp === undefined ? 0 : longestToken))
}

/** Beside a chain of several large certificates, the longest of stamps has no room. */
const tooLarge = ({ stamp }: PdfSignature): RequisError =>
  new RequisError(stamp === undefined ? { code: 'internal' } : { code: 'tsa.bad-answer', flaw: 'too-large' })

const addPlaceholder = async (pdf: Uint8Array, facts: PdfSignature, room: number): Promise<Buffer> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const page = document.getPages()[0]
  if (page === undefined || document.catalog.get(PDFName.of('AcroForm')) !== undefined) {
    throw new RequisError({ code: 'internal' })
  }
  addField(document, { page, facts, value: document.context.register(signatureValue(document, facts, room)) })
  const options = { useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }
  return Buffer.from(await document.save(options))
}

const blank = PDFName.of('**********')

const signatureValue = ({ context }: PDFDocument, facts: PdfSignature, room: number) =>
  context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: context.obj([0, blank, blank, blank]),
    Contents: PDFHexString.of('0'.repeat(room)),
    Name: PDFHexString.fromText(facts.name),
    Reason: PDFHexString.fromText(facts.reason),
    M: PDFString.of(
      `D:${facts.date
        .toISOString()
        .replace(/\.\d{3}Z$/, '')
        .replace(/[-:T]/g, '')}Z`,
    ),
  })

type Field = { readonly page: PDFPage; readonly value: PDFRef; readonly facts: PdfSignature }

/** An invisible field: the printed page already says who approved. Flags: print, locked. */
const addField = (document: PDFDocument, { page, value, facts }: Field): void => {
  const { context, catalog } = document
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Signature1'),
      TU: PDFHexString.fromText(facts.reason),
      Rect: [0, 0, 0, 0],
      F: 132,
      V: value,
      P: page.ref,
    }),
  )
  page.node.addAnnot(field)
  catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [field] }))
}

/** The hex string of the signature, brackets included: the only bytes that it does not cover. */
const findContents = (pdf: Buffer, room: number): { readonly start: number; readonly end: number } => {
  const key = Buffer.from(`/Contents <${'0'.repeat(room)}>`, 'latin1')
  const at = pdf.indexOf(key)
  if (at < 0 || pdf.indexOf(key, at + 1) >= 0) throw new RequisError({ code: 'internal' })
  return { start: at + '/Contents '.length, end: at + key.length }
}

/** Writes the numbers over the placeholder without moving a byte. */
const writeByteRange = (pdf: Buffer, start: number, end: number): Buffer => {
  const key = Buffer.from(`/ByteRange [ 0 ${blank} ${blank} ${blank} ]`, 'latin1')
  const at = pdf.indexOf(key)
  if (at < 0 || pdf.indexOf(key, at + 1) >= 0) throw new RequisError({ code: 'internal' })
  const numbers = `/ByteRange [ 0 ${start} ${end} ${pdf.length - end}`
  const written = Buffer.from(pdf)
  written.write(`${numbers.padEnd(key.length - 1)}]`, at, 'latin1')
  return written
}
