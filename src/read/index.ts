import type { Format } from '../model/record/piece.ts'
import type { Reader } from './entry/reading.ts'

/**
 * The readers, by the names used in YAML. Each is loaded when the first file of its format comes: pdfjs takes a third of a
 * second, the decoders of pictures and the parsers of mails their share.
 */
export const readers: Readonly<Record<Format, Reader>> = {
  text: async (input) => (await import('./text/text.ts')).readText(input),
  pdf: async (input) => (await import('./pdf/pdf.ts')).readPdf(input),
  image: async (input) => (await import('./scan/image.ts')).readImage(input),
  docx: async (input) => (await import('./office/docx/docx.ts')).readDocx(input),
  csv: async (input) => (await import('./data/csv.ts')).readCsv(input),
  json: async (input) => (await import('./data/json.ts')).readJson(input),
  xlsx: async (input) => (await import('./office/xlsx/xlsx.ts')).readXlsx(input),
  ods: async (input) => (await import('./office/odf/ods.ts')).readOds(input),
  xml: async (input) => (await import('./data/xml-data.ts')).readXml(input),
  odt: async (input) => (await import('./office/odf/odt.ts')).readOdt(input),
  doc: async (input) => (await import('./office/doc.ts')).readDoc(input),
  rtf: async (input) => (await import('./rtf/rtf.ts')).readRtf(input),
  html: async (input) => (await import('./web/html.ts')).readHtml(input),
  eml: async (input) => (await import('./mail/eml.ts')).readEml(input),
  msg: async (input) => (await import('./mail/msg.ts')).readMsg(input),
  zip: async (input) => (await import('./entry/archive.ts')).readArchive(input),
}
