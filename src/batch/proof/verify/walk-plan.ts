import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { isApart, targetsFolder } from '../../engine/paths.ts'
import { readShards } from '../../engine/plan.ts'
import type { Target } from '../../model/ends.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { ListedDossier } from '../../model/source.ts'
import type { Storage } from '../../storage/storage.ts'
import { type JoinedTable, openJoiner } from '../../target/tables/join.ts'
import { joinedOf } from '../../target/tables/part-file.ts'
import { batchNames } from '../batch-file.ts'
import { inclusionText } from '../checkpoint.ts'
import { besideNames } from '../finish.ts'
import { leafOfLines } from '../ledger-line.ts'
import type { DiskTree } from '../tree-on-disk.ts'
import type { LinesAt } from './ledger-at.ts'
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
}

export type Walking = {
  /** What was signed lies there. */
  readonly folder: string
  readonly storage: Storage
  readonly targets: TargetsAt
  readonly plan: PlanHead
  readonly judge: (path: string) => Promise<string | null>
  readonly tree: DiskTree
  readonly lines: LinesAt
}

type Contained = { readonly place: number; readonly folder: string; readonly leaf: string }

/** What is seen on the way. */
type Seen = {
  readonly known: Set<string>
  readonly joiner: ReturnType<typeof openJoiner>
  readonly contained: Contained[]
  isOfPlan: boolean
  isWhole: boolean
  leaves: number
  apart: number
  refused: number
}

export const walkPlan = async (walking: Walking): Promise<Walked> => {
  const { storage, plan, tree, lines } = walking
  const seen: Seen = {
    ...{ known: new Set(), contained: [], isOfPlan: true, isWhole: true, leaves: 0, apart: 0, refused: 0 },
    joiner: openJoiner(() => ({ write: () => {}, close: () => {} })),
  }
  const isPlan = await walkShards(walking, seen)
  const joined = seen.joiner.finish()
  for (const table of joined) await addTarget(table, walking, seen)
  const root = tree.finish()
  const besides = await haveProofs(seen.contained, walking)
  let targets = 0
  let isExact = seen.isWhole && besides
  for await (const path of storage.list(targetsFolder)) {
    targets += 1
    if (!seen.known.has(pathHash(path))) isExact = false
  }
  return {
    ...{ isPlan, isOfPlan: seen.isOfPlan && lines.count === plan.items, root: root.toString('hex') },
    joined,
    ...{ leaves: seen.leaves, targets, isExact: isExact && targets === seen.known.size },
    ...{ containers: seen.contained.length + seen.apart + seen.refused, refused: seen.refused },
  }
}

/** False where the plan was changed. */
const walkShards = async (walking: Walking, seen: Seen): Promise<boolean> => {
  try {
    for await (const { dossiers } of readShards(walking.storage, walking.plan))
      for (const listed of dossiers) await walkDossier(listed, walking, seen)
    return true
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.storage-refused') throw error
    return false
  }
}

const walkDossier = async ({ items }: ListedDossier, walking: Walking, seen: Seen): Promise<void> => {
  const own = items.map(({ rank }) => walking.lines.lineAt(rank))
  const parsed = own.map(parseLine)
  const isSame = parsed.every((line, at) => line?.source === items[at]?.source && line?.bytes === items[at]?.bytes)
  if (!isSame) seen.isOfPlan = false
  const targets = new Map(parsed.flatMap((line) => line?.targets ?? []).map((one) => [one.path, one]))
  let leaf = leafOfLines(own)
  for (const target of targets.values()) {
    await addTarget(target, walking, seen)
    if (!target.path.endsWith('.asice')) continue
    if (isApart(target.path)) await addApart(target, walking, seen)
    else leaf = (await addContainer(target, walking, seen)) ?? leaf
  }
  walking.tree.add(Buffer.from(leaf, 'hex'))
  seen.leaves += 1
}

const addTarget = async ({ path, sha256 }: Target, { targets, storage }: Walking, seen: Seen): Promise<void> => {
  if (seen.known.has(pathHash(path))) return
  seen.known.add(pathHash(path))
  if (!isPlain(path) || (await targets.hash(path)) !== sha256) seen.isWhole = false
  else if (joinedOf(path) !== null) seen.joiner.add(path, await partAt(path, storage))
}

const partAt = async (path: string, storage: Storage): Promise<Uint8Array> =>
  (await storage.get(path)) ?? new Uint8Array()

/** The leaf of a container that is good; null for one that is refused. */
const addContainer = async ({ path }: Target, { targets, judge }: Walking, seen: Seen): Promise<string | null> => {
  const beside = path.slice(0, path.lastIndexOf('/'))
  for (const name of besideNames) seen.known.add(pathHash(`${beside}/${name}`))
  const leaf = isPlain(path) ? await targets.onDisk(path, judge) : null
  if (leaf === null) seen.refused += 1
  else seen.contained.push({ place: seen.leaves, folder: beside, leaf })
  return leaf
}

/** A container of closed pieces is no leaf: its own signature proves it, and the hash that the signed ledger has of it. */
const addApart = async ({ path }: Target, { targets, judge }: Walking, seen: Seen): Promise<void> => {
  const root = isPlain(path) ? await targets.onDisk(path, judge) : null
  if (root === null) seen.refused += 1
  else seen.apart += 1
}

const haveProofs = async (contained: readonly Contained[], walking: Walking): Promise<boolean> => {
  for (const one of contained) if (!(await hasProof(one, walking))) return false
  return true
}

/** What stands beside a container is its own proof, and what was signed. */
const hasProof = async (
  { place, folder: beside, leaf }: Contained,
  { folder, storage, plan, tree }: Walking,
): Promise<boolean> => {
  const [inclusion, checkpoint, signature] = await Promise.all(
    besideNames.map(async (name) => Buffer.from((await storage.get(`${beside}/${name}`)) ?? [])),
  )
  const own = inclusionText(place, plan.dossiers, leaf, tree.pathOf(place))
  return (
    inclusion?.equals(Buffer.from(own, 'utf8')) === true &&
    checkpoint?.equals(readOrEmpty(join(folder, batchNames.checkpoint))) === true &&
    signature?.equals(readOrEmpty(join(folder, batchNames.signature))) === true
  )
}

const readOrEmpty = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0))

/** 128 bits of a path: a million of them take some hundred megabytes as texts. */
const pathHash = (path: string): string => createHash('sha256').update(path).digest('base64').slice(0, 22)

/** A target lies below `targets/`, by plain names: a ledger is not believed. */
const isPlain = (path: string): boolean => {
  const parts = path.split('/')
  return (
    parts[0] === targetsFolder &&
    !parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part))
  )
}
