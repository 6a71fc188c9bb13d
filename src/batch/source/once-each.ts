import { createHash } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import type { ListedDossier } from '../model/source.ts'

/**
 * Dossiers as they are listed; throws `batch.source-twice` at an item that was listed before: it would come to two ends. Some
 * 16 to 32 octets an item are kept, and no path.
 */
export async function* onceEach(listed: AsyncIterable<ListedDossier>): AsyncIterable<ListedDossier> {
  const marks = openMarks()
  for await (const dossier of listed) {
    for (const { source } of dossier.items)
      if (!marks.add(source)) throw new RequisError({ code: 'batch.source-twice' })
    yield dossier
  }
}

/** Marks of texts: 64 bits of their SHA-256. Of ten million items, two share one by chance once in 370,000 batches. */
export const openMarks = (room = 1024) => {
  let highs = new Uint32Array(room)
  let lows = new Uint32Array(room)
  let used = 0
  const place = (high: number, low: number): number => {
    let at = low & (highs.length - 1)
    while ((highs[at] !== 0 || lows[at] !== 0) && (highs[at] !== high || lows[at] !== low))
      at = (at + 1) & (highs.length - 1)
    return at
  }
  const grow = (): void => {
    const [oldHighs, oldLows] = [highs, lows]
    highs = new Uint32Array(oldHighs.length * 2)
    lows = new Uint32Array(oldHighs.length * 2)
    oldHighs.forEach((high, at) => {
      const low = oldLows[at] ?? 0
      if (high !== 0 || low !== 0) put(high, low)
    })
  }
  const put = (high: number, low: number): boolean => {
    const at = place(high, low)
    const isNew = highs[at] === 0 && lows[at] === 0
    highs[at] = high
    lows[at] = low
    return isNew
  }
  return {
    /** False where it was added before. */
    add: (text: string): boolean => {
      const hash = createHash('sha256').update(text, 'utf8').digest()
      // Nothing has the mark of an empty place.
      if (!put(hash.readUInt32LE(0) || 1, hash.readUInt32LE(4))) return false
      used += 1
      if (used * 2 > highs.length) grow()
      return true
    },
  }
}
