import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { attempt } from '../../../seal/container/bundle.ts'
import { targetsFolder } from '../../engine/paths.ts'
import { readPlan } from '../../engine/plan.ts'
import type { PlanHead } from '../../model/plan.ts'
import { storageBelow } from '../../storage/below.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames, readBatchFile } from '../batch-file.ts'
import { hashOfFile, readLines } from '../read-chunks.ts'
import { isOfIds, parseSum } from '../sums.ts'
import { filesBeyond } from './beyond-plan.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { hasFormerProofs } from './compare-proofs.ts'
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
 * its ledger and receipts are what was signed, and each of its targets and maps is kept: with it, or in the state that came after. A batch
 * whose history was put elsewhere says so.
 */
export const checkHistory = async (plan: PlanHead, terms: HistoryTerms): Promise<BatchCheck> => {
  const kept = await keptStates(terms)
  if (plan.previous !== null && kept.length === 0) return notChecked('batch-history')
  let [previous, later] = [plan.previous, terms.folder]
  for (const name of [...kept].reverse()) {
    const former = previous === null ? name : await formerState(name, { root: previous, later }, terms)
    if (typeof former === 'string') return check('batch-history', false, kept.length, [former])
    ;[previous, later] = [former.previous, join(terms.folder, name)]
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

/** The root that a later plan names, and the folder of that later state, which was looked at. */
type After = { readonly root: string; readonly later: string }

/** The plan of a former state that is whole; else the name of what is not as it was signed. */
const formerState = async (name: string, after: After, terms: HistoryTerms): Promise<PlanHead | string> => {
  const storage = storageBelow(terms.storage, name)
  const folder = join(terms.folder, name)
  try {
    const plan = await readPlan(storage)
    const batch = attempt(() => readBatchFile(folder))
    if (plan === null || batch === null) return name
    const signed = readSigned(folder, batch)
    const fields = signed.isLedger ? signedFields(signed, plan, after.root) : null
    if (fields === null || !(await agreeWithLedger(folder, { storage, plan }, fields.get('receipts')))) return name
    const beyond = await filesBeyond(storage, plan)
    const [stray] = [...beyond.plan, ...beyond.receipts]
    if (stray !== undefined) return `${name}/${stray}`
    const aside = join(terms.work, name.replaceAll('/', '-'))
    mkdirSync(aside)
    if (!(await hasFormerProofs(signed, { storage, plan, work: aside }))) return `${name}/inclusion`
    const [own, later] = [targetsOf(folder), targetsOf(after.later)]
    if (!(await hasKept(name, { folder: targetsFolder, own, later }, terms))) return `${name}/${targetsFolder}`
    return (await hasIds(name, signed, after.later, terms)) ? plan : `${name}/lists`
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.broken-plan') return name
    throw error
  }
}

type Kept = { readonly path: string; readonly sha256: string }

type KeptIn = { readonly folder: string; readonly own: Iterable<Kept>; readonly later: Iterable<Kept> | null }

/**
 * What was made anew since is kept in a folder as it was, and no other file lies with it. What is not there was left where it was: then the
 * state that came after names it with the same hash, and whoever holds that state against its own files finds it, or finds it gone.
 */
const hasKept = async (
  name: string,
  { folder, own, later }: KeptIn,
  { storage, targets, work }: HistoryTerms,
): Promise<boolean> => {
  const aside = join(work, `${name}/${folder}`.replaceAll('/', '-'))
  const [moved, left] = [openPathSets(aside), openPathSets(`${aside}-left`)]
  for (const one of later ?? []) left.expect(keptAs(one))
  for (const one of own) {
    const there = await targets.hash(`${name}/${one.path}`)
    if (there === null) left.find(keptAs(one))
    else if (there === one.sha256) moved.expect(`${name}/${one.path}`)
    else return false
  }
  for await (const path of storage.list(`${name}/${folder}`)) moved.find(path)
  return moved.areEqual() && (later === null || left.countUnexpected() === 0)
}

const keptAs = ({ path, sha256 }: Kept): string => `${sha256} ${path}`

/** None where the ledger is gone: its own check says so. */
function* targetsOf(folder: string): Iterable<Kept> {
  const ledger = join(folder, batchNames.ledger)
  for (const text of existsSync(ledger) ? readLines(ledger) : []) yield* parseLine(text)?.targets ?? []
}

function* idsOf(folder: string): Iterable<Kept> {
  for (const text of readLines(join(folder, batchNames.sums))) {
    const sum = parseSum(text)
    if (sum !== null && isOfIds(sum.path)) yield sum
  }
}

/** A state of a former version has no sums; nor may the one after. */
const hasIds = async (
  name: string,
  { folder, checkpoint }: SignedState,
  later: string,
  terms: HistoryTerms,
): Promise<boolean> => {
  const signed = checkpoint?.fields.get('files')
  if (signed === undefined) return true
  if (hashOfFile(join(folder, batchNames.sums)) !== signed) return false
  const after = existsSync(join(later, batchNames.sums)) ? idsOf(later) : null
  return await hasKept(name, { folder: 'lists', own: idsOf(folder), later: after }, terms)
}
