import { longTermWarning } from '../../messages/seal/long-term.ts'
import { type AuthorityQuestion, type GatherValues, gatherWith } from '../../seal/revocation/long-term.ts'
import { readGiven } from '../files/disk.ts'
import type { Telling } from '../telling.ts'
import { fetchAnswer } from './fetch-answer.ts'
import { readTsaTrust } from './time-stamping.ts'

/** Paths of files of the authorities, and whether the services that the certificates name are asked for the rest. */
export type LongTermOptions = {
  readonly crls: readonly string[]
  readonly ocsp: readonly string[]
  readonly ask: boolean
}

/** Gathers the proofs that nothing is revoked; undefined when none is asked for. `trustTsa` are files. */
export const openGathering = (
  { crls, ocsp, ask }: LongTermOptions,
  trustTsa: readonly string[],
  telling: Telling,
): GatherValues | undefined => {
  if (crls.length + ocsp.length === 0 && !ask) return undefined
  return gatherWith({
    files: { crls: crls.map(readGiven('--crl')), ocsp: ocsp.map(readGiven('--ocsp')) },
    ask: ask ? askAuthority : null,
    trust: readTsaTrust(trustTsa),
    now: () => new Date(),
    warn: (warning) => telling.say(longTermWarning(telling.language, warning)),
  })
}

/** A list of a large authority has some megabytes; an answer has one certificate or two. */
const largest = { crl: 10_000_000, ocsp: 100_000 } as const

/** RFC 6960 appendix A, RFC 5280 4.2.1.13: only the number of a certificate and hashes of its issuer leave. */
const askAuthority = ({ kind, url, request }: AuthorityQuestion): Promise<Uint8Array> =>
  fetchAnswer(new URL(url), {
    post:
      request === null
        ? null
        : { type: 'application/ocsp-request', accept: 'application/ocsp-response', body: request },
    largest: largest[kind],
  })
