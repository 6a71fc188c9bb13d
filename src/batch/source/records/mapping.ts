import { z } from 'zod'
import { parseYaml } from '../../../request/yaml.ts'
import { dateFormats } from '../tables/mapping.ts'

const text = z.union([z.string(), z.number()]).transform(String)

/** Where a value stands below its record: `/adresse/ville` in JSON, `/Adresse/Ville` or `/@id` in XML. */
const path = text.refine((written) => written.startsWith('/') || written === '', { message: 'accepted:/…' })

const parsedFlag = z.strictObject({ at: z.string(), values: z.array(z.string()).nullable() })

/** The value that says yes, or where it stands and the words that mean yes: `/confidentiel = oui, adresse`. */
const flag = z.union([
  text
    .transform((written): z.output<typeof parsedFlag> => {
      const [at = '', values] = written.split(/\s*=\s*/, 2)
      return { at: at.trim(), values: values === undefined ? null : values.split(',').map((one) => one.trim()) }
    })
    .refine(({ at }) => at.startsWith('/'), { message: 'accepted:/…|/… = oui, adresse' }),
  // A worker gets the mapping parsed.
  parsedFlag,
])

/** The same names as the columns of tables (docs/batch.md). */
const fields = {
  family: path.optional(),
  given: path.optional(),
  birthName: path.optional(),
  name: path.optional(),
  born: path.optional(),
  bornAt: path.optional(),
  role: path.optional(),
  address: path.optional(),
  personKey: path.optional(),
  protectedAddress: flag.optional(),
  anonymousPlacement: flag.optional(),
  secretBirth: flag.optional(),
  protectedPhone: flag.optional(),
  allegedPerpetrator: flag.optional(),
  date: path.optional(),
  text: path.optional(),
  title: path.optional(),
  kind: path.optional(),
  author: path.optional(),
  profession: path.optional(),
  file: path.optional(),
  closed: path.optional(),
  dossierKind: path.optional(),
  service: path.optional(),
  restricted: flag.optional(),
}

const fieldsSchema = z.strictObject(fields)

export type FieldName = keyof z.output<typeof fieldsSchema>

const partSchema = z.strictObject({ at: path, fields: fieldsSchema.default({}) })

const recordsSchema = z.strictObject({
  /** The files that hold them, by the end of their paths; all files of the format without. */
  file: text.optional(),
  /** Where they stand, `*` for any key or place: `/usagers/*`, `/export/usager`. */
  at: path,
  rows: z.enum(['dossier', 'person', 'event', 'document']),
  /** The number of the dossier, below the record. */
  key: path,
  fields: fieldsSchema.default({}),
  /** Persons and events that stand inside the record: `/famille/*`. */
  persons: z.array(partSchema).default([]),
  events: z.array(partSchema).default([]),
})

const mappingSchema = z.strictObject({
  records: z.array(recordsSchema).min(1),
  /** What is known to be no record (the version of the export), and is not carried. */
  ignore: z.array(path).default([]),
  dateFormat: z.enum(dateFormats).default('JJ/MM/AAAA'),
})

/** How the records of an export are found and read: the part `mapping` of migration.yaml, for JSON and XML. */
export type RecordsMapping = z.output<typeof mappingSchema>

export type RecordMapping = RecordsMapping['records'][number]

export type Fields = z.output<typeof fieldsSchema>

export const recordsMapping = mappingSchema

export const parseRecordsMapping = (yaml: string, file: string): RecordsMapping => parseYaml(yaml, file, mappingSchema)
