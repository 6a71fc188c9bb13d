import type { ListedDossier, SourceItem } from '../model/source.ts'

/** docs/batch.md: in shards of 50 a queue costs nothing that can be measured (prototype: 0.4 to 0.6 ms of CPU a shard). */
const mostDossiers = 50

/**
 * Bytes of items in a shard. A dossier of twenty reports (400 kB) takes some fifteen seconds: with more in one shard, a second
 * worker would wait for nothing, and a crash would cost minutes. By hand.
 */
const mostBytes = 1024 * 1024

/** Dossiers in their order, cut in shards bounded by count and bytes. A dossier is never cut. */
export async function* cutShards(listed: AsyncIterable<ListedDossier>): AsyncIterable<readonly ListedDossier[]> {
  let shard: ListedDossier[] = []
  let bytes = 0
  for await (const dossier of listed) {
    const size = bytesOf(dossier.items)
    if (shard.length > 0 && (shard.length >= mostDossiers || bytes + size > mostBytes)) {
      yield shard
      shard = []
      bytes = 0
    }
    shard.push(dossier)
    bytes += size
  }
  if (shard.length > 0) yield shard
}

const bytesOf = (items: readonly SourceItem[]): number => items.reduce((sum, { bytes }) => sum + bytes, 0)
