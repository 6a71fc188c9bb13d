import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { readShards } from '../../engine/plan.ts'
import { openReceiptsHash, readHashedReceipt } from '../../engine/receipts.ts'
import type { ItemEnd, LedgerLine } from '../../model/ends.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { DossierReceipt } from '../../model/receipt.ts'
import type { ListedDossier, SourceItem } from '../../model/source.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames } from '../batch-file.ts'
import { type LinesAt, openLines } from './ledger-at.ts'
import { parseLine } from './read-ledger.ts'

type ComparedReceipts = {
  /** Receipts that are gone, cannot be read, or do not say what the ledger says. */
  readonly differing: number
  /** SHA-256 over all of them, to hold against what was signed. */
  readonly hash: string
}

/**
 * Holds each receipt against the lines of a ledger: the same items, each with its end. Of a source of strangers the ledger has salted
 * hashes; those of the plan stand under its own hash. Throws `batch.broken-plan` where the plan was changed.
 */
const compareReceipts = async (storage: Storage, plan: PlanHead, lines: LinesAt): Promise<ComparedReceipts> => {
  const hash = openReceiptsHash()
  let differing = lines.count === plan.items ? 0 : 1
  for await (const { shard, dossiers } of readShards(storage, plan)) {
    const read = await receiptOrNull(storage, plan, shard)
    if (read !== null) hash.add(read.sha256)
    if (read === null || !isOfLedger(read.receipt.dossiers, dossiers, lines)) differing += 1
  }
  return { differing, hash: hash.digest() }
}

/** Whether the receipts say what the ledger in a folder says, and are those whose hash was signed, where one was (a former version has none). */
export const agreeWithLedger = async (
  folder: string,
  { storage, plan }: { readonly storage: Storage; readonly plan: PlanHead },
  signed: string | undefined,
): Promise<boolean> => {
  const lines = openLines(join(folder, batchNames.ledger))
  try {
    const { differing, hash } = await compareReceipts(storage, plan, lines)
    return differing === 0 && (signed === undefined || signed === hash)
  } finally {
    lines.close()
  }
}

/** What cannot be read differs; a storage that is away is no fault of the batch. */
const receiptOrNull = async (storage: Storage, plan: PlanHead, shard: number) =>
  await readHashedReceipt(storage, plan, shard).catch((error: unknown) => {
    if (error instanceof RequisError && error.problem.code === 'batch.broken-plan') return null
    throw error
  })

/** A receipt is not believed: it may be any JSON. */
const isOfLedger = (
  receipts: readonly DossierReceipt[] | undefined,
  dossiers: readonly ListedDossier[],
  lines: LinesAt,
): boolean =>
  receipts?.length === dossiers.length &&
  dossiers.every(({ items }, at) => {
    const ends = receipts[at]?.ends
    return ends?.length === items.length && items.every((item, one) => isSame(item, ends[one], lines.lineAt(item.rank)))
  })

const isSame = (item: SourceItem, end: ItemEnd | undefined, text: string): boolean => {
  const line = parseLine(text)
  if (line === null || end === undefined) return false
  return line.source === item.source && line.bytes === item.bytes && endText(line) === endText(end)
}

const endText = ({ end, targets, rule, reason }: ItemEnd | LedgerLine): string =>
  JSON.stringify([end, targets.map(({ path, sha256 }) => [path, sha256]), rule, reason])
