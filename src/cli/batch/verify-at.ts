import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceItem } from '../../batch/model/source.ts'
import { batchNames } from '../../batch/proof/batch-file.ts'
import { saltedHash } from '../../batch/proof/ledger-line.ts'
import { targetsInFolder, targetsInStorage } from '../../batch/proof/verify/targets-at.ts'
import { type BatchTerms, type BatchVerdict, isRefused, verifyBatch } from '../../batch/proof/verify/verify-batch.ts'
import { openStorage } from '../../batch/storage/index.ts'
import { batchCheckSentence } from '../../messages/batch/batch-checks.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import { checkSentence } from '../../messages/seal/checks.ts'
import { RequisError } from '../../model/problem.ts'
import type { Received } from '../../seal/container/bundle.ts'
import type { Verification } from '../../seal/verify/verify.ts'
import { batchSecret } from '../../store/draft/draft-key.ts'
import { withExport } from '../../store/exports/read-export.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { saltOf } from './command-batch.ts'
import { openConnector } from './open-desk.ts'
import { readMigrationFile } from './order.ts'
import { isBucket, isIn, placeOf } from './place.ts'

/** A folder with `batch.json` is a batch (docs/contract.md). */
export const isBatchAt = (path: string): boolean => existsSync(join(path, batchNames.batch))

export type BatchVerifyOptions = {
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
  readonly judge: (parts: readonly Received[]) => Promise<Verification>
  /** The source as it lies today, and the migration file that says how it is read. */
  readonly source: string | undefined
  readonly migration: string | undefined
  readonly serviceKey: string | undefined
}

/** Root, signature, ledger, the exact set of targets, every container, and the source where it is given. */
export const verifyBatchAt = async (folder: string, options: BatchVerifyOptions, output: Output): Promise<number> => {
  const { trust, pin, now, judge } = options
  const address = placeOf(folder)
  const verdict = await verifyBatch(folder, {
    ...placesOf(folder, address),
    ...{ trust, pin, now },
    judge: async (path) => {
      const { verdict: one, rootHash } = await withExport(path, judge)
      return one === 'refused' ? null : rootHash
    },
    source: sourceToday(options),
  })
  return say(verdict, output)
}

/** What a batch keeps in its own folder is read there in pieces. */
const placesOf = (folder: string, address: string): Pick<BatchTerms, 'storage' | 'targets' | 'disks'> => {
  const storage = openStorage(address)
  const targets = isBucket(address)
    ? targetsInStorage(storage)
    : targetsInFolder(isIn(folder, address) ? folder : address)
  const disks = isBucket(address) || isIn(folder, address) ? [folder] : [folder, address]
  return { storage, targets, disks }
}

const sourceToday = ({ source, migration, serviceKey }: BatchVerifyOptions): BatchTerms['source'] => {
  if (source === undefined) return null
  return (plan) => {
    const { connector, input } = openConnector({ source, migration: readMigrationFile(migration) }, plan.connector)
    const own = batchSecret(serviceKey)
    if (own.id !== plan.keyId) throw new RequisError({ code: 'batch.other-key' })
    return itemsOf(connector.list(input), saltOf(plan, own.secret))
  }
}

async function* itemsOf(
  listed: AsyncIterable<{ readonly items: readonly SourceItem[] }>,
  salt: Uint8Array | null,
): AsyncIterable<SourceItem> {
  for await (const { items } of listed)
    for (const item of items) yield salt === null ? item : { ...item, sha256: saltedHash(item.sha256, salt) }
}

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const say = (verdict: BatchVerdict, output: Output): number => {
  const { language } = output
  const refused = isRefused(verdict)
  const { batch, signature, checks, targets } = verdict
  if (output.json) {
    output.data(
      JSON.stringify({ verdict: refused ? 'refused' : 'accepted', ...batch, checks: [...signature, ...checks] }),
    )
  } else {
    for (const { id, outcome, facts } of signature)
      output.data(`${marks[outcome]} ${checkSentence(language, id, outcome, facts)}`)
    for (const one of checks) output.data(`${marks[one.outcome]} ${batchCheckSentence(language, one)}`)
    output.data('')
    output.data(
      refused
        ? batchScreen(language, 'verify-refused')
        : batchScreen(language, 'verified', { items: batch.planned, targets, root: batch.root }),
    )
  }
  return refused ? exitCodes.refused : exitCodes.done
}
