/** Where things lie in a batch's storage (docs/batch.md). A folder holds at most 1,000 entries. */
export const planHead = 'plan/head.json'

export const shardPath = (shard: number): string => fanned('plan', shard, 'jsonl')

export const receiptsFolder = 'receipts'

export const receiptPath = (shard: number): string => fanned(receiptsFolder, shard, 'json')

/** The shard whose receipt lies at a path; null for any other. */
export const shardOfReceipt = (path: string): number | null => {
  const shard = Number(/\/(\d{8,})\.json$/.exec(path)?.[1] ?? Number.NaN)
  return receiptPath(shard) === path ? shard : null
}

export const inclusionPath = (shard: number): string => fanned('inclusion', shard, 'jsonl')

const fanned = (folder: string, shard: number, extension: string): string => `${numbered(folder, shard)}.${extension}`

/** A number below a folder of its thousand: `plan/00000/00000012`. */
export const numbered = (folder: string, number: number): string => {
  const name = String(number).padStart(8, '0')
  return `${folder}/${name.slice(0, 5)}/${name}`
}

/** Marks of processes at work; those on the shards of a thousand lie in one folder. */
export const allMarks = 'plan/begun'

export const marksFolder = (shard: number): string => numbered(allMarks, shard).slice(0, -9)

export const markPath = (shard: number, process: string): string => `${numbered(allMarks, shard)}-${process}`

/** What is handed over, and nothing else. */
export const targetsFolder = 'targets'

/** Of a target: it lies among what is closed to others than those who may open its pieces. */
export const isApart = (path: string): boolean => path.startsWith(`${targetsFolder}/apart/`)
