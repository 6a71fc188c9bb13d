import { attempt, type Bundle, type Check } from './bundle.ts'
import { result } from './check-files.ts'
import { type Believed, pathDate } from './check-signature.ts'
import { wordOfCrl } from './crl-word.ts'
import { wordOfOcsp } from './ocsp.ts'
import { readPem } from './pem.ts'
import type { Issued, Word } from './revocation.ts'
import { findPath } from './trust.ts'

/** Files that the reader obtained from the authority, never from the export: CRLs (DER or PEM), OCSP responses (DER). */
export type RevocationFiles = { readonly crls: readonly Uint8Array[]; readonly ocsp: readonly Uint8Array[] }

type Judge = (issued: Issued) => Word

/**
 * Whether the signer's certificate was revoked, or that of an authority between the signer and the one trusted. Only a
 * fresh file of the right authority proves that it was not. `facts` of a revocation hold its `date` (UTC, ISO): who can
 * prove by a trusted timestamp that the signature is older may weigh it.
 */
export const checkRevocation = (bundle: Bundle, believed: Believed, files: RevocationFiles): Check => {
  const { crls, ocsp } = files
  if (crls.length + ocsp.length === 0) return { id: 'revocation', outcome: 'not-checked', facts: {} }
  const [signer, ...authorities] = attempt(() => linksOf(bundle, believed)) ?? []
  if (signer === undefined) return warn(believed.anchors === null ? 'no-trust' : 'no-path')
  const judges = judgesOf(files, believed.now)
  const above = authorities.flatMap((issued) => judges.map((judge) => judge(issued)))
  const worst = above.find(({ status }) => status === 'revoked') ?? above.find(({ status }) => status === 'false')
  if (worst !== undefined) return checkOf(worst, 'authority-revoked')
  return checkOf(weigh(judges.map((judge) => judge(signer))), 'revoked')
}

const warn = (reason: string): Check => ({ id: 'revocation', outcome: 'warning', facts: { reason } })

/**
 * Each certificate of the path with its issuer, the signer's first, on the day that trust follows it. Without a trusted path
 * nobody's word counts.
 */
const linksOf = ({ certificate, chain }: Bundle, believed: Believed): readonly Issued[] => {
  const { anchors } = believed
  if (certificate === null || anchors === null) return []
  const now = pathDate(certificate, believed)
  const path = findPath(certificate, { anchors, others: chain, now }) ?? []
  return path.slice(1).map((issuer, at) => ({ certificate: path[at] ?? issuer, issuer }))
}

const judgesOf = ({ crls, ocsp }: RevocationFiles, now: Date): readonly Judge[] => [
  ...crls.flatMap((file) => {
    const lists = readPem(file, 'X509 CRL')
    return lists.length === 0 ? [(): Word => unreadable] : lists.map((der) => judgeBy(wordOfCrl, der, now))
  }),
  ...ocsp.map((der) => judgeBy(wordOfOcsp, der, now)),
]

const judgeBy =
  (wordOf: typeof wordOfCrl, der: Uint8Array, now: Date): Judge =>
  (issued) =>
    attempt(() => wordOf(der, issued, now)) ?? unreadable

const unreadable: Word = { status: 'false', why: 'unreadable' }

/** A revocation wins over all, a false file over a proof, a proof over what says nothing; a stale one is told first. */
const weigh = (words: readonly Word[]): Word => {
  const find = (isSought: (word: Word) => boolean): Word | undefined => words.find(isSought)
  return (
    find(({ status }) => status === 'revoked') ??
    find(({ status }) => status === 'false') ??
    find(({ status }) => status === 'good') ??
    find((word) => word.status === 'silent' && word.why !== 'other-issuer' && word.why !== 'other-certificate') ??
    words[0] ??
    unreadable
  )
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

const checkOf = (word: Word, flaw: 'revoked' | 'authority-revoked'): Check => {
  if (word.status === 'revoked')
    return result('revocation', false, { flaw, date: word.at.toISOString(), why: word.why })
  if (word.status === 'false') return result('revocation', false, { flaw: word.why })
  if (word.status === 'good') return result('revocation', true, { until: isoDay(word.until) })
  const until = word.until === null ? {} : { until: isoDay(word.until) }
  return { id: 'revocation', outcome: 'warning', facts: { reason: word.why, ...until } }
}
