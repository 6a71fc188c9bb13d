import { z } from 'zod'
import { attempt } from './bundle.ts'
import { signCades } from './cades.ts'
import { writeCanonicalJson } from './canonical-json.ts'
import { canSign, isDemonstration, keyStrength, readCertificate } from './certificate.ts'
import { checkCms, readCms } from './cms-reader.ts'
import type { Head } from './journal.ts'
import type { Signer } from './signer.ts'
import { findPath } from './trust.ts'

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

/** How far a signature may be believed. Anchors are null when the reader named no authority. */
export type CheckpointTrust = 'trusted' | 'no-trust-given' | 'demonstration' | 'expired' | 'untrusted' | 'invalid'

/**
 * The certificate counts at the date signed: a journal is kept longer than a certificate. A certificate that has ended
 * since is said (`expired`), because nothing but the signer's word gives that date.
 */
export const judgeCheckpoint = (
  { json, signature }: CheckpointFiles,
  anchors: readonly Uint8Array[] | null,
  now: Date,
): CheckpointTrust => attempt(() => judge(json, signature, anchors, now)) ?? 'invalid'

const judge = (
  json: Uint8Array,
  signature: Uint8Array,
  anchors: readonly Uint8Array[] | null,
  now: Date,
): CheckpointTrust => {
  const cms = readCms(signature)
  const { certificate } = cms
  const { claimedAt, ...flags } = checkCms(cms, json, false)
  const at = readCheckpoint(json)?.at
  if (certificate === null || claimedAt === null || !Object.values(flags).every(Boolean)) return 'invalid'
  if (at?.slice(0, 19) !== claimedAt.toISOString().slice(0, 19) || !canSign(certificate)) return 'invalid'
  if (!['good', 'short'].includes(keyStrength(certificate).strength)) return 'invalid'
  if (claimedAt < certificate.notBefore || claimedAt > certificate.notAfter) return 'invalid'
  const others = cms.certificates.flatMap((der) => attempt(() => readCertificate(der)) ?? [])
  const known = anchors?.flatMap((der) => attempt(() => readCertificate(der)) ?? []) ?? null
  if (known !== null && findPath(certificate, { anchors: known, others, now: claimedAt }) === null) return 'untrusted'
  if (isDemonstration(certificate)) return 'demonstration'
  if (known === null) return 'no-trust-given'
  return now > certificate.notAfter ? 'expired' : 'trusted'
}
