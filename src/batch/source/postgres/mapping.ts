import { z } from 'zod'
import { RequisError } from '../../../model/problem.ts'
import { parseYaml } from '../../../request/yaml.ts'
import type { ConnectorInput } from '../../model/source.ts'
import { recordsMapping } from '../records/mapping.ts'

const text = z.union([z.string(), z.number()]).transform(String)

const record = recordsMapping.shape.records.element

/** A column, as a path of one step: `/dossier`. */
const column = text.refine((written) => /^\/[^/~]+$/.test(written), { message: 'accepted:/colonne' })

const tableSchema = z.strictObject({
  /** How its rows are named in the ledger: `usagers#42`. */
  name: text.refine((written) => /^[\w-]{1,60}$/.test(written), { message: 'accepted:usagers' }),
  /** One statement that reads; no more is sent than what stands here. */
  query: text.refine((written) => !written.includes(';'), { message: 'accepted:select … from …' }),
  /** The column by which a row is found again. */
  primary: column,
  rows: record.shape.rows,
  key: column,
  fields: record.shape.fields,
  persons: record.shape.persons,
  events: record.shape.events,
})

const mappingSchema = z.strictObject({
  tables: z.array(tableSchema).min(1),
  dateFormat: recordsMapping.shape.dateFormat,
  /** How long one question may take, in seconds. */
  timeout: z.number().int().min(1).max(86_400).default(600),
})

/** How a base is read: the part `mapping` of migration.yaml. */
export type PostgresMapping = z.output<typeof mappingSchema>

export type PostgresTable = PostgresMapping['tables'][number]

export const parsePostgresMapping = (yaml: string, file: string): PostgresMapping =>
  parseYaml(yaml, file, mappingSchema)

export const mappingOf = ({ mapping }: ConnectorInput): PostgresMapping => {
  const parsed = mappingSchema.safeParse(mapping)
  if (!parsed.success) throw new RequisError({ code: 'batch.mapping-needed' })
  return parsed.data
}

const sourceSchema = z.strictObject({ url: text })

/** The address of the base: the one file of the source, `url: postgres://compte@machine/base`. */
export const addressIn = ({ tree }: ConnectorInput): string => {
  const [entry, ...others] = tree.list()
  if (entry === undefined || others.length > 0) throw new RequisError({ code: 'batch.source-refused' })
  const { url } = parseYaml(Buffer.from(tree.read(entry.path)).toString('utf8'), 'base.yaml', sourceSchema)
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new RequisError({ code: 'batch.source-refused' })
  return url
}
