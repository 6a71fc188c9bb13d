import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib'
import { readDerPrefix, refuse } from '../asn1/der.ts'
import { type Cms, checkCms, readCms } from '../cms/cms-reader.ts'

export type PdfFlaw =
  | 'byte-range'
  | 'not-whole-file'
  | 'contents'
  | 'revisions'
  | 'hidden-objects'
  | 'active-content'
  | 'signature'
  | 'other-signer'

/**
 * Reads one signed PDF more strictly than any viewer does: pdfsig still says "Valid" of bytes added after the
 * signature. Null when there is no flaw.
 */
export const findPdfFlaw = async (pdf: Uint8Array, signer: Uint8Array): Promise<PdfFlaw | null> => {
  const bytes = Buffer.from(pdf)
  const range = readByteRange(bytes)
  if (range === null) return 'byte-range'
  const [, start, end, rest] = range
  if (end + rest !== bytes.length) return 'not-whole-file'
  const hex = bytes.toString('latin1', start, end)
  if (!/^<[0-9a-f]+>$/.test(hex)) return 'contents'
  if (countOf(bytes, '%%EOF') !== 1 || countOf(bytes, 'startxref') !== 1) return 'revisions'
  // Our signed PDFs pack no object in a stream: nothing to inflate, nowhere to hide.
  const bare = withoutSignature(bytes, start, end)
  if (countOf(bytes, '/ObjStm') + countOf(bytes, '/XRef') > 0 || !isReadOneWay(bare)) return 'hidden-objects'
  if (await hasActiveContent(bare)) return 'active-content'
  const contents = Buffer.from(hex.slice(1, -1), 'hex')
  return checkSignature(contents, Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]), signer)
}

type Range = readonly [zero: number, start: number, end: number, rest: number]

const readByteRange = (bytes: Buffer): Range | null => {
  if (countOf(bytes, '/ByteRange') !== 1) return null
  const at = bytes.indexOf('/ByteRange')
  const match = /^\/ByteRange \[ 0 (\d{1,10}) (\d{1,10}) (\d{1,10}) {0,40}\]/.exec(
    bytes.toString('latin1', at, at + 120),
  )
  if (match === null) return null
  const [start, end, rest] = [Number(match[1]), Number(match[2]), Number(match[3])]
  // The range must be inside what is signed, and the gap must follow the key of the signature.
  const isOrdered = at < start && start < end && end + rest <= bytes.length
  return isOrdered && bytes.toString('latin1', start - 10, start) === '/Contents ' ? [0, start, end, rest] : null
}

const countOf = (bytes: Buffer, text: string): number => {
  let count = 0
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count += 1
  return count
}

/** Where a lenient reader may see an object begin, a comment before it or not, inside a stream or not. */
const objectStart = /[\s\0]obj(?=[\s\0<>[(/%\d+\-.tfn])|\b\d{1,10}\s+\d{1,5}obj(?![A-Za-z])/g

/**
 * One table, whose entries lead each to the object of its number, and no other object anywhere: a reader who follows the
 * table and one who goes through the file see the same (ISO 32000-1 7.5.4).
 */
const isReadOneWay = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1')
  const start = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? Number.NaN)
  const table = /^xref\s+((?:\d+ \d+\s+(?:\d{10} \d{5} [nf]\s+)+)+)trailer/.exec(text.slice(start))?.[1]
  if (table === undefined) return false
  const places = placesIn(table)
  const isRight = places.every(([number, at]) => /^(\d+) 0 obj\b/.exec(text.slice(at, at + 20))?.[1] === number)
  return isRight && places.length === [...text.matchAll(objectStart)].length
}

/** Number and place of each object that a table lists, section after section. */
const placesIn = (table: string): readonly (readonly [number: string, at: number])[] =>
  [...table.matchAll(/(\d+) \d+\s+((?:\d{10} \d{5} [nf]\s+)+)/g)].flatMap(([, first, entries = '']) =>
    [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, at, kind], rank) =>
      kind === 'n' ? [[String(Number(first) + rank), Number(at)] as const] : [],
    ),
  )

/** Names that let a PDF act, or show something else tomorrow (shadow attacks). Our writers never make one. */
const activeNames = new Set(
  'JavaScript JS OCProperties OCG Launch EmbeddedFile EmbeddedFiles XFA RichMedia Rendition Movie Sound SubmitForm ImportData GoToR GoToE URI OpenAction AA'
    .split(' ')
    .map((name) => PDFName.of(name)),
)

/** The gap holds hexadecimal digits and nothing else, which was checked: tens of thousands that nobody need parse. */
const withoutSignature = (bytes: Buffer, start: number, end: number): Buffer => {
  const bare = Buffer.from(bytes).fill(' ', start, end)
  bare.write('<>', start, 'latin1')
  return bare
}

const hasActiveContent = async (bytes: Buffer): Promise<boolean> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const { Root, Info } = document.context.trailerInfo
  const isPlain = Root instanceof PDFRef && (Info === undefined || Info instanceof PDFRef)
  return !isPlain || document.context.enumerateIndirectObjects().some(([, object]) => isActive(object))
}

const isActive = (object: PDFObject): boolean => {
  if (object instanceof PDFRawStream) return isActive(object.dict)
  if (object instanceof PDFArray) return object.asArray().some(isActive)
  if (object instanceof PDFDict) return object.entries().some(([key, value]) => activeNames.has(key) || isActive(value))
  return object instanceof PDFName && activeNames.has(object)
}

/** The signature inside a PDF that `findPdfFlaw` finds without flaw; throws on any other. */
export const readPdfSignature = (pdf: Uint8Array): Cms => {
  const bytes = Buffer.from(pdf)
  const [, start, end] = readByteRange(bytes) ?? refuse()
  return readContents(Buffer.from(bytes.toString('latin1', start + 1, end - 1), 'hex'))
}

const readContents = (contents: Buffer): Cms => readCms(readDerPrefix(contents).raw)

const checkSignature = (contents: Buffer, signed: Buffer, signer: Uint8Array): PdfFlaw | null => {
  const cms = readContents(contents)
  if (contents.subarray(cms.bytes.length).some((octet) => octet !== 0)) return 'contents'
  const { claimedAt: _, ...checks } = checkCms(cms, signed, true)
  if (Object.values(checks).includes(false)) return 'signature'
  return cms.certificate?.der.equals(signer) ? null : 'other-signer'
}
