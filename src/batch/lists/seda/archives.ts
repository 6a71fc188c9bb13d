import { RequisError } from '../../../model/problem.ts'
import type { Migration } from '../../settings/migration.ts'
import type { SedaHead } from './manifest.ts'

/** Who hands over to whom, and under which agreement; a package has all of it. */
export type Archives = Pick<SedaHead, 'archivalAgency' | 'transferringAgency' | 'accessRule'> & {
  readonly agreement: string
}

/**
 * What migration.yaml says for a package; null where it asks for none. The service is known by its FINESS number where it has one
 * and says no other. Throws `batch.archives-incomplete` with the keys that are missing: nothing is made up.
 */
export const archivesOf = ({ archives, from }: Pick<Migration, 'archives' | 'from'>): Archives | null => {
  if (archives === null) return null
  const { agencies, agreement, access } = archives
  const archivalAgency = agencies.archival ?? null
  const transferringAgency = agencies.transferring ?? (from.finess.length === 1 ? (from.finess[0] ?? null) : null)
  if (archivalAgency === null || transferringAgency === null || agreement == null)
    throw new RequisError({
      code: 'batch.archives-incomplete',
      missing: [
        ...(archivalAgency === null ? ['agencies.archival'] : []),
        ...(transferringAgency === null ? ['agencies.transferring'] : []),
        ...(agreement == null ? ['agreement'] : []),
      ],
    })
  return { archivalAgency, transferringAgency, agreement, accessRule: access }
}
