import { homedir } from 'node:os'
import { join } from 'node:path'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { RequisError } from '../../model/problem.ts'

/** Where a bucket is and who asks. */
export type BucketSettings = {
  readonly endpoint: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * By the names that all programs of this kind use: AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL, AWS_REGION or AWS_DEFAULT_REGION,
 * AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; without keys, the file of AWS_SHARED_CREDENTIALS_FILE (~/.aws/credentials), profile
 * AWS_PROFILE. Throws `batch.storage-refused` where there is no key, or where records would travel in clear.
 */
export const readBucketSettings = (env: Environment): BucketSettings => {
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1'
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`
  if (!isPrivate(endpoint)) throw new RequisError({ code: 'batch.storage-refused' })
  return { endpoint: endpoint.replace(/\/$/, ''), region, ...keysOf(env) }
}

/** TLS, or this machine itself. */
const isPrivate = (endpoint: string): boolean => {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (url?.protocol === 'https:') return true
  return url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
}

type Keys = Pick<BucketSettings, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>

const keysOf = (env: Environment): Keys => {
  const [accessKeyId, secretAccessKey] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY]
  if (accessKeyId !== undefined && secretAccessKey !== undefined)
    return { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN ?? null }
  const file = env.AWS_SHARED_CREDENTIALS_FILE ?? join(homedir(), '.aws', 'credentials')
  const profile = profileOf(textOf(file), env.AWS_PROFILE ?? 'default')
  const [id, secret] = [profile.get('aws_access_key_id'), profile.get('aws_secret_access_key')]
  if (id === undefined || secret === undefined) throw new RequisError({ code: 'batch.storage-refused' })
  return { accessKeyId: id, secretAccessKey: secret, sessionToken: profile.get('aws_session_token') ?? null }
}

const textOf = (file: string): string => {
  try {
    return readPlain(file, mostSetting).toString('utf8')
  } catch {
    return ''
  }
}

/** `[name]`, then `key = value` a line. */
const profileOf = (text: string, name: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    const title = /^\s*\[([^\]]{1,200})\]/.exec(line)?.[1]
    if (title !== undefined) section = title.trim()
    const [key, ...value] = line.split('=')
    if (section === name && key !== undefined && value.length > 0) found.set(key.trim(), value.join('=').trim())
  }
  return found
}
