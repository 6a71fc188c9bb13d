import { type SignedClaim, type TakeKnown, textsOf } from '../../detect/engine/detect-all.ts'
import { unpackClaims } from '../../detect/engine/packed-claims.ts'
import { composePieces } from '../../language/compose-pieces.ts'
import type { DetectInput } from './detect-dossier.ts'
import type { ThreadClaims, ThreadWork } from './detect-in-thread.ts'

/** Runs the layers over a share of the texts, in a thread that has the tagger's weights. */
export type RunShare = (work: Omit<ThreadWork, 'weights'>) => Promise<ThreadClaims>

/**
 * The input with what threads claim of its texts: a text is judged by itself, so that threads share a long dossier.
 * `detectDossier` finds the same with it, sooner. It looks over all of it (names told elsewhere, who is who) once the threads
 * are gone, with what they held in memory. A share whose thread dies is judged there as well; so is a short dossier.
 */
export const judgeWithThreads = async (
  input: DetectInput,
  run: RunShare | null,
  worth = worthThreads,
): Promise<DetectInput> => {
  if (run === null || lengthOf(writtenIn(input)) < worth) return input
  // What a dossier says over and over is judged once.
  const times = timesOf(textsOf(composePieces(input.pieces).pieces))
  const texts = [...times.keys()]
  if (lengthOf(texts) < worth) return input
  const { onPiece, ...rest } = input
  const known = new Map<string, () => readonly SignedClaim[]>()
  const shares = sharesOf(texts)
  let done = 0
  const judge = async (share: readonly string[]): Promise<void> => {
    const claims = await run({ texts: share, ...context(input) }).catch(() => null)
    for (const [at, found] of (claims === null ? [] : unpackClaims(claims)).entries()) known.set(share[at] ?? '', found)
    done += 1
    onPiece?.(Math.ceil((input.pieces.length * done) / shares.length), input.pieces.length)
  }
  await Promise.all(shares.map(judge))
  return { ...rest, known: takeFrom(known, times) }
}

/** Each text, and how many times it is met. */
const timesOf = (texts: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

/** What was taken the last time is let go: it makes room for the findings that come of it. */
const takeFrom =
  (known: Map<string, () => readonly SignedClaim[]>, times: Map<string, number>): TakeKnown =>
  (text) => {
    const claims = known.get(text)?.() ?? null
    const left = (times.get(text) ?? 0) - 1
    times.set(text, left)
    if (left <= 0) known.delete(text)
    return claims
  }

const writtenIn = ({ pieces }: DetectInput): readonly string[] =>
  pieces.flatMap(({ passages }) => passages.map(({ text }) => text))

const context = ({ persons, services, use }: DetectInput) => ({ persons, services, use })

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** Characters: below it the start of the threads (modules, patterns, a cold compiler: two CPU seconds each) takes what they would save. */
const worthThreads = 500_000

/** Characters of a share: under a second of work, so that no thread waits long for the last one. */
const shareLength = 20_000

const sharesOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const shares: string[][] = []
  let length = shareLength
  for (const text of texts) {
    if (length >= shareLength) {
      shares.push([])
      length = 0
    }
    shares.at(-1)?.push(text)
    length += text.length
  }
  return shares
}
