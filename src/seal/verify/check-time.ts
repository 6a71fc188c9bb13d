import { z } from 'zod'
import type { TokenFlaw } from '../../model/problem.ts'
import type { Certificate } from '../asn1/certificate.ts'
import type { Cms } from '../cms/cms-reader.ts'
import { writeArchiveManifest } from '../container/asic.ts'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { treeNames } from '../container/tree.ts'
import { readPdfSignature, readPdfStamp } from '../pdf/pades-reader.ts'
import type { ProvenDates } from '../revocation/revocation.ts'
import { noValues, type RevocationValues } from '../revocation/revocation-values.ts'
import { findTokenFlaw, isTokenTrusted, readToken, type Token } from '../time/tsa-token.ts'
import { findStampDoubt, type StampDoubt } from './check-stamp-revocation.ts'

/** `isOwn`: the anchors were given for time stamps, not borrowed from those of the signer. Null: none was given. */
type TimeTrust = {
  readonly anchors: readonly Certificate[] | null
  readonly isOwn: boolean
  readonly now: Date
  /** Files of the reader that may tell of the service as well. */
  readonly given: RevocationValues
}

/** `provenAt`: the date of the signature's own time stamp, `sealedAt` that of the whole, when the reader trusts who gave them. */
export type TimeVerdict = ProvenDates & { readonly check: Check }

/** A token, and the bytes that it must be of. */
type Stamped = {
  readonly of: 'signature' | 'bordereau' | 'bordereau-whole' | 'archive'
  readonly token: Uint8Array
  readonly data: Uint8Array
}

type TimeFlaw = TokenFlaw | 'removed' | 'incomplete' | 'files' | 'future'

/**
 * Every time stamp of the export, wherever it stands: a single wrong one is refused. What the export says of its own
 * date (signing time) is compared, never believed.
 */
export const checkTime = (bundle: Bundle, trust: TimeTrust): TimeVerdict => {
  const stamps = findStamps(bundle)
  const flaw = findSetFlaw(bundle, stamps)
  if (flaw !== null) return refused(flaw)
  if (stamps.length === 0) return { check: { id: 'timestamp', outcome: 'not-checked', facts: {} }, ...unproven }
  const tokens = stamps.map((stamp) => ({ ...stamp, read: attempt(() => readToken(stamp.token)) }))
  const wrong = tokens.map((stamp) => findFlaw(stamp, trust)).find((found) => found !== null)
  if (wrong !== undefined) return refused(wrong)
  return judge(
    tokens.flatMap(({ of, read }) => (read === null ? [] : [{ of, read }])),
    bundle,
    trust,
  )
}

const unproven: ProvenDates = { provenAt: null, sealedAt: null }

const refused = (flaw: TimeFlaw): TimeVerdict => ({
  check: { id: 'timestamp', outcome: 'failed', facts: { flaw } },
  ...unproven,
})

const findStamps = ({ cms, contents }: Bundle): readonly Stamped[] => {
  const pdf = contents.get(treeNames.bordereau) ?? new Uint8Array()
  const whole = attempt(() => readPdfStamp(pdf))
  const token = contents.get(treeNames.archiveToken)
  const data = contents.get(treeNames.archiveManifest) ?? new Uint8Array()
  return [
    ...stampOf('signature', cms),
    ...stampOf(
      'bordereau',
      attempt(() => readPdfSignature(pdf)),
    ),
    ...(whole === null ? [] : [{ of: 'bordereau-whole' as const, ...whole }]),
    ...(token === undefined ? [] : [{ of: 'archive' as const, token, data }]),
  ]
}

const stampOf = (of: 'signature' | 'bordereau', cms: Cms | null): readonly Stamped[] =>
  cms === null || cms.timestamp === null ? [] : [{ of, token: cms.timestamp, data: cms.signature }]

const statedSchema = z.looseObject({ predicate: z.looseObject({ timestamped: z.literal(true) }) })

/** The signed statement says whether there are time stamps: then nobody takes them off without being seen. */
const findSetFlaw = ({ files, contents, statement }: Bundle, stamps: readonly Stamped[]): TimeFlaw | null => {
  const isStated = statedSchema.safeParse(statement).success
  if (isStated && stamps.filter(({ of }) => of !== 'bordereau-whole').length < 3) return 'removed'
  const manifest = contents.get(treeNames.archiveManifest)
  if (files.has(treeNames.archiveManifest) !== files.has(treeNames.archiveToken)) return 'incomplete'
  if (manifest === undefined) return files.has(treeNames.archiveManifest) ? 'files' : null
  const expected = writeArchiveManifest([...files.values()])
  return Buffer.from(expected, 'utf8').equals(manifest) ? null : 'files'
}

const clockSkew = 5 * 60 * 1000

const findFlaw = ({ read, data }: Stamped & { readonly read: Token | null }, { now }: TimeTrust): TimeFlaw | null => {
  if (read === null) return 'unreadable'
  const tried = attempt(() => ({ flaw: findTokenFlaw(read, data) }))
  if (tried === null || tried.flaw !== null) return tried?.flaw ?? 'unreadable'
  return read.genTime.getTime() > now.getTime() + clockSkew ? 'future' : null
}

type Good = { readonly of: Stamped['of']; readonly read: Token }

/** Exact tokens: what they are worth depends on who gave them, and on what the signer claims. */
const judge = (tokens: readonly Good[], { verdict, cms }: Bundle, trust: TimeTrust): TimeVerdict => {
  const { anchors, isOwn, given, now } = trust
  const isTrusted =
    anchors !== null && tokens.every(({ read }) => attempt(() => isTokenTrusted(read, anchors)) === true)
  if (anchors !== null && !isTrusted && isOwn) return refused('untrusted')
  const values = { given, held: cms?.values ?? noValues, now }
  const reads = tokens.map(({ read }) => read)
  const doubt = isTrusted && anchors !== null ? findStampDoubt(reads, anchors, values) : null
  const isProved = isTrusted && doubt?.provesDate !== false
  const dateOf = (what: Stamped['of']): Date | null => tokens.find(({ of }) => of === what)?.read.genTime ?? null
  const signature = dateOf('signature')
  const at = signature ?? tokens[0]?.read.genTime ?? null
  const reason = reasonOf({ isTrusted, isGiven: anchors !== null, at, claimedAt: verdict?.claimedAt ?? null })
  const facts = { at: at?.toISOString() ?? '', stamps: tokens.length }
  return {
    check: checkOf(doubt, reason, facts),
    ...(isProved ? { provenAt: signature, sealedAt: dateOf('archive') } : unproven),
  }
}

const checkOf = (doubt: StampDoubt | null, reason: string | null, facts: Check['facts']): Check => {
  if (doubt !== null) return { id: 'timestamp', outcome: doubt.outcome, facts: { ...facts, ...doubt.facts } }
  if (reason === null) return { id: 'timestamp', outcome: 'passed', facts }
  return { id: 'timestamp', outcome: 'warning', facts: { ...facts, reason } }
}

const day = 24 * 3600 * 1000

type Dated = {
  readonly isTrusted: boolean
  readonly isGiven: boolean
  readonly at: Date | null
  readonly claimedAt: Date | null
}

/** Why an exact time stamp gives a warning: nobody vouches for it, or the signer claims quite another date. */
const reasonOf = ({ isTrusted, isGiven, at, claimedAt }: Dated): string | null => {
  if (!isTrusted) return isGiven ? 'other-authority' : 'no-trust-given'
  const isFar = at !== null && claimedAt !== null && Math.abs(at.getTime() - claimedAt.getTime()) > day
  return isFar ? 'other-date' : null
}
