import { z } from 'zod'
import type { ListedDossier } from '../../model/source.ts'
import { readLocatorBy } from '../read-locator.ts'
import { encodings } from './mapping.ts'

const placeSchema = z.union([
  z.strictObject({
    kind: z.literal('text'),
    header: z.tuple([z.number(), z.number()]).readonly(),
    shape: z.strictObject({
      delimiter: z.string(),
      width: z.union([z.literal(1), z.literal(2)]),
      little: z.boolean(),
      bare: z.boolean(),
      from: z.number(),
      encoding: z.enum(encodings).nullable(),
    }),
  }),
  z.strictObject({ kind: z.literal('sheet'), sheet: z.string(), header: z.number() }),
])

/**
 * Where a dossier's rows lie: tables by their places in the mapping; for each item its table, start and size, null for a file. Only
 * numbers, paths and names of sheets.
 */
const locatorSchema = z.strictObject({
  tables: z.array(z.strictObject({ at: z.number(), path: z.string(), place: placeSchema })),
  rows: z.array(z.tuple([z.number(), z.number(), z.number()]).nullable()),
  peopled: z.boolean(),
  unlisted: z.number(),
  decoded: z.number(),
  missed: z.number(),
})

export type Locator = z.output<typeof locatorSchema>

export const readLocator = (listed: Pick<ListedDossier, 'locator'>): Locator => readLocatorBy(locatorSchema, listed)
