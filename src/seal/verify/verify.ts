import { isDemonstration } from '../asn1/certificate.ts'
import { type Bundle, type Check, type CheckId, checkIds, openBundle, type Received } from '../container/bundle.ts'
import type { JsonValue } from '../container/canonical-json.ts'
import { sha256Hex } from '../container/hash.ts'
import { treeNames } from '../container/tree.ts'
import type { Reveal } from '../masks/reveal.ts'
import { noValues, type RevocationValues } from '../revocation/revocation-values.ts'
import { checkContent } from './check-content.ts'
import { checkFiles, countPreviews } from './check-files.ts'
import type { BordereauReader } from './check-printed.ts'
import { checkReveal } from './check-reveal.ts'
import { checkRevocation } from './check-revocation.ts'
import { checkSignature, checkSigner } from './check-signature.ts'
import { checkSuperseded } from './check-superseded.ts'
import { checkTime } from './check-time.ts'
import { readAnchors } from './trust.ts'

/**
 * `container` is the .asice file, or the files of the extracted tree. `trust` are PEM or DER certificates, `pin` the
 * SHA-256 of the signer's certificate: both come from outside, never from the export. `reveal`: masks lifted later.
 */
export type VerifyInput = {
  readonly container: Received
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  /** Certificates for the time stamps alone; without any, `trust` serves for them too. */
  readonly trustTsa?: readonly Uint8Array[] | undefined
  /** Given by the reader as well; without them only what the export holds is judged. */
  readonly revocation?: RevocationValues
  /** Later exports that the reader knows: this one is refused when one of them replaces it. */
  readonly known?: readonly VerifyInput['container'][]
  readonly reveal?: Reveal | null
  /** Reads what the bordereau shows; without it that is not checked, which is said. */
  readonly bordereau?: BordereauReader
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
  const { container, trust, pin, now, revocation, reveal = null } = input
  const bundle = await openBundle(container)
  const anchors = trust.length === 0 ? null : readAnchors(trust)
  const given = revocation ?? noValues
  const time = checkTime(bundle, { ...timeTrustOf(input), given, now })
  const manifest = bundle.contents.get(treeNames.manifest)
  const own = {
    signer: summarise(bundle),
    statement: bundle.statement,
    rootHash: manifest === undefined ? null : sha256Hex(manifest),
  }
  const checks = inOrder([
    ...checkFiles(bundle, await countPreviews(bundle)),
    ...checkSignature(bundle),
    ...checkSigner(bundle, { anchors, pin, now, provenAt: time.provenAt }),
    ...(await checkContent(bundle, input.bordereau)),
    checkReveal(bundle, reveal),
    time.check,
    checkRevocation(bundle, { anchors, pin, now, ...time }, given),
    checkSuperseded(own, await verifyKnown(input)),
  ])
  return { checks, verdict: judge(checks), ...own }
}

/** Each is believed on the same terms as the export in question; what is lifted of that one says nothing of them. */
const verifyKnown = async ({ known, reveal: _, ...terms }: VerifyInput): Promise<readonly Verification[]> => {
  const verified: Verification[] = []
  for (const container of known ?? []) verified.push(await verifyExport({ ...terms, container }))
  return verified
}

const timeTrustOf = ({ trust, trustTsa = [] }: VerifyInput) => {
  const given = trustTsa.length === 0 ? trust : trustTsa
  return { anchors: given.length === 0 ? null : readAnchors(given), isOwn: trustTsa.length > 0 }
}

const inOrder = (checks: readonly Check[]): readonly Check[] =>
  checkIds.flatMap((id) => checks.filter((check) => check.id === id))

/** The only checks that may be left out: each is said to the reader. */
const optional: ReadonlySet<CheckId> = new Set([
  ...(['trust', 'pin', 'reveal', 'bordereau-prints', 'timestamp', 'revocation', 'superseded'] as const),
])

/** Accepted only when every check of the list is there and none failed: a check that vanished is a failure. */
const judge = (checks: readonly Check[]): Verdict => {
  const isWhole = checks.length === checkIds.length
  const isBad = checks.some(
    ({ id, outcome }) => outcome === 'failed' || (outcome === 'not-checked' && !optional.has(id)),
  )
  if (!isWhole || isBad) return 'refused'
  return checks.some(({ outcome }) => outcome === 'warning') ? 'accepted-with-warnings' : 'accepted'
}

/** Who signed, as the certificate tells it. */
export const summarise = ({ certificate, verdict }: Pick<Bundle, 'certificate' | 'verdict'>): SignerSummary | null =>
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
