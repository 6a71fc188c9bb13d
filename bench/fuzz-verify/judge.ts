import { isDeepStrictEqual } from 'node:util'
import { RequisError } from '../../src/model/problem.ts'
import type { Received } from '../../src/seal/container/bundle.ts'
import { readReveal } from '../../src/seal/masks/reveal.ts'
import { checkJournal, type JournalInput } from '../../src/seal/verify/check-journal.ts'
import type { BordereauReader } from '../../src/seal/verify/check-printed.ts'
import { verifyExport } from '../../src/seal/verify/verify.ts'

/** What `verify` made of something that was changed. Anything that starts with `fault` is one of ours. */
export type Outcome = string

/** The root hash of the genuine export: it stands for every byte that was signed. */
export type Genuine = { readonly rootHash: string; readonly now: Date; readonly bordereau?: BordereauReader }

const thrown = (error: unknown): Outcome =>
  error instanceof RequisError ? `refused with ${error.problem.code}` : 'fault: thrown'

/** Accepted only where nothing signed changed. */
export const judgeExport = async (container: Received, { rootHash, ...terms }: Genuine): Promise<Outcome> => {
  try {
    const said = await verifyExport({ ...terms, container, trust: [], pin: null })
    if (said.verdict === 'refused') {
      const isSaid = said.checks.some(({ outcome }) => outcome === 'failed' || outcome === 'not-checked')
      return isSaid ? 'refused' : 'fault: refused without a sentence'
    }
    return said.rootHash === rootHash ? 'accepted, nothing signed changed' : 'fault: accepted'
  } catch (error) {
    return thrown(error)
  }
}

/** A reveal of the same masks with the same words, or none. */
export const judgeReveal = async (
  text: string,
  own: string,
  container: Received,
  genuine: Genuine,
): Promise<Outcome> => {
  try {
    const reveal = readReveal(text)
    const { now } = genuine
    const { checks } = await verifyExport({ now, container, reveal, trust: [], pin: null })
    const isFailed = checks.some(({ id, outcome }) => id === 'reveal' && outcome === 'failed')
    if (isFailed) return 'refused'
    const told = new Set(readReveal(own).masks.map((mask) => JSON.stringify(mask)))
    const isOwn = reveal.masks.every((mask) => told.has(JSON.stringify(mask)))
    return isOwn ? 'accepted, nothing revealed changed' : 'fault: accepted'
  } catch (error) {
    return thrown(error)
  }
}

/** A journal whose end is covered by a checkpoint: no line may differ. */
export const judgeJournal = (changed: JournalInput, own: JournalInput): Outcome => {
  try {
    const { verdict, breaks } = checkJournal(changed)
    if (verdict === 'refused') return breaks.length > 0 ? 'refused' : 'fault: refused without a sentence'
    const isOwn = isDeepStrictEqual(Buffer.from(changed.journal), Buffer.from(own.journal))
    return isOwn ? 'accepted, no line changed' : 'fault: accepted'
  } catch (error) {
    return thrown(error)
  }
}
