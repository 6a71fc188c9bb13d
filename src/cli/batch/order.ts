import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { Answers } from '../../batch/lists/answers.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { answersText, type Migration, noMigration, parseMigration, rulesText } from '../../batch/settings/migration.ts'
import { sha256 } from '../../store/draft/draft-folder.ts'
import { readTextFile } from '../../store/files/disk.ts'

/**
 * All that a batch was asked for, as plain data: threads and other hosts are told the same. Paths are absolute. `password` is
 * in memory only, and null where no worker signs.
 */
export type BatchOrder = {
  readonly pipeline: string
  readonly source: string
  /** Folder or bucket that holds the plan, the receipts and the targets. */
  readonly storage: string
  readonly migration: { readonly text: string; readonly mapping: string | null } | null
  /** What a person filled in of the questions, beside what migration.yaml says; null where no file was handed back. */
  readonly answers: Answers | null
  readonly request: { readonly text: string } | null
  readonly approvedBy: string | null
  readonly language: 'fr' | 'en'
}

/** migration.yaml, and the mapping that it names beside it. */
export const readMigrationFile = (path: string | undefined): BatchOrder['migration'] => {
  if (path === undefined) return null
  const text = readTextFile(path, { code: 'yaml.missing', file: 'migration.yaml' })
  const { mapping } = parseMigration(text, 'migration.yaml')
  if (typeof mapping !== 'string') return { text, mapping: mapping === null ? null : stringify(mapping) }
  const beside = join(dirname(resolve(path)), mapping)
  return { text, mapping: readTextFile(beside, { code: 'yaml.missing', file: mapping }) }
}

/** The migration file, with the answers that were handed back in the file of questions. */
export const migrationOf = (order: Told): Migration => {
  const said = order.migration === null ? noMigration : parseMigration(order.migration.text, 'migration.yaml')
  const dossiers = { ...said.dossiers }
  for (const [key, answers] of Object.entries(order.answers ?? {})) {
    const own = dossiers[key]
    const places = { ...own?.places, ...answers.places }
    const doubts = { ...own?.doubts, ...answers.doubts }
    dossiers[key] = {
      ...{ ...own, ...answers },
      ...(Object.keys(places).length === 0 ? {} : { places }),
      ...(Object.keys(doubts).length === 0 ? {} : { doubts }),
    }
  }
  return { ...said, dossiers }
}

type Told = Pick<BatchOrder, 'migration'> & Partial<Pick<BatchOrder, 'answers'>>

/**
 * What the plan is told of the file: the hash of its rules with its mapping, and that of what it says of single dossiers. A file of answers
 * alone has no rules of its own: a batch begun without any file is answered by one.
 */
export const migrationHashes = (order: Told): Pick<PlanHead, 'migration' | 'answers'> => {
  const migration = migrationOf(order)
  const answers = answersText(migration)
  const rules = rulesText(migration)
  return {
    migration: rules === rulesText(noMigration) ? null : hashOf(`${rules}\0${order.migration?.mapping ?? ''}`),
    answers: answers === null ? null : hashOf(answers),
  }
}

const hashOf = (text: string): string => sha256(Buffer.from(text, 'utf8'))

export const requestHash = ({ request }: Pick<BatchOrder, 'request'>): string | null =>
  request === null ? null : hashOf(request.text)
