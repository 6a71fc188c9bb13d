import { expect } from 'vitest'
import { readAs } from './read-as.ts'

/** The same numbers on every run: a failure can be looked at again. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * Reads a file 200 times with bytes flipped, doubled or cut off: it answers, in time, or sets the piece aside. `wrap`
 * puts the part that was changed into a file that is whole.
 */
export const expectUnbroken = async (
  bytes: Uint8Array,
  extension: string,
  wrap: (part: Uint8Array) => Promise<Uint8Array> = async (part) => part,
): Promise<void> => {
  const below = numbersFrom(bytes.length)
  const started = Date.now()
  for (let round = 0; round < 200; round += 1) {
    const result = await readAs(extension, await wrap(mutated(bytes, round, below)))
    if (result.problem !== null) expect(result.passages).toEqual([])
  }
  expect(Date.now() - started).toBeLessThan(60_000)
}

const mutated = (bytes: Uint8Array, round: number, below: (limit: number) => number): Uint8Array => {
  if (round % 4 === 0) return bytes.slice(0, below(bytes.length))
  const changed = Uint8Array.from(bytes)
  for (let flips = 1 + below(12); flips > 0; flips -= 1) changed[below(changed.length)] = below(256)
  if (round % 4 !== 1) return changed
  const at = below(bytes.length)
  return Buffer.concat([changed.subarray(0, at), changed.subarray(Math.max(0, at - 200))])
}
