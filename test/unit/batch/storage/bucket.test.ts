import { writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBucket } from '../../../../src/batch/storage/bucket.ts'
import { readBucketSettings } from '../../../../src/batch/storage/bucket-settings.ts'
import { openStorage } from '../../../../src/batch/storage/index.ts'
import type { Storage } from '../../../../src/batch/storage/storage.ts'
import { temporaryFolder } from '../../../temporary-folders.ts'
import { hasMoto, type Moto, startMoto } from './moto.ts'

let moto: Moto
const env = () => ({
  AWS_ENDPOINT_URL: moto.endpoint,
  AWS_ACCESS_KEY_ID: 'invented',
  AWS_SECRET_ACCESS_KEY: 'invented',
})
let storage: Storage
beforeAll(async () => {
  if (!hasMoto) return
  moto = await startMoto('lots')
  storage = openStorage('s3://lots/base un', env())
})
afterAll(async () => {
  if (hasMoto) await moto.stop()
})

const text = (value: string): Uint8Array => Buffer.from(value, 'utf8')
const listed = async (folder: string): Promise<readonly string[]> => {
  const paths: string[] = []
  for await (const path of storage.list(folder)) paths.push(path)
  return paths
}

test.skipIf(!hasMoto)('an object is written once, and read again byte for byte', async () => {
  expect(await storage.putIfAbsent('receipts/00000/a.json', text('un'))).toBe(true)
  expect(await storage.putIfAbsent('receipts/00000/a.json', text('deux'))).toBe(false)
  expect(await storage.get('receipts/00000/a.json')).toEqual(new Uint8Array(text('un')))
  expect(await storage.head('receipts/00000/a.json')).toBe(2)
})

test.skipIf(!hasMoto)('what is not there is null; what is removed is not there', async () => {
  expect(await storage.get('rien')).toBeNull()
  expect(await storage.head('rien')).toBeNull()
  await storage.putIfAbsent('plan/head.json', text('{}'))
  await storage.remove('plan/head.json')
  expect(await storage.head('plan/head.json')).toBeNull()
})

test.skipIf(!hasMoto)(
  'targets that are there with the same bytes are left; with others, nothing is overwritten',
  async () => {
    const files = ['a b+é&.pdf', 'c%20d.txt'].map((name) => ({ path: `targets/${name}`, bytes: text(name) }))
    await storage.putMany(files)
    await storage.putMany(files)
    await expect(storage.putMany([{ path: 'targets/c%20d.txt', bytes: text('x') }])).rejects.toMatchObject({
      problem: { code: 'batch.target-differs' },
    })
    expect(await listed('targets')).toEqual(files.map(({ path }) => path))
  },
)

test.skipIf(!hasMoto)('a list goes on past its first page, and holds its folder alone', async () => {
  const pages = openBucket('s3://lots/base un', readBucketSettings(env()), 3)
  const names = Array.from({ length: 10 }, (_, n) => `long/${n}`)
  await pages.putMany(names.map((path) => ({ path, bytes: text('') })))
  await pages.putIfAbsent('longer/x', text(''))
  const paths: string[] = []
  for await (const path of pages.list('long')) paths.push(path)
  expect(paths).toEqual(names)
})

test.skipIf(!hasMoto)('a bucket that is not there is refused', async () => {
  await expect(openStorage('s3://autre/x', env()).get('a')).rejects.toMatchObject({
    problem: { code: 'batch.storage-refused' },
  })
  expect(() => openStorage('s3://', env())).toThrow('batch.storage-refused')
})

test('a path that would leave the prefix is never asked for', async () => {
  const { endpoint, close } = await serve((_, response) => response.end())
  const bucket = openBucket('s3://lots/x', readBucketSettings({ ...keys, AWS_ENDPOINT_URL: endpoint }))
  expect(() => bucket.putIfAbsent('../autre', text(''))).toThrow('internal')
  close()
})

const keys = { AWS_ACCESS_KEY_ID: 'invented', AWS_SECRET_ACCESS_KEY: 'invented' }

const serve = async (answer: RequestListener): Promise<{ readonly endpoint: string; readonly close: () => void }> => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { endpoint: `http://127.0.0.1:${port}`, close: () => server.close() }
}

test('a bucket that is away for a moment is asked again; a full one is said to be full', async () => {
  const asked: string[] = []
  const { endpoint, close } = await serve((request, response) => {
    asked.push(request.method ?? '')
    if (request.method === 'PUT') response.statusCode = asked.length < 4 ? 503 : 200
    if (request.url?.includes('plein') === true) response.statusCode = 507
    if (request.url?.includes('interdit') === true) response.statusCode = 403
    response.end()
  })
  const bucket = openBucket('s3://lots', readBucketSettings({ ...keys, AWS_ENDPOINT_URL: endpoint }))
  expect(await bucket.putIfAbsent('a', text('a'))).toBe(true)
  expect(asked).toEqual(['GET', 'PUT', 'PUT', 'PUT'])
  await expect(bucket.putIfAbsent('plein', text('a'))).rejects.toMatchObject({ problem: { code: 'out.no-space' } })
  await expect(bucket.get('interdit')).rejects.toMatchObject({ problem: { code: 'batch.storage-refused' } })
  close()
})

test('keys come from the environment, or from the profile of a file', () => {
  const file = join(temporaryFolder('requis-aws-'), 'credentials')
  writeFileSync(
    file,
    '[default]\naws_access_key_id = a\naws_secret_access_key = b=\n[lots]\naws_access_key_id = c\naws_secret_access_key=d\n',
  )
  const read = (env: Readonly<Record<string, string>>) =>
    readBucketSettings({ AWS_SHARED_CREDENTIALS_FILE: file, ...env })
  expect(read({})).toMatchObject({ accessKeyId: 'a', secretAccessKey: 'b=' })
  expect(read({ AWS_PROFILE: 'lots' })).toMatchObject({ accessKeyId: 'c', secretAccessKey: 'd' })
  expect(read(keys)).toMatchObject({ accessKeyId: 'invented' })
  expect(() => read({ AWS_PROFILE: 'absent' })).toThrow('batch.storage-refused')
})

test('records do not travel in clear to another machine', () => {
  const read = (AWS_ENDPOINT_URL: string) => readBucketSettings({ ...keys, AWS_ENDPOINT_URL }).endpoint
  expect(read('http://127.0.0.1:9000/')).toBe('http://127.0.0.1:9000')
  expect(read('https://stockage.exemple')).toBe('https://stockage.exemple')
  expect(() => read('http://stockage.exemple')).toThrow('batch.storage-refused')
})
