import type { Certificate } from '../asn1/certificate.ts'
import { attempt, type Check } from '../container/bundle.ts'
import { atSignature, type Issued, today, type Word } from '../revocation/revocation.ts'
import type { RevocationValues } from '../revocation/revocation-values.ts'
import type { Token } from '../time/tsa-token.ts'
import { isHarmlessSince, judgesOf, linksBetween } from './check-revocation.ts'
import { findPath } from './trust.ts'

/** `given` are files of the reader, `held` what came inside the signature: a revocation has no end, both tell it. */
export type StampValues = { readonly given: RevocationValues; readonly held: RevocationValues; readonly now: Date }

/** `provesDate`: the token still proves its date; `facts` are those of the check `timestamp`. */
export type StampDoubt = {
  readonly outcome: 'failed' | 'warning'
  readonly provesDate: boolean
  readonly facts: Check['facts']
}

/**
 * Whether a certificate behind a trusted time stamp was revoked, as far as the values speak of it. A key that may have been
 * stolen gives any date (EN 319 102-1 5.4): only a harmless reason, later than the token, leaves the date proved. A token that
 * is younger than the revocation was given by nobody who may. That nothing was revoked is asked of the signer alone.
 */
export const findStampDoubt = (
  tokens: readonly Token[],
  anchors: readonly Certificate[],
  values: StampValues,
): StampDoubt | null => {
  const undated = atSignature({ provenAt: null, sealedAt: null })
  const judges = [...judgesOf(values.given, today(values.now)), ...judgesOf(values.held, undated)]
  const doubts = tokens.flatMap((token) =>
    pathOf(token, anchors).flatMap((issued) => judges.flatMap((judge) => doubtOf(judge(issued), token.genTime) ?? [])),
  )
  const worst = doubts.find(({ outcome }) => outcome === 'failed') ?? doubts.find(({ provesDate }) => !provesDate)
  return worst ?? doubts.find(({ facts }) => facts.reason !== 'tsa-file') ?? doubts[0] ?? null
}

const pathOf = ({ certificate, others, genTime }: Token, anchors: readonly Certificate[]): readonly Issued[] =>
  certificate === null
    ? []
    : linksBetween(attempt(() => findPath(certificate, { anchors, others, now: genTime })) ?? [])

const doubtOf = (word: Word, genTime: Date): StampDoubt | null => {
  // Perhaps the list of a namesake, which says nothing here: told, and no more. `checkRevocation` refuses what cannot be read.
  if (word.status === 'false' && word.why !== 'unreadable')
    return { outcome: 'warning', provesDate: true, facts: { reason: 'tsa-file' } }
  if (word.status !== 'revoked') return null
  const { at, why, invalidAt } = word
  const facts = { date: at.toISOString(), why }
  if (at <= genTime || (invalidAt !== null && invalidAt <= genTime)) return refused({ ...facts, flaw: 'tsa-revoked' })
  const provesDate = isHarmlessSince(word, genTime)
  return {
    outcome: 'warning',
    provesDate,
    facts: { ...facts, reason: provesDate ? 'tsa-revoked-since' : 'tsa-doubtful' },
  }
}

const refused = (facts: Check['facts']): StampDoubt => ({ outcome: 'failed', provesDate: false, facts })
