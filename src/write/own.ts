import type { DisclosedPiece } from '../model/copy/disclosure.ts'
import type { Rendition } from '../model/copy/rendition.ts'
import type { Format } from '../model/record/piece.ts'
import { writeEml } from './mail/eml.ts'
import { writeDocx } from './office/docx.ts'
import { writeOds } from './office/ods.ts'
import { writeOdt } from './office/odt.ts'
import type { Press } from './pieces/labels.ts'
import { writeHtml } from './text/html.ts'
import { writeRtf } from './text/rtf.ts'
import { writeTxt } from './text/txt.ts'

export type OwnWriter = (piece: DisclosedPiece, press: Pick<Press, 'labels'>) => Rendition | Promise<Rendition>

/** What writes a document in the format of its file. A file of another format leaves as PDF. */
const ownWriters: { readonly [Name in Format]?: OwnWriter } = {
  docx: writeDocx,
  odt: writeOdt,
  text: writeTxt,
  rtf: writeRtf,
  html: writeHtml,
  eml: writeEml,
}

/** Of sheets, which a reader takes as data of another format. */
const sheetWriters: { readonly [Name in Format]?: OwnWriter } = { ods: writeOds }

/** The writer of a piece in the format of its file; null where it has none, or where that was not asked for. */
export const ownWriterOf = ({ format, source }: DisclosedPiece): OwnWriter | null => {
  if (source === undefined) return null
  const sheets = sheetWriters[source]
  if (sheets !== undefined) return sheets
  return format === 'document' ? (ownWriters[source] ?? null) : null
}
