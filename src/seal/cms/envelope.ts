import {
  constants,
  createCipheriv,
  createHash,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto'
import type { Certificate } from '../asn1/certificate.ts'
import {
  childOf,
  derInteger,
  derNull,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derValue,
  readDer,
  tags,
} from '../asn1/der.ts'
import { dataOid } from './cades.ts'

const oids = {
  authEnvelopedData: '1.2.840.113549.1.9.16.1.23',
  aes256Gcm: '2.16.840.1.101.3.4.1.46',
  aes256Wrap: '2.16.840.1.101.3.4.1.45',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaOaep: '1.2.840.113549.1.1.7',
  mgf1: '1.2.840.113549.1.1.8',
  ecPublicKey: '1.2.840.10045.2.1',
  ecdhSha256: '1.3.132.1.11.1',
} as const

/**
 * CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), that the holder of any recipient's key opens with
 * `openssl cms -decrypt`. The content comes and leaves in chunks, of whatever size: the lengths that nobody knows
 * beforehand are of the indefinite form of BER, which RFC 5652 allows. Recipients come from `readRecipient`.
 */
export async function* encryptTo(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  recipients: readonly Certificate[],
): AsyncGenerator<Buffer> {
  const key = randomBytes(32)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  yield writeHead(recipients, key, nonce)
  for await (const chunk of content) {
    for (const part of partsOf(chunk)) yield derOctets(cipher.update(part))
  }
  cipher.final()
  yield Buffer.concat([endOf(2), derOctets(cipher.getAuthTag()), endOf(3)])
}

/** Octets of one part: so much is held at a time, whatever the size of the content and of its chunks. */
const partSize = 2 ** 16

function* partsOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += partSize) yield chunk.subarray(at, at + partSize)
}

/** A value whose end is marked (two zero octets), not counted. */
const open = (tag: number): Buffer => Buffer.from([tag, 0x80])

const endOf = (values: number): Buffer => Buffer.alloc(2 * values)

/** Everything before the first octet of the content: ContentInfo, recipients, the cipher. */
const writeHead = (recipients: readonly Certificate[], key: Buffer, nonce: Buffer): Buffer =>
  Buffer.concat([
    open(tags.sequence),
    derOid(oids.authEnvelopedData),
    open(tags.context0),
    open(tags.sequence),
    derInteger(0n),
    derSet(...recipients.map((recipient) => wrapKey(recipient, key))),
    open(tags.sequence),
    derOid(dataOid),
    derSequence(derOid(oids.aes256Gcm), derSequence(derOctets(nonce), derInteger(16n))),
    open(tags.context0),
  ])

const wrapKey = (recipient: Certificate, key: Buffer): Buffer =>
  recipient.key.asymmetricKeyType === 'rsa' ? transportKey(recipient, key) : agreeKey(recipient, key)

/** KeyTransRecipientInfo: RSAES-OAEP with SHA-256 (RFC 3560, RFC 4055); its defaults are SHA-1 and may not be left out. */
const transportKey = ({ issuer, serial, key: rsa }: Certificate, key: Buffer): Buffer => {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return derSequence(
    derInteger(0n),
    derSequence(issuer, serial),
    derSequence(derOid(oids.rsaOaep), oaepParameters),
    derOctets(publicEncrypt({ key: rsa, padding, oaepHash: 'sha256' }, key)),
  )
}

const sha256WithNull = derSequence(derOid(oids.sha256), derNull())

const oaepParameters = derSequence(
  derValue(tags.context0, sha256WithNull),
  derValue(tags.context1, derSequence(derOid(oids.mgf1), sha256WithNull)),
)

const wrapAlgorithm = derSequence(derOid(oids.aes256Wrap))

/** KeyAgreeRecipientInfo: ephemeral-static ECDH, X9.63 derivation with SHA-256, AES-256 key wrap (RFC 5753, RFC 3394). */
const agreeKey = ({ issuer, serial, key: theirs }: Certificate, key: Buffer): Buffer => {
  const namedCurve = theirs.asymmetricKeyDetails?.namedCurve ?? ''
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve })
  const wrapper = deriveKey(diffieHellman({ privateKey, publicKey: theirs }))
  const cipher = createCipheriv('id-aes256-wrap', wrapper, Buffer.alloc(8, 0xa6))
  const originator = derValue(tags.context1, derSequence(derOid(oids.ecPublicKey)), pointOf(publicKey))
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  return derValue(
    tags.context1,
    derInteger(3n),
    derValue(tags.context0, originator),
    derSequence(derOid(oids.ecdhSha256), wrapAlgorithm),
    derSequence(derSequence(derSequence(issuer, serial), derOctets(wrapped))),
  )
}

/** The bit string of a SubjectPublicKeyInfo: the point itself. */
const pointOf = (key: KeyObject): Buffer =>
  childOf(readDer(key.export({ type: 'spki', format: 'der' })), 1, tags.bits).raw

/** ECC-CMS-SharedInfo (RFC 5753 7.2): the wrap algorithm and its key's length in bits, as four octets. */
const sharedInfo = derSequence(wrapAlgorithm, derValue(tags.context2, derOctets(Buffer.from([0, 0, 1, 0]))))

/** X9.63: one round of SHA-256 gives the 256 bits of the wrapping key. */
const deriveKey = (secret: Buffer): Buffer =>
  createHash('sha256')
    .update(secret)
    .update(Buffer.from([0, 0, 0, 1]))
    .update(sharedInfo)
    .digest()
