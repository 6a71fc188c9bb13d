/** Where things lie in a batch's storage (docs/batch.md). A folder holds at most 1,000 entries. */
export const planHead = 'plan/head.json'

export const shardPath = (shard: number): string => fanned('plan', shard, 'jsonl')

export const receiptPath = (shard: number): string => fanned('receipts', shard, 'json')

export const inclusionPath = (shard: number): string => fanned('inclusion', shard, 'jsonl')

const fanned = (folder: string, shard: number, extension: string): string => {
  const name = String(shard).padStart(8, '0')
  return `${folder}/${name.slice(0, 5)}/${name}.${extension}`
}

/** What is handed over, and nothing else. */
export const targetsFolder = 'targets'
