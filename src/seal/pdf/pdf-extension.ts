import { RequisError } from '../../model/problem.ts'
import { refuse } from '../asn1/der.ts'
import type { RevocationValues } from '../revocation/revocation-values.ts'
import type { Stamp } from '../time/tsa-client.ts'
import { longestToken } from '../time/tsa-info.ts'

/** Certificates, lists and OCSP responses, in DER. */
export type PdfEvidence = RevocationValues & { readonly certificates: readonly Uint8Array[] }

/**
 * PAdES-B-LTA (EN 319 142-1 5.4, 5.5): after the signed PDF, one update that holds what proves that nobody is revoked, and a
 * time stamp over the whole. EU DSS reads evidence only where it follows the signature.
 */
export const extendPdf = async (signed: Uint8Array, evidence: PdfEvidence, stamp: Stamp): Promise<Uint8Array> => {
  const { covered } = writeExtension(signed, evidence, new Uint8Array())
  return writeExtension(signed, evidence, await stamp(covered)).pdf
}

/** `covered`: what the time stamp is over, all but the string that holds it. */
type Extended = { readonly pdf: Buffer; readonly covered: Buffer }

/** The one form that an extension may have: a reader writes it again from its parts, and compares. */
export const writeExtension = (signed: Uint8Array, evidence: PdfEvidence, token: Uint8Array): Extended => {
  if (token.length > longestToken) throw new RequisError({ code: 'tsa.bad-answer', flaw: 'too-large' })
  const before = Buffer.from(signed).toString('latin1')
  const base = readBase(before)
  const objects = listObjects(base, evidence)
  const written = writeUpdate(base, objects, before.length)
  const start = written.lastIndexOf(`/Contents <${stampRoom}>`) + '/Contents '.length
  const end = start + stampRoom.length + 2
  const rest = written.length - end
  const range = `/ByteRange [ 0 ${before.length + start} ${before.length + end} ${rest}`.padEnd(rangeRoom.length - 1)
  const ranged = written.replace(rangeRoom, () => `${range}]`)
  const hex = Buffer.from(token).toString('hex').padEnd(stampRoom.length, '0')
  const [head, tail] = [before + ranged.slice(0, start), ranged.slice(end)]
  return {
    pdf: Buffer.from(`${head}<${hex}>${tail}`, 'latin1'),
    covered: Buffer.from(head + tail, 'latin1'),
  }
}

const stampRoom = '0'.repeat(2 * longestToken)
const rangeRoom = `/ByteRange [ 0 ${'*'.repeat(36)} ]`

/** What an update repeats of the signed PDF: its catalog, and its trailer with the place of its table. */
type Base = {
  readonly root: number
  readonly size: number
  readonly catalog: string
  readonly trailer: string
  readonly table: string
}

const readBase = (text: string): Base => {
  const end =
    /\ntrailer\n(<<\n[\s\S]*>>)\n\nstartxref\n(\d+)\n%%EOF$/.exec(text.slice(text.lastIndexOf('\ntrailer\n'))) ??
    refuse()
  const [, trailer = '', table = ''] = end
  const [root, size] = [/\/Root (\d+) 0 R/, /\/Size (\d+)/].map((entry) => Number((entry.exec(trailer) ?? refuse())[1]))
  const at = text.indexOf(`\n${root} 0 obj\n`) + 1
  const catalog = text.slice(at, text.indexOf('\nendobj\n\n', at))
  return at === 0 ? refuse() : { root: root ?? 0, size: size ?? 0, catalog, trailer, table }
}

type NumberedObject = { readonly number: number; readonly text: string }

const listObjects = (base: Base, { certificates, crls, ocsp }: PdfEvidence): readonly NumberedObject[] => {
  const lists = { Certs: onceEach(certificates), CRLs: onceEach(crls), OCSPs: onceEach(ocsp) }
  const streams = Object.values(lists).flat()
  const [store, value, field] = [0, 1, 2].map((rank) => base.size + streams.length + rank)
  let next = base.size
  const entries = Object.entries(lists).flatMap(([key, list]) => {
    const references = list.map((_, at) => `${next + at} 0 R `).join('')
    next += list.length
    return list.length === 0 ? [] : [`/${key} [ ${references}]`]
  })
  const bodies = [
    ...streams.map(streamOf),
    `<<\n/Type /DSS\n${entries.join('\n')}\n>>`,
    `<<\n/Type /DocTimeStamp\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.RFC3161\n${rangeRoom}\n/Contents <${stampRoom}>\n>>`,
    `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Signature2)\n/Rect [ 0 0 0 0 ]\n/F 132\n/V ${value} 0 R\n>>`,
  ]
  const catalog = base.catalog
    .replace(/\/Fields \[ \d+ 0 R (?=\])/, (fields) => `${fields}${field} 0 R `)
    .replace(/\n>>$/, `\n/DSS ${store} 0 R\n>>`)
  return [
    { number: base.root, text: `${catalog}\nendobj\n\n` },
    ...bodies.map((body, at) => ({ number: base.size + at, text: `${base.size + at} 0 obj\n${body}\nendobj\n\n` })),
  ]
}

const streamOf = (der: Uint8Array): string =>
  `<<\n/Length ${der.length}\n>>\nstream\n${Buffer.from(der).toString('latin1')}\nendstream`

/** By their bytes, in one pass: an update that somebody else wrote may hold any number of them. */
const onceEach = (values: readonly Uint8Array[]): readonly Uint8Array[] => [
  ...new Map(values.map((value) => [Buffer.from(value).toString('latin1'), value])).values(),
]

/** The objects, their table and their trailer; `start` is the place of all this in the file. */
const writeUpdate = (base: Base, objects: readonly NumberedObject[], start: number): string => {
  let text = '\n'
  const entries: string[] = []
  for (const object of objects) {
    entries.push(`${String(start + text.length).padStart(10, '0')} 00000 n \n`)
    text += object.text
  }
  const size = base.size + objects.length - 1
  const [first, ...others] = entries
  const table = `xref\n${base.root} 1\n${first}${base.size} ${others.length}\n${others.join('')}\n`
  const trailer = base.trailer.replace(/\/Size \d+/, `/Size ${size}`).replace(/\n>>$/, `\n/Prev ${base.table}\n>>`)
  return `${text}${table}trailer\n${trailer}\n\nstartxref\n${start + text.length}\n%%EOF`
}
