import { type Stamp, stampWith, type Tsa } from '../../seal/time/tsa-client.ts'
import { readGiven } from '../files/disk.ts'
import { keptTsa } from '../machine/machine.ts'
import { fetchAnswer } from './fetch-answer.ts'

export type TsaOptions = {
  /** Null: no service is asked, and nothing leaves this machine. */
  readonly url: URL | null
  readonly policy: string | null
  readonly trust: readonly string[]
}

/** The stamp of a service that is reached over http or https: hashes go there, no word of the record ever does. */
export const openStamp = ({ url: given, policy, trust }: TsaOptions): Stamp | undefined => {
  const url = keptTsa(given)
  return url === null
    ? undefined
    : stampWith({ post: postTo(url), policy, trust: readTsaTrust(trust), now: () => new Date() })
}

export const readTsaTrust = (files: readonly string[]): readonly Uint8Array[] => files.map(readGiven('--trust-tsa'))

const largestAnswer = 100_000

/** The transport of RFC 3161 3.4. */
const postTo =
  (url: URL): Tsa['post'] =>
  (body) =>
    fetchAnswer(url, {
      post: { type: 'application/timestamp-query', accept: 'application/timestamp-reply', body },
      largest: largestAnswer,
    })
