import type { Certificate } from '../asn1/certificate.ts'

/** A certificate and the one that issued it: both stand on a path to what the reader trusts. */
export type Issued = { readonly certificate: Certificate; readonly issuer: Certificate }

/** `invalidAt`: since when the authority holds the certificate for suspect (RFC 5280 5.3.2), where it says so. */
export type Revoked = { readonly at: Date; readonly why: RevocationReason; readonly invalidAt: Date | null }

/** What one file, or one value inside the signature, says of one certificate. */
export type Word =
  | ({ readonly status: 'revoked' } & Revoked)
  | { readonly status: 'good'; readonly issuedAt: Date; readonly until: Date | null }
  /** It proves nothing, and nobody meant harm. */
  | { readonly status: 'silent'; readonly why: Silence; readonly date: Date | null }
  /** It is not what an authority published: changed, unreadable, or signed by who may not. */
  | { readonly status: 'false'; readonly why: Falsehood }

export type Silence =
  | 'before'
  | 'undated'
  | 'stale'
  | 'not-yet'
  | 'no-next-update'
  | 'other-issuer'
  | 'other-certificate'
  | 'indirect'
  | 'partial'
  | 'unknown-extension'
  | 'unknown-status'

export type Falsehood = 'unreadable' | 'signature' | 'responder'

/** CRLReason (RFC 5280 5.3.1), by its number; 8 only exists in lists of changes, which are not read. */
const reasons = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'unspecified',
  'unspecified',
  'privilegeWithdrawn',
  'aACompromise',
] as const

export type RevocationReason = (typeof reasons)[number]

export const reasonOf = (code: number): RevocationReason => reasons[code] ?? 'unspecified'

export const silent = (why: Silence, date: Date | null = null): Word => ({ status: 'silent', why, date })

/** `issuedAt`: when it was made (EN 319 102-1 5.2.5): thisUpdate of a list, the older of thisUpdate and producedAt of an OCSP response. */
type Period = { readonly issuedAt: Date; readonly thisUpdate: Date; readonly nextUpdate: Date | null }

/**
 * How the dates of what does not name the certificate as revoked are judged; `dayOf`: the day on which whoever signed an
 * OCSP response must have been entitled to.
 */
export type Dating = { readonly judge: (period: Period) => Word; readonly dayOf: (issuedAt: Date) => Date }

const clockSkew = 5 * 60 * 1000

/** Of a file that was just obtained: is it fresh? */
export const today = (now: Date): Dating => ({ judge: (period) => judgeFreshness(period, now), dayOf: () => now })

const judgeFreshness = (period: Period, now: Date): Word => {
  const { thisUpdate, nextUpdate } = period
  if (thisUpdate.getTime() > now.getTime() + clockSkew) return silent('not-yet')
  if (nextUpdate === null) return silent('no-next-update')
  return nextUpdate < now ? silent('stale', nextUpdate) : goodFrom(period)
}

/** Of a value that is about to enter an export: fresh, or made after the signature, even where it says no end. */
export const atExport = (now: Date, provenAt: Date): Dating => ({
  judge: (period) => {
    const word = judgeFreshness(period, now)
    return isMadeAfter(period.issuedAt, provenAt) && word.status === 'silent' && word.why === 'no-next-update'
      ? goodFrom(period)
      : word
  },
  dayOf: () => now,
})

const goodFrom = ({ issuedAt, nextUpdate }: Period): Word => ({ status: 'good', issuedAt, until: nextUpdate })

/** True of a value that knows any revocation older than the signature. */
export const isMadeAfter = (issuedAt: Date, provenAt: Date): boolean =>
  issuedAt.getTime() >= provenAt.getTime() - clockSkew

/** Dates that time stamps prove: of the signature, and of the whole export. Null when none does. */
export type ProvenDates = { readonly provenAt: Date | null; readonly sealedAt: Date | null }

/**
 * Of a value that came with the signature (EN 319 102-1 5.5): made after the signature, it knows any revocation older
 * than it. The dated whole holds it, so it cannot have been made later than that.
 */
export const atSignature = (dates: ProvenDates): Dating => ({
  judge: (period) => judgeAtSignature(period, dates),
  dayOf: (issuedAt) => issuedAt,
})

const judgeAtSignature = (period: Period, { provenAt, sealedAt }: ProvenDates): Word => {
  const { issuedAt, nextUpdate } = period
  if (provenAt === null || sealedAt === null) return silent('undated')
  if (issuedAt.getTime() > sealedAt.getTime() + clockSkew) return silent('not-yet')
  if (isMadeAfter(issuedAt, provenAt)) return goodFrom(period)
  return nextUpdate !== null && nextUpdate >= provenAt ? silent('before', issuedAt) : silent('stale', nextUpdate)
}
