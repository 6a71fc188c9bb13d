import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage } from '../../../src/batch/storage/index.ts'
import type { Storage } from '../../../src/batch/storage/storage.ts'
import { hasMoto, type Moto, startMoto } from '../../unit/batch/storage/moto.ts'
import { openWorkshop, requis } from '../program.ts'

// A batch whose plan, receipts and targets lie in a bucket: the commands that look at a batch find it there by its folder.

const workshop = openWorkshop()
let moto: Moto
let storage: Storage
const keys = { AWS_ACCESS_KEY_ID: 'invented', AWS_SECRET_ACCESS_KEY: 'invented' }

beforeAll(async () => {
  for (const at of [1, 2, 3]) workshop.write(`base/D-00${at}/note.txt`, `Note du ${at} mars 2025. Visite au service.\n`)
  workshop.write('base/D-002/casse.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001 rien', 'latin1'))
  if (!hasMoto) return
  moto = await startMoto('lots')
  Object.assign(process.env, keys, { AWS_ENDPOINT_URL: moto.endpoint })
  storage = openStorage('s3://lots/essai')
})
afterAll(async () => {
  workshop.remove()
  if (hasMoto) await moto.stop()
})

const batch = (out: string, ...more: readonly string[]) =>
  requis(workshop, 'batch', 'migration', 'base', '--out', out, '--date', '2026-11-01', '--workers', '1', ...more)
const inBucket = ['--storage', 's3://lots/essai'] as const
const status = (name: string) => requis(workshop, 'status', name, '--json')
const verify = () => requis(workshop, 'verify', 'lot', '--source', 'base')
const rootOf = (out: string): string => JSON.parse(readFileSync(workshop.path(`${out}/batch.json`), 'utf8')).root

test.skipIf(!hasMoto)(
  'a batch in a bucket is the batch of a folder: same root, told by status, verified, tried again',
  async () => {
    expect(batch('lot', ...inBucket).code).toBe(5)
    expect(batch('folder').code).toBe(5)
    expect(rootOf('lot')).toBe(rootOf('folder'))
    for (const name of ['lot', 's3://lots/essai'])
      expect(JSON.parse(status(name).out)).toMatchObject({ planned: 4, done: 4, missing: 0, ends: { quarantined: 1 } })
    expect(requis(workshop, 'status', 's3://lots/essai', '--pause').code).toBe(2)
    expect(verify()).toMatchObject({ code: 0 })

    // The same command without the address of the storage: nothing is planned a second time.
    expect(batch('lot').err).toContain('rien n’a été refait')

    const note = 'targets/D-001/note.txt'
    const bytes = (await storage.get(note)) ?? new Uint8Array()
    await storage.note(note, Buffer.from('autre'))
    expect(verify().code).toBe(6)
    await storage.note(note, bytes)
    await storage.note('targets/D-001/ajout.txt', Buffer.from('x'))
    expect(verify().code).toBe(6)
    await storage.remove('targets/D-001/ajout.txt')

    writeFileSync(workshop.path('base/D-002/casse.pdf'), 'Visite.\n')
    workshop.write('base/D-004/note.txt', 'Note du 4 mars 2025. Visite au service.\n')
    expect(batch('lot', '--retry', 'quarantine').code).not.toBe(1)
    expect(batch('folder', '--retry', 'quarantine').code).not.toBe(1)
    expect(rootOf('lot')).toBe(rootOf('folder'))
    expect(JSON.parse(status('lot').out)).toMatchObject({ planned: 5, done: 5, missing: 0 })
    expect(verify()).toMatchObject({ code: 0 })
    expect(await storage.head('history/1/plan/head.json')).not.toBeNull()
    expect(await storage.head('next/plan/head.json')).toBeNull()
  },
  300_000,
)

test.skipIf(!hasMoto)(
  'a bucket with targets of nobody’s is not written to',
  async () => {
    await openStorage('s3://lots/autre').note('targets/a.txt', Buffer.from('x'))
    const said = batch('autre', '--storage', 's3://lots/autre')
    expect(said.code).toBe(2)
    expect(await openStorage('s3://lots/autre').head('plan/head.json')).toBeNull()
  },
  60_000,
)
