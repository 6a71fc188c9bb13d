import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import type { Check } from '../../../seal/container/bundle.ts'
import { verifyDetached } from '../../../seal/verify/verify-detached.ts'
import { readPlan } from '../../engine/plan.ts'
import { type EndCounts, endKinds } from '../../model/ends.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { SourceItem } from '../../model/source.ts'
import type { Storage } from '../../storage/storage.ts'
import type { JoinedTable } from '../../target/tables/join.ts'
import { type BatchFile, batchNames, readBatchFile } from '../batch-file.ts'
import { readCheckpoint } from '../checkpoint.ts'
import { hashChunks, readChunks } from '../read-chunks.ts'
import { openDiskTree } from '../tree-on-disk.ts'
import { openLines } from './ledger-at.ts'
import { countLedger, parseLine } from './read-ledger.ts'
import type { TargetsAt } from './targets-at.ts'
import { type Walked, walkPlan } from './walk-plan.ts'

export type BatchTerms = {
  /** Where plan and targets lie: the folder itself, or elsewhere. */
  readonly storage: Storage
  readonly targets: TargetsAt
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  /** Judges one container: the root of its manifest, or null where it is refused. */
  readonly judge: (path: string) => Promise<string | null>
  /** Source items as the source holds them today, in their order; null where no source is given. */
  readonly source: AsyncIterable<Pick<SourceItem, 'rank' | 'source' | 'sha256' | 'bytes'>> | null
}

export const batchCheckIds = [
  'batch-plan',
  'batch-ledger',
  'batch-ends',
  'batch-root',
  'batch-targets',
  'batch-containers',
  'batch-sources',
] as const

export type BatchCheck = {
  readonly id: (typeof batchCheckIds)[number]
  readonly outcome: 'passed' | 'failed' | 'not-checked'
  readonly count: number
}

export type BatchVerdict = {
  readonly batch: BatchFile
  readonly signature: readonly Check[]
  readonly checks: readonly BatchCheck[]
  readonly targets: number
}

/** Checks a batch by what lies in its folder alone (docs/contract.md, « batch »). `verify.not-export` for a folder without one. */
export const verifyBatch = async (folder: string, terms: BatchTerms): Promise<BatchVerdict> => {
  const batch = readBatchFile(folder)
  if (batch === null) throw new RequisError({ code: 'verify.not-export' })
  const content = readOrEmpty(join(folder, batchNames.checkpoint))
  const signed = readCheckpoint(Buffer.from(content).toString('utf8'))
  const signature = verifyDetached({ content, signature: readOrEmpty(join(folder, batchNames.signature)), ...terms })
  const plan = await planOf(terms.storage)
  const ledger = join(folder, batchNames.ledger)
  const counted = existsSync(ledger) ? countLedger(ledger) : null
  const isSame =
    signed !== null &&
    signed.root === batch.root &&
    signed.fields.get('batch') === batch.id &&
    signed.fields.get('planned') === String(batch.planned) &&
    endKinds.every((kind) => (signed.fields.get(kind) ?? '0') === String(batch.ends[kind]))
  const isLedger = counted !== null && signed?.fields.get('ledger') === hashChunks(readChunks(ledger))
  const walked = plan === null || counted === null ? null : await walk(folder, plan, terms)
  return {
    ...{ batch, signature, targets: walked?.targets ?? 0 },
    checks: [
      check(
        'batch-plan',
        plan !== null && plan.id === batch.id && plan.items === batch.planned && walked?.isPlan === true,
        plan?.items,
      ),
      check('batch-ledger', isLedger && counted.broken === 0 && walked?.isOfPlan === true, counted?.lines),
      check(
        'batch-ends',
        isSame && counted !== null && counted.lines === batch.planned && sameEnds(counted.ends, batch.ends),
        counted?.lines,
      ),
      check('batch-root', walked?.root === batch.root && signed?.size === walked.leaves, walked?.leaves),
      check(
        'batch-targets',
        walked?.isExact === true && sameTables(walked.joined, batch.joined ?? []),
        walked?.targets,
      ),
      check('batch-containers', walked !== null && walked.refused === 0, walked?.containers),
      await checkSource(folder, terms),
    ],
  }
}

const check = (id: BatchCheck['id'], isGood: boolean, count = 0): BatchCheck => ({
  ...{ id, outcome: isGood ? 'passed' : 'failed', count },
})

const sameTables = (a: readonly JoinedTable[], b: readonly JoinedTable[]): boolean =>
  a.length === b.length &&
  a.every(({ path, sha256, rows }, at) => path === b[at]?.path && sha256 === b[at]?.sha256 && rows === b[at]?.rows)

const sameEnds = (a: EndCounts, b: EndCounts): boolean => endKinds.every((kind) => a[kind] === b[kind])

const readOrEmpty = (path: string): Uint8Array => (existsSync(path) ? readFileSync(path) : new Uint8Array())

/** A plan that is broken fails its check; a storage that is away is no fault of the batch. */
const planOf = async (storage: Storage): Promise<PlanHead | null> =>
  await readPlan(storage).catch((error: unknown) => {
    if (error instanceof RequisError && error.problem.code === 'batch.storage-refused') throw error
    return null
  })

/** Each dossier of the plan with its lines of the ledger: its targets, its container, its leaf. */
const walk = async (folder: string, plan: PlanHead, terms: BatchTerms): Promise<Walked> => {
  const work = mkdtempSync(join(tmpdir(), 'requis-verify-'))
  mkdirSync(join(work, 'tree'))
  const tree = openDiskTree(join(work, 'tree'))
  const lines = openLines(join(folder, batchNames.ledger))
  try {
    return await walkPlan({ ...terms, folder, plan, tree, lines })
  } finally {
    lines.close()
    tree.close()
    rmSync(work, { recursive: true, force: true })
  }
}

const checkSource = async (folder: string, { source }: BatchTerms): Promise<BatchCheck> => {
  if (source === null) return { id: 'batch-sources', outcome: 'not-checked', count: 0 }
  const lines = openLines(join(folder, batchNames.ledger))
  const [held, signed] = [openSum(), openSum()]
  try {
    for await (const item of source) held.add(item)
    for (let at = 0; at < lines.count; at += 1) signed.add(parseLine(lines.lineAt(at)))
    return check('batch-sources', held.count() === signed.count() && held.sum() === signed.sum(), held.count())
  } finally {
    lines.close()
  }
}

type Summed = Pick<SourceItem, 'source' | 'bytes' | 'sha256'>

/**
 * Items whatever their order: a batch that was tried again has those of a dossier together, a source those of a file. The sum of a hash
 * of each, so that nothing is kept in memory.
 */
const openSum = () => {
  let [count, sum] = [0, 0n]
  return {
    add: (item: Summed | null): void => {
      const text = item === null ? '' : JSON.stringify([item.source, item.bytes, item.sha256])
      sum = (sum + BigInt(`0x${createHash('sha512').update(text).digest('hex')}`)) % (1n << 512n)
      count += 1
    },
    count: () => count,
    sum: () => sum,
  }
}

/** Nothing of a batch is believed where one check fails. */
export const isRefused = ({ signature, checks }: BatchVerdict): boolean =>
  [...signature, ...checks].some(({ outcome }) => outcome === 'failed')
