import { inclusionPath } from '../engine/paths.ts'
import type { Storage, Stored } from '../storage/storage.ts'
import { batchNames } from './batch-file.ts'
import { inclusionText } from './checkpoint.ts'
import type { PassedDossiers } from './passed.ts'
import type { DiskTree } from './tree-on-disk.ts'

/** Names of the files that stand beside a container, outside its signature. */
export const besideNames = ['inclusion.txt', batchNames.checkpoint, batchNames.signature] as const

export type Inclusions = {
  readonly passed: PassedDossiers
  readonly tree: DiskTree
  readonly size: number
  /** What was signed, and the signature. */
  readonly text: Uint8Array
  readonly signature: Uint8Array
}

/** The proofs of a shard: its file, and what stands beside each of its containers. */
export type ShardProofs = { readonly shard: number; readonly files: readonly Stored[] }

/** The proofs that a tree gives, shard by shard. */
export function* proofsOf({ passed, tree, size, text, signature }: Inclusions): Iterable<ShardProofs> {
  let shard = -1
  let lines: string[] = []
  let beside: Stored[] = []
  const whole = (): ShardProofs => ({
    shard,
    files: [{ path: inclusionPath(shard), bytes: Buffer.from(lines.join(''), 'utf8') }, ...beside],
  })
  for (const one of passed.read()) {
    if (one.shard !== shard) {
      if (shard !== -1) yield whole()
      ;[shard, lines, beside] = [one.shard, [], []]
    }
    const nodes = tree.pathOf(one.place)
    lines.push(
      `${JSON.stringify({ index: one.place, size, leaf: one.leaf, path: nodes.map((node) => node.toString('hex')) })}\n`,
    )
    if (one.beside === null) continue
    const contents = [Buffer.from(inclusionText(one.place, size, one.leaf, nodes), 'utf8'), text, signature]
    for (const [at, name] of besideNames.entries())
      beside.push({ path: `${one.beside}/${name}`, bytes: contents[at] ?? new Uint8Array() })
  }
  if (shard !== -1) yield whole()
}

/** A file a shard; beside each container, its own proof as a text, with what was signed: a court needs no other file. */
export const writeInclusions = async (storage: Storage, inclusions: Inclusions): Promise<void> => {
  for (const { files } of proofsOf(inclusions)) await replaceAll(storage, files)
}

/** Proofs of a former root make place for those of the new one. */
const replaceAll = async (storage: Storage, files: readonly Stored[]): Promise<void> => {
  for (const { path, bytes } of files) {
    const there = await storage.get(path)
    if (there !== null && !Buffer.from(there).equals(bytes)) await storage.remove(path)
  }
  await storage.putMany(files)
}
