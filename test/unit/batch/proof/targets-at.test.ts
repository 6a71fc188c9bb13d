import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { targetsInFolder, targetsInStorage } from '../../../../src/batch/proof/verify/targets-at.ts'
import { storageBelow } from '../../../../src/batch/storage/below.ts'
import { openFolder } from '../../../../src/batch/storage/folder.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-targets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = 'targets/D-001/copie.asice'
const bytes = Buffer.from('une copie')

test('a target is the same to a verifier in a folder and in a storage; a container is on disk only while it is judged', async () => {
  const storage = openFolder(folder)
  await storage.putIfAbsent(path, bytes)
  let seen = ''
  for (const targets of [targetsInFolder(folder), targetsInStorage(storage)]) {
    expect(await targets.hash(path)).toBe(sha256Hex(bytes))
    expect(await targets.hash('targets/rien')).toBeNull()
    const content = await targets.onDisk(path, async (place) => {
      seen = place
      return readFileSync(place)
    })
    expect(content).toEqual(bytes)
    expect(seen.endsWith('copie.asice')).toBe(true)
  }
  expect(seen.startsWith(folder)).toBe(false)
  expect(existsSync(seen)).toBe(false)
})

test('a part of a storage is one of its own, and is moved and taken away whole', async () => {
  const storage = openFolder(folder)
  const next = storageBelow(storage, 'next')
  await next.putMany([
    { path: 'plan/00000/a.jsonl', bytes },
    { path: 'plan/head.json', bytes },
  ])
  const listed = async (of: typeof storage, name: string): Promise<readonly string[]> => {
    const paths: string[] = []
    for await (const one of of.list(name)) paths.push(one)
    return paths
  }
  expect(await listed(next, 'plan')).toEqual(['plan/00000/a.jsonl', 'plan/head.json'])
  await storage.move('next/plan', 'plan')
  await storage.move('rien', 'ailleurs')
  expect(await listed(next, 'plan')).toEqual([])
  expect(await listed(storage, 'plan')).toEqual(['plan/00000/a.jsonl', 'plan/head.json'])
  await storage.clear('plan')
  expect(await listed(storage, 'plan')).toEqual([])
})
