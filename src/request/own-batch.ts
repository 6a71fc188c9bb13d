import { isMap, jsonOf, opensObject } from './own-marks.ts'

/** `batch.json` (docs/contract.md, batch). */
export const isBatchState = (bytes: Uint8Array): boolean => {
  if (!opensObject(bytes) || bytes.length > 1_000_000) return false
  const state = jsonOf(bytes)
  return (
    ['id', 'pipeline', 'root'].every((key) => typeof state?.[key] === 'string' || state?.[key] === null) &&
    state !== null &&
    ['id', 'pipeline', 'planned', 'ends', 'root'].every((key) => key in state) &&
    isMap(state.ends)
  )
}

/** What the ledger names, with its hash; null for what is no ledger: each line has its source, its end, its targets. */
export const ledgerTargets = (bytes: Uint8Array): ReadonlyMap<string, string> | null => {
  const rows = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
  const lines = rows.map((row) => targetsOf(jsonOf(Buffer.from(row))))
  if (rows.length === 0 || lines.includes(null)) return null
  return new Map(lines.flatMap((line) => line ?? []))
}

const targetsOf = (row: Readonly<Record<string, unknown>> | null): readonly (readonly [string, string])[] | null => {
  if (row === null || !('source' in row) || !('end' in row) || !Array.isArray(row.targets)) return null
  const targets: readonly unknown[] = row.targets
  return targets.flatMap((target) =>
    isMap(target) && typeof target.path === 'string' && typeof target.sha256 === 'string'
      ? [[target.path, target.sha256] as const]
      : [],
  )
}

/** What stands beside a batch's ledger without being named in it. */
export const batchReports = /^(?:ledger\.jsonl|report\.(?:html|pdf))$/
