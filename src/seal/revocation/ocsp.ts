import { createHash, type KeyObject } from 'node:crypto'
import {
  type Certificate,
  keyStrength,
  keyUsageOf,
  purposesOf,
  readCertificate,
  readExtensionList,
} from '../asn1/certificate.ts'
import { childOf, type DerNode, readChildren, readDer, readOid, readTime, refuse, tags } from '../asn1/der.ts'
import { isSignedBy, readSigned, type SignedValue } from '../cms/signed-value.ts'
import { attempt } from '../container/bundle.ts'
import { isIssuedBy } from '../verify/trust.ts'
import { hasUnknown, invalidAtOf } from './crl.ts'
import { type Dating, type Issued, reasonOf, silent, type Word } from './revocation.ts'

const oids = { basic: '1.3.6.1.5.5.7.48.1.1', ocspSigning: '1.3.6.1.5.5.7.3.9' } as const

/**
 * What an OCSP response says of a certificate (RFC 6960): signed by its issuer, or by a responder
 * that the issuer itself entitled (4.2.2.2).
 */
export const wordOfOcsp = (response: Response, issued: Issued, dating: Dating): Word => {
  const singles = response.answers.filter((answer) => isAbout(answer, issued))
  if (singles.length === 0) return silent('other-certificate')
  const key = responderKey(response, issued.issuer, dating.dayOf(response.producedAt))
  if (key === null) return { status: 'false', why: 'responder' }
  if (!isSignedBy(response.signed, key)) return { status: 'false', why: 'signature' }
  if (!response.isUnderstood) return silent('unknown-extension')
  const words = singles.map((single) => wordOfAnswer(single, response.producedAt, dating))
  return words.find(({ status }) => status !== 'good') ?? words[0] ?? silent('other-certificate')
}

type Response = {
  readonly signed: SignedValue
  readonly responder: DerNode
  readonly producedAt: Date
  readonly answers: readonly DerNode[]
  readonly certificates: readonly Certificate[]
  readonly isUnderstood: boolean
}

const enumerated = 0x0a

/** OCSPResponse: a status (0, successful) and a BasicOCSPResponse in octets. Throws on any other DER. */
export const readResponse = (der: Uint8Array): Response => {
  const outer = readDer(der)
  if (outer.tag !== tags.sequence || childOf(outer, 0, enumerated).value[0] !== 0) return refuse()
  const bytes = childOf(childOf(outer, 1, tags.context0), 0, tags.sequence)
  if (readOid(childOf(bytes, 0, tags.oid)) !== oids.basic) return refuse()
  const basic = readDer(childOf(bytes, 1, tags.octets).value)
  const signed = readSigned(basic)
  // ResponseData: [0] version, [1] name or [2] key of the responder, producedAt, answers, [1] extensions.
  const fields = readChildren(signed.body)
  const [responder, producedAt, answers, last] = fields.slice(fields[0]?.tag === tags.context0 ? 1 : 0)
  if (responder === undefined || producedAt?.tag !== tags.generalTime || answers?.tag !== tags.sequence) return refuse()
  const list = readChildren(answers)
  const held = readChildren(basic)[3]
  return {
    signed,
    responder,
    producedAt: readTime(producedAt),
    answers: list,
    certificates:
      held === undefined ? [] : readChildren(childOf(held, 0, tags.sequence)).map(({ raw }) => readCertificate(raw)),
    isUnderstood: [last, ...list.map((answer) => readChildren(answer).at(-1))].every(hasNothingUnknown),
  }
}

/** Extensions stand in a [1]. Those of a response ask nothing of its reader, unless they are critical. */
const hasNothingUnknown = (field: DerNode | undefined): boolean =>
  field?.tag !== tags.context1 || !hasUnknown(readExtensionList(childOf(field, 0, tags.sequence)), new Set())

export const sha1Oid = '1.3.14.3.2.26'

