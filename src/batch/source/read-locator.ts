import type { z } from 'zod'
import { RequisError } from '../../model/problem.ts'
import type { ListedDossier } from '../model/source.ts'

/** What a connector wrote of where a dossier lies. Throws `batch.source-changed` for what it never wrote. */
export const readLocatorBy = <Locator>(
  schema: z.ZodType<Locator>,
  { locator }: Pick<ListedDossier, 'locator'>,
): Locator => {
  try {
    return schema.parse(JSON.parse(locator))
  } catch {
    throw new RequisError({ code: 'batch.source-changed' })
  }
}
