import type { Format } from '../model/piece.ts'
import { readArchive } from './archive.ts'
import { readCsv } from './csv.ts'
import { readDoc } from './doc.ts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readJson } from './json.ts'
import { readOds } from './ods.ts'
import { readOdt } from './odt.ts'
import type { Reader } from './reading.ts'
import { readRtf } from './rtf.ts'
import { readText } from './text.ts'
import { readXlsx } from './xlsx.ts'
import { readXml } from './xml-data.ts'

// pdfjs takes a third of a second to load: only a PDF waits for it.
const readPdf: Reader = async (input) => (await import('./pdf.ts')).readPdf(input)

// So do the decoders of pictures.
const readImage: Reader = async (input) => (await import('./image.ts')).readImage(input)

// And the parsers of mails.
const readEml: Reader = async (input) => (await import('./eml.ts')).readEml(input)
const readMsg: Reader = async (input) => (await import('./msg.ts')).readMsg(input)

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
