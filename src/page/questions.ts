import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CryptoCall, isTrue } from './web-crypto.ts'

// The verifier asks at once, as Node lets it; Web Crypto answers later. So the verifier is run, what it asked is
// answered, and it is run again, until it asks nothing new. Only that last run, all of whose answers are known, counts.

const answers = new Map<string, boolean>()
const open = new Map<string, CryptoCall>()

/** The answer, or false while it is not known: `settle` then throws away what was made of it. */
export const ask = (question: CryptoCall): boolean => {
  const name = nameOf(question)
  const known = answers.get(name)
  if (known === undefined) open.set(name, question)
  return known ?? false
}

/** Everything that the answer depends on, each part with its length, so that no two questions share a name. */
const nameOf = ({ scheme, key, bytes, signature }: CryptoCall): string => {
  const hash = sha256.create()
  for (const part of [new TextEncoder().encode(JSON.stringify(scheme)), key, bytes, signature]) {
    hash.update(new Uint8Array(Float64Array.of(part.length).buffer)).update(part)
  }
  return bytesToHex(hash.digest())
}

/** More than any honest export asks one after the other: a path of certificates has seven at most. */
const mostRounds = 40

let last: Promise<unknown> = Promise.resolve()

/** What `run` gives once all that it asks is answered. `run` must be pure. One at a time: the questions are shared. */
export const settle = <T>(run: () => Promise<T>): Promise<T> => {
  const turn = last.then(() => runUntilAnswered(run))
  last = turn.catch(() => null)
  return turn
}

const runUntilAnswered = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let round = 0; round < mostRounds; round += 1) {
    open.clear()
    const result = await run()
    if (open.size === 0) return result
    for (const [name, question] of open) answers.set(name, await isTrue(question))
  }
  throw new RangeError('questions without an end')
}
