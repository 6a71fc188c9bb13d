import { z } from 'zod'
import { parseYaml } from '../../../request/yaml.ts'

const text = z.union([z.string(), z.number()]).transform(String)

/** The column that says yes, or the column and the words that mean yes: `Confidentiel = oui, adresse`. */
const writtenFlag = text.transform((written) => {
  const [column = '', values] = written.split(/\s*=\s*/, 2)
  return { column: column.trim(), values: values === undefined ? null : values.split(',').map((one) => one.trim()) }
})

/** What was parsed once is parsed again as it is: a worker gets it from elsewhere. */
const flag = z.union([writtenFlag, z.strictObject({ column: z.string(), values: z.array(z.string()).nullable() })])

export type FlagColumn = z.output<typeof flag>

const columnsSchema = z.strictObject({
  family: text.optional(),
  given: text.optional(),
  birthName: text.optional(),
  /** Both names in one column. */
  name: text.optional(),
  born: text.optional(),
  bornAt: text.optional(),
  role: text.optional(),
  address: text.optional(),
  phone: text.optional(),
  socialSecurity: text.optional(),
  /** The same person's number in every dossier. */
  personKey: text.optional(),
  protectedAddress: flag.optional(),
  anonymousPlacement: flag.optional(),
  secretBirth: flag.optional(),
  protectedPhone: flag.optional(),
  allegedPerpetrator: flag.optional(),
  date: text.optional(),
  text: text.optional(),
  title: text.optional(),
  kind: text.optional(),
  author: text.optional(),
  profession: text.optional(),
  /** Where the attachment lies, below the source. */
  file: text.optional(),
  /** The day the accompaniment ended, and the service's word for the dossier. */
  closed: text.optional(),
  dossierKind: text.optional(),
  /** Whose dossier it is, where the base holds those of several services: a name or a FINESS number. */
  service: text.optional(),
  /** What the former software says of who may read the row. */
  restricted: flag.optional(),
})

const tableSchema = z.strictObject({
  file: text,
  sheet: text.optional(),
  rows: z.enum(['person', 'event', 'document', 'dossier']),
  /** The column of the dossier's number. */
  key: text,
  columns: columnsSchema.default({}),
})

export const dateFormats = ['JJ/MM/AAAA', 'MM/JJ/AAAA', 'AAAA-MM-JJ', 'JJ/MM/AA', 'AAAAMMJJ'] as const

export const encodings = ['utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'utf-16le', 'utf-16be'] as const

export type Encoding = (typeof encodings)[number]

export const tablesMapping = z.strictObject({
  tables: z.array(tableSchema).min(1),
  dateFormat: z.enum(dateFormats).default('JJ/MM/AAAA'),
  /** Without it, each row is read as what it is. */
  encoding: z.enum(encodings).nullable().default(null),
  /** Numbers of dossiers are filled with zeros to so many digits: a spreadsheet had taken them away. */
  keyDigits: z.number().int().min(1).max(20).nullable().default(null),
})

/** How the tables of a source are read: the part `mapping` of migration.yaml. */
export type TablesMapping = z.output<typeof tablesMapping>

export type TableMapping = TablesMapping['tables'][number]

export type ColumnName = keyof TableMapping['columns']

export const parseTablesMapping = (yaml: string, file: string): TablesMapping => parseYaml(yaml, file, tablesMapping)

/** The column of the source that a name of the mapping stands for; null where it names none. */
export const columnNamed = ({ columns }: TableMapping, name: ColumnName): string | null => {
  const column = columns[name]
  return column === undefined ? null : typeof column === 'string' ? column : column.column
}
