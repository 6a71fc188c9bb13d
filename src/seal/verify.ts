import { type Bundle, type Check, type CheckId, checkIds, openBundle, type ReceivedFile } from './bundle.ts'
import type { JsonValue } from './canonical-json.ts'
import { isDemonstration } from './certificate.ts'
import { checkContent } from './check-content.ts'
import { checkFiles } from './check-files.ts'
import { checkSignature, checkSigner } from './check-signature.ts'
import { checkTime } from './check-time.ts'
import { sha256Hex } from './hash.ts'
import { treeNames } from './tree.ts'
import { readAnchors } from './trust.ts'

/**
 * `container` is the .asice file, or the files of the extracted tree. `trust` are PEM or DER certificates, `pin` the
 * SHA-256 of the signer's certificate: both come from outside, never from the export.
 */
export type VerifyInput = {
  readonly container: Uint8Array | readonly ReceivedFile[]
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  /** Certificates for the time stamps alone; without any, `trust` serves for them too. */
  readonly trustTsa?: readonly Uint8Array[] | undefined
}

export type Verdict = 'accepted' | 'accepted-with-warnings' | 'refused'

export type SignerSummary = {
  readonly name: string
  readonly organisation: string
  readonly fingerprint: string
  readonly demonstration: boolean
  readonly validUntil: string
  readonly claimedAt: string | null
}

export type Verification = {
  readonly checks: readonly Check[]
  readonly verdict: Verdict
  readonly signer: SignerSummary | null
  readonly statement: JsonValue
  readonly rootHash: string | null
}

export const verifyExport = async (input: VerifyInput): Promise<Verification> => {
  const { trust, pin, now } = input
  const bundle = await openBundle(input.container)
  const anchors = trust.length === 0 ? null : readAnchors(trust)
  const time = checkTime(bundle, { ...timeTrustOf(input), now })
  const checks = inOrder([
    ...checkFiles(bundle),
    ...checkSignature(bundle),
    ...checkSigner(bundle, { anchors, pin, now, provenAt: time.provenAt }),
    ...(await checkContent(bundle)),
    time.check,
    { id: 'revocation', outcome: 'not-checked', facts: {} },
  ])
  const manifest = bundle.files.get(treeNames.manifest)
  return {
    checks,
    verdict: judge(checks),
    signer: summarise(bundle),
    statement: bundle.statement,
    rootHash: manifest === undefined ? null : sha256Hex(manifest),
  }
}

const timeTrustOf = ({ trust, trustTsa = [] }: VerifyInput) => {
  const given = trustTsa.length === 0 ? trust : trustTsa
  return { anchors: given.length === 0 ? null : readAnchors(given), isOwn: trustTsa.length > 0 }
}

const inOrder = (checks: readonly Check[]): readonly Check[] =>
  checkIds.flatMap((id) => checks.filter((check) => check.id === id))

/** The only checks that may be left out: each is said to the reader. */
const optional: ReadonlySet<CheckId> = new Set(['trust', 'pin', 'timestamp', 'revocation'])

/** Accepted only when every check of the list is there and none failed: a check that vanished is a failure. */
const judge = (checks: readonly Check[]): Verdict => {
  const isWhole = checks.length === checkIds.length
  const isBad = checks.some(
    ({ id, outcome }) => outcome === 'failed' || (outcome === 'not-checked' && !optional.has(id)),
  )
  if (!isWhole || isBad) return 'refused'
  return checks.some(({ outcome }) => outcome === 'warning') ? 'accepted-with-warnings' : 'accepted'
}

const summarise = ({ certificate, verdict }: Bundle): SignerSummary | null =>
  certificate === null
    ? null
    : {
        name: certificate.commonName,
        organisation: certificate.organisation,
        fingerprint: sha256Hex(certificate.der),
        demonstration: isDemonstration(certificate),
        validUntil: certificate.notAfter.toISOString(),
        claimedAt: verdict?.claimedAt?.toISOString() ?? null,
      }
