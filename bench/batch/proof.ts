import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { readPlan, readShards, writePlan } from '../../src/batch/engine/plan.ts'
import { writeReceipt } from '../../src/batch/engine/receipts.ts'
import { type ItemEnd, noEnds } from '../../src/batch/model/ends.ts'
import type { PlanHead } from '../../src/batch/model/plan.ts'
import type { DossierReceipt } from '../../src/batch/model/receipt.ts'
import type { ListedDossier } from '../../src/batch/model/source.ts'
import { noFacts } from '../../src/batch/model/treated.ts'
import { finishBatch } from '../../src/batch/proof/finish.ts'
import { targetsInFolder } from '../../src/batch/proof/verify/targets-at.ts'
import { verifyBatch } from '../../src/batch/proof/verify/verify-batch.ts'
import { openFolder } from '../../src/batch/storage/folder.ts'
import type { Storage } from '../../src/batch/storage/storage.ts'
import { sha256Hex } from '../../src/seal/container/hash.ts'
import { loadDemoKey, makeDemoKey } from '../../src/seal/keys/demo-key.ts'

const date = '2026-12-01T08:00:00Z'

const content = Buffer.from('une note')

/** Items of a dossier. By hand: what a small dossier holds. */
const itemsEach = 5

async function* listed(dossiers: number): AsyncIterable<ListedDossier> {
  for (let place = 0; place < dossiers; place += 1) {
    const items = Array.from({ length: itemsEach }, (_, at) => ({
      ...{ rank: place * itemsEach + at, source: `D-${place}/note-${at}.txt` },
      ...{ sha256: sha256Hex(content), bytes: content.length },
    }))
    yield { key: `D-${place}`, locator: `D-${place}`, items, trouble: null }
  }
}

const targetOf = (source: string): string => `targets/${Math.floor(Number(/\d+/.exec(source)) / 100)}/${source}`

/** All is done: plan, receipts and targets lie there. */
const laid = async (storage: Storage, dossiers: number): Promise<PlanHead> => {
  await writePlan(storage, listed(dossiers), {
    ...{ pipeline: 'bench', treatment: 'bench', connector: 'folder', target: 'folders', date, keyId: 'bench' },
    ...{ versions: { software: 'bench', policy: '1', law: '1' }, migration: null, answers: null, request: null },
    ...{ preparedBy: 'bench', origin: null, previous: null },
  })
  const plan = await readPlan(storage)
  if (plan === null) throw new Error('no plan')
  for await (const { shard, dossiers: planned } of readShards(storage, plan)) {
    const receipts = planned.map(({ items }): DossierReceipt => {
      const ends = items.map(
        ({ source, sha256 }): ItemEnd => ({
          ...{ end: 'migrated', targets: [{ path: targetOf(source), sha256 }], rule: null, reason: null },
        }),
      )
      return { ends, leaf: null, facts: noFacts, answered: null }
    })
    const paths = planned.flatMap(({ items }) => items.map(({ source }) => targetOf(source)))
    for (const path of paths) await storage.note(path, content)
    const migrated = planned.length * itemsEach
    await writeReceipt(storage, { plan: plan.id, shard, dossiers: receipts, ends: { ...noEnds, migrated } })
  }
  return plan
}

/** Milliseconds that the end of a batch takes, and to verify it, with the MB by which the process grew at most. */
export const proof = async (folder: string, dossiers: number) => {
  const work = mkdtempSync(join(folder, 'proof-'))
  const storage = openFolder(work)
  const plan = await laid(storage, dossiers)
  const signer = loadDemoKey(await makeDemoKey(new Date(date)))
  const finished = await watched(
    async () =>
      await finishBatch({
        ...{ folder: work, storage, plan, key: new Uint8Array(32), salt: null, signer, stamp: undefined },
        ...{ onDossier: () => {}, onGathered: async () => {} },
      }),
  )
  const terms = { disks: [work], trust: [], pin: null, now: new Date(date), judge: async () => null, source: null }
  const verified = await watched(
    async () => await verifyBatch(work, { storage, targets: targetsInFolder(work), ...terms }),
  )
  return { finished, verified }
}

const watched = async (run: () => Promise<unknown>) => {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  const began = performance.now()
  const cpu = process.cpuUsage()
  await run()
  clearInterval(watch)
  most = Math.max(most, process.memoryUsage().rss)
  const used = process.cpuUsage(cpu)
  return {
    wall: performance.now() - began,
    cpu: (used.user + used.system) / 1000,
    grownMb: (most - before) / 2 ** 20,
  }
}
