import { type DerNode, readChildren, readDer, readOid, refuse, tags } from '../asn1/der.ts'

/** The bordereau keeps this much room, in bytes, for a token. By hand. */
export const longestToken = 20_000

/** What a time stamping authority states (RFC 3161 2.4.2). `imprint` is a SHA-256, `nonce` a whole DER INTEGER. */
export type TsaInfo = {
  readonly policy: string
  readonly imprint: Buffer
  readonly genTime: Date
  readonly nonce: Buffer | null
}

const sha256Oid = '2.16.840.1.101.3.4.2.1'

/** Reads a DER TSTInfo. Another version, another hash, or an extension that must be understood, is refused. */
export const readTsaInfo = (bytes: Uint8Array): TsaInfo => {
  const [version, policy, imprint, serial, time, ...rest] = readChildren(readDer(bytes))
  if (policy === undefined || imprint === undefined || time === undefined) return refuse()
  if (version?.tag !== tags.integer || !version.value.equals(Buffer.from([1])) || serial?.tag !== tags.integer)
    return refuse()
  const extensions = rest.find(({ tag }) => tag === tags.context1)
  if (extensions !== undefined && readChildren(extensions).some(isCritical)) return refuse()
  return {
    policy: readOid(policy),
    imprint: readImprint(imprint),
    genTime: readGenTime(time),
    nonce: rest.find(({ tag }) => tag === tags.integer)?.raw ?? null,
  }
}

const isCritical = (extension: DerNode): boolean =>
  readChildren(extension).some(({ tag, value }) => tag === tags.boolean && value[0] !== 0)

const readImprint = (node: DerNode): Buffer => {
  const [algorithm, hash, ...more] = readChildren(node)
  const oid = algorithm === undefined ? undefined : readChildren(algorithm)[0]
  const isSha256 = oid !== undefined && readOid(oid) === sha256Oid && hash?.tag === tags.octets
  return isSha256 && hash.value.length === 32 && more.length === 0 ? hash.value : refuse()
}

/** GeneralizedTime in UTC; RFC 3161 allows a fraction of a second, which certificates may not have. */
const readGenTime = ({ tag, value }: DerNode): Date => {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(value.toString('latin1'))
  if (tag !== tags.generalTime || parts === null) return refuse()
  const [, year, month, day, hour, minute, second, fraction = ''] = parts
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`)
  return Number.isNaN(date.getTime()) ? refuse() : date
}
