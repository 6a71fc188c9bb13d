import type { Sampled } from './sample.ts'

/** A dossier that a person compared. `seen` = `conforming` + `defects`, in items. */
export type CheckRow = {
  readonly code: string
  readonly draw: Sampled['draw']
  readonly seen: number
  readonly conforming: number
  readonly defects: number
  readonly by: string
  readonly date: string
}

/** `checks.json`: what a person found, over which root, and who recorded it. */
export type RecordedChecks = {
  readonly format: 'requis-checks-v1'
  readonly batch: string
  readonly root: string
  readonly by: string
  readonly date: string
  readonly rows: readonly CheckRow[]
  /** The reports that tell it, by their names and SHA-256: they are no longer those that the batch's signature has. */
  readonly reports?: Readonly<Record<string, string>>
}
