import type { TargetName } from '../settings/migration.ts'
import { containers } from './containers/containers.ts'
import { folders } from './folders.ts'
import { tables } from './tables/tables.ts'
import type { TargetForm } from './target.ts'
import { tddui } from './tddui/tddui.ts'

/** The targets that are written, by their names in migration.yaml. */
export const targets: Readonly<Partial<Record<TargetName, TargetForm>>> = { folders, tables, tddui, containers }
