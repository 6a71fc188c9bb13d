import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceItem } from '../../model/source.ts'
import { batchNames } from '../batch-file.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { openLines } from './ledger-at.ts'
import { parseLine } from './read-ledger.ts'

/** Items as the source holds them today; null where no source is given. */
export type SourceToday = AsyncIterable<Pick<SourceItem, 'rank' | 'source' | 'sha256' | 'bytes'>> | null

export const checkSource = async (folder: string, source: SourceToday): Promise<BatchCheck> => {
  if (source === null) return notChecked('batch-sources')
  if (!existsSync(join(folder, batchNames.ledger))) return check('batch-sources', false)
  const lines = openLines(join(folder, batchNames.ledger))
  const [held, signed] = [openSum(), openSum()]
  try {
    for await (const item of source) held.add(item)
    for (let at = 0; at < lines.count; at += 1) signed.add(parseLine(lines.lineAt(at)))
    return check('batch-sources', held.count() === signed.count() && held.sum() === signed.sum(), held.count())
  } finally {
    lines.close()
  }
}

type Summed = Pick<SourceItem, 'source' | 'bytes' | 'sha256'>

/**
 * Items whatever their order: a batch that was tried again has those of a dossier together, a source those of a file. The sum of a hash
 * of each, so that nothing is kept in memory.
 */
const openSum = () => {
  let [count, sum] = [0, 0n]
  return {
    add: (item: Summed | null): void => {
      const text = item === null ? '' : JSON.stringify([item.source, item.bytes, item.sha256])
      sum = (sum + BigInt(`0x${createHash('sha512').update(text).digest('hex')}`)) % (1n << 512n)
      count += 1
    },
    count: () => count,
    sum: () => sum,
  }
}
