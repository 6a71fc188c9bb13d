import { type ProblemCode, RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { countEnds, type ItemEnd } from '../model/ends.ts'
import type { PlannedShard } from '../model/plan.ts'
import type { DossierReceipt, Receipt } from '../model/receipt.ts'
import type { Connector, ConnectorInput, ListedDossier, OpenedSource } from '../model/source.ts'
import { noFacts, type TargetFile, type Treated } from '../model/treated.ts'
import { answerText } from '../settings/migration.ts'
import type { Storage } from '../storage/storage.ts'
import type { TreatDesk, Treatment } from '../treat/treatment.ts'
import type { Poison } from './trials.ts'

export type ShardDesk = {
  readonly storage: Storage
  readonly connector: Connector
  readonly input: ConnectorInput
  readonly treat: Treatment
  readonly desk: TreatDesk
  /** Told as each dossier is begun: whoever watches knows which one a thread died of. */
  readonly onDossier: (place: number) => void | Promise<void>
  /** What a former run of this dossier left, where it is still good; null: to be done. */
  readonly known: (dossier: ListedDossier) => DossierReceipt | null
}

/** Bytes of targets that wait for the disk together. By hand. */
const flushed = 16 * 1024 * 1024

/** Treats the dossiers of a shard one after the other and writes their targets; the receipt that this returns is not yet written. */
export const treatShard = async (shard: PlannedShard, poison: Poison, desk: ShardDesk): Promise<Receipt> => {
  const dossiers: DossierReceipt[] = []
  let waiting: TargetFile[] = []
  const flush = async (): Promise<void> => {
    await desk.storage.putMany(waiting)
    waiting = []
  }
  for (const [at, listed] of shard.dossiers.entries()) {
    await desk.onDossier(at)
    const treated = await treatOne(listed, { place: shard.first + at, poison: poison.get(at) ?? null }, desk)
    waiting.push(...treated.files, ...(treated.lists ?? []))
    const answered = answerText(desk.desk.migration, listed.key)
    dossiers.push({ ends: treated.ends, leaf: treated.leaf, facts: treated.facts, answered })
    if (sizeOf(waiting) > flushed) await flush()
  }
  await flush()
  const ends = countEnds(dossiers.flatMap((one) => one.ends))
  return { plan: desk.desk.plan.id, shard: shard.shard, dossiers, ends }
}

const sizeOf = (files: readonly TargetFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

type At = { readonly place: number; readonly poison: ProblemCode | null }

const treatOne = async (listed: ListedDossier, { place, poison }: At, desk: ShardDesk): Promise<Treated> => {
  if (listed.trouble !== null) return setAside(listed, listed.trouble.end, listed.trouble.problem.code)
  if (poison !== null) return setAside(listed, 'quarantined', poison)
  const known = desk.known(listed)
  if (known !== null) return { files: [], ...known }
  try {
    const source = await desk.connector.open(listed, desk.input)
    refuseChanged(source, listed)
    const there = async (path: string) => await desk.storage.get(path)
    const treated = await desk.treat({ source, place, items: listed.items.length, there }, desk.desk)
    if (treated.ends.length !== listed.items.length) throw new RequisError({ code: 'internal' })
    return treated
  } catch (error) {
    const problem = error instanceof RequisError ? error.problem : ({ code: 'internal' } as const)
    if (stopsAll(problem.code)) throw error
    return setAside(listed, 'quarantined', problem.code)
  }
}

/** Trouble of the disk, of the storage, of the key or of who approves: every dossier after this one would meet it. */
const stopsAll = (code: ProblemCode): boolean =>
  code.startsWith('out.') ||
  code.startsWith('key.') ||
  code.startsWith('review.') ||
  code === 'batch.target-differs' ||
  code === 'batch.storage-refused'

/** The plan hashed each item: what changed since is not what was planned. Made files were checked by their connector. */
const refuseChanged = (source: OpenedSource, listed: ListedDossier): void => {
  for (const { bytes, made, holds } of source.files) {
    const item = listed.items[holds[0]?.item ?? -1]
    if (made || bytes === null || item === undefined) continue
    if (sha256Hex(bytes) !== item.sha256) throw new RequisError({ code: 'batch.source-changed' })
  }
}

/** Every item of a dossier with one end, without a target. */
const setAside = (listed: ListedDossier, end: 'quarantined' | 'rejected', reason: ProblemCode): Treated => {
  const one: ItemEnd = { end, targets: [], rule: null, reason }
  return {
    files: [],
    ends: listed.items.map(() => one),
    leaf: null,
    facts: { ...noFacts, problems: { [reason]: 1 }, risk: 1 },
  }
}
