import type { Migration } from '../settings/migration.ts'

/** Whether each dossier is signed as it is done: workers then need the director's key. */
export const signsDossiers = (treatment: string, { to }: Pick<Migration, 'to'>): boolean =>
  treatment === 'disclose' || (treatment === 'migrate' && to.target === 'containers')
