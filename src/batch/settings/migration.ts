import { z } from 'zod'
import { dateSchema } from '../../request/dossier-file.ts'
import { parseYaml } from '../../request/yaml.ts'
import { privateLife } from '../lists/seda/manifest.ts'
import { placeAnswers } from '../model/question.ts'
import { workbooks } from '../target/tables/xlsx-form.ts'

const text = z.union([z.string(), z.number()]).transform(String)

const oneOrMore = <Schema extends z.ZodType<string>>(one: Schema) =>
  z.union([one.transform((only) => [only]), z.array(one)]).default([])

/** The number of an establishment (FINESS): nine signs, the second a letter in Corsica. YAML takes one for a number. */
const finess = text.transform((written) => written.replaceAll(' ', '')).pipe(z.string().regex(/^\d[\dAB]\d{7}$/))

/** The targets by the names that migration.yaml gives them (`target/index.ts` is their registry). */
export const targetNames = ['folders', 'tables', 'tddui', 'containers'] as const

export type TargetName = (typeof targetNames)[number]

const retentionRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The service's words for the kinds of dossier that the rule is about; all of them without. */
  kinds: z.array(text).optional(),
  years: z.number().int().min(0).max(150),
  from: z.enum(['closed', 'last-contact', 'birth']),
  action: z.enum(['archive', 'eliminate']),
  /** The text that says so: article, circular, decision of the archives. */
  source: text,
})

export type RetentionRule = z.output<typeof retentionRule>

const formByDefault = { separator: ';', bom: true } as const

/** migration.yaml (docs/batch.md): every key is optional. `mapping` is the connector's own. */
const migrationSchema = z.strictObject({
  from: z
    .strictObject({
      product: text.optional(),
      connector: text.optional(),
      /** The service whose base it is, where the source holds others' dossiers too: names or numbers as the source writes them. */
      service: oneOrMore(text),
      finess: oneOrMore(finess),
    })
    .default({ service: [], finess: [] }),
  to: z
    .strictObject({
      product: text.optional(),
      target: z.enum(targetNames).default('folders'),
      /** Of the tables: workbooks, or in CSV what stands between the cells, and whether a mark of UTF-8 goes before (Excel reads accents by it). */
      form: z
        .union([
          z.literal(workbooks),
          z.strictObject({ separator: z.enum([';', ',', 'tab']).default(';'), bom: z.boolean().default(true) }),
        ])
        .default(formByDefault),
    })
    .default({ target: 'folders', form: formByDefault }),
  reason: text.nullable().default(null),
  decidedBy: text.nullable().default(null),
  retention: z.array(retentionRule).nullable().default(null),
  /** Given where a package is to be written for the archives (SEDA): identifiers are those that they gave. */
  archives: z
    .strictObject({
      agencies: z.strictObject({ archival: text.nullish(), transferring: text.nullish() }).default({}),
      agreement: text.nullish(),
      /** When it may be read, by a code of the list of SEDA; « 50 ans – vie privée » without. */
      access: z
        .string()
        .regex(/^AR\d{3}$/)
        .default(privateLife),
      /** The visa of the archives, as it is to be written in the lists: number, day. */
      visa: text.nullish(),
    })
    .nullable()
    .default(null),
  /** Dossiers that nothing may end: a dispute, an inquiry. */
  holds: z.array(z.strictObject({ dossier: text, reason: text, until: dateSchema.nullish() })).default([]),
  /** What a person says of a dossier, by its number: dates and kinds that the source does not say, and answers to what was asked. */
  dossiers: z
    .record(
      z.string(),
      z.strictObject({
        closed: dateSchema.nullish(),
        lastContact: dateSchema.nullish(),
        kind: text.nullish(),
        /** Another service's: it is set aside, not carried. */
        foreign: z.boolean().optional(),
        /** Whether the record hides where somebody lives: true where no word of it says so, false where words seemed to. */
        hiddenAddress: z.boolean().optional(),
        /** The same, of the words that were shown: by the name of the question. It holds as long as no other words say so. */
        doubts: z.record(z.string(), z.boolean()).optional(),
        /** Of places that were asked about, by the name of the question: another place, or one that tells where the hidden home is. */
        places: z.record(z.string(), z.enum(placeAnswers)).optional(),
      }),
    )
    .default({}),
  /** How many dossiers a person compares side by side. */
  sample: z.number().int().min(0).max(1000).default(20),

  mapping: z
    .union([text, z.record(z.string(), z.unknown())])
    .nullable()
    .default(null),
})

export type Migration = z.output<typeof migrationSchema>

/** The migration file as it was written; what nothing says has the values of the schema. */
export const parseMigration = (yaml: string, file: string): Migration => parseYaml(yaml, file, migrationSchema)

export const noMigration: Migration = migrationSchema.parse({})

/** All that decides for every dossier alike, as a text to hash: what is said of one dossier is left out. */
export const rulesText = (migration: Migration): string => JSON.stringify({ ...migration, dossiers: {} })

/** What a person says of one dossier, as a text to compare, in one order; null where nobody says anything. */
export const answerText = ({ dossiers }: Migration, key: string | null): string | null => {
  const said = key !== null && Object.hasOwn(dossiers, key) ? dossiers[key] : undefined
  if (said === undefined) return null
  const { places, doubts } = said
  const named = { places: places && sorted(places), doubts: doubts && sorted(doubts) }
  return JSON.stringify(sorted({ ...said, ...named }))
}

const sorted = (said: object): object =>
  Object.fromEntries(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)))

/** All that is said of single dossiers, as a text to hash; null where nothing is. */
export const answersText = (migration: Migration): string | null => {
  const keys = Object.keys(migration.dossiers).sort()
  return keys.length === 0 ? null : JSON.stringify(keys.map((key) => [key, answerText(migration, key)]))
}
