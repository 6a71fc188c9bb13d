import { type KeyObject, X509Certificate } from 'node:crypto'
import { childOf, type DerNode, readChildren, readDer, readOid, readTime, refuse, tags } from './der.ts'

/** What Requis reads of an X.509 certificate (RFC 5280). `issuer`, `subject`, `serial` are DER. */
export type Certificate = {
  readonly der: Buffer
  readonly serial: Buffer
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly commonName: string
  readonly organisation: string
  readonly units: readonly string[]
  readonly notBefore: Date
  readonly notAfter: Date
  readonly signatureAlgorithm: Buffer
  readonly key: KeyObject
  /** The same as Node reads it: who issued it, and whether by its own key. */
  readonly x509: X509Certificate
  readonly extensions: ReadonlyMap<string, Extension>
}

export type Extension = { readonly critical: boolean; readonly value: Buffer }

const extensionOids = { keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', extendedKeyUsage: '2.5.29.37' } as const

/** Printed in the subject of every demonstration certificate, and nowhere else. */
export const demonstrationUnit = 'DEMONSTRATION – IDENTITE NON PROUVEE'

const known = new Map<string, Certificate>()

/** The certificates of a service come back in each of its exports: as many as this are read once. */
const mostKnown = 64

export const readCertificate = (der: Uint8Array): Certificate => {
  const name = Buffer.from(der).toString('latin1')
  const before = known.get(name)
  if (before !== undefined) return before
  const certificate = read(Uint8Array.from(der))
  if (known.size >= mostKnown) known.clear()
  known.set(name, certificate)
  return certificate
}

const read = (der: Uint8Array): Certificate => {
  const outer = readDer(der)
  const fields = readChildren(childOf(outer, 0, tags.sequence))
  const from = fields[0]?.tag === tags.context0 ? 1 : 0
  const [serial, , issuer, validity, subject] = fields.slice(from)
  if (serial === undefined || issuer === undefined || validity === undefined || subject === undefined) return refuse()
  const [notBefore, notAfter] = readChildren(validity)
  const x509 = new X509Certificate(der)
  if (notBefore === undefined || notAfter === undefined) return refuse()
  return {
    der: outer.raw,
    serial: serial.raw,
    issuer: issuer.raw,
    subject: subject.raw,
    commonName: namesOf(subject, '2.5.4.3')[0] ?? '',
    organisation: namesOf(subject, '2.5.4.10')[0] ?? '',
    units: namesOf(subject, '2.5.4.11'),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    signatureAlgorithm: childOf(outer, 1, tags.sequence).raw,
    key: x509.publicKey,
    x509,
    extensions: readExtensions(fields),
  }
}

const namesOf = (name: DerNode, oid: string): readonly string[] =>
  readChildren(name)
    .flatMap(readChildren)
    .filter((pair) => readOid(childOf(pair, 0, tags.oid)) === oid)
    .map((pair) => printable(decodeText(readChildren(pair)[1])))

/** A name is one line and commands no screen: else a certificate could print a line that looks like the verifier's. */
const printable = (name: string): string => name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')

const decodeText = (node: DerNode | undefined): string => {
  if (node === undefined) return ''
  if (node.tag === 0x1e) return Buffer.from(node.value).swap16().toString('utf16le')
  return node.value.toString(node.tag === 0x14 ? 'latin1' : 'utf8')
}

const readExtensions = (fields: readonly DerNode[]): ReadonlyMap<string, Extension> => {
  const wrapper = fields.find((field) => field.tag === tags.context3)
  return wrapper === undefined ? new Map() : readExtensionList(childOf(wrapper, 0, tags.sequence))
}

/** Extensions by their OID (RFC 5280 4.1.2.9), of a certificate, a list or an answer; a twin is refused. */
export const readExtensionList = (list: DerNode): ReadonlyMap<string, Extension> => {
  const found = new Map<string, Extension>()
  for (const entry of readChildren(list)) {
    const parts = readChildren(entry)
    const [oid, last] = [parts[0], parts.at(-1)]
    if (oid === undefined || last?.tag !== tags.octets || found.has(readOid(oid))) return refuse()
    found.set(readOid(oid), { critical: parts[1]?.tag === tags.boolean, value: last.value })
  }
  return found
}

/** True for the demonstration key that `requis keygen` makes. */
export const isDemonstration = (certificate: Certificate): boolean => certificate.units.includes(demonstrationUnit)

/**
 * Bits of keyUsage (RFC 5280 4.2.1.3): 0 digitalSignature, 1 nonRepudiation, 2 keyEncipherment, 4 keyAgreement,
 * 5 keyCertSign, 6 cRLSign. Null when the extension is absent.
 */
export const keyUsageOf = (certificate: Certificate): ((bit: number) => boolean) | null => {
  const extension = certificate.extensions.get(extensionOids.keyUsage)
  if (extension === undefined) return null
  const bits = readDer(extension.value).value
  return (bit) => ((bits[1 + Math.floor(bit / 8)] ?? 0) & (0x80 >> (bit % 8))) !== 0
}

/** extKeyUsage (RFC 5280 4.2.1.12): what the certificate was issued for; null when it does not say. */
export const purposesOf = (certificate: Certificate): readonly string[] | null => {
  const purposes = certificate.extensions.get(extensionOids.extendedKeyUsage)
  return purposes === undefined ? null : readChildren(readDer(purposes.value)).map(readOid)
}

/** emailProtection, any: those that `openssl cms -purpose smimesign` accepts, so that both checks say the same. */
const signingPurposes = ['1.3.6.1.5.5.7.3.4', '2.5.29.37.0']

/**
 * The certificate issues others, by cA (RFC 5280 4.2.1.9; any value but zero, as lenient readers take it) or by the bit
 * keyCertSign of keyUsage: whoever holds its key can make a signer of any name.
 */
export const isAuthority = (certificate: Certificate): boolean => {
  const constraints = certificate.extensions.get(extensionOids.basicConstraints)
  const [first] = constraints === undefined ? [] : readChildren(readDer(constraints.value))
  const isStated = first?.tag === tags.boolean && first.value.some((octet) => octet !== 0)
  return isStated || keyUsageOf(certificate)?.(5) === true
}

/** The certificate was issued to sign documents: not for a server, not for encryption alone, not to issue others. */
export const canSign = (certificate: Certificate): boolean => {
  if (isAuthority(certificate)) return false
  const usage = keyUsageOf(certificate)
  if (usage !== null && !usage(0) && !usage(1)) return false
  return purposesOf(certificate)?.some((oid) => signingPurposes.includes(oid)) ?? true
}

const timeStamping = '1.3.6.1.5.5.7.3.8'

/** The certificate was issued to date, and for nothing else: RFC 3161 2.3 wants that purpose alone, and critical. */
export const canStamp = (certificate: Certificate): boolean => {
  const usage = keyUsageOf(certificate)
  if (usage !== null && !usage(0) && !usage(1)) return false
  const purposes = certificate.extensions.get(extensionOids.extendedKeyUsage)
  if (purposes === undefined || !purposes.critical) return false
  const oids = readChildren(readDer(purposes.value)).map(readOid)
  return oids.length === 1 && oids[0] === timeStamping
}

/** How many certificates may stand between this authority and the signer; null when it is no authority. */
export const pathLengthOf = (certificate: Certificate): number | null => {
  const constraints = certificate.extensions.get(extensionOids.basicConstraints)
  const usage = keyUsageOf(certificate)
  if (constraints === undefined || (usage !== null && !usage(5))) return null
  const [isAuthority, length] = readChildren(readDer(constraints.value))
  if (isAuthority?.tag !== tags.boolean || isAuthority.value[0] !== 0xff) return null
  return length === undefined ? Number.POSITIVE_INFINITY : length.value.readUIntBE(0, Math.min(length.value.length, 6))
}

const curveBits: ReadonlyMap<string, number> = new Map([
  ['prime256v1', 256],
  ['secp384r1', 384],
  ['secp521r1', 521],
])

/** ANSSI: RSA of 3072 bits or more; 2048 is tolerated and said; below is refused. */
export const keyStrength = ({
  key,
}: Certificate): { readonly bits: number; readonly strength: 'good' | 'short' | 'weak' | 'unknown' } => {
  if (key.asymmetricKeyType === 'ec') {
    const bits = curveBits.get(key.asymmetricKeyDetails?.namedCurve ?? '') ?? 0
    return { bits, strength: bits === 0 ? 'unknown' : 'good' }
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa') return { bits, strength: 'unknown' }
  return { bits, strength: bits < 2048 ? 'weak' : bits < 3072 ? 'short' : 'good' }
}
