import { readCsv } from './csv.ts'
import { readDocx } from './docx.ts'
import { readJson } from './json.ts'
import type { Reader } from './reading.ts'
import { readText } from './text.ts'

// pdfjs takes a third of a second to load: only a PDF waits for it.
const readPdf: Reader = async (input) => (await import('./pdf.ts')).readPdf(input)

/** The readers, by the names used in YAML. */
export const readers = { text: readText, pdf: readPdf, docx: readDocx, csv: readCsv, json: readJson }
