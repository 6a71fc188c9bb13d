import { z } from 'zod'
import type { Certificate } from '../asn1/certificate.ts'
import { readPem } from '../asn1/pem.ts'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { readCrl } from '../revocation/crl.ts'
import { wordOfCrl } from '../revocation/crl-word.ts'
import { readResponse, wordOfOcsp } from '../revocation/ocsp.ts'
import {
  atSignature,
  type Dating,
  type Issued,
  type ProvenDates,
  type RevocationReason,
  type Revoked,
  today,
  type Word,
} from '../revocation/revocation.ts'
import { countValues, noValues, type RevocationValues } from '../revocation/revocation-values.ts'
import { result } from './check-files.ts'
import { type Believed, pathDate } from './check-signature.ts'
import { findPath } from './trust.ts'

type Judge = (issued: Issued) => Word

/**
 * Whether the signer's certificate was revoked, or that of an authority between the signer and the one trusted. `given` are
 * files that the reader obtained (CRLs in DER or PEM, OCSP responses in DER): only a fresh one of the right authority
 * proves that it was not. What the export holds (level LT) counts by the same signatures, never because it is there: it
 * proves that nothing was revoked on the date of the signature, where the reader trusts a time stamp of it.
 */
export const checkRevocation = (bundle: Bundle, believed: Believed & ProvenDates, given: RevocationValues): Check => {
  const flaw = findLevelFlaw(bundle)
  if (flaw !== null) return result('revocation', false, { flaw })
  const held = bundle.cms?.values ?? noValues
  if (countValues(given) + countValues(held) === 0) return { id: 'revocation', outcome: 'not-checked', facts: {} }
  const [signer, ...authorities] = attempt(() => linksOf(bundle, believed)) ?? []
  if (signer === undefined) return warn({ reason: believed.anchors === null ? 'no-trust' : 'no-path' })
  const fresh = judgesOf(given, today(believed.now))
  const dated = judgesOf(held, atSignature(believed))
  const wordsOn = (issued: readonly Issued[]): Words => ({
    given: issued.flatMap((one) => fresh.map((judge) => judge(one))),
    held: issued.flatMap((one) => dated.map((judge) => judge(one))),
  })
  return refuseAuthority(wordsOn(authorities)) ?? judgeSigner(wordsOn([signer]), believed)
}

const statedSchema = z.looseObject({ predicate: z.looseObject({ longTerm: z.literal(true) }) })

/**
 * The signed statement says whether the signature holds revocation values, which nobody signed with it: then they are
 * neither taken off nor added without being seen.
 */
const findLevelFlaw = ({ cms, statement }: Bundle): 'values-removed' | 'values-added' | null => {
  if (cms === null) return null
  const isStated = statedSchema.safeParse(statement).success
  const isHeld = countValues(cms.values) > 0
  return isStated === isHeld ? null : isStated ? 'values-removed' : 'values-added'
}

/**
 * Each certificate of the path with its issuer, the signer's first, on the day that trust follows it. Without a trusted path
 * nobody's word counts.
 */
const linksOf = ({ certificate, chain }: Bundle, believed: Believed): readonly Issued[] => {
  const { anchors } = believed
  if (certificate === null || anchors === null) return []
  const now = pathDate(certificate, believed)
  return linksBetween(findPath(certificate, { anchors, others: chain, now }) ?? [])
}

/** Each certificate of a path with its issuer; the last one has none there. */
export const linksBetween = (path: readonly Certificate[]): readonly Issued[] =>
  path.slice(1).map((issuer, at) => ({ certificate: path[at] ?? issuer, issuer }))

/** What judges a certificate: one for each list and each response. */
export const judgesOf = ({ crls, ocsp }: RevocationValues, dating: Dating): readonly Judge[] => [
  ...crls.flatMap((file) => {
    const lists = readPem(file, 'X509 CRL')
    return lists.length === 0 ? [(): Word => unreadable] : lists.map((der) => judgeBy(readCrl, wordOfCrl, der, dating))
  }),
  ...ocsp.map((der) => judgeBy(readResponse, wordOfOcsp, der, dating)),
]

/** A list of a large authority has megabytes: it is read once, whatever it is asked about. */
const judgeBy = <Value>(
  read: (der: Uint8Array) => Value,
  wordOf: (value: Value, issued: Issued, dating: Dating) => Word,
  der: Uint8Array,
  dating: Dating,
): Judge => {
  const value = attempt(() => read(der))
  return (issued) => (value === null ? unreadable : (attempt(() => wordOf(value, issued, dating)) ?? unreadable))
}

