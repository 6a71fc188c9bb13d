import { z } from 'zod'
import type { ListedDossier } from '../../model/source.ts'
import { readLocatorBy } from '../read-locator.ts'

/**
 * Where a dossier's entries lie: a file by its place among `files`, the first byte, the length, and which of the dossier's items it
 * is (all those that say the same). What is another dossier's item has its hash instead.
 */
const locatorSchema = z.strictObject({
  files: z.array(z.string()),
  person: z.string().nullable(),
  outside: z.number().int(),
  root: z.number().int(),
  entries: z.array(
    z.strictObject({
      file: z.number().int(),
      start: z.number().int(),
      bytes: z.number().int(),
      form: z.enum(['entry', 'resource', 'document']),
      items: z.array(z.number().int()),
      sha256: z.string().nullable(),
    }),
  ),
})

export type Locator = z.output<typeof locatorSchema>

export const readLocator = (listed: ListedDossier): Locator => readLocatorBy(locatorSchema, listed)
