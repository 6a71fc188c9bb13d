import { z } from 'zod'
import { type Certificate, canSign, isDemonstration, keyStrength, readCertificate } from '../asn1/certificate.ts'
import { signCades } from '../cms/cades.ts'
import { checkCms, readCms } from '../cms/cms-reader.ts'
import { attempt } from '../container/bundle.ts'
import { writeCanonicalJson } from '../container/canonical-json.ts'
import { sha256Hex } from '../container/hash.ts'
import type { Signer } from '../keys/signer.ts'
import { findPath } from '../verify/trust.ts'
import type { Head } from './journal.ts'

const checkpointType = 'urn:x-requis:journal-checkpoint:v1'

const checkpointSchema = z.strictObject({
  at: z.iso.datetime(),
  count: z.int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  number: z.int().positive(),
  type: z.literal(checkpointType),
})

type Checkpoint = z.infer<typeof checkpointSchema>

/** A checkpoint as two files: canonical JSON, and a detached CAdES-B signature over its bytes (`openssl cms -verify`). */
export type CheckpointFiles = { readonly json: Uint8Array; readonly signature: Uint8Array }

/** Signs where the journal stands. `number` counts the checkpoints from 1, so that a missing one is seen. */
export const signCheckpoint = async (
  head: Head,
  number: number,
  signer: Signer,
  at: Date,
): Promise<CheckpointFiles> => {
  const json = Buffer.from(
    `${writeCanonicalJson({ ...head, at: at.toISOString(), number, type: checkpointType })}\n`,
    'utf8',
  )
  return { json, signature: await signCades(json, signer, at) }
}

/** Null for what is not exactly the bytes that `signCheckpoint` makes. */
export const readCheckpoint = (json: Uint8Array): Checkpoint | null => {
  const parsed = checkpointSchema.safeParse(attempt(() => JSON.parse(Buffer.from(json).toString('utf8')))).data
  if (parsed === undefined) return null
  return Buffer.from(`${writeCanonicalJson(parsed)}\n`, 'utf8').equals(json) ? parsed : null
}

/** How far a signature may be believed. */
export type CheckpointTrust =
  | 'trusted'
  | 'no-trust-given'
  | 'demonstration'
  | 'expired'
  | 'unpinned'
  | 'untrusted'
  | 'invalid'

/** Who made it: the certificate of an exact signature, believed or not; null when it is invalid. */
export type CheckpointSignature = { readonly trust: CheckpointTrust; readonly certificate: Certificate | null }

/**
 * Whom the reader believes. `anchors` is null when no authority was named; `pins` are SHA-256 fingerprints of
 * certificates (`readPin`), none when every signer of the authority is believed.
 */
export type SignersBelieved = {
  readonly anchors: readonly Certificate[] | null
  readonly pins: readonly string[]
  readonly now: Date
}

/**
 * The certificate counts at the date signed: a journal is kept longer than a certificate. A certificate that has ended
 * since is said (`expired`), because nothing but the signer's word gives that date. Revocation is not looked at.
 */
export const judgeCheckpoint = ({ json, signature }: CheckpointFiles, believed: SignersBelieved): CheckpointSignature =>
  attempt(() => judge(json, signature, believed)) ?? invalid

const invalid: CheckpointSignature = { trust: 'invalid', certificate: null }

const judge = (json: Uint8Array, signature: Uint8Array, believed: SignersBelieved): CheckpointSignature => {
  const cms = readCms(signature)
  const { certificate } = cms
  const { claimedAt, ...flags } = checkCms(cms, json, false)
  const at = readCheckpoint(json)?.at
  if (certificate === null || claimedAt === null || !Object.values(flags).every(Boolean)) return invalid
  if (at?.slice(0, 19) !== claimedAt.toISOString().slice(0, 19) || !canSign(certificate)) return invalid
  if (!['good', 'short'].includes(keyStrength(certificate).strength)) return invalid
  if (claimedAt < certificate.notBefore || claimedAt > certificate.notAfter) return invalid
  const others = cms.certificates.flatMap((der) => attempt(() => readCertificate(der)) ?? [])
  return { trust: believe(certificate, others, claimedAt, believed), certificate }
}

const believe = (
  certificate: Certificate,
  others: readonly Certificate[],
  claimedAt: Date,
  { anchors, pins, now }: SignersBelieved,
): CheckpointTrust => {
  if (anchors !== null && findPath(certificate, { anchors, others, now: claimedAt }) === null) return 'untrusted'
  if (pins.length > 0 && !pins.includes(sha256Hex(certificate.der))) return 'unpinned'
  if (isDemonstration(certificate)) return 'demonstration'
  // A pin names the signer by itself.
  if (anchors === null && pins.length === 0) return 'no-trust-given'
  return now > certificate.notAfter ? 'expired' : 'trusted'
}
