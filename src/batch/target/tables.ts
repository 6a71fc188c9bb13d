import { folders } from './folders.ts'
import type { TargetForm } from './target.ts'

/**
 * Rows back to tables: each dossier's rows as one CSV a table, beside its documents. One table of all dossiers would be
 * written by many workers at once; whoever wants one joins these in the order of the plan.
 */
export const tables: TargetForm = folders
