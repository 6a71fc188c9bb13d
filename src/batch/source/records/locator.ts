import { z } from 'zod'
import type { ListedDossier } from '../../model/source.ts'
import { readLocatorBy } from '../read-locator.ts'

/** Where the records of a dossier lie, one for each item: file, mapping, first byte, length; null for a file beside them. */
const locatorSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), head: z.string() })),
  records: z.array(z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]).nullable()),
  missing: z.number().int(),
})

export type Locator = z.output<typeof locatorSchema>

export const readLocator = (listed: ListedDossier): Locator => readLocatorBy(locatorSchema, listed)
