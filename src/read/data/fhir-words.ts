import { createHash } from 'node:crypto'
import type { FhirLeaf, HeldFile } from '../../model/record/piece.ts'
import type { Attachment } from '../entry/reading.ts'

/** Extension of a file by its media type: what reads an attachment needs no more. */
const extensionOfMedia = (mediaType: string): string => {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  // CDA documents are called by many names: `application/hl7-v3+xml`, `application/x-hl7`.
  return extensions.get(bare) ?? (/(?:^|[/+])xml$|hl7/.test(bare) ? 'xml' : '')
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
  ['text/csv', 'csv'],
  ['text/html', 'html'],
  ['text/rtf', 'rtf'],
  ['application/rtf', 'rtf'],
  ['application/json', 'json'],
  ['application/fhir+json', 'json'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/tiff', 'tif'],
])

type Taken = { readonly mediaType: string | null; readonly told: HeldFile['told'] }

/**
 * A file among the values: it is read for itself, when its type is told. A signature is no file to read. `file` is null where
 * nothing may be put back: what is said of its letters would be true no more of a copy, which is UTF-8.
 */
export const takeBytes = (text: string, { mediaType, told }: Taken, attachments: Attachment[]): FhirLeaf => {
  const bytes = decodeBase64(text)
  if (bytes === null || mediaType === null) return { kind: 'binary', file: null }
  attachments.push({ bytes, extension: extensionOfMedia(mediaType) })
  if (otherLetters.test(mediaType)) return { kind: 'binary', file: null }
  return { kind: 'binary', file: { sha256: createHash('sha256').update(bytes).digest('hex'), told } }
}

const otherLetters = /charset\s*=\s*"?(?!"?(?:utf-?8|us-ascii))/i

/** Bytes written in base64, white space or not; null for a text that only looks like it. */
const decodeBase64 = (text: string): Uint8Array | null => {
  const bare = text.replace(/\s+/g, '')
  const isBase64 = bare.length >= 8 && bare.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(bare)
  return isBase64 ? new Uint8Array(Buffer.from(bare, 'base64')) : null
}

/**
 * What a French form calls the elements that hold persons and places: detectors know these labels, not those of the
 * standards. Labels are the reader's and never leave.
 */
const labels: ReadonlyMap<string, string> = new Map([
  ['family', 'Nom'],
  ['given', 'Prénom'],
  ['birthDate', 'Date de naissance'],
  ['birthTime', 'Date de naissance'],
  ['gender', 'Sexe'],
  ['administrativeGenderCode', 'Sexe'],
  ['line', 'Adresse'],
  ['streetAddressLine', 'Adresse'],
  ['city', 'Commune'],
  ['postalCode', 'Code postal'],
])

export const labelOf = (name: string): string => labels.get(name) ?? name
