import { type Extension, readExtensionList } from '../asn1/certificate.ts'
import { childOf, type DerNode, readChildren, readDer, readTime, refuse, tags } from '../asn1/der.ts'
import { readSigned, type SignedValue } from '../cms/signed-value.ts'
import { type Revoked, reasonOf, type Silence } from './revocation.ts'

/** A certificate revocation list (RFC 5280 5). `revoked` is by serial number, in hexadecimal. */
export type Crl = {
  readonly signed: SignedValue
  readonly issuer: Buffer
  readonly keyId: Buffer | null
  readonly thisUpdate: Date
  readonly nextUpdate: Date | null
  readonly revoked: ReadonlyMap<string, Revoked>
  /** Why it may not be used at all; null for a list that Requis understands whole. */
  readonly refusal: Silence | null
  readonly scope: Scope
}

/** Which certificates it is about: one kind alone, or those that name one of these places. Null: all. */
type Scope = { readonly only: 'users' | 'authorities' | null; readonly places: readonly Buffer[] | null }

const oids = {
  crlNumber: '2.5.29.20',
  reasonCode: '2.5.29.21',
  invalidityDate: '2.5.29.24',
  issuingPoint: '2.5.29.28',
  certificateIssuer: '2.5.29.29',
  authorityKeyId: '2.5.29.35',
} as const

const known: ReadonlySet<string> = new Set([oids.crlNumber, oids.issuingPoint, oids.authorityKeyId])

const knownOfEntry: ReadonlySet<string> = new Set([oids.reasonCode, oids.invalidityDate])

/** Reads the DER of a list; throws on what is none. A list of changes (delta) bears a critical extension: refused. */
export const readCrl = (der: Uint8Array): Crl => {
  const signed = readSigned(readDer(der))
  const fields = readChildren(signed.body)
  const [algorithm, issuer, thisUpdate, ...rest] = fields.slice(fields[0]?.tag === tags.integer ? 1 : 0)
  if (algorithm?.raw.equals(signed.algorithm) !== true || issuer === undefined || thisUpdate === undefined)
    return refuse()
  const nextUpdate = rest.find(({ tag }) => tag === tags.utcTime || tag === tags.generalTime)
  const wrapper = rest.find(({ tag }) => tag === tags.context0)
  const extensions = wrapper === undefined ? none : readExtensionList(childOf(wrapper, 0, tags.sequence))
  const entries = rest
    .filter(({ tag }) => tag === tags.sequence)
    .flatMap(readChildren)
    .map(readEntry)
  // The same number twice: two programs could read two things.
  if (new Set(entries.map(({ serial }) => serial)).size !== entries.length) return refuse()
  const point = readPoint(extensions.get(oids.issuingPoint))
  return {
    signed,
    issuer: issuer.raw,
    keyId: keyIdOf(extensions.get(oids.authorityKeyId)),
    thisUpdate: readTime(thisUpdate),
    nextUpdate: nextUpdate === undefined ? null : readTime(nextUpdate),
    revoked: new Map(entries.map(({ serial, at, why, invalidAt }) => [serial, { at, why, invalidAt }])),
    refusal: refusalOf(extensions, entries) ?? point.refusal,
    scope: point.scope,
  }
}

type Extensions = ReadonlyMap<string, Extension>

const none: Extensions = new Map()

type Entry = Revoked & { readonly serial: string; readonly extensions: Extensions }

const readEntry = (entry: DerNode): Entry => {
  const [serial, at, list] = readChildren(entry)
  if (serial?.tag !== tags.integer || at === undefined) return refuse()
  const extensions = list === undefined ? none : readExtensionList(list)
  const reason = extensions.get(oids.reasonCode)
  return {
    serial: serial.raw.toString('hex'),
    at: readTime(at),
    why: reasonOf(reason === undefined ? 0 : (readDer(reason.value).value[0] ?? 0)),
    invalidAt: invalidAtOf(extensions),
    extensions,
  }
}

/** The date that an entry of a list, or an answer (RFC 6960 4.4.5), may bear beside that of the revocation. */
export const invalidAtOf = (extensions: Extensions): Date | null => {
  const extension = extensions.get(oids.invalidityDate)
  return extension === undefined ? null : readTime(readDer(extension.value))
}

/** RFC 5280 5.2: a list with a critical extension that nobody here understands must not be used. */
const refusalOf = (extensions: Extensions, entries: readonly Entry[]): Silence | null => {
  if (entries.some((entry) => entry.extensions.has(oids.certificateIssuer))) return 'indirect'
  const isUnknown = hasUnknown(extensions, known) || entries.some((entry) => hasUnknown(entry.extensions, knownOfEntry))
  return isUnknown ? 'unknown-extension' : null
}

export const hasUnknown = (extensions: Extensions, accepted: ReadonlySet<string>): boolean =>
  [...extensions].some(([oid, { critical }]) => critical && !accepted.has(oid))

/** AuthorityKeyIdentifier: its [0] is the identifier of the key that signs. */
const keyIdOf = (extension: Extension | undefined): Buffer | null =>
  extension === undefined
    ? null
    : (readChildren(readDer(extension.value)).find(({ tag }) => tag === 0x80)?.value ?? null)

/** IssuingDistributionPoint (RFC 5280 5.2.5): [0] place, [1] users, [2] authorities, [3] reasons, [4] indirect, [5] attributes. */
const pointTags = { users: 0x81, authorities: 0x82, reasons: 0x83, indirect: 0x84, attributes: 0x85 } as const

type Point = { readonly refusal: Silence | null; readonly scope: Scope }

const readPoint = (extension: Extension | undefined): Point => {
  const fields = extension === undefined ? [] : readChildren(readDer(extension.value))
  const has = (tag: number): boolean => fields.some((field) => field.tag === tag)
  const place = fields.find(({ tag }) => tag === tags.context0)
  const only = has(pointTags.users) ? 'users' : has(pointTags.authorities) ? 'authorities' : null
  const isPartial = has(pointTags.reasons) || has(pointTags.attributes)
  return {
    refusal: has(pointTags.indirect) ? 'indirect' : isPartial ? 'partial' : null,
    scope: { only, places: place === undefined ? null : namesIn(place) },
  }
}

/** The names of a DistributionPointName: those of its fullName; a name relative to the issuer's matches nothing here. */
export const namesIn = (place: DerNode): readonly Buffer[] =>
  readChildren(place)
    .filter(({ tag }) => tag === tags.context0)
    .flatMap(readChildren)
    .map(({ raw }) => raw)
