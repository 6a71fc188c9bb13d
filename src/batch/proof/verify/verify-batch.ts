import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import type { Check } from '../../../seal/container/bundle.ts'
import { verifyDetached } from '../../../seal/verify/verify-detached.ts'
import { readPlan } from '../../engine/plan.ts'
import { type EndCounts, endKinds } from '../../model/ends.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { Storage } from '../../storage/storage.ts'
import type { JoinedTable } from '../../target/tables/join.ts'
import { type BatchFile, batchNames, readBatchFile } from '../batch-file.ts'
import { openDiskTree } from '../tree-on-disk.ts'
import { type BeyondPlan, filesBeyond, noneBeyond } from './beyond-plan.ts'
import { type BatchCheck, check } from './check.ts'
import { compareFiles } from './check-files.ts'
import { checkHistory } from './check-history.ts'
import { checkReport } from './check-report.ts'
import { checkSource, type SourceToday } from './check-source.ts'
import { agreeWithLedger } from './compare-receipts.ts'
import { openLines } from './ledger-at.ts'
import { countLedger } from './read-ledger.ts'
import { hasSameEnds, hasSameNames } from './same-head.ts'
import { readSigned, type SignedState } from './signed-state.ts'
import type { TargetsAt } from './targets-at.ts'
import { nameUncovered } from './uncovered.ts'
import { type Walked, walkPlan } from './walk-plan.ts'

export type BatchTerms = {
  /** Where plan and targets lie: the folder itself, or elsewhere. */
  readonly storage: Storage
  readonly targets: TargetsAt
  /** Folders of this machine where parts of the batch lie. */
  readonly disks: readonly string[]
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  /** Judges one container: the root of its manifest, or null where it is refused. */
  readonly judge: (path: string) => Promise<string | null>
  readonly source: SourceToday
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
  const signed = readSigned(folder, batch)
  const { text: content, signature } = signed
  const work = mkdtempSync(join(tmpdir(), 'requis-verify-'))
  try {
    const checks = await checkAll(signed, work, terms)
    return {
      ...{ batch, signature: verifyDetached({ content, signature, ...terms }) },
      ...{ targets: checks.find(({ id }) => id === 'batch-targets')?.count ?? 0, checks },
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const checkAll = async (signed: SignedState, work: string, terms: BatchTerms): Promise<readonly BatchCheck[]> => {
  const { folder, batch, checkpoint, signature } = signed
  const { storage, targets } = terms
  const plan = await planOf(storage)
  const ledger = join(folder, batchNames.ledger)
  const counted = existsSync(ledger) ? countLedger(ledger) : null
  const walked = plan === null || counted === null ? null : await walk(signed, work, plan, terms)
  const files = await compareFiles(signed, terms)
  const report = checkReport(signed, files.reports, terms)
  const beyond = plan === null ? noneBeyond : await filesBeyond(storage, plan)
  const isPlan = plan !== null && plan.id === batch.id && plan.items === batch.planned && walked?.isPlan === true
  return [
    check('batch-plan', isPlan && beyond.plan.length === 0, plan?.items, beyond.plan),
    check('batch-ledger', signed.isLedger && counted?.broken === 0 && walked?.isOfPlan === true, counted?.lines),
    check(
      'batch-ends',
      checkpoint !== null &&
        hasSameEnds(batch, checkpoint) &&
        counted !== null &&
        counted.lines === batch.planned &&
        sameEnds(counted.ends, batch.ends),
      counted?.lines,
    ),
    check('batch-names', checkpoint !== null && hasSameNames(batch, checkpoint, signature)),
    check('batch-root', walked?.root === batch.root && checkpoint?.size === walked.leaves, walked?.leaves),
    plan === null || counted === null
      ? check('batch-receipts', false)
      : await checkReceipts(signed, plan, { storage, beyond }),
    check('batch-targets', walked?.isExact === true && sameTables(walked.joined, batch.joined ?? []), walked?.targets),
    check('batch-containers', walked !== null && walked.refused === 0, walked?.containers),
    check('batch-inclusion', walked?.hasProofs === true, walked?.leaves),
    files.lists,
    report,
    plan === null ? check('batch-history', false) : await checkHistory(plan, { folder, storage, targets, work }),
    await checkSource({ folder, storage, plan }, terms.source),
    nameUncovered(folder, { report, marks: beyond.marks, disks: terms.disks }),
  ]
}

const checkReceipts = async (
  { folder, checkpoint }: SignedState,
  plan: PlanHead,
  { storage, beyond: { receipts } }: { readonly storage: Storage; readonly beyond: BeyondPlan },
): Promise<BatchCheck> => {
  try {
    const isSame = await agreeWithLedger(folder, { storage, plan }, checkpoint?.fields.get('receipts'))
    return check('batch-receipts', isSame && receipts.length === 0, plan.shards, receipts)
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.broken-plan')
      return check('batch-receipts', false)
    throw error
  }
}

const sameTables = (a: readonly JoinedTable[], b: readonly JoinedTable[]): boolean =>
  a.length === b.length &&
  a.every(({ path, sha256, rows }, at) => path === b[at]?.path && sha256 === b[at]?.sha256 && rows === b[at]?.rows)

const sameEnds = (a: EndCounts, b: EndCounts): boolean => endKinds.every((kind) => a[kind] === b[kind])

/** A plan that is broken fails its check; a storage that is away is no fault of the batch. */
const planOf = async (storage: Storage): Promise<PlanHead | null> =>
  await readPlan(storage).catch((error: unknown) => {
    if (error instanceof RequisError && error.problem.code === 'batch.storage-refused') throw error
    return null
  })

/** Each dossier of the plan with its lines of the ledger: its targets, its container, its leaf. */
const walk = async (
  { folder, text, signature }: SignedState,
  work: string,
  plan: PlanHead,
  terms: BatchTerms,
): Promise<Walked> => {
  mkdirSync(join(work, 'tree'))
  const tree = openDiskTree(join(work, 'tree'))
  const lines = openLines(join(folder, batchNames.ledger))
  try {
    return await walkPlan({ ...terms, ...{ work, text, signature, plan, tree, lines } })
  } finally {
    lines.close()
    tree.close()
  }
}

/** Nothing of a batch is believed where one check fails. */
export const isRefused = ({ signature, checks }: BatchVerdict): boolean =>
  [...signature, ...checks].some(({ outcome }) => outcome === 'failed')
