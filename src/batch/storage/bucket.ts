import { RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { type AskBucket, bucketAsker } from './ask-bucket.ts'
import type { BucketSettings } from './bucket-settings.ts'
import { partsOf } from './folder.ts'
import type { Storage, Stored } from './storage.ts'

/**
 * An S3-compatible bucket, below a prefix: `s3://bucket/prefix`. What is first asked of it throws `batch.storage-refused` where
 * it is not there: such a bucket would answer « no such object » ever after.
 */
export const openBucket = (address: string, settings: BucketSettings, pageSize = mostListed): Storage => {
  const { bucket, prefix } = placeOf(address)
  const ask = checked(bucketAsker(settings, bucket))
  const at = (path: string): string => [...prefix, ...partsOf(path)].join('/')
  const storage: Storage = {
    putIfAbsent: (path, bytes) => putIfAbsent(ask, at(path), bytes),
    putMany: async (files) => await putMany(storage, files),
    note: async (path, bytes) => {
      await put(ask, at(path), bytes)
    },
    get: async (path) => {
      const answer = await ask({ method: 'GET', key: at(path) })
      return answer.status === 404 ? null : answer.bytes
    },
    list: (folder) =>
      listBelow(ask, {
        prefix: `${at(folder)}/`,
        dropped: prefix.length === 0 ? 0 : prefix.join('/').length + 1,
        pageSize,
      }),
    head: async (path) => {
      const answer = await ask({ method: 'HEAD', key: at(path) })
      return answer.status === 404 ? null : answer.size
    },
    remove: async (path) => {
      await ask({ method: 'DELETE', key: at(path) })
    },
    move: async (from, to) => await moveAll(storage, from, to),
    clear: async (folder) => {
      for (const path of await allBelow(storage, folder)) await storage.remove(path)
    },
  }
  return storage
}

const checked = (ask: AskBucket): AskBucket => {
  let isThere: Promise<void> | null = null
  const check = async (): Promise<void> => {
    const { status } = await ask({ method: 'GET', key: '', query: { 'list-type': '2', 'max-keys': '1' } })
    if (status !== 200) throw new RequisError({ code: 'batch.storage-refused' })
  }
  return async (question) => {
    isThere ??= check()
    await isThere
    return await ask(question)
  }
}

const placeOf = (address: string): { readonly bucket: string; readonly prefix: readonly string[] } => {
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address) ?? []
  if (bucket === undefined) throw new RequisError({ code: 'batch.storage-refused' })
  const trimmed = prefix.replace(/\/$/, '')
  return { bucket, prefix: trimmed === '' ? [] : partsOf(trimmed) }
}

const putIfAbsent = async (ask: AskBucket, key: string, bytes: Uint8Array): Promise<boolean> =>
  (await put(ask, key, bytes, { 'If-None-Match': '*' })) !== 412

/** The hash of the bytes is signed: what arrives otherwise is refused there. */
const put = async (
  ask: AskBucket,
  key: string,
  body: Uint8Array,
  terms: Readonly<Record<string, string>> = {},
): Promise<number> => {
  const { status } = await ask({
    ...{ method: 'PUT', key, body },
    headers: { ...terms, 'X-Amz-Content-Sha256': sha256Hex(body) },
  })
  if (status === 404) throw new RequisError({ code: 'batch.storage-refused' })
  return status
}

/** Objects on their way together. By hand: a round trip is some 20 ms, and a shard some fifty objects. */
const sentAtOnce = 8

const putMany = async (storage: Storage, files: readonly Stored[]): Promise<void> => {
  for (let at = 0; at < files.length; at += sentAtOnce)
    await Promise.all(files.slice(at, at + sentAtOnce).map((file) => putOrSame(storage, file)))
}

const putOrSame = async (storage: Storage, { path, bytes }: Stored): Promise<void> => {
  if (await storage.putIfAbsent(path, bytes)) return
  const there = await storage.get(path)
  if (there === null || !Buffer.from(there).equals(bytes)) throw new RequisError({ code: 'batch.target-differs' })
}

const allBelow = async (storage: Storage, folder: string): Promise<readonly string[]> => {
  const paths: string[] = []
  for await (const path of storage.list(folder)) paths.push(path)
  return paths
}

/** Taken away from the last to the first: the head of a plan goes before its shards, and comes after them. */
const moveAll = async (storage: Storage, from: string, to: string): Promise<void> => {
  const paths = await allBelow(storage, from)
  for (const path of paths) {
    const bytes = await storage.get(path)
    if (bytes !== null) await storage.note(`${to}${path.slice(from.length)}`, bytes)
  }
  for (const path of paths.toReversed()) await storage.remove(path)
}

/** Names that S3 gives in one answer, at most. */
const mostListed = 1000

type Listing = { readonly prefix: string; readonly dropped: number; readonly pageSize: number }

async function* listBelow(ask: AskBucket, { prefix, dropped, pageSize }: Listing): AsyncIterable<string> {
  let token: string | undefined
  do {
    const page = { 'list-type': '2', 'encoding-type': 'url', 'max-keys': String(pageSize), prefix }
    const query = token === undefined ? page : { ...page, 'continuation-token': token }
    const { status, bytes } = await ask({ method: 'GET', key: '', query })
    if (status !== 200) throw new RequisError({ code: 'batch.storage-refused' })
    const text = Buffer.from(bytes).toString('utf8')
    for (const [, key = ''] of text.matchAll(/<Key>([^<]*)<\/Key>/g)) yield decode(key).slice(dropped)
    token = /<NextContinuationToken>([^<]*)</.exec(text)?.[1]
  } while (token !== undefined)
}

/** `encoding-type=url` writes a space as `+`. */
const decode = (key: string): string => decodeURIComponent(key.replaceAll('+', ' '))
