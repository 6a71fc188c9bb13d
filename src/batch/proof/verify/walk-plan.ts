import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { targetsFolder } from '../../engine/paths.ts'
import { readShards } from '../../engine/plan.ts'
import type { Target } from '../../model/ends.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { ListedDossier } from '../../model/source.ts'
import type { Storage } from '../../storage/storage.ts'
import { type JoinedTable, openJoiner } from '../../target/tables/join.ts'
import { joinedOf } from '../../target/tables/part-file.ts'
import { besideNames } from '../inclusions.ts'
import { leafOfLines } from '../ledger-line.ts'
import { besideOf, openPassed, type PassedDossiers } from '../passed.ts'
import type { DiskTree } from '../tree-on-disk.ts'
import { compareProofs } from './compare-proofs.ts'
import type { LinesAt } from './ledger-at.ts'
import { openPathSets, type PathSets } from './path-sets.ts'
import { parseLine } from './read-ledger.ts'
import type { TargetsAt } from './targets-at.ts'

/** What the folder of a batch holds, dossier by dossier. */
export type Walked = {
  /** The plan is as its head says. */
  readonly isPlan: boolean
  /** The ledger has the items of the plan, each in its place, and no other. */
  readonly isOfPlan: boolean
  readonly root: string
  readonly leaves: number
  readonly targets: number
  /** Each target is as the ledger says, and nothing else lies beside them. */
  readonly isExact: boolean
  /** The tables that the rows of the ledger give, joined again. */
  readonly joined: readonly JoinedTable[]
  readonly containers: number
  readonly refused: number
  /** The proofs in `inclusion/`, and those beside containers, are those that the tree gives. */
  readonly hasProofs: boolean
}

export type Walking = {
  /** A folder for files aside: the caller's to remove. */
  readonly work: string
  /** What was signed, and the signature. */
  readonly text: Uint8Array
  readonly signature: Uint8Array
  readonly storage: Storage
  readonly targets: TargetsAt
  readonly plan: PlanHead
  readonly judge: (path: string) => Promise<string | null>
  readonly tree: DiskTree
  readonly lines: LinesAt
}

/** What is seen on the way. */
type Seen = {
  readonly paths: PathSets
  readonly passed: PassedDossiers
  readonly joiner: ReturnType<typeof openJoiner>
  isOfPlan: boolean
  isWhole: boolean
  leaves: number
  containers: number
  refused: number
}

export const walkPlan = async (walking: Walking): Promise<Walked> => {
  const { work, storage, plan, tree, lines } = walking
  const seen: Seen = {
    ...{ paths: openPathSets(join(work, 'paths')), passed: openPassed(join(work, 'passed')) },
    ...{ isOfPlan: true, isWhole: true, leaves: 0, containers: 0, refused: 0 },
    joiner: openJoiner(() => ({ write: () => {}, close: () => {} })),
  }
  const isPlan = await walkShards(walking, seen)
  const joined = seen.joiner.finish()
  for (const table of joined) await addTarget(table, walking, seen)
  const root = tree.finish()
  const { text, signature } = walking
  const inclusions = { passed: seen.passed, tree, size: plan.dossiers, text, signature }
  const hasProofs = await compareProofs(storage, inclusions)
  let targets = 0
  for await (const path of storage.list(targetsFolder)) {
    targets += 1
    seen.paths.find(path)
  }
  return {
    ...{ isPlan, isOfPlan: seen.isOfPlan && lines.count === plan.items, root: root.toString('hex') },
    joined,
    ...{ leaves: seen.leaves, targets, isExact: seen.isWhole && seen.paths.areEqual() },
    ...{ containers: seen.containers, refused: seen.refused },
    hasProofs,
  }
}

/** False where the plan was changed. */
const walkShards = async (walking: Walking, seen: Seen): Promise<boolean> => {
  try {
    for await (const { shard, dossiers } of readShards(walking.storage, walking.plan))
      for (const listed of dossiers) await walkDossier(listed, shard, { walking, seen })
    return true
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.storage-refused') throw error
    return false
  }
}

type Walk = { readonly walking: Walking; readonly seen: Seen }

const walkDossier = async ({ items }: ListedDossier, shard: number, { walking, seen }: Walk): Promise<void> => {
  const own = items.map(({ rank }) => walking.lines.lineAt(rank))
  const parsed = own.map(parseLine)
  const isSame = parsed.every((line, at) => line?.source === items[at]?.source && line?.bytes === items[at]?.bytes)
  if (!isSame) seen.isOfPlan = false
  const targets = new Map(parsed.flatMap((line) => line?.targets ?? []).map((one) => [one.path, one]))
  let leaf = leafOfLines(own)
  let beside: string | null = null
  for (const target of targets.values()) {
    await addTarget(target, walking, seen)
    if (!target.path.endsWith('.asice')) continue
    const judged = await judgeContainer(target.path, walking, seen)
    // A container of closed pieces is no leaf: its own signature proves it, and the hash that the signed ledger has of it.
    const folder = besideOf([target])
    if (folder === null) continue
    for (const name of besideNames) seen.paths.expect(`${folder}/${name}`)
    leaf = judged ?? leaf
    if (judged !== null) beside = folder
  }
  walking.tree.add(Buffer.from(leaf, 'hex'))
  seen.passed.add({ shard, leaf, beside })
  seen.leaves += 1
}

const addTarget = async ({ path, sha256 }: Target, { targets, storage }: Walking, seen: Seen): Promise<void> => {
  seen.paths.expect(path)
  if (!isPlain(path) || (await targets.hash(path)) !== sha256) seen.isWhole = false
  else if (joinedOf(path) !== null) seen.joiner.add(path, await partAt(path, storage))
}

const partAt = async (path: string, storage: Storage): Promise<Uint8Array> =>
  (await storage.get(path)) ?? new Uint8Array()

/** The leaf of a container that is good; null for one that is refused. */
const judgeContainer = async (path: string, { targets, judge }: Walking, seen: Seen): Promise<string | null> => {
  const leaf = isPlain(path) ? await targets.onDisk(path, judge) : null
  seen.containers += 1
  if (leaf === null) seen.refused += 1
  return leaf
}

/** A target lies below `targets/`, by plain names: a ledger is not believed. */
const isPlain = (path: string): boolean => {
  const parts = path.split('/')
  return (
    parts[0] === targetsFolder &&
    !parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))
  )
}
