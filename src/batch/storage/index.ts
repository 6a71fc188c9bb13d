import { openBucket } from './bucket.ts'
import { readBucketSettings } from './bucket-settings.ts'
import { openFolder } from './folder.ts'
import type { Storage } from './storage.ts'

/** The storage that an address names: `s3://bucket/prefix`, with what the environment says of it, or a folder. */
export const openStorage = (address: string, env: NodeJS.ProcessEnv = process.env): Storage =>
  address.startsWith('s3://') ? openBucket(address, readBucketSettings(env)) : openFolder(address)
