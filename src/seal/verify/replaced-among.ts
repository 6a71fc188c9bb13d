import { lineageOf } from '../container/lineage.ts'
import type { Verification } from './verify.ts'

type Result = Verification | null

/** `old` and `by`: places in the list. Another certificate that claims to replace an export is told, not believed. */
export type Replacement = {
  readonly old: number
  readonly by: number
  readonly version: number
  readonly isSameSigner: boolean
}

/** Which exports of a list another of it replaces: for each, the latest version; one that is refused replaces nothing. */
export const replacedAmong = (results: readonly Result[]): readonly Replacement[] => {
  const places = new Map<string, readonly number[]>()
  for (const [place, result] of results.entries()) {
    const hash = result?.rootHash
    if (typeof hash === 'string') places.set(hash, [...(places.get(hash) ?? []), place])
  }
  const latest = new Map<number, Replacement>()
  for (const claim of results.flatMap((result, by) => claimsOf(result, by, results, places))) {
    const before = latest.get(claim.old)
    if (before === undefined || rankOf(claim) > rankOf(before)) latest.set(claim.old, claim)
  }
  return [...latest.values()].sort((a, b) => a.old - b.old)
}

/** A claim of the same signer goes before any other. */
const rankOf = ({ isSameSigner, version }: Replacement): number =>
  isSameSigner ? version : version - Number.MAX_SAFE_INTEGER

const claimsOf = (
  result: Result,
  by: number,
  results: readonly Result[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly Replacement[] => {
  if (result === null || result.verdict === 'refused') return []
  const { version, supersedes } = lineageOf(result.statement) ?? { version: 1, supersedes: [] }
  return supersedes
    .flatMap((hash) => places.get(hash) ?? [])
    .map((old) => ({ old, by, version, isSameSigner: isSameSigner(result, results[old] ?? null) }))
}

const isSameSigner = (a: Verification, b: Result): boolean =>
  a.signer !== null && a.signer.fingerprint === b?.signer?.fingerprint