/** Hashes that name an issuer in a CertID. SHA-1 is usual there, and harmless: the signature covers the serial too. */
const hashes: ReadonlyMap<string, string> = new Map([
  [sha1Oid, 'sha1'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

/** CertID: hash algorithm, hash of the issuer's name, hash of its key, serial number. */
const isAbout = (answer: DerNode, { certificate, issuer }: Issued): boolean => {
  const id = childOf(answer, 0, tags.sequence)
  const [algorithm, name, key, serial] = readChildren(id)
  if (algorithm === undefined || name === undefined || key === undefined || serial === undefined) return refuse()
  const hash = hashes.get(readOid(childOf(algorithm, 0, tags.oid)))
  return (
    hash !== undefined &&
    digest(hash, certificate.issuer).equals(name.value) &&
    digest(hash, keyBits(issuer.key)).equals(key.value) &&
    serial.raw.equals(certificate.serial)
  )
}

export const digest = (name: string, bytes: Uint8Array): Buffer => createHash(name).update(bytes).digest()

/** The bit string of the public key, without its count of unused bits. */
export const keyBits = (key: KeyObject): Buffer =>
  childOf(readDer(key.export({ type: 'spki', format: 'der' })), 1, tags.bits).value.subarray(1)

/** The key that may sign: the issuer's own, or that of a certificate which it issued to answer for it; else null. */
const responderKey = ({ responder, certificates }: Response, issuer: Certificate, day: Date): KeyObject | null => {
  if (isNamed(responder, issuer)) return issuer.key
  const delegate = certificates.find((certificate) => isNamed(responder, certificate))
  const isEntitled = delegate !== undefined && attempt(() => mayAnswer(delegate, issuer, day)) === true
  return isEntitled ? delegate.key : null
}

const isNamed = (responder: DerNode, { subject, key }: Certificate): boolean => {
  const [name] = readChildren(responder)
  if (responder.tag === tags.context1) return name?.raw.equals(subject) === true
  return responder.tag === tags.context2 && name?.value.equals(digest('sha1', keyBits(key))) === true
}

const digitalSignature = 0

const mayAnswer = (delegate: Certificate, issuer: Certificate, day: Date): boolean =>
  purposesOf(delegate)?.includes(oids.ocspSigning) === true &&
  keyUsageOf(delegate)?.(digitalSignature) !== false &&
  ['good', 'short'].includes(keyStrength(delegate).strength) &&
  delegate.notBefore <= day &&
  day <= delegate.notAfter &&
  isIssuedBy(delegate, issuer, day)

const statusTags = { good: 0x80, revoked: 0xa1, unknown: 0x82 } as const

/**
 * SingleResponse: CertID, status, thisUpdate, [0] nextUpdate, [1] extensions. What was known at thisUpdate is no newer for
 * being signed later (RFC 6960 2.4).
 */
const wordOfAnswer = (answer: DerNode, producedAt: Date, dating: Dating): Word => {
  const [, status, thisUpdate, ...more] = readChildren(answer)
  if (status === undefined || thisUpdate === undefined) return refuse()
  if (status.tag === statusTags.revoked) return readRevoked(status, more.at(-1))
  if (status.tag === statusTags.unknown) return silent('unknown-status')
  if (status.tag !== statusTags.good) return refuse()
  const next = more.find(({ tag }) => tag === tags.context0)
  const nextUpdate = next === undefined ? null : readTime(childOf(next, 0, tags.generalTime))
  const known = readTime(thisUpdate)
  return dating.judge({ issuedAt: known < producedAt ? known : producedAt, thisUpdate: known, nextUpdate })
}

/** RevokedInfo: a date, then [0] a reason. */
const readRevoked = (status: DerNode, extensions: DerNode | undefined): Word => {
  const [at, reason] = readChildren(status)
  if (at === undefined) return refuse()
  const code = reason === undefined ? 0 : (childOf(reason, 0, enumerated).value[0] ?? 0)
  const hasMore = extensions?.tag === tags.context1
  const invalidAt = hasMore ? invalidAtOf(readExtensionList(childOf(extensions, 0, tags.sequence))) : null
  return { status: 'revoked', at: readTime(at), why: reasonOf(code), invalidAt }
}
