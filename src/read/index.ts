import type { Format } from '../model/record/piece.ts'
import { readCsv } from './data/csv.ts'
import { readJson } from './data/json.ts'
import { readXml } from './data/xml-data.ts'
import { readArchive } from './entry/archive.ts'
import type { Reader } from './entry/reading.ts'
import { readDoc } from './office/doc.ts'
import { readDocx } from './office/docx/docx.ts'
import { readOds } from './office/odf/ods.ts'
import { readOdt } from './office/odf/odt.ts'
import { readXlsx } from './office/xlsx/xlsx.ts'
import { readRtf } from './rtf/rtf.ts'
import { readText } from './text/text.ts'
import { readHtml } from './web/html.ts'

// pdfjs takes a third of a second to load: only a PDF waits for it.
const readPdf: Reader = async (input) => (await import('./pdf/pdf.ts')).readPdf(input)

// So do the decoders of pictures.
const readImage: Reader = async (input) => (await import('./scan/image.ts')).readImage(input)

// And the parsers of mails.
const readEml: Reader = async (input) => (await import('./mail/eml.ts')).readEml(input)
const readMsg: Reader = async (input) => (await import('./mail/msg.ts')).readMsg(input)

/** The readers, by the names used in YAML. */
export const readers: Readonly<Record<Format, Reader>> = {
  text: readText,
  pdf: readPdf,
  image: readImage,
  docx: readDocx,
  csv: readCsv,
  json: readJson,
  xlsx: readXlsx,
  ods: readOds,
  xml: readXml,
  odt: readOdt,
  doc: readDoc,
  rtf: readRtf,
  html: readHtml,
  eml: readEml,
  msg: readMsg,
  zip: readArchive,
}
