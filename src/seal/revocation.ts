import type { Certificate } from './certificate.ts'

/** A certificate and the one that issued it: both stand on a path to what the reader trusts. */
export type Issued = { readonly certificate: Certificate; readonly issuer: Certificate }

/** What one file, given by the reader, says of one certificate. */
export type Word =
  | { readonly status: 'revoked'; readonly at: Date; readonly why: RevocationReason }
  | { readonly status: 'good'; readonly until: Date }
  /** It proves nothing, and nobody meant harm. */
  | { readonly status: 'silent'; readonly why: Silence; readonly until: Date | null }
  /** It is not what an authority published: changed, unreadable, or signed by who may not. */
  | { readonly status: 'false'; readonly why: Falsehood }

export type Silence =
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

export const silent = (why: Silence, until: Date | null = null): Word => ({ status: 'silent', why, until })

type Period = { readonly thisUpdate: Date; readonly nextUpdate: Date | null }

const clockSkew = 5 * 60 * 1000

/** What a file that does not name the certificate as revoked is worth today. */
export const judgeFreshness = ({ thisUpdate, nextUpdate }: Period, now: Date): Word => {
  if (thisUpdate.getTime() > now.getTime() + clockSkew) return silent('not-yet')
  if (nextUpdate === null) return silent('no-next-update')
  return nextUpdate < now ? silent('stale', nextUpdate) : { status: 'good', until: nextUpdate }
}
