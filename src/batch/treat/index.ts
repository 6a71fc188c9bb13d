import type { TreatmentName } from '../../pipeline/load/load-pipeline.ts'
import { disclose } from './disclose/disclose.ts'
import { migrate } from './migrate/migrate.ts'
import { testSet } from './test-set/test-set.ts'
import type { Treatment } from './treatment.ts'

/** What a batch does to a dossier, by the names that pipeline files give. */
export const treatments: Readonly<Partial<Record<TreatmentName, Treatment>>> = {
  migrate,
  disclose,
  'test-set': testSet,
}
