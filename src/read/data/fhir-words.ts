import type { FhirLeaf } from '../../model/record/piece.ts'
import type { Attachment } from '../entry/reading.ts'

/** Extension of a file by its media type: what reads an attachment needs no more. */
const extensionOfMedia = (mediaType: string): string => {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return extensions.get(bare) ?? ''
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

/** A file among the values: it is read for itself, when its type is told. A signature is no file to read. */
export const takeBytes = (text: string, mediaType: string | null, attachments: Attachment[]): FhirLeaf => {
  const bytes = decodeBase64(text)
  if (bytes !== null && mediaType !== null) attachments.push({ bytes, extension: extensionOfMedia(mediaType) })
  return { kind: 'binary' }
}

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
