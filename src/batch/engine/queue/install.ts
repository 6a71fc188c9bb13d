import type { Database } from './database.ts'

/** pg-boss' own tables, apart from those of any other program that uses pg-boss in the same database. */
export const bossSchema = 'requis_queue'

/**
 * Beside the queue: which batches there are and where they lie, which hosts live, which of them holds what, and counts. No
 * personal data: ids, numbers, and the paths that the coordinator was given. Made under a lock: many workers start at once.
 */
export const install = async (database: Database): Promise<void> =>
  await database.inOne(async (client) => {
    await client.query('select pg_advisory_xact_lock(7701, 0)')
    await client.query(tables)
  })

const tables = `
create schema if not exists requis;
create table if not exists requis.batch (
  id text primary key,
  plan text not null,
  storage text not null,
  source text not null,
  pipeline text not null,
  software text not null,
  key_id text not null,
  shards int not null,
  priority int not null default 0,
  state text not null default 'open' check (state in ('open', 'paused', 'draining', 'cancelled', 'done')),
  submitted int not null default 0,
  created_on timestamptz not null default now()
);
create table if not exists requis.host (host text primary key, lock bigint not null, seen_on timestamptz not null);
create table if not exists requis.claim (
  batch text not null, job uuid not null, host text not null, since timestamptz not null default now(),
  primary key (batch, job)
);
create index if not exists claim_host on requis.claim (host);
create table if not exists requis.tally (
  batch text not null, host text not null, done int not null default 0, failed int not null default 0,
  primary key (batch, host)
);
`
