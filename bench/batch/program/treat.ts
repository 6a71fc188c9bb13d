import { writeSync } from 'node:fs'
import type { ShardDesk } from '../../../src/batch/engine/treat-shard.ts'
import type { PlanHead } from '../../../src/batch/model/plan.ts'
import { noFacts } from '../../../src/batch/model/treated.ts'
import { noMigration } from '../../../src/batch/settings/migration.ts'
import { folder } from '../../../src/batch/source/folder/folder.ts'
import { openTree } from '../../../src/batch/source/tree.ts'
import type { Storage } from '../../../src/batch/storage/storage.ts'
import type { TreatDesk, Treatment } from '../../../src/batch/treat/treatment.ts'
import { sha256Hex } from '../../../src/seal/container/hash.ts'

/** Work of a known length that always gives the same: a chain of hashes over what the dossier holds. */
const burn = (bytes: Uint8Array, spins: number): string => {
  let hash = sha256Hex(bytes)
  for (let spin = 0; spin < spins; spin += 1) hash = sha256Hex(Buffer.from(hash, 'hex'))
  return hash
}

/** One target a dossier: what it holds, and the end of the chain. */
export const burning =
  (spins: number): Treatment =>
  async ({ source, place, items }) => {
    const content = Buffer.concat(source.files.map(({ bytes }) => bytes ?? new Uint8Array()))
    const bytes = Buffer.concat([content, Buffer.from(`${burn(content, spins)}\n`)])
    const name = String(place).padStart(8, '0')
    const path = `targets/${name.slice(0, 5)}/${name}.txt`
    const end = { end: 'migrated', targets: [{ path, sha256: sha256Hex(bytes) }], rule: null, reason: null } as const
    return { files: [{ path, bytes }], ends: Array.from({ length: items }, () => end), leaf: null, facts: noFacts }
  }

/** How many links of the chain take a millisecond here. */
export const spinsOfMillisecond = (): number => {
  const began = performance.now()
  burn(Buffer.from('warm'), 20_000)
  const first = performance.now()
  burn(Buffer.from('measured'), 50_000)
  return Math.round(50_000 / Math.min(performance.now() - first, (first - began) * 2.5))
}

type Opened = { readonly storage: Storage; readonly plan: PlanHead; readonly base: string; readonly spins: number }

export const shardDesk = ({ storage, plan, base, spins }: Opened): ShardDesk => {
  // The treatment looks at the dossier alone; what a person said of it is asked for each.
  const desk: TreatDesk = JSON.parse('{}')
  return {
    ...{ storage, connector: folder, input: { tree: openTree(base), mapping: null } },
    treat: burning(spins),
    desk: { ...desk, plan, migration: noMigration },
    onDossier: () => {},
    known: () => null,
  }
}

/** Tells whoever watches this process where it stands: a fault is set off there. Straight to the descriptor, from any thread. */
export const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}
