import { dirname, join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { type Migration, noMigration, parseMigration } from '../../batch/settings/migration.ts'
import { sha256 } from '../draft/draft-folder.ts'
import { readTextFile } from '../files/disk.ts'

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

export const migrationOf = (order: Pick<BatchOrder, 'migration'>): Migration =>
  order.migration === null ? noMigration : parseMigration(order.migration.text, 'migration.yaml')

/** What the plan is told of the file: its hash, and that of its mapping. */
export const migrationHash = ({ migration }: Pick<BatchOrder, 'migration'>): string | null =>
  migration === null ? null : sha256(Buffer.from(`${migration.text}\0${migration.mapping ?? ''}`, 'utf8'))

export const requestHash = ({ request }: Pick<BatchOrder, 'request'>): string | null =>
  request === null ? null : sha256(Buffer.from(request.text, 'utf8'))
