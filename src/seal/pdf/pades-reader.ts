import { readDerPrefix, refuse } from '../asn1/der.ts'
import { type Cms, checkCms, readCms } from '../cms/cms-reader.ts'
import { attempt } from '../container/bundle.ts'
import { type PdfStamp, readExtension } from './pdf-extension-reader.ts'
import { followEntry, type PdfStructure, readStructure } from './pdf-structure.ts'
import { namesIn } from './pdf-value.ts'

export type PdfFlaw =
  | 'byte-range'
  | 'not-whole-file'
  | 'too-long'
  | 'contents'
  | 'revisions'
  | 'hidden-objects'
  | 'active-content'
  | 'signature'
  | 'other-signer'

/**
 * Reads one signed PDF more strictly than any viewer does: pdfsig still says "Valid" of bytes added after the
 * signature. Null when there is no flaw. What the signer did not sign is never parsed: the signature comes first. `most`: bytes that he
 * may have signed.
 */
export const findPdfFlaw = async (
  pdf: Uint8Array,
  signer: Uint8Array,
  most = Number.POSITIVE_INFINITY,
): Promise<PdfFlaw | null> => {
  const bytes = Buffer.from(pdf)
  const range = readByteRange(bytes)
  if (range === null) return 'byte-range'
  const [, start, end, rest] = range
  if (start + rest > most) return 'too-long'
  const first = bytes.subarray(0, end + rest)
  const hex = first.toString('latin1', start, end)
  if (!/^<[0-9a-f]+>$/.test(hex)) return 'contents'
  const contents = Buffer.from(hex.slice(1, -1), 'hex')
  const signed = Buffer.concat([first.subarray(0, start), first.subarray(end)])
  const flaw = checkSignature(contents, signed, signer) ?? findStructureFlaw(withoutSignature(first, start, end))
  if (flaw !== null || first.length === bytes.length) return flaw
  // After what the signer signed, one thing may follow, in one form: the proofs of level LTA.
  return attempt(() => readExtension(bytes, first.length)) === null ? 'not-whole-file' : null
}

const findStructureFlaw = (bytes: Buffer): PdfFlaw | null => {
  if (countOf(bytes, '%%EOF') !== 1 || countOf(bytes, 'startxref') !== 1) return 'revisions'
  const structure = attempt(() => readStructure(bytes))
  if (structure === null) return 'hidden-objects'
  const names = [...structure.objects.values()].flatMap(({ value }) => namesIn(value))
  if (names.some((name) => hidingNames.has(name))) return 'hidden-objects'
  if (names.filter((name) => name === 'ByteRange').length !== 1) return 'byte-range'
  return !isPlain(structure) || names.some((name) => activeNames.has(name)) ? 'active-content' : null
}

type Range = readonly [zero: number, start: number, end: number, rest: number]

const readByteRange = (bytes: Buffer): Range | null => {
  const at = bytes.indexOf('/ByteRange')
  if (at < 0) return null
  const match = /^\/ByteRange \[ 0 (\d{1,10}) (\d{1,10}) (\d{1,10}) {0,40}\]/.exec(
    bytes.toString('latin1', at, at + 120),
  )
  if (match === null) return null
  const [start, end, rest] = [Number(match[1]), Number(match[2]), Number(match[3])]
  // The range must be inside what is signed, and the gap must follow the key of the signature.
  const isOrdered = at < start && start < end && end + rest <= bytes.length
  if (!isOrdered || countOf(bytes.subarray(0, end + rest), '/ByteRange') !== 1) return null
  return bytes.toString('latin1', start - 10, start) === '/Contents ' ? [0, start, end, rest] : null
}

const countOf = (bytes: Buffer, text: string): number => {
  let count = 0
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count += 1
  return count
}

/** Our signed PDFs pack no object in a stream: nothing to inflate, nowhere to hide. */
const hidingNames = new Set(['ObjStm', 'XRef', 'XRefStm'])

/** Names that let a PDF act, or show something else tomorrow (shadow attacks). Our writers never make one. */
const activeNames = new Set(
  'JavaScript JS OCProperties OCG Launch EmbeddedFile EmbeddedFiles XFA RichMedia Rendition Movie Sound SubmitForm ImportData GoToR GoToE URI OpenAction AA'.split(
    ' ',
  ),
)

const trailerKeys = new Set(['Size', 'Root', 'Info', 'ID'])

/** The trailer leads to the catalog and to the facts of the document, which stand in the file like everything else. */
const isPlain = (structure: PdfStructure): boolean => {
  const { trailer } = structure
  const root = followEntry(structure, trailer, 'Root')
  const type = root?.kind === 'dictionary' ? followEntry(structure, root, 'Type') : null
  const isReferred = ['Root', 'Info'].every((key) => (trailer.entries.get(key)?.kind ?? 'reference') === 'reference')
  const isKnown = [...trailer.entries.keys()].every((key) => trailerKeys.has(key))
  return isReferred && isKnown && type?.kind === 'name' && type.name === 'Catalog'
}

/** The gap holds hexadecimal digits and nothing else, which was checked: tens of thousands that nobody need parse. */
const withoutSignature = (bytes: Buffer, start: number, end: number): Buffer => {
  const bare = Buffer.from(bytes).fill(' ', start, end)
  bare.write('<>', start, 'latin1')
  return bare
}

/** What the signer signed of a PDF that `findPdfFlaw` finds without flaw: its objects, without the update that may follow; throws on any other. */
export const readSigned = (pdf: Uint8Array): PdfStructure => {
  const bytes = Buffer.from(pdf)
  const [, start, end, rest] = readByteRange(bytes) ?? refuse()
  return readStructure(withoutSignature(bytes.subarray(0, end + rest), start, end))
}

/** The signature inside a PDF that `findPdfFlaw` finds without flaw; throws on any other. */
export const readPdfSignature = (pdf: Uint8Array): Cms => {
  const bytes = Buffer.from(pdf)
  const [, start, end] = readByteRange(bytes) ?? refuse()
  return readContents(Buffer.from(bytes.toString('latin1', start + 1, end - 1), 'hex'))
}

/** The time stamp over a whole PDF that `findPdfFlaw` finds without flaw, and what it is over; null when it has none. */
export const readPdfStamp = (pdf: Uint8Array): PdfStamp | null => {
  const bytes = Buffer.from(pdf)
  const [, , end, rest] = readByteRange(bytes) ?? refuse()
  return end + rest === bytes.length ? null : readExtension(bytes, end + rest)
}

const readContents = (contents: Buffer): Cms => readCms(readDerPrefix(contents).raw)

const checkSignature = (contents: Buffer, signed: Buffer, signer: Uint8Array): PdfFlaw | null => {
  const cms = readContents(contents)
  if (contents.subarray(cms.bytes.length).some((octet) => octet !== 0)) return 'contents'
  const { claimedAt: _, ...checks } = checkCms(cms, signed, true)
  if (Object.values(checks).includes(false)) return 'signature'
  return cms.certificate?.der.equals(signer) ? null : 'other-signer'
}
