import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { RequisError } from '../../model/problem.ts'
import { readCertificate } from '../../seal/asn1/certificate.ts'
import { signCades } from '../../seal/cms/cades.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { addTimestamp } from '../../seal/time/signature-timestamp.ts'
import type { Stamp } from '../../seal/time/tsa-client.ts'
import { sweepMarks } from '../engine/marks.ts'
import { openReceiptsHash } from '../engine/receipts.ts'
import { addEnds, countEnds, type EndCounts, noEnds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import { asidePrefix } from '../storage/folder.ts'
import type { Storage } from '../storage/storage.ts'
import { sweepParts } from '../storage/sweep.ts'
import { joinedOf } from '../target/tables/part-file.ts'
import { type BatchFile, batchNames, batchText } from './batch-file.ts'
import { checkpointText } from './checkpoint.ts'
import { type EndedDossier, endedDossiers } from './gather.ts'
import { verifyInclusionScript } from './inclusion-script.ts'
import { writeInclusions } from './inclusions.ts'
import { joinTables } from './join-tables.ts'
import { type LedgerFile, openLedgerFile } from './ledger-file.ts'
import { besideOf, openAside, openPassed, type PassedDossiers } from './passed.ts'
import { hashChunks, readChunks } from './read-chunks.ts'
import { writeSums } from './sums.ts'
import { type DiskTree, openDiskTree } from './tree-on-disk.ts'

export type FinishInput = {
  /** The batch's folder on this machine. */
  readonly folder: string
  readonly storage: Storage
  readonly plan: PlanHead
  /** The batch's own secret. */
  readonly key: Uint8Array
  /** Given where what leaves goes to strangers: salts the hashes of sources in the ledger. */
  readonly salt: Uint8Array | null
  readonly signer: Signer
  readonly stamp: Stamp | undefined
  /** Each dossier as it goes by: the report counts them. */
  readonly onDossier: (ended: EndedDossier) => void
  /** Once the root is known, before it is signed: the report and the lists are written, and signed with it. */
  readonly onGathered: (proof: Pick<BatchFile, 'root' | 'sealedBy'>) => Promise<void>
}

/** What a person found of the sample, and the signature over it. */
export const checksNames = { checks: 'checks.json', signature: 'checks.p7s' } as const

/**
 * Gathers the ends of all items, reconciles them with the plan and signs the root. Files are written aside and `batch.json` comes
 * last: a folder that has one is finished. A signature that is there already, over the same text, is kept.
 */
export const finishBatch = async (input: FinishInput): Promise<BatchFile> => {
  sweepParts(input.folder)
  await sweepMarks(input.storage)
  const work = mkdtempSync(join(input.folder, `${asidePrefix}finish-`))
  try {
    return await finishIn(work, input)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const finishIn = async (work: string, input: FinishInput): Promise<BatchFile> => {
  const { folder, storage, plan, signer } = input
  const gathering = openGathering(work, plan)
  const { ledger, tree, passed, parts } = gathering
  try {
    const { ends, receipts } = await gather(gathering, input)
    const path = join(work, batchNames.ledger)
    const ended = ledger.settle(path)
    if (ended !== plan.items) throw new RequisError({ code: 'batch.not-reconciled', planned: plan.items, ended })
    const root = tree.finish()
    const joined = await joinTables(work, storage, plan, parts.read())
    const file: BatchFile = {
      ...{ id: plan.id, pipeline: plan.pipeline, planned: plan.items, ends },
      ...(joined.length === 0 ? {} : { joined: [...joined] }),
      ...{ root: root.toString('hex'), sealedBy: readCertificate(signer.certificate).commonName },
    }
    await input.onGathered(file)
    writeAside(folder, batchNames.script, verifyInclusionScript)
    const sums = join(work, batchNames.sums)
    const files = await writeSums(sums, folder, storage)
    const text = checkpointText({
      ...{ plan, root, size: plan.dossiers, ledger: hashChunks(readChunks(path)), receipts, files, ends },
      key: input.key,
    })
    settle(path, join(folder, batchNames.ledger))
    settle(sums, join(folder, batchNames.sums))
    await signCheckpoint(folder, text, input)
    const signature = readPlain(join(folder, batchNames.signature), mostSetting)
    await writeInclusions(storage, { passed, tree, size: plan.dossiers, text: Buffer.from(text, 'utf8'), signature })
    writeAside(folder, batchNames.batch, batchText(file))
    return file
  } finally {
    ledger.close()
    tree.close()
  }
}

/** What is made of the dossiers as they go by, in files aside. */
type Gathering = {
  readonly ledger: LedgerFile
  readonly tree: DiskTree
  readonly passed: PassedDossiers
  /** Rows of tables that dossiers have, by their paths. */
  readonly parts: ReturnType<typeof openAside>
}

const openGathering = (work: string, { items }: PlanHead): Gathering => {
  mkdirSync(join(work, 'tree'))
  return {
    ledger: openLedgerFile(join(work, 'lines'), items),
    tree: openDiskTree(join(work, 'tree')),
    passed: openPassed(join(work, 'passed')),
    parts: openAside(join(work, 'parts')),
  }
}

/** The one pass over plan and receipts. */
const gather = async (
  { ledger, tree, passed, parts }: Gathering,
  { storage, plan, salt, onDossier }: FinishInput,
): Promise<{ readonly ends: EndCounts; readonly receipts: string }> => {
  const receipts = openReceiptsHash()
  let [ends, last] = [noEnds, -1]
  for await (const ended of endedDossiers(storage, plan, salt)) {
    const { listed, receipt, shard, leaf } = ended
    for (const [at, item] of listed.items.entries()) ledger.add(item.rank, ended.lines[at] ?? '')
    tree.add(Buffer.from(leaf, 'hex'))
    const targets = receipt.ends.flatMap((one) => one.targets)
    passed.add({ shard, leaf, beside: receipt.leaf === null ? null : besideOf(targets) })
    for (const path of new Set(targets.map((target) => target.path))) if (joinedOf(path) !== null) parts.add(path)
    ends = addEnds(ends, countEnds(receipt.ends))
    if (shard !== last) receipts.add(ended.receiptHash)
    last = shard
    onDossier(ended)
  }
  return { ends, receipts: receipts.digest() }
}

const settle = (from: string, to: string): void => renameSync(from, to)

const writeAside = (folder: string, name: string, content: string | Uint8Array): void => {
  const aside = join(folder, `${asidePrefix}${process.pid}-${name}`)
  writeFileSync(aside, content, { mode: 0o600, flush: true })
  settle(aside, join(folder, name))
}

const signCheckpoint = async (folder: string, text: string, { signer, stamp, plan }: FinishInput): Promise<void> => {
  const path = join(folder, batchNames.checkpoint)
  const isSigned = existsSync(join(folder, batchNames.signature)) && existsSync(path)
  if (isSigned && readPlain(path, mostSetting, batchNames.checkpoint).toString('utf8') === text) return
  const signature = await signCades(Buffer.from(text, 'utf8'), signer, new Date(plan.date))
  rmSync(join(folder, batchNames.signature), { force: true })
  writeAside(folder, batchNames.checkpoint, text)
  writeAside(folder, batchNames.signature, stamp === undefined ? signature : await addTimestamp(signature, stamp))
}
