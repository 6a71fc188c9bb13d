import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../model/problem.ts'
import { readCertificate } from '../../seal/asn1/certificate.ts'
import { signCades } from '../../seal/cms/cades.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { addTimestamp } from '../../seal/time/signature-timestamp.ts'
import type { Stamp } from '../../seal/time/tsa-client.ts'
import { sweepMarks } from '../engine/marks.ts'
import { inclusionPath, isApart } from '../engine/paths.ts'
import { openReceiptsHash } from '../engine/receipts.ts'
import { addEnds, countEnds, noEnds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import { asidePrefix } from '../storage/folder.ts'
import type { Storage, Stored } from '../storage/storage.ts'
import { sweepParts } from '../storage/sweep.ts'
import { type BatchFile, batchNames } from './batch-file.ts'
import { checkpointText, inclusionText } from './checkpoint.ts'
import { type EndedDossier, endedDossiers } from './gather.ts'
import { verifyInclusionScript } from './inclusion-script.ts'
import { joinTables } from './join-tables.ts'
import { openLedgerFile } from './ledger-file.ts'
import { hashChunks, readChunks } from './read-chunks.ts'
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
  /** Once the root is signed, before the batch counts as finished: the report and the lists are written. */
  readonly onSigned: (proof: Pick<BatchFile, 'root' | 'sealedBy'>) => Promise<void>
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
  const ledger = openLedgerFile(join(work, 'lines'), plan.items)
  mkdirSync(join(work, 'tree'))
  const tree = openDiskTree(join(work, 'tree'))
  try {
    const receipts = openReceiptsHash()
    let [ends, shard] = [noEnds, -1]
    for await (const ended of endedDossiers(storage, plan, input.salt)) {
      for (const [at, item] of ended.listed.items.entries()) ledger.add(item.rank, ended.lines[at] ?? '')
      tree.add(Buffer.from(ended.leaf, 'hex'))
      ends = addEnds(ends, countEnds(ended.receipt.ends))
      if (ended.shard !== shard) receipts.add(ended.receiptHash)
      shard = ended.shard
      input.onDossier(ended)
    }
    const path = join(work, batchNames.ledger)
    const ended = ledger.settle(path)
    if (ended !== plan.items) throw new RequisError({ code: 'batch.not-reconciled', planned: plan.items, ended })
    const root = tree.finish()
    const text = checkpointText({
      ...{ plan, root, size: plan.dossiers, ledger: hashChunks(readChunks(path)), receipts: receipts.digest(), ends },
      key: input.key,
    })
    settle(path, join(folder, batchNames.ledger))
    await signCheckpoint(folder, text, input)
    await writeInclusions(input, tree, text)
    const joined = await joinTables(work, storage, plan)
    const file: BatchFile = {
      ...{ id: plan.id, pipeline: plan.pipeline, planned: plan.items, ends },
      ...(joined.length === 0 ? {} : { joined: [...joined] }),
      ...{ root: root.toString('hex'), sealedBy: readCertificate(signer.certificate).commonName },
    }
    await input.onSigned(file)
    writeAside(folder, batchNames.script, verifyInclusionScript)
    writeAside(folder, batchNames.batch, `${JSON.stringify(file, null, 2)}\n`)
    return file
  } finally {
    ledger.close()
    tree.close()
  }
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
  if (isSigned && readFileSync(path, 'utf8') === text) return
  const signature = await signCades(Buffer.from(text, 'utf8'), signer, new Date(plan.date))
  rmSync(join(folder, batchNames.signature), { force: true })
  writeAside(folder, batchNames.checkpoint, text)
  writeAside(folder, batchNames.signature, stamp === undefined ? signature : await addTimestamp(signature, stamp))
}

type Leaf = { readonly index: number; readonly size: number; readonly leaf: string; readonly path: readonly string[] }

/** A file a shard; beside each container, its own proof as a text, with what was signed: a court needs no other file. */
const writeInclusions = async (input: FinishInput, tree: DiskTree, text: string): Promise<void> => {
  const { storage, plan, folder } = input
  const signature = readFileSync(join(folder, batchNames.signature))
  let current = -1
  let lines: string[] = []
  let beside: Stored[] = []
  const flush = async (): Promise<void> => {
    if (current === -1) return
    const path = inclusionPath(current)
    await replace(storage, [{ path, bytes: Buffer.from(lines.join(''), 'utf8') }, ...beside])
    lines = []
    beside = []
  }
  for await (const { place, shard, leaf, receipt } of endedDossiers(storage, plan, input.salt)) {
    if (shard !== current) await flush()
    current = shard
    const nodes = tree.pathOf(place)
    const line: Leaf = { index: place, size: plan.dossiers, leaf, path: nodes.map((node) => node.toString('hex')) }
    lines.push(`${JSON.stringify(line)}\n`)
    if (receipt.leaf === null) continue
    const proof = Buffer.from(inclusionText(place, plan.dossiers, leaf, nodes), 'utf8')
    beside.push(
      ...besideContainer(
        receipt.ends.flatMap(({ targets }) => targets),
        proof,
        Buffer.from(text, 'utf8'),
        signature,
      ),
    )
  }
  await flush()
}

/** Names of the files that stand beside a container, outside its signature. */
export const besideNames = ['inclusion.txt', batchNames.checkpoint, batchNames.signature] as const

const besideContainer = (
  targets: readonly { readonly path: string }[],
  ...contents: readonly Uint8Array[]
): readonly Stored[] => {
  const container = targets.find(({ path }) => path.endsWith('.asice') && !isApart(path))?.path
  if (container === undefined) return []
  const folder = container.slice(0, container.lastIndexOf('/'))
  return besideNames.map((name, at) => ({ path: `${folder}/${name}`, bytes: contents[at] ?? new Uint8Array() }))
}

/** Proofs of a former root make place for those of the new one. */
const replace = async (storage: Storage, files: readonly Stored[]): Promise<void> => {
  for (const { path, bytes } of files) {
    const there = await storage.get(path)
    if (there !== null && !Buffer.from(there).equals(bytes)) await storage.remove(path)
  }
  await storage.putMany(files)
}
