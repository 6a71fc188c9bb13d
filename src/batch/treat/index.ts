import type { TreatmentName } from '../../pipeline/load/load-pipeline.ts'
import { archive } from './archive/archive.ts'
import { disclose } from './disclose/disclose.ts'
import { migrate } from './migrate/migrate.ts'
import { review } from './review/review.ts'
import { testSet } from './test-set/test-set.ts'
import type { Treatment } from './treatment.ts'

/** What a batch does to a dossier, by the names that pipeline files give. */
export const treatments: Readonly<Record<TreatmentName, Treatment>> = {
  migrate,
  'test-set': testSet,
  disclose,
  review,
  archive,
}
