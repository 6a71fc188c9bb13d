import { join } from 'node:path'
import { readChecks } from '../../batch/lists/control.ts'
import { readBatchFile } from '../../batch/proof/batch-file.ts'
import { checksNames } from '../../batch/proof/finish.ts'
import { endedDossiers } from '../../batch/proof/gather.ts'
import type { RecordedChecks } from '../../batch/report/checks.ts'
import { openReport, statedRules } from '../../batch/report/open-report.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import { RequisError } from '../../model/problem.ts'
import { signCades } from '../../seal/cms/cades.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { batchSecret } from '../../store/draft/draft-key.ts'
import { readBytes, replaceFileAside } from '../../store/files/disk.ts'
import { readLaw, readPipeline } from '../../store/installed/settings.ts'
import { type KeyOptions, withSigner } from '../../store/keys/keys.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { saltOf } from './command-batch.ts'
import { migrationHashes, migrationOf, readMigrationFile } from './order.ts'
import { openBatchAt } from './place.ts'
import { makeReports, saveReports } from './reporting.ts'

export type ChecksOptions = KeyOptions & {
  /** `lists/controle.csv`, filled in by whoever compared. */
  readonly checks: string
  readonly by: string
  readonly migration: string | undefined
  readonly serviceKey: string | undefined
}

/**
 * Records what a person found of the dossiers drawn for a comparison: strictly, or not at all. What is recorded is signed, and the report
 * is made anew with what it says of all the others.
 */
export const recordChecks = async (folder: string, options: ChecksOptions, output: Output): Promise<number> => {
  const { storage, plan } = await openBatchAt(folder)
  const batch = readBatchFile(folder)
  if (batch === null) throw new RequisError({ code: 'batch.stopped', missing: plan.items })
  const migration = readMigrationFile(options.migration)
  if (migrationHashes({ migration }).migration !== plan.migration) throw new RequisError({ code: 'batch.other-batch' })
  const key = batchSecret(options.serviceKey)
  if (key.id !== plan.keyId) throw new RequisError({ code: 'batch.other-key' })
  const own = migrationOf({ migration })
  const report = openReport({
    ...{ plan, migration: own, retention: statedRules(own.retention, readLaw().retention.rules) },
    policy: readPipeline(plan.pipeline).batchPolicy,
  })
  for await (const ended of endedDossiers(storage, plan, saltOf(plan, key.secret))) report.add(ended)
  const now = new Date()
  const today = now.toISOString().slice(0, 10)
  const rows = readChecks(readBytes(options.checks, { code: 'yaml.missing', file: '--checks' }), report.sample(), today)
  const found: RecordedChecks = {
    ...{ format: 'requis-checks-v1', batch: plan.id, root: batch.root, by: options.by, date: today, rows },
  }
  const reports = await makeReports(report, batch, found)
  const hashes = Object.fromEntries([...reports].map(([name, made]) => [name, sha256Hex(made)]))
  const checks: RecordedChecks = { ...found, reports: hashes }
  const bytes = Buffer.from(`${JSON.stringify(checks, null, 2)}\n`, 'utf8')
  const signature = await withSigner(options, output, now, (signer) => signCades(bytes, signer, now))
  replaceFileAside(join(folder, checksNames.checks), bytes, 0o600)
  replaceFileAside(join(folder, checksNames.signature), signature, 0o600)
  saveReports(folder, reports)
  output.say(batchScreen(output.language, 'checks-recorded', { count: rows.length, out: folder }))
  return exitCodes.done
}
