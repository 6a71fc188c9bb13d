import { setTimeout as delay } from 'node:timers/promises'
import { RequisError } from '../../model/problem.ts'
import type { BucketSettings } from './bucket-settings.ts'

type Question = {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

/** `status` is 200, 204, 404 or 412; all else was tried again, or thrown. */
type Answer = { readonly status: number; readonly bytes: Uint8Array; readonly size: number }

export type AskBucket = (question: Question) => Promise<Answer>

/** Tries, and the first and longest wait between two, in ms: some 40 s in all. By hand. */
const tries = 12
const firstWait = 100
const longestWait = 5000

/** An answer that takes longer is a connection that is cut, in ms. By hand: 64 MB at 4 Mbit/s. */
const longest = 128_000

const known = new Set([200, 204, 404, 412])

/** Signed questions (AWS Signature 4), each tried again while the bucket is away. Throws `batch.storage-refused`, `out.no-space`. */
export const bucketAsker = (settings: BucketSettings, bucket: string): AskBucket => {
  const client = signerOf(settings)
  const base = `${settings.endpoint}/${bucket}`
  return async (question) => {
    for (let tried = 1, wait = firstWait; ; tried += 1, wait = Math.min(longestWait, wait * 2)) {
      const answer = await askOnce(await client, base, question)
      if (answer !== null && known.has(answer.status)) return answer
      if (answer !== null) refuse(answer.status)
      if (tried >= tries) throw new RequisError({ code: 'batch.storage-refused' })
      await delay(wait)
    }
  }
}

const signerOf = async ({ accessKeyId, secretAccessKey, sessionToken, region }: BucketSettings) => {
  const { AwsClient } = await import('aws4fetch')
  const session = sessionToken === null ? {} : { sessionToken }
  return new AwsClient({ accessKeyId, secretAccessKey, ...session, region, service: 's3', retries: 0 })
}

/** What will be said again is refused; 409 (two at once), 429 and what the server cannot do now are tried again. */
const refuse = (status: number): void => {
  if (status === 507) throw new RequisError({ code: 'out.no-space' })
  if (status < 500 && status !== 408 && status !== 409 && status !== 429)
    throw new RequisError({ code: 'batch.storage-refused' })
}

type Client = Awaited<ReturnType<typeof signerOf>>

/** Null: no answer. */
const askOnce = async (client: Client, base: string, question: Question): Promise<Answer | null> => {
  const { method, key, query = {}, headers = {}, body } = question
  const path = key === '' ? '' : `/${key.split('/').map(encodeURIComponent).join('/')}`
  const search = new URLSearchParams(query).toString()
  try {
    const response = await client.fetch(`${base}${path}${search === '' ? '' : `?${search}`}`, {
      method,
      headers,
      body: body === undefined ? null : Buffer.from(body),
      signal: AbortSignal.timeout(longest),
      redirect: 'error',
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, bytes, size: Number(response.headers.get('content-length') ?? bytes.length) }
  } catch {
    return null
  }
}
