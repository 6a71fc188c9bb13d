import * as fontkit from 'fontkit'
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib'
import type { DisclosedPage, Disclosure } from '../../../src/model/copy/disclosure.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { ReadResult } from '../../../src/read/entry/read-piece.ts'
import { redact } from '../../../src/redact/redact.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { readAs } from '../read/read-as.ts'
import { disclosureOf, options } from '../write/press.ts'

export type Sketch = (page: PDFPage, font: PDFFont, file: PDFDocument) => void

/** A page of an original, in bytes. Helvetica is not in the file; `face` is a font that is. */
export const originalOf = async (sketch: Sketch, face: Uint8Array | null = null): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  // `registerFontkit`, whose types know an older fontkit.
  Object.assign(file, { fontkit })
  const font = await file.embedFont(face ?? StandardFonts.Helvetica)
  sketch(file.addPage([595, 842]), font, file)
  return file.save()
}

export type Facsimile = {
  readonly copy: Rendition
  readonly disclosure: Disclosure
  readonly pages: readonly DisclosedPage[] | null
}

/** The facsimile of a PDF in which some words are withheld, wherever they stand. */
export const facsimileOf = async (
  bytes: Uint8Array,
  withheld: readonly string[] = [],
  readIt: (extension: string, bytes: Uint8Array) => Promise<ReadResult> = readAs,
): Promise<Facsimile> => copyOf(await readIt('pdf', bytes), withheld)

export const copyOf = async (read: ReadResult, withheld: readonly string[] = []): Promise<Facsimile> => {
  const described = { title: 'Rapport', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  const { format, passages, pages, unread, layout, problem } = read
  const piece = { id: 'P01', format, passages, pages, unread, layout, problem, ...described }
  const findings = passages.flatMap(({ id, text }) => withheld.flatMap((word) => findingsOf(id, text, word)))
  // A draft is kept as JSON between the proposal and the export.
  const kept: typeof piece = JSON.parse(JSON.stringify(piece))
  const cover = { ...disclosureOf().cover, copies: 'facsimile' } as const
  const dossier = { id: null, service: null, persons: [], pieces: [kept] }
  const { disclosure } = redact({ dossier, findings, decisions: [], cover })
  const [copy] = await writeAll(disclosure, options)
  if (copy === undefined) throw new Error('no copy')
  return { copy, disclosure, pages: disclosure.pieces[0]?.pages ?? null }
}

const findingsOf = (passageId: string, text: string, word: string): readonly Finding[] => {
  const findings: Finding[] = []
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const nature = { category: 'person', kind: null, personId: null, confidence: 1, detector: 't', why: 't' } as const
    const span = { start, end: start + word.length }
    findings.push({ id: `${passageId}-${word}-${start}`, pieceId: 'P01', passageId, ...span, ...nature })
  }
  return findings
}

export const ink = rgb(0, 0, 0)
