import { readCertificate } from '../asn1/certificate.ts'
import { readDerPrefix, refuse } from '../asn1/der.ts'
import { readCrl } from '../revocation/crl.ts'
import { readResponse } from '../revocation/ocsp.ts'
import { longestToken } from '../time/tsa-info.ts'
import { type PdfEvidence, writeExtension } from './pdf-extension.ts'
import { type PdfObject, readUpdate } from './pdf-structure.ts'
import type { PdfDictionary } from './pdf-value.ts'

/** A time stamp token, and the bytes that it must be of. Not believed before `readToken`. */
export type PdfStamp = { readonly token: Buffer; readonly data: Buffer }

/**
 * The update that begins at this place, which must be the one that `writeExtension` writes of its parts, to the byte; throws
 * on any other. Its evidence must be certificates, lists and responses, and nothing else.
 */
export const readExtension = (pdf: Buffer, at: number): PdfStamp => {
  const update = pdf.subarray(at)
  const evidence = readEvidence(readUpdate(update))
  const token = readPdfToken(update)
  const { pdf: expected, covered } = writeExtension(pdf.subarray(0, at), evidence, token)
  return expected.equals(pdf) ? { token, data: covered } : refuse()
}

const readEvidence = (objects: readonly PdfObject[]): PdfEvidence => {
  const store = objects.flatMap(({ value }) => (isStore(value) ? [value] : []))[0] ?? refuse()
  const contents = new Map(objects.map(({ number, content }) => [number, content]))
  const read = (key: string, check: (der: Uint8Array) => unknown): readonly Uint8Array[] => {
    const list = store.entries.get(key)
    const items = list === undefined ? [] : list.kind === 'array' ? list.items : refuse()
    return items.map((item) => {
      const der = (item.kind === 'reference' ? contents.get(item.to) : null) ?? refuse()
      check(der)
      return der
    })
  }
  return {
    certificates: read('Certs', readCertificate),
    crls: read('CRLs', readCrl),
    ocsp: read('OCSPs', readResponse),
  }
}

const isStore = (value: PdfObject['value']): value is PdfDictionary => {
  const type = value.kind === 'dictionary' ? value.entries.get('Type') : undefined
  return type?.kind === 'name' && type.name === 'DSS'
}

/** The last string of the update, without the zeros that fill its room. */
const readPdfToken = (update: Buffer): Buffer => {
  const start = update.lastIndexOf('/Contents <') + '/Contents <'.length
  const hex = update.toString('latin1', start, start + 2 * longestToken)
  return /^[0-9a-f]+$/.test(hex) ? readDerPrefix(Buffer.from(hex, 'hex')).raw : refuse()
}
