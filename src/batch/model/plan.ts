import type { ListedDossier } from './source.ts'

/**
 * What a batch is to do, written once and never changed. `id` derives from all the rest: the shards by their hashes, in order,
 * the rules, the migration file, the request, the date, the versions. `keyId` tells which key derives its secrets, and nothing of it.
 */
export type PlanHead = {
  readonly format: 'requis-batch-v1'
  readonly id: string
  readonly pipeline: string
  /** What decided: the version of the rules, of the law, of the program. A worker of another is refused. */
  readonly versions: { readonly software: string; readonly policy: string; readonly law: string }
  readonly treatment: string
  readonly connector: string
  readonly target: string
  /** ISO date and time, written in all that the batch writes. */
  readonly date: string
  /** SHA-256 in hex of the rules of migration.yaml with its mapping, of what it says of single dossiers, of the request; null where none is given. */
  readonly migration: string | null
  readonly answers: string | null
  readonly request: string | null
  readonly keyId: string
  /** Who prepared it: printed where somebody else must approve. */
  readonly preparedBy: string
  /** Of a batch that was tried again: the id of its first plan, from which its secrets derive, and the root it had. */
  readonly origin: string | null
  readonly previous: string | null
  readonly items: number
  readonly dossiers: number
  readonly shards: number
  /** SHA-256 over the hashes of the shards' files, in order. */
  readonly shardsHash: string
}

/** A shard of the plan: dossiers that one worker takes together. `first` is the place of its first dossier among all. */
export type PlannedShard = {
  readonly shard: number
  readonly first: number
  readonly dossiers: readonly ListedDossier[]
}

/** A reference to a shard: all that a queue is told. */
export type ShardRef = { readonly batch: string; readonly shard: number; readonly plan: string }
