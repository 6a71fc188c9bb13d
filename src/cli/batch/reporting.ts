import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openLists } from '../../batch/lists/open-lists.ts'
import { archivesOf } from '../../batch/lists/seda/archives.ts'
import { openPackage, type Packaged } from '../../batch/lists/seda/package.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import type { ListedDossier, OpenedFile } from '../../batch/model/source.ts'
import type { BatchFile } from '../../batch/proof/batch-file.ts'
import { checksNames } from '../../batch/proof/finish.ts'
import type { EndedDossier } from '../../batch/proof/gather.ts'
import type { RecordedChecks } from '../../batch/report/checks.ts'
import { writeReportHtml } from '../../batch/report/html/report-html.ts'
import { type OpenReport, openReport, statedRules } from '../../batch/report/open-report.ts'
import { writeReportPdf } from '../../batch/report/pdf/report-pdf.ts'
import type { Migration } from '../../batch/settings/migration.ts'
import { openTree } from '../../batch/source/tree.ts'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { replaceFileAside } from '../../store/files/disk.ts'
import { readFonts, readLaw, readPipeline } from '../../store/installed/settings.ts'
import { openConnector } from './open-desk.ts'
import { type BatchOrder, migrationOf } from './order.ts'
import { questionsFor } from './questions/questions-for.ts'

/** `questions`: how many wait for an answer. */
export type Written = { readonly packaged: Packaged | null; readonly questions: number }

export type Reporting = {
  readonly onDossier: (ended: EndedDossier) => void
  /** Writes the lists, report.html and report.pdf; and the package for the archives, where one is asked for. */
  readonly write: (proof: Pick<BatchFile, 'root' | 'sealedBy'>) => Promise<Written>
  readonly sample: OpenReport['sample']
}

/** The report for the director and the lists for the service, counted while the dossiers go by. */
export const openReporting = (
  folder: string,
  plan: PlanHead,
  order: Pick<BatchOrder, 'migration' | 'answers' | 'pipeline' | 'source' | 'storage'> & {
    readonly secret: Uint8Array
  },
): Reporting => {
  const migration = migrationOf(order)
  const retention = statedRules(migration.retention, readLaw().retention.rules)
  const report = openReport({ plan, migration, retention, policy: readPipeline(order.pipeline).batchPolicy })
  // What leaves is French whatever the locale; the lists stay with a French service.
  const lists = openLists({
    folder: join(folder, 'lists'),
    treatment: plan.treatment,
    retention,
    language: 'fr',
    visa: migration.archives?.visa ?? null,
  })
  const questions = plan.treatment === 'migrate' ? questionsFor(join(folder, 'lists'), plan, order) : null
  const packaged = packageFor(join(folder, 'lists'), plan, { migration, order })
  return {
    onDossier: (ended) => {
      report.add(ended)
      lists.add(ended)
      questions?.add(ended)
      packaged?.add(ended)
    },
    write: async (proof) => {
      lists.settle(report.sample())
      const waiting = (await questions?.settle()) ?? 0
      const made = (await packaged?.settle()) ?? null
      saveReports(folder, await makeReports(report, proof, readRecorded(folder, proof.root)))
      return { packaged: made, questions: waiting }
    },
    sample: report.sample,
  }
}

/** Only what is as it was planned goes in: a file, and the rows and records that its connector reads again. */
const packageFor = (
  folder: string,
  { id, date, treatment, connector }: PlanHead,
  { migration, order }: { readonly migration: Migration; readonly order: Pick<BatchOrder, 'migration' | 'source'> },
) => {
  const archives = archivesOf(migration)
  if (archives === null || (treatment !== 'archive' && treatment !== 'migrate')) return null
  const tree = openTree(order.source)
  const readSource = (path: string, sha256: string): Uint8Array | null => {
    try {
      const bytes = path.includes('#') ? null : tree.read(path)
      return bytes !== null && sha256Hex(bytes) === sha256 ? bytes : null
    } catch {
      return null
    }
  }
  const opened = openConnector(order, connector)
  const openRecords = async (listed: ListedDossier): Promise<readonly OpenedFile[]> => {
    try {
      return (await opened.connector.open(listed, opened.input)).files.filter(({ made }) => made)
    } catch {
      return []
    }
  }
  return openPackage({ folder, language: 'fr', batch: id, date, ...archives, readSource, openRecords })
}

/** The two reports by their names, with what a person found of the sample. */
export const makeReports = async (
  report: Pick<OpenReport, 'facts'>,
  proof: Pick<BatchFile, 'root' | 'sealedBy'>,
  checks: RecordedChecks | null,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const reported = { facts: report.facts(), proof, checks }
  return new Map([
    ['report.html', Buffer.from(writeReportHtml(reported, 'fr'), 'utf8')],
    ['report.pdf', await writeReportPdf(reported, 'fr', readFonts())],
  ])
}

export const saveReports = (folder: string, reports: ReadonlyMap<string, Uint8Array>): void => {
  for (const [name, bytes] of reports) replaceFileAside(join(folder, name), bytes, 0o600)
}

/** Checks of a former root say nothing of this one. */
const readRecorded = (folder: string, root: string): RecordedChecks | null => {
  const path = join(folder, checksNames.checks)
  if (!existsSync(path)) return null
  const checks: RecordedChecks = JSON.parse(readPlain(path, mostSetting, checksNames.checks).toString('utf8'))
  return checks.root === root ? checks : null
}
