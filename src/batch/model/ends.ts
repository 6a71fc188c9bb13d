/** The ends of docs/contract.md, « batch »: each source item comes to exactly one. */
export const endKinds = [
  'migrated',
  'minimised',
  'pseudonymised',
  'disclosed',
  'reviewed',
  'archived',
  'quarantined',
  'rejected',
  'merged',
] as const

export type EndKind = (typeof endKinds)[number]

/** A file below the batch's folder, and the SHA-256 of its bytes in hex. */
export type Target = { readonly path: string; readonly sha256: string }

/**
 * The end of one item. `rule` is the id of the rule that led there (a rule of the policy, of retention, a restriction); `reason` is
 * the code of a problem. Both are codes: neither holds a word of the record. An item that is merged has the target of the other.
 */
export type ItemEnd = {
  readonly end: EndKind
  readonly targets: readonly Target[]
  readonly rule: string | null
  readonly reason: string | null
}

/** A line of `ledger.jsonl` (docs/contract.md). */
export type LedgerLine = { readonly source: string; readonly sha256: string; readonly bytes: number } & ItemEnd

export type EndCounts = Readonly<Record<EndKind, number>>

export const noEnds: EndCounts = {
  migrated: 0,
  minimised: 0,
  pseudonymised: 0,
  disclosed: 0,
  reviewed: 0,
  archived: 0,
  quarantined: 0,
  rejected: 0,
  merged: 0,
}

export const addEnds = (a: EndCounts, b: EndCounts): EndCounts => {
  const sum = { ...a }
  for (const kind of endKinds) sum[kind] += b[kind]
  return sum
}

export const countEnds = (ends: readonly { readonly end: EndKind }[]): EndCounts => {
  const counts = { ...noEnds }
  for (const { end } of ends) counts[end] += 1
  return counts
}
