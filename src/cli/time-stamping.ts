import { RequisError } from '../model/problem.ts'
import { type Stamp, stampWith, type Tsa } from '../pipeline/signing.ts'
import { readBytes } from './disk.ts'

export type TsaOptions = {
  /** Null: no service is asked, and nothing leaves this machine. */
  readonly url: URL | null
  readonly policy: string | null
  readonly trust: readonly string[]
}

/** The stamp of a service that is reached over http or https: hashes go there, no word of the record ever does. */
export const openStamp = ({ url, policy, trust }: TsaOptions): Stamp | undefined => {
  if (url === null) return undefined
  const files = trust.map((file) => readBytes(file, { code: 'yaml.missing', file: '--trust-tsa' }))
  return stampWith({ post: postTo(url), policy, trust: files, now: () => new Date() })
}

const timeout = 15_000

const largestAnswer = 100_000

/** The transport of RFC 3161 3.4. Anything but a whole answer within 15 seconds is no answer; no redirection is followed. */
const postTo =
  (url: URL): Tsa['post'] =>
  async (request) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Uint8Array.from(request),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    if (!response.ok || response.body === null) throw new RequisError({ code: 'tsa.unreachable' })
    return await readWhole(response.body)
  }

const readWhole = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largestAnswer) throw new RequisError({ code: 'tsa.unreachable' })
  }
  return Buffer.concat(chunks)
}
