import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { attempt } from '../../../seal/container/bundle.ts'
import { readPlan } from '../../engine/plan.ts'
import type { PlanHead } from '../../model/plan.ts'
import { storageBelow } from '../../storage/below.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames, readBatchFile } from '../batch-file.ts'
import { hashOfFile, readLines } from '../read-chunks.ts'
import { isOfIds, parseSum } from '../sums.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { agreeWithLedger } from './compare-receipts.ts'
import { openPathSets } from './path-sets.ts'
import { parseLine } from './read-ledger.ts'
import { readSigned, type SignedState, signedFields } from './signed-state.ts'
import type { TargetsAt } from './targets-at.ts'

export type HistoryTerms = {
  readonly folder: string
  readonly storage: Storage
  readonly targets: TargetsAt
  /** For files aside: the caller's to remove. */
  readonly work: string
}

/**
 * The former states of a batch that was tried again, from the last: each is the one whose root the later plan names, its signature is good,
 * and its ledger, receipts and targets that were kept are what was signed. A batch whose history was put elsewhere says so.
 */
export const checkHistory = async (plan: PlanHead, terms: HistoryTerms): Promise<BatchCheck> => {
  const kept = await keptStates(terms)
  if (plan.previous !== null && kept.length === 0) return notChecked('batch-history')
  let previous = plan.previous
  for (const name of [...kept].reverse()) {
    const former = previous === null ? null : await formerPlan(name, previous, terms)
    if (former === null) return check('batch-history', false, kept.length, [name])
    previous = former.previous
  }
  return check('batch-history', previous === null, kept.length)
}

/** `history/1`, `history/2`… here or in the storage, in their order. */
const keptStates = async ({ folder, storage }: HistoryTerms): Promise<readonly string[]> => {
  const here = join(folder, 'history')
  const numbers = new Set(existsSync(here) ? readdirSync(here) : [])
  for await (const path of storage.list('history')) numbers.add(path.split('/')[1] ?? '')
  return [...numbers].sort((a, b) => Number(a) - Number(b)).map((number) => `history/${number}`)
}

/** The plan of a former state that is whole; null for one that is not what was signed. */
const formerPlan = async (name: string, root: string, terms: HistoryTerms): Promise<PlanHead | null> => {
  const storage = storageBelow(terms.storage, name)
  const folder = join(terms.folder, name)
  try {
    const plan = await readPlan(storage)
    const batch = attempt(() => readBatchFile(folder))
    if (plan === null || batch === null) return null
    const signed = readSigned(folder, batch)
    const fields = signed.isLedger ? signedFields(signed, plan, root) : null
    if (fields === null || !(await agreeWithLedger(folder, { storage, plan }, fields.get('receipts')))) return null
    const targets = { folder: 'targets', signed: targetsOf(join(folder, batchNames.ledger)) }
    return (await hasKept(name, targets, terms)) && (await hasIds(name, signed, terms)) ? plan : null
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.broken-plan') return null
    throw error
  }
}

type Kept = { readonly path: string; readonly sha256: string }

/** What was made anew since is kept in a folder as it was, and no other file lies with it. */
const hasKept = async (
  name: string,
  { folder, signed }: { readonly folder: string; readonly signed: Iterable<Kept> },
  { storage, targets, work }: HistoryTerms,
): Promise<boolean> => {
  const paths = openPathSets(join(work, `${name}/${folder}`.replaceAll('/', '-')))
  for (const { path, sha256 } of signed) {
    const there = await targets.hash(`${name}/${path}`)
    if (there === null) continue
    if (there !== sha256) return false
    paths.expect(`${name}/${path}`)
  }
  for await (const path of storage.list(`${name}/${folder}`)) paths.find(path)
  return paths.areEqual()
}

function* targetsOf(ledger: string): Iterable<Kept> {
  for (const text of readLines(ledger)) yield* parseLine(text)?.targets ?? []
}

function* idsOf(sums: string): Iterable<Kept> {
  for (const text of readLines(sums)) {
    const sum = parseSum(text)
    if (sum !== null && isOfIds(sum.path)) yield sum
  }
}

/** A state of a former version has no sums. */
const hasIds = async (name: string, { folder, checkpoint }: SignedState, terms: HistoryTerms): Promise<boolean> => {
  const signed = checkpoint?.fields.get('files')
  if (signed === undefined) return true
  const sums = join(folder, batchNames.sums)
  if (hashOfFile(sums) !== signed) return false
  return await hasKept(name, { folder: 'lists', signed: idsOf(sums) }, terms)
}