const unreadable: Word = { status: 'false', why: 'unreadable' }

const warn = (facts: Check['facts']): Check => ({ id: 'revocation', outcome: 'warning', facts })

/** What the files of the reader say, and what the export holds. */
type Words = { readonly given: readonly Word[]; readonly held: readonly Word[] }

const refuseAuthority = (words: Words): Check | null => {
  const revoked = [...words.given, ...words.held].find((word) => word.status === 'revoked')
  return revoked === undefined ? refuseFalse(words) : refused('authority-revoked', revoked.at, revoked.why)
}

const refused = (flaw: string, date: Date, why: RevocationReason): Check =>
  result('revocation', false, { flaw, date: date.toISOString(), why })

const refuseFalse = ({ given, held }: Words): Check | null => {
  const found = given.find((word) => word.status === 'false')
  if (found !== undefined) return result('revocation', false, { flaw: found.why })
  return held.some((word) => word.status === 'false') ? result('revocation', false, { flaw: 'held-false' }) : null
}

/** A revocation wins over all, a false file over a proof, a fresh file over what the export holds. */
const judgeSigner = (words: Words, { provenAt }: ProvenDates): Check => {
  const { given, held } = words
  const revoked = [...given, ...held].flatMap((word) =>
    word.status === 'revoked' ? [checkOfRevoked(word, provenAt)] : [],
  )
  const worst = revoked.find(({ outcome }) => outcome === 'failed') ?? refuseFalse(words) ?? revoked[0]
  if (worst !== undefined) return worst
  // An authority that does not know the certificate today may never have issued it.
  if (given.some((word) => word.status === 'silent' && word.why === 'unknown-status'))
    return warn({ reason: 'unknown-status' })
  const fresh = given.find((word) => word.status === 'good')
  if (fresh !== undefined) return result('revocation', true, { until: isoDay(fresh.until) })
  const proof = held.find((word) => word.status === 'good')
  if (proof === undefined || provenAt === null) return checkOfSilence(given, held)
  return result('revocation', true, {
    basis: 'held',
    date: provenAt.toISOString(),
    issued: proof.issuedAt.toISOString(),
  })
}

/** Reasons that cast no doubt on what the key signed before (RFC 5280 5.3.1). */
const harmless: ReadonlySet<RevocationReason> = new Set([
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'privilegeWithdrawn',
])

/** The revocation, its reason and whatever the authority suspects leave what was signed on that date as it was. */
export const isHarmlessSince = ({ at, why, invalidAt }: Revoked, provenAt: Date): boolean =>
  at > provenAt && harmless.has(why) && (invalidAt === null || invalidAt > provenAt)

/**
 * EN 319 102-1 5.5 accepts a signature that is older than the revocation. Here a stolen key, a suspension or an unsaid
 * reason still refuses it: a theft is older than its report.
 */
const checkOfRevoked = (revoked: Revoked, provenAt: Date | null): Check => {
  const { at, why, invalidAt } = revoked
  if (provenAt === null || at <= provenAt) return refused('revoked', at, why)
  if (invalidAt !== null && invalidAt <= provenAt) return refused('invalid-since', invalidAt, why)
  if (!isHarmlessSince(revoked, provenAt)) return refused('revoked-later', at, why)
  return warn({ reason: 'revoked-since', date: at.toISOString(), why })
}

const isoDay = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? ''

/** It speaks of nobody in question. */
export const elsewhere: ReadonlySet<string> = new Set(['other-issuer', 'other-certificate'])

type Silent = Extract<Word, { readonly status: 'silent' }>

/** What speaks of this certificate is told first, a file of the reader before what the export holds. */
const checkOfSilence = (given: readonly Word[], held: readonly Word[]): Check => {
  const file = tellingOf(given)
  if (file !== undefined) return warn({ reason: file.why, ...(file.date === null ? {} : { until: isoDay(file.date) }) })
  const value = tellingOf(held)
  if (value?.why === 'before') return warn({ reason: 'held-before', issued: isoDay(value.date) })
  return warn({ reason: value?.why === 'undated' ? 'held-undated' : 'held-silent' })
}

const tellingOf = (words: readonly Word[]): Silent | undefined => {
  const silences = words.filter((word) => word.status === 'silent')
  return silences.find(({ why }) => !elsewhere.has(why)) ?? silences[0]
}
