import { type Problem, RequisError } from '../../model/problem.ts'
import { isDemonstration, readCertificate } from '../asn1/certificate.ts'
import { readPem } from '../asn1/pem.ts'
import { assembleCms } from '../cms/cades.ts'
import { type Cms, readCms } from '../cms/cms-reader.ts'
import { attempt } from '../container/bundle.ts'
import { readToken } from '../time/tsa-token.ts'
import { linksBetween } from '../verify/check-revocation.ts'
import { findFarthest, readAnchors } from '../verify/trust.ts'
import { type AuthorityService, servicesOf, writeOcspRequest } from './authority-services.ts'
import {
  flawOf,
  givenOf,
  type Link,
  refuseRevoked,
  refuseUseless,
  type Value,
  valuesOf,
  wordOf,
} from './gathered-value.ts'
import { atExport, type Dating, type Issued, isMadeAfter } from './revocation.ts'
import type { RevocationValues } from './revocation-values.ts'

/** A question to a service of an authority: `request` is the body to post; null when the list is only to be fetched. */
export type AuthorityQuestion = AuthorityService & { readonly request: Uint8Array | null }

/** `tsa-unproved`: nothing says whether the time stamping service is revoked; `older`: the proof is older than the signature. */
export type LongTermWarning = 'tsa-unproved' | 'older'

/**
 * `files` are those of the director (`crls` in DER or PEM); `ask` reaches the services that certificates name, and throws
 * when there is no answer: null asks nobody. `trust` helps to find who issued the certificate of the time stamping service.
 */
export type RevocationSource = {
  readonly files: RevocationValues
  readonly ask: ((question: AuthorityQuestion) => Promise<Uint8Array>) | null
  readonly trust: readonly Uint8Array[]
  readonly now: () => Date
  readonly warn: (warning: LongTermWarning) => void
}

/** `certificates`: of the paths that the values are about, in DER, the authorities at their ends included. */
export type Gathered = RevocationValues & { readonly certificates: readonly Uint8Array[] }

/**
 * What proves that the certificates of a signature at level T are not revoked; throws when one is, or may be. `isQuiet`: warns
 * of nothing, where the same is asked for a second signature.
 */
export type GatherValues = (cms: Cms, options?: { readonly isQuiet: boolean }) => Promise<Gathered>

/** Lifts a signature of Requis (DER) from level B-T to B-LT (EN 319 122-1 5.4). Throws what gathering throws. */
export const addValues = async (signature: Uint8Array, gather: GatherValues): Promise<Uint8Array> => {
  const cms = readCms(signature)
  const { certificate, algorithm } = cms
  if (certificate === null || algorithm === null) throw new RequisError({ code: 'internal' })
  const values = await gather(cms)
  return assembleCms({ ...cms, certificate, algorithm, attributes: [...cms.attributes.values()], values })
}

/**
 * All or nothing for the signer: a good word about each certificate of the path but its last. Nothing that is false, stale
 * or about nobody of these paths enters the export.
 */
export const gatherWith =
  (source: RevocationSource): GatherValues =>
  async (cms, { isQuiet } = { isQuiet: false }) => {
    const { links, provenAt } = findLinks(cms, source)
    const warn: RevocationSource['warn'] = isQuiet ? () => {} : source.warn
    const dating = atExport(source.now(), provenAt)
    const given = givenOf(source.files)
    for (const value of given) refuseUseless(value, links, dating)
    const missing = links.filter((link) => given.every((value) => wordOf(value, link, dating).status !== 'good'))
    const asked: (Value | null)[] = []
    for (const link of missing) asked.push(await askFor(link, source, dating))
    if (asked.includes(null) || links.every(({ of }) => of === 'signer')) warn('tsa-unproved')
    const values = [...given, ...asked.filter((value) => value !== null)]
    if (!links.some((link) => isSigner(link) && hasLaterProof(values, link, { dating, provenAt }))) warn('older')
    return { ...valuesOf(values), certificates: certificatesOf(links) }
  }

const certificatesOf = (links: readonly Link[]): readonly Uint8Array[] =>
  links.flatMap(({ certificate, issuer }) => [certificate.der, issuer.der])

const findLinks = ({ certificate, certificates, timestamp }: Cms, { trust, now }: RevocationSource) => {
  if (certificate === null || timestamp === null) throw new RequisError({ code: 'internal' })
  const token = readToken(timestamp)
  const own = linksBetween(findFarthest(certificate, certificates.map(readCertificate), now()))
  if (own.length === 0 || isDemonstration(certificate)) throw new RequisError({ code: 'revocation.no-authority' })
  const known = [...token.others, ...readAnchors(trust)]
  const path = token.certificate === null ? [] : findFarthest(token.certificate, known, token.genTime)
  const links: readonly Link[] = [...numbered('signer', own), ...numbered('time-stamping', linksBetween(path))]
  return { links, provenAt: token.genTime }
}

const numbered = (of: Link['of'], list: readonly Issued[]): readonly Link[] =>
  list.map((issued, at) => ({ ...issued, of, rank: at + 1 }))

const isSigner = ({ of, rank }: Link): boolean => of === 'signer' && rank === 1

type Dates = { readonly dating: Dating; readonly provenAt: Date }

/** A list may be older than the signature, and then miss a revocation: the reader will be told, the director first. */
const hasLaterProof = (values: readonly Value[], signer: Link, { dating, provenAt }: Dates): boolean =>
  values.some((value) => {
    const word = wordOf(value, signer, dating)
    return word.status === 'good' && isMadeAfter(word.issuedAt, provenAt)
  })

/** The first good answer about a certificate; null for a time stamping service whose certificates name no place to ask. */
const askFor = async (link: Link, { ask }: RevocationSource, dating: Dating): Promise<Value | null> => {
  const services = attempt(() => servicesOf(link.certificate)) ?? []
  if (ask === null || services.length === 0) {
    if (link.of === 'time-stamping') return null
    throw new RequisError({ code: 'revocation.unproved', rank: link.rank })
  }
  let problem: Problem = { code: 'revocation.unreachable' }
  for (const service of services) {
    const value = await fetchValue(service, link, ask)
    if (value === null) continue
    const word = wordOf(value, link, dating)
    if (word.status === 'good') return value
    refuseRevoked(word, link)
    problem = { code: 'revocation.bad-answer', service: service.kind, flaw: flawOf(word) }
  }
  throw new RequisError(problem)
}

type Ask = NonNullable<RevocationSource['ask']>

/** Null when nobody answers there. */
const fetchValue = async (service: AuthorityService, link: Link, ask: Ask): Promise<Value | null> => {
  const request = service.kind === 'ocsp' ? writeOcspRequest(link) : null
  const answer = await ask({ ...service, request }).catch(() => null)
  if (answer === null) return null
  const der = service.kind === 'ocsp' ? answer : (readPem(answer, 'X509 CRL')[0] ?? answer)
  return { kind: service.kind, der, rank: 1 }
}
